// More incidents in sight than marks could show: squares on a grid, which become marks again where few enough are left.
// Fetched with the first such data.

import type { Columns } from '../../data/columns.ts';
import {
  type Places,
  placesOf,
  rowsOfSquare,
  rowsWithin,
  SQUARE_PX,
  type Square,
  squaresOf,
} from '../../query/squares.ts';
import type { MarkPen } from './draw-marks.ts';
import { type LayOutMany, type MarkView, NO_MARKS } from './mark-layout.ts';
import { type Mark, MOST_MARKS, marksOf, singleMarksOf, worldSizePx } from './marks.ts';
import { SIDES_PX, STRENGTHS } from './square-sizes.ts';

const squareSide = ({ step }: Square): number => SIDES_PX[step] ?? SQUARE_PX;

/** The timeline shows more of a quarter as one bar. */
const MOST_EMPHASISED = 500;

export function createManyLayout(): LayOutMany {
  let known: { readonly columns: Columns; readonly places: Places; readonly before: Int32Array } | null =
    null;
  return (view: MarkView) => {
    const { columns, fail, zoom, scale, seen } = view;
    if (known?.columns !== columns)
      known = { columns, places: placesOf(columns), before: new Int32Array(columns.count) };
    const { places, before } = known;
    const worldPx = worldSizePx(zoom);
    const rows = rowsWithin(places, fail, worldPx, seen, MOST_MARKS);
    if (rows) {
      const singles = singleMarksOf(columns, rows, zoom, scale);
      return { ...NO_MARKS, singles, marks: marksOf(columns, singles) };
    }
    const series = { codes: columns.lineage, count: columns.sets.lineage.dictionary.length };
    const squares = squaresOf(columns, places, fail, series, worldPx, seen, before);
    return { ...NO_MARKS, marks: squares.map((square) => markOf(square, before)), areSquares: true };
  };
}

/** The whole square is hit, however small it is drawn. */
const markOf = (square: Square, before: Int32Array): Mark => ({
  x: square.x,
  y: square.y,
  radius: SQUARE_PX / 2,
  rows: [],
  square,
  held: () => rowsOfSquare(square, before, MOST_EMPHASISED),
});

export function drawSquares({ context, palette, offset }: MarkPen, marks: readonly Mark[]): void {
  const alpha = context.globalAlpha;
  for (const { square } of marks) {
    if (!square) continue;
    const side = squareSide(square);
    context.globalAlpha = alpha * (STRENGTHS[square.step] ?? 1);
    context.fillStyle =
      square.series === null ? palette.colour('ink-2') : (palette.lineages[square.series] ?? '');
    context.fillRect(square.x - offset.x - side / 2, square.y - offset.y - side / 2, side, side);
  }
  context.globalAlpha = alpha;
}
