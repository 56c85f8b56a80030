// How large the inset is, and how far from the corner: as the map's width allows, and never over a mark.

import { boxAround, meets } from '../boxes.ts';

export interface InsetSize {
  /** Of the picture, within its border and below its words. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** To the left of the corner, beside the marks that are there. */
  readonly besidePx: number;
}

const SIZES = [
  { fromPx: 700, widthPx: 204, heightPx: 142, besidePx: 0 },
  { fromPx: 480, widthPx: 134, heightPx: 96, besidePx: 0 },
];
/** The small one moves aside before it becomes words: further away it would belong to no corner. */
const BESIDE_PX = [16, 32, 48, 64, 80, 96];
const CHOICES = [
  ...SIZES,
  ...SIZES.slice(-1).flatMap((size) => BESIDE_PX.map((besidePx) => ({ ...size, besidePx }))),
];
/** The line of words above the picture, and the border. */
const HEAD_PX = 20;
const BORDER_PX = 2;
/** From the map's right and lower edge. */
export const INSET_EDGE_PX = 12;
const MARK_PX = 4;

/** Marks in pixels of the map. Null: only the words, as a button. */
export function insetSize(
  map: { readonly widthPx: number; readonly heightPx: number },
  marks: readonly { readonly x: number; readonly y: number }[],
): InsetSize | null {
  const found = CHOICES.find(({ fromPx, widthPx, heightPx, besidePx }) => {
    if (map.widthPx < fromPx) return false;
    const [right, bottom] = [map.widthPx - INSET_EDGE_PX - besidePx, map.heightPx - INSET_EDGE_PX];
    const box = {
      left: right - widthPx - BORDER_PX,
      top: bottom - heightPx - HEAD_PX - BORDER_PX,
      right,
      bottom,
    };
    return !marks.some(({ x, y }) => meets(box, boxAround(x, y, MARK_PX)));
  });
  return found ?? null;
}
