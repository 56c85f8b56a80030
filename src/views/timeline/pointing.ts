// What lies under a point of the plot, and what the label beside the pointer says of it.

import { rowsIn } from '../../query/rows-in-days.ts';
import type { Scene } from '../view.ts';
import { cellRowAt } from './cell-at.ts';
import type { PointedLane } from './lower.ts';
import { barText, cellText, markText, type TipText } from './mark-words.ts';
import type { Picture } from './picture.ts';
import { placeOf } from './place.ts';
import { binAt, daysOfBin } from './words.ts';

export type Pointed = PointedLane | { readonly kind: 'bin'; readonly bin: number };

/** How near to a cell a pointer means it. */
const CELL_REACH_PX = 8;

/** `x` and `y` in pixels of the plot. */
export function pointedAt({ answer }: Scene, picture: Picture, x: number, y: number): Pointed | undefined {
  const { axis, layout, lower, bins, binColumns } = picture;
  if (x < 0 || x >= axis.widthPx) return undefined;
  const bin = (): Pointed | undefined => {
    const found = binAt(bins, axis.dayOf(x));
    return found < 0 ? undefined : { kind: 'bin', bin: found };
  };
  const named = picture.annotations.find(
    ({ row, box }) =>
      answer.fail[row] === 0 && x > box.left && x < box.right && y > box.top && y < box.bottom,
  );
  if (named) return { kind: 'incident', row: named.row };
  if (y <= layout.barsBottom) return bin();
  if (!lower || y < layout.lowerTop - 1) return undefined;
  const inside = [x, y - layout.lowerTop] as const;
  switch (lower.kind) {
    case 'counts':
      return bin();
    case 'cells': {
      const row = cellRowAt(lower.rows, answer.fail, binColumns, lower.size, inside, CELL_REACH_PX);
      return row === undefined ? undefined : { kind: 'incident', row };
    }
    case 'lanes':
      return lower.at(answer.fail, inside);
  }
}

/** More incidents than this are too many to stand out one by one. */
const MOST_HOVERED = 200;

/** The shown incidents that are meant by pointing there. */
export function rowsAt({ atlas, answer }: Scene, { bins }: Picture, pointed: Pointed | undefined): number[] {
  if (pointed?.kind === 'incident') return [pointed.row];
  if (pointed?.kind !== 'bin') return [];
  const rows = rowsIn(atlas.columns, answer.fail, daysOfBin(bins, pointed.bin));
  return rows.length <= MOST_HOVERED ? rows : [];
}

/** What to say, and where: the label stands above that height, and at `x` where it is about one mark. */
export function tipOf(
  scene: Scene,
  picture: Picture,
  pointed: Pointed,
): { readonly text: TipText; readonly x?: number; readonly y: number } | undefined {
  const { layout, coverage, bins } = picture;
  switch (pointed.kind) {
    case 'incident': {
      const place = placeOf(scene, picture, pointed.row);
      const y = layout.lower === 'cells' ? (place?.y ?? layout.lowerTop) : layout.lowerTop;
      return { text: markText(scene, pointed.row), y, ...(place && { x: place.x }) };
    }
    case 'density':
      return { text: cellText(scene, pointed), y: layout.lowerTop };
    case 'bin':
      return { text: barText(scene, bins, pointed.bin, coverage), y: layout.frameTop };
  }
}
