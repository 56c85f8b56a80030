// The pictures of the pages: the whole map, and each incident where it happened. What the app opens with is in first-views.ts.

import { boundsOfAll, type Position } from '../../src/lib/geo.ts';
import type { InterfaceLanguage } from '../../src/state/state.ts';
import { type Frame, frameAround, frameOn } from '../../src/views/map/camera/frame.ts';
import { type MapPicture, mapSvg } from '../../src/views/map/svg/map.ts';
import {
  COVER_COLUMN_PX,
  coverSvg,
  POSTER_MARGIN_PX,
  type PosterFile,
  posterHeadPx,
  posterSvg,
} from '../../src/views/map/svg/poster.ts';
import type { ColourOf } from '../../src/views/map/svg/styles.ts';
import type { PageData } from './scenes.ts';

/** Close enough to name towns, wide enough to show the country. */
const INCIDENT_ZOOM = 5.7;
/** Around all places of an incident that has several. */
const FURTHER_MARGIN_PX = 40;
export const INCIDENT_MAP = { widthPx: 680, heightPx: 390 };
/** A card is seen small: only the larger towns. */
const CARD_RANK = 2;
/** To the right, so that the sea on the left has room for a title. */
const CARD_SHIFT_PX = 140;
/** The 1.91 to 1 that social networks show, as it is laid out. */
const CARD_LAYOUT = { widthPx: 800, heightPx: 420 };
/** The few in the networks' own 1200 pixels, those of incidents and of countries, groups and years in half of it: there are three for each. */
export const CARD_ZOOM = 1.5;
export const SMALL_CARD_ZOOM = 0.8;
const zoomed = (zoom: number) => ({
  widthPx: CARD_LAYOUT.widthPx * zoom,
  heightPx: CARD_LAYOUT.heightPx * zoom,
});
export const CARD = zoomed(CARD_ZOOM);
export const SMALL_CARD = zoomed(SMALL_CARD_ZOOM);

/** All that the atlas holds, in that frame. */
export function wholeMap(
  { scenes, ground, names }: PageData,
  language: InterfaceLanguage,
  frame: Frame,
): MapPicture {
  const { atlas, locale, answer } = scenes[language];
  return {
    words: { atlas, locale },
    ground,
    names,
    frame,
    fail: answer.fail,
    selected: null,
    highlight: [],
    others: 'shapes',
    halo: 'class',
  };
}

function incidentMap(data: PageData, language: InterfaceLanguage, row: number, frame: Frame): MapPicture {
  const { columns } = data.scenes[language].atlas;
  const fail = new Uint32Array(columns.count).fill(1);
  fail[row] = 0;
  return {
    ...wholeMap(data, language, frame),
    fail,
    selected: columns.id.at(row) ?? null,
    others: 'dots',
    isSpare: true,
    isNamed: false,
  };
}

function incidentFrame(data: PageData, row: number, widthPx: number, heightPx: number): Frame {
  const { longitude, latitude, further } = data.scenes.en.atlas.columns;
  const main = { longitude: longitude[row] ?? 0, latitude: latitude[row] ?? 0 };
  const points = further.get(row);
  if (!points) return frameOn(main.longitude, main.latitude, INCIDENT_ZOOM, widthPx, heightPx);
  const all = [main, ...points].map((point): Position => [point.longitude, point.latitude]);
  return frameAround(boundsOfAll(all), widthPx, heightPx, {
    marginPx: FURTHER_MARGIN_PX,
    mostZoom: INCIDENT_ZOOM,
  });
}

const wholeFrame = (data: PageData, widthPx: number, heightPx: number): Frame => {
  const { extent } = data.scenes.en.answer;
  if (!extent) throw new Error('There is no incident to show.');
  return frameAround(extent, widthPx, heightPx, { marginPx: 20 });
};

export const CHANGES_MAP = { widthPx: 680, heightPx: 450 };

/** The content of an <svg>: the incidents with these ids, all others pale. */
export function changesSvg(data: PageData, language: InterfaceLanguage, ids: ReadonlySet<string>): string {
  const { columns } = data.scenes[language].atlas;
  const frame = wholeFrame(data, CHANGES_MAP.widthPx, CHANGES_MAP.heightPx);
  return mapSvg({
    ...wholeMap(data, language, frame),
    fail: Uint32Array.from(columns.id, (id) => (ids.has(id) ? 0 : 1)),
    others: 'dots',
    isSpare: true,
  });
}

/** The content of an <svg> for the incident's page. */
export function incidentSvg(data: PageData, language: InterfaceLanguage, row: number): string {
  const { widthPx, heightPx } = INCIDENT_MAP;
  return mapSvg(incidentMap(data, language, row, incidentFrame(data, row, widthPx, heightPx)));
}

interface CardText {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The picture that a link to an incident unfolds into. */
export function incidentCard(
  data: PageData,
  language: InterfaceLanguage,
  row: number,
  text: CardText,
  colour: ColourOf,
): PosterFile {
  return mapCard(text, colour, (widthPx, heightPx) =>
    incidentMap(data, language, row, incidentFrame(data, row, widthPx, heightPx)),
  );
}

/** The title takes one, two or three lines: the map has what is left. */
export function mapCard(
  text: CardText,
  colour: ColourOf,
  mapIn: (widthPx: number, heightPx: number) => MapPicture,
): PosterFile {
  const widthPx = CARD_LAYOUT.widthPx - 2 * POSTER_MARGIN_PX;
  const heightPx = CARD_LAYOUT.heightPx - posterHeadPx(text, widthPx) - POSTER_MARGIN_PX;
  const map = mapIn(widthPx, heightPx);
  const names = { ...map.names, places: map.names.places.filter(({ rank }) => rank <= CARD_RANK) };
  return posterSvg({ ...text, map: { ...map, names }, hasLegend: false, notes: [], colour });
}

/** That of the whole atlas, or of the incidents with these ids: the map fills it, the title stands on the Atlantic. */
export function wholeCard(
  data: PageData,
  language: InterfaceLanguage,
  text: CardText,
  colour: ColourOf,
  ids: ReadonlySet<string> | null = null,
): PosterFile {
  const { widthPx, heightPx } = CARD_LAYOUT;
  const fitted = wholeFrame(data, widthPx, heightPx);
  const frame = { ...fitted, left: fitted.left - CARD_SHIFT_PX };
  const column = { left: 0, top: 0, right: POSTER_MARGIN_PX + COVER_COLUMN_PX, bottom: heightPx };
  const map = { ...wholeMap(data, language, frame), clear: [column] };
  if (!ids) return coverSvg({ ...text, map, colour });
  const { columns } = data.scenes[language].atlas;
  const fail = Uint32Array.from(columns.id, (id) => (ids.has(id) ? 0 : 1));
  return coverSvg({
    ...text,
    map: { ...map, fail, highlight: [...ids], isNamed: false, others: 'dots' },
    colour,
  });
}
