// The picture of what is on screen: the same part of the map and the same incidents, with everything around it
// that a picture needs to stand alone.

import type { MapNames } from '../../../data/payload/map-names.ts';
import { recordById } from '../../../data/record.ts';
import { COMPARE_MESSAGES } from '../../../i18n/compare.ts';
import type { SharingMessages } from '../../../i18n/en/sharing.ts';
import { type Bounds, mercatorOf } from '../../../lib/geo.ts';
import { sideCodes } from '../../../query/sides.ts';
import { comparisonOf } from '../../shared/comparison.tsx';
import { headlineOf } from '../../shared/headline.ts';
import { sideNames } from '../../shared/side-names.ts';
import type { Scene } from '../../view.ts';
import { shownAreas } from '../area/shown.ts';
import { type Frame, frameAround, frameOn } from '../camera/frame.ts';
import { holdsAll, openingFrame } from '../camera/framing.ts';
import { callsOut } from '../names/outstanding.ts';
import { boundsAround } from './areas.ts';
import type { PictureGround } from './ground.ts';
import type { MapPicture } from './map.ts';
import { POSTER_MARGIN_PX, type PosterFile, posterSvg } from './poster.ts';
import type { PictureSides } from './sides.ts';
import type { ColourOf } from './styles.ts';

const WIDTH_PX = 1200;
/** Of the map in a poster. */
const MAP_SIZE = { widthPx: WIDTH_PX - 2 * POSTER_MARGIN_PX, heightPx: 760 };
/** Africa's north-west, for a view in which nothing is shown. */
export const EVERYWHERE = { west: -17, south: 5, east: 25, north: 37 };

export interface ViewWords {
  /** What is shown, and how it was chosen; without a filter the second is empty. */
  readonly lines: readonly string[];
  readonly filters: readonly string[];
  /** Of this view, for others. */
  readonly address: string;
}

export type MapSize = Pick<Frame, 'widthPx' | 'heightPx'>;

export interface MapSource {
  readonly ground: PictureGround;
  readonly names: MapNames;
}

export function viewPoster(
  scene: Scene,
  source: MapSource,
  { lines, filters, address }: ViewWords,
  { picture }: SharingMessages,
  colour: ColourOf,
): PosterFile {
  const { atlas, locale } = scene;
  const { formats } = locale;
  return posterSvg({
    title: headlineOf(scene).text,
    lines: [...lines, ...(filters.length > 0 ? [picture.filters(filters.join(' · '))] : [])],
    map: viewMap(scene, source),
    hasLegend: true,
    notes: [
      picture.sources,
      picture.credit(formats.date(atlas.version), formats.number(atlas.corrections)),
      address,
    ],
    colour,
  });
}

export function viewMap(scene: Scene, { ground, names }: MapSource, size: MapSize = MAP_SIZE): MapPicture {
  const { state, answer, atlas, locale } = scene;
  const frame = frameOf(scene, size);
  const view = { left: 0, top: 0, right: frame.widthPx, bottom: frame.heightPx };
  return {
    words: { atlas, locale },
    ground,
    names,
    frame,
    fail: answer.fail,
    others: 'shapes',
    halo: 'twice',
    selected: state.selected,
    highlight: state.highlight,
    ...(callsOut(state) && { callsOut: { view, covers: [] } }),
    sides: sidesOf(scene),
    areas: shownAreas(state),
    hasInset: true,
  };
}

export function sidesOf(scene: Scene): PictureSides | null {
  const { compare } = scene.state;
  if (!compare) return null;
  const { both } = comparisonOf(scene, compare);
  return {
    codes: sideCodes(scene.atlas.columns, compare),
    names: sideNames(scene, compare),
    both: both.count > 0 ? COMPARE_MESSAGES[scene.locale.language].both : null,
  };
}

/** What the reader has moved to, else what the map shows by itself, with the areas it was chosen by. */
function frameOf(scene: Scene, { widthPx, heightPx }: MapSize): Frame {
  const { camera, view, selected, highlight } = scene.state;
  const asSeen = (): Frame | null =>
    view && frameAround(view, widthPx, heightPx, { marginPx: 0, mostZoom: 12 });
  if (camera) {
    return asSeen() ?? frameOn(camera.longitude, camera.latitude, camera.zoom, widthPx, heightPx);
  }
  const frame = ownFrame(scene, { widthPx, heightPx });
  const pointedAt = [selected ?? [], highlight]
    .flat()
    .flatMap((id) => recordById(scene.atlas, id) ?? [])
    .map(({ longitude, latitude }) => mercatorOf(longitude, latitude));
  // The map has gone there by itself.
  return holdsAll(frame, pointedAt) ? frame : (asSeen() ?? frame);
}

function ownFrame({ state, answer, atlas }: Scene, { widthPx, heightPx }: MapSize): Frame {
  const areas = boundsAround(shownAreas(state));
  const isWhole = answer.shown === 0 || answer.shown === answer.total;
  if (isWhole && atlas.opening && !areas) return openingFrame(atlas.opening, widthPx, heightPx);
  return frameAround(around(answer.extent, areas) ?? EVERYWHERE, widthPx, heightPx);
}

/** An area may reach far beyond where anything is known: the picture does not follow it there. */
function around(extent: Bounds | null, areas: Bounds | null): Bounds | null {
  if (!areas) return extent;
  if (!extent) return areas;
  const { west, south, east, north } = extent;
  return {
    west: Math.min(west, Math.max(areas.west, EVERYWHERE.west)),
    south: Math.min(south, Math.max(areas.south, EVERYWHERE.south)),
    east: Math.max(east, Math.min(areas.east, EVERYWHERE.east)),
    north: Math.max(north, Math.min(areas.north, EVERYWHERE.north)),
  };
}
