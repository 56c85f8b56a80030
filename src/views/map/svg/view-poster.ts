// The picture of what is on screen: the same part of the map and the same incidents, with everything around it
// that a picture needs to stand alone.

import type { MapNames } from '../../../data/payload.ts';
import type { SharingMessages } from '../../../i18n/sharing/en.ts';
import type { Scene } from '../../view.ts';
import { type Frame, frameAround, frameOn } from './frame.ts';
import type { PictureGround } from './ground.ts';
import type { MapPicture } from './map.ts';
import { POSTER_MARGIN_PX, type PosterFile, posterSvg } from './poster.ts';
import type { ColourOf } from './styles.ts';

const WIDTH_PX = 1200;
const MAP_HEIGHT_PX = 760;
/** Africa's north-west, for a view in which nothing is shown. */
const EVERYWHERE = { west: -17, south: 5, east: 25, north: 37 };

export interface ViewWords {
  /** What is shown, and how it was chosen; without a filter the second is empty. */
  readonly sentence: string;
  readonly filters: readonly string[];
  /** Of this view, for others. */
  readonly address: string;
}

export interface MapSource {
  readonly ground: PictureGround;
  readonly names: MapNames;
}

export function viewPoster(
  scene: Scene,
  source: MapSource,
  { sentence, filters, address }: ViewWords,
  { picture }: SharingMessages,
  colour: ColourOf,
): PosterFile {
  const { atlas, locale } = scene;
  const { formats } = locale;
  return posterSvg({
    title: locale.messages.title,
    lines: [`${sentence}.`, ...(filters.length > 0 ? [picture.filters(filters.join(' · '))] : [])],
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

export function viewMap(scene: Scene, { ground, names }: MapSource): MapPicture {
  const { state, answer, atlas, locale } = scene;
  return {
    words: { atlas, locale },
    ground,
    names,
    frame: frameOf(scene),
    fail: answer.fail,
    others: 'shapes',
    halo: 'twice',
    selected: state.selected,
    highlight: state.highlight,
  };
}

/** What the reader has moved to, else all that is shown. */
function frameOf({ state, answer }: Scene): Frame {
  const widthPx = WIDTH_PX - 2 * POSTER_MARGIN_PX;
  const { camera, view } = state;
  if (camera && view) return frameAround(view, widthPx, MAP_HEIGHT_PX, { marginPx: 0, mostZoom: 12 });
  if (camera) return frameOn(camera.longitude, camera.latitude, camera.zoom, widthPx, MAP_HEIGHT_PX);
  return frameAround(answer.extent ?? EVERYWHERE, widthPx, MAP_HEIGHT_PX);
}
