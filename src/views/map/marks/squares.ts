// More incidents in sight than marks could show: squares on a grid, which become marks again where few enough are left.
// Fetched with the first such data.

import type { Columns } from '../../../data/columns.ts';
import { type PixelBox, type Places, placeDataOf, placesOf } from '../../../data/places.ts';
import { deathsOf } from '../../../query/answer.ts';
import {
  createGrid,
  type Grid,
  rowsOfSquare,
  rowsWithin,
  SQUARE_PX,
  type Square,
  weightsOf,
} from '../../../query/squares.ts';
import { worldSizePx } from '../world.ts';
import type { MarkPen } from './draw-marks.ts';
import { type ManyLayout, type MarkLayout, type MarkView, NO_MARKS } from './mark-layout.ts';
import { type Mark, MOST_MARKS, marksOf, singleMarksOf } from './marks.ts';
import { SIDES_PX, STRENGTHS } from './square-sizes.ts';

const squareSide = ({ step }: Square): number => SIDES_PX[step] ?? SQUARE_PX;

/** The timeline shows more of a quarter as one bar. */
const MOST_EMPHASISED = 500;
/** The grid reaches beyond what is painted by this share, so that most moves need no other. */
const BEYOND = 0.5;

export function createManyLayout(): ManyLayout {
  let known: { readonly columns: Columns; readonly places: Places; readonly weights: Int32Array } | null =
    null;
  let grid: { readonly of: Grid; readonly codes: Uint8Array; readonly whole: MarkLayout } | null = null;
  const knownOf = (columns: Columns) => {
    // The same incidents may be coloured otherwise.
    if (known?.columns.latitude !== columns.latitude) {
      known = {
        columns,
        places: placesOf(columns.places ?? placeDataOf(columns)),
        weights: weightsOf(columns),
      };
      grid = null;
    }
    return known;
  };
  const gridOf = ({ columns, zoom, seen }: MarkView) => {
    const { places, weights } = knownOf(columns);
    const worldPx = worldSizePx(zoom);
    const isKnown = grid?.of.worldPx === worldPx && grid.codes === columns.lineage;
    if (!grid || !isKnown || !holds(grid.of.window, seen)) {
      const series = { codes: columns.lineage, count: columns.sets.lineage.dictionary.length };
      const of = createGrid(weights, places, series, worldPx, widened(seen));
      grid = { of, codes: columns.lineage, whole: laidOut(of.whole()) };
    }
    return grid;
  };
  return {
    of(view) {
      const { columns, fail, change, zoom, scale, seen } = view;
      const { places } = knownOf(columns);
      const worldPx = worldSizePx(zoom);
      const rows = rowsWithin(places, fail, worldPx, seen, MOST_MARKS);
      if (rows) {
        const singles = singleMarksOf(columns, rows, zoom, scale);
        return { ...NO_MARKS, singles, marks: marksOf(columns, singles) };
      }
      const { of } = gridOf(view);
      of.update(fail, change);
      return laidOut(of.shown(), (square) => rowsOfSquare(square, places, fail, worldPx), columns);
    },
    all: (view) => gridOf(view).whole,
    outside(view, box) {
      const { of } = gridOf(view);
      of.update(view.fail, view.change);
      let unplaced = 0;
      for (const row of knownOf(view.columns).places.unplaced) if (view.fail[row] === 0) unplaced++;
      return { unplaced, within: of.countWithin(box) };
    },
  };
}

const holds = (outer: PixelBox, inner: PixelBox): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.right <= outer.right &&
  inner.bottom <= outer.bottom;

function widened({ left, top, right, bottom }: PixelBox): PixelBox {
  const [x, y] = [(right - left) * BEYOND, (bottom - top) * BEYOND];
  return { left: left - x, top: top - y, right: right + x, bottom: bottom + y };
}

/** The whole square is hit, however small it is drawn. */
function laidOut(
  squares: readonly Square[],
  rowsOf: (square: Square) => readonly number[] = () => [],
  columns?: Columns,
): MarkLayout {
  // Asked for of one square at a time, under the pointer.
  let asked: { readonly square: Square; readonly rows: readonly number[] } | null = null;
  const heldBy = (square: Square): readonly number[] => {
    if (asked?.square !== square) asked = { square, rows: rowsOf(square) };
    return asked.rows;
  };
  const marks = squares.map(
    (square): Mark => ({
      x: square.x,
      y: square.y,
      radius: SQUARE_PX / 2,
      rows: [],
      square,
      held: () => heldBy(square).slice(0, MOST_EMPHASISED),
      ...(columns && { deaths: () => deathsOf(columns, heldBy(square)) }),
    }),
  );
  return { ...NO_MARKS, marks, areSquares: true };
}

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
