// The two sides of a comparison as two maps: one frame around all that either shows, one scale of marks.

import { FIRST, SECOND, sideCodes } from '../../../query/sides.ts';
import type { Scene } from '../../view.ts';
import { type Frame, frameAround } from '../camera/frame.ts';
import { mapSvg } from './map.ts';
import { EVERYWHERE, type MapSource, sidesOf } from './view-poster.ts';

export interface SideMap {
  /** The content of an <svg> of this size. */
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

const SIZE = { widthPx: 560, heightPx: 430 };
/** Small maps name the larger towns only. */
const MOST_RANK = 2;

export const sideFrame = ({ answer }: Scene): Frame =>
  frameAround(answer.extent ?? EVERYWHERE, SIZE.widthPx, SIZE.heightPx, { mostZoom: 7 });

/** In the order of the sides; none without a comparison. What lies on the other side only stays as pale dots. */
export function sideMaps(scene: Scene, { ground, names }: MapSource): SideMap[] {
  const { atlas, locale, answer, state } = scene;
  const { compare } = state;
  if (!compare) return [];
  const codes = sideCodes(atlas.columns, compare);
  const frame = sideFrame(scene);
  const sides = sidesOf(scene);
  return [FIRST, SECOND].map((side) => ({
    ...SIZE,
    svg: mapSvg({
      words: { atlas, locale },
      ground,
      names: { ...names, places: names.places.filter(({ rank }) => rank <= MOST_RANK) },
      frame,
      fail: answer.fail.map((fails, row) => (fails === 0 && ((codes[row] ?? 0) & side) !== 0 ? 0 : 1)),
      others: 'dots',
      halo: 'class',
      selected: null,
      highlight: [],
      sides,
    }),
  }));
}
