// What a reader collects: views with a title and a sentence of hers, as the steps of a tour.

import { type IncidentRecord, recordById } from '../../../data/record.ts';
import type { Tour, TourStep } from '../../../data/tour.ts';
import { middleOfBounds } from '../../../lib/geo.ts';
import { civilOf, isoOf, shortestIso } from '../../../lib/time.ts';
import { encode } from '../../../state/link.ts';
import { type Camera, INITIAL_STATE, type State, ZOOMS } from '../../../state/state.ts';
import { chipsOf } from '../../shared/chips.ts';
import { forOthers, pageAddress } from '../../shared/for-others.ts';
import { headlineOf } from '../../shared/headline.ts';
import { whereText } from '../../shared/where-text.ts';
import type { Scene } from '../../view.ts';

export interface OwnStep extends TourStep {
  /** Tells it from others while their order changes. */
  readonly key: number;
  /** What the atlas says of the view, until the reader says something. */
  readonly said: string;
}

export interface OwnTour {
  readonly title: string;
  readonly steps: readonly OwnStep[];
}

/** What a view does not say of itself. */
export interface OwnPage {
  readonly address: string;
  readonly mapPx: number;
  /** What the atlas is about, in the reader's language. */
  readonly region: string;
  readonly everything: string;
}

/** Sources of a step: more than these stand with the incident itself. */
const MOST_SOURCES = 5;

/** The view as it is: where the map is, what is chosen, what is open or ringed. */
export function stepOfView(scene: Scene, page: OwnPage, key: number): OwnStep {
  const { atlas, locale } = scene;
  const { text, searched, caveat } = headlineOf(scene);
  const state = forOthers(scene.state);
  const view = encode(
    {
      ...INITIAL_STATE,
      ...{ filters: state.filters, compare: state.compare, stage: state.stage },
      ...{
        selected: state.selected,
        highlight: state.highlight,
        camera: state.camera ?? cameraOf(state, page.mapPx),
      },
    },
    INITIAL_STATE.language,
  ).slice(1);
  const about = [state.selected, ...state.highlight].flatMap((id) => recordById(atlas, id) ?? [])[0];
  const [start, end] = about?.start ? [about.start, about.end] : datesOf(scene);
  return {
    ...{ key, view, start, end },
    title:
      about?.title ||
      chipsOf(scene)
        .map(({ label }) => label)
        .join(locale.formats.comma) ||
      page.everything,
    place: about ? whereText(scene, about.row) : locale.formats.list(countriesOf(scene)) || page.region,
    text: '',
    said: about?.summary || `${text}. ${searched || caveat}`,
    sources: sourcesOf(scene, about, pageAddress({ ...state, tour: null }, page.address)),
  };
}

export const NO_STEPS: OwnTour = { title: '', steps: [] };

/** To be changed again: what was written is the reader's own now. */
export const ownOf = ({ title, steps }: Tour): OwnTour => ({
  title,
  steps: steps.map((step, at) => ({ ...step, key: at, said: step.text })),
});

/** As others read it: what the reader left empty is said by the atlas. */
export const asWritten = ({ title, text, said, view, start, end, place, sources }: OwnStep): TourStep => ({
  ...{ view, start, end, place, sources },
  title: title.trim() || said,
  text: text.trim() || said,
});

export const moved = <T>(items: readonly T[], from: number, to: number): readonly T[] => {
  const others = items.filter((_, at) => at !== from);
  return [...others.slice(0, to), ...items.slice(from, from + 1), ...others.slice(to)];
};

function sourcesOf(
  { atlas, locale }: Scene,
  about: IncidentRecord | undefined,
  address: string,
): TourStep['sources'] {
  const told = about && atlas.details?.sources[about.row];
  const sources = (told ?? []).flatMap(({ publisher, url }) => (url ? [{ publisher, url }] : []));
  if (sources.length > 0) return sources.slice(0, MOST_SOURCES);
  const { name } = locale.messages.kicker;
  return [{ publisher: `${name}, ${atlas.version}`, url: address }];
}

const countriesOf = ({ state, locale }: Scene): readonly string[] =>
  state.filters.country.map((code) => locale.formats.country(code));

/** The chosen period, or that of what is shown: whole years or months where it is those. */
function datesOf({ state, answer }: Scene): readonly [start: string, end: string] {
  const { time } = state.filters;
  // Open at one end it reaches as far as addresses do.
  const isBounded = time && civilOf(time.from).year > 1900 && civilOf(time.to).year < 2200;
  const days = (isBounded && time) || answer.period || time || { from: 0, to: 0 };
  const length = Math.max(shortestIso(days.from, 'from').length, shortestIso(days.to, 'to').length);
  return [isoOf(days.from).slice(0, length), isoOf(days.to).slice(0, length)];
}

const TILE_PX = 256;

/** What a map of this width shows while it fits everything: its middle, and how close that is. */
function cameraOf({ view }: State, mapPx: number): Camera | null {
  if (!view || mapPx === 0) return null;
  const zoom = Math.log2((360 * mapPx) / (TILE_PX * (view.east - view.west)));
  const [longitude, latitude] = middleOfBounds(view);
  return { zoom: Math.max(ZOOMS.widest, Math.min(ZOOMS.closest, zoom)), latitude, longitude };
}
