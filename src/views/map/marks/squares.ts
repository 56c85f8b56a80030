// More incidents in sight than marks could show: squares on a grid, which become marks again where few enough are left.
// Fetched with the first such data.

import type { Columns } from '../../../data/columns.ts';
import { havePlacesOf, type PixelBox, type Places, placeDataOf, placesOf } from '../../../data/places.ts';
import { inSlices } from '../../../engine/steps.ts';
import { deathsOf } from '../../../query/answer.ts';
import {
  type Grid,
  gridInSteps,
  rowsOfSquare,
  rowsWithin,
  SQUARE_PX,
  type Square,
  type SquareSeries,
  squareSeriesOf,
  weightsOf,
} from '../../../query/squares.ts';
import { prefersStillness } from '../camera/camera.ts';
import { worldSizePx } from '../world.ts';
import { isSameView, type ManyLayout, type MarkLayout, type MarkView, NO_MARKS } from './mark-layout.ts';
import { type Mark, MOST_MARKS, marksOf, singleMarksOf } from './marks.ts';

/** More than these nobody reads in a list beside the map. */
const MOST_HELD = 500;
/** The grid reaches beyond what is painted by this share, so that most moves need no other. */
const BEYOND = 0.5;
const DISSOLVE_MS = 180;

/** Of a grid: whose colours it has, at which zoom, and what it covers. */
interface Wanted {
  readonly series: SquareSeries;
  readonly worldPx: number;
  readonly window: PixelBox;
}

const isFor = (grid: Wanted, wanted: Wanted): boolean =>
  grid.series.codes === wanted.series.codes &&
  grid.worldPx === wanted.worldPx &&
  holds(grid.window, wanted.window);

/** Grids are counted in slices; `onCounted`: one is there. */
export function createManyLayout(onCounted: () => void): ManyLayout {
  let known: { readonly columns: Columns; readonly places: Places; readonly weights: Int32Array } | null =
    null;
  let grid: { readonly of: Grid; readonly series: SquareSeries; readonly whole: MarkLayout } | null = null;
  const knownOf = (columns: Columns) => {
    // The same incidents may be coloured otherwise.
    if (!known || !havePlacesOf(known.columns, columns)) {
      known = {
        columns,
        places: placesOf(columns.places ?? placeDataOf(columns)),
        weights: weightsOf(columns),
      };
      grid = null;
    }
    return known;
  };
  let last: { readonly view: MarkView; readonly layout: MarkLayout } | null = null;
  /** The grid that is being counted. */
  let awaited: Wanted | null = null;
  const count = (wanted: Wanted, { columns, fail }: MarkView): void => {
    const { places, weights } = knownOf(columns);
    const { series, worldPx } = wanted;
    const window = widened(wanted.window);
    const own: Wanted = { ...wanted, window };
    awaited = own;
    const steps = gridInSteps(weights, places, series, worldPx, window);
    const finished = (function* () {
      const of = yield* steps;
      yield;
      const whole = { ...NO_MARKS, marks: of.whole().map(placeOf), areSquares: true };
      // All that the frame that paints them can find done: what the mask turns away, and how each looks.
      yield;
      of.update(fail);
      yield;
      of.looks();
      if (awaited === own) grid = { of, series, whole };
    })();
    // Neither in the task that ends a zoom nor with what is drawn of it.
    setTimeout(async () => {
      if (!(await inSlices(finished, () => awaited !== own)) || awaited !== own) return;
      awaited = last = null;
      setTimeout(onCounted);
    });
  };
  /** Null while it is counted, which begins soon. */
  const gridOf = (view: MarkView) => {
    const { columns, zoom, seen } = view;
    knownOf(columns);
    const wanted: Wanted = { series: squareSeriesOf(columns), worldPx: worldSizePx(zoom), window: seen };
    if (grid && isFor({ series: grid.series, worldPx: grid.of.worldPx, window: grid.of.window }, wanted)) {
      awaited = null;
      return grid;
    }
    if (!awaited || !isFor(awaited, wanted)) count(wanted, view);
    return null;
  };
  const layOut = (view: MarkView): MarkLayout => {
    const { columns, fail, change, zoom, scale, seen } = view;
    const { places } = knownOf(columns);
    const worldPx = worldSizePx(zoom);
    const rows = rowsWithin(places, fail, worldPx, seen, MOST_MARKS);
    if (rows) {
      const singles = singleMarksOf(columns, rows, zoom, scale);
      return { ...NO_MARKS, singles, marks: marksOf(columns, singles) };
    }
    const counted = gridOf(view);
    // What stood there stays, scaled; of other incidents nothing does.
    if (!counted) return { ...NO_MARKS, areSquares: true, isAwaited: grid !== null };
    const { of } = counted;
    of.update(fail, change);
    const markOf = (square: Square): Mark =>
      squareMark(square, () => rowsOfSquare(square, places, fail, worldPx), columns);
    let marks: readonly Mark[] | null = null;
    return {
      ...{ singles: [], ghosts: [], areSquares: true },
      // Made when they are pointed at: a window that moves has others in each frame.
      get marks() {
        marks ??= of.shown().map(markOf);
        return marks;
      },
      nearest(x, y, reachPx) {
        const square = of.nearest(x, y, SQUARE_PX / 2 + reachPx);
        return square && markOf(square);
      },
      squares: () => of.looks(),
    };
  };
  return {
    of(view) {
      const isKnown = last && isSameView(last.view, view) && last.view.fail === view.fail;
      if (!last || !isKnown || !isSameBox(last.view.seen, view.seen)) last = { view, layout: layOut(view) };
      return last.layout;
    },
    all: (view) => gridOf(view)?.whole ?? NO_MARKS,
    outside(view, { min, max }, shownCount) {
      const counted = gridOf(view);
      if (!counted) return Number.NaN;
      const { of } = counted;
      of.update(view.fail, view.change);
      let unplaced = 0;
      for (const row of knownOf(view.columns).places.unplaced) if (view.fail[row] === 0) unplaced++;
      const box = { left: min?.x ?? 0, top: min?.y ?? 0, right: max?.x ?? 0, bottom: max?.y ?? 0 };
      return shownCount - unplaced - of.countWithin(box);
    },
  };
}

const isSameBox = (first: PixelBox, second: PixelBox): boolean =>
  first.left === second.left &&
  first.top === second.top &&
  first.right === second.right &&
  first.bottom === second.bottom;

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
const placeOf = (square: Square): Mark => ({
  x: square.x,
  y: square.y,
  radius: SQUARE_PX / 2,
  rows: NO_ROWS,
  square,
});
const NO_ROWS: readonly number[] = [];

function squareMark(square: Square, find: () => readonly number[], columns: Columns): Mark {
  // Asked for of one square at a time, under the pointer.
  let rows: readonly number[] | null = null;
  const all = (): readonly number[] => {
    rows ??= find();
    return rows;
  };
  return {
    ...placeOf(square),
    held: () => all().slice(0, MOST_HELD),
    deaths: () => deathsOf(columns, all()),
  };
}

/** Squares become marks, or marks squares. */
export function dissolve(canvas: HTMLCanvasElement): void {
  if (!prefersStillness()) canvas.animate([{ opacity: 0.2 }, { opacity: 1 }], DISSOLVE_MS);
}
