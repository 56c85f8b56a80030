// Incidents counted into squares of a grid, where more are in sight than marks could show. Counts are kept: of another
// answer only the rows that come or go are counted.

import { type Columns, weightOf } from '../data/columns.ts';
import type { PixelBox, Places } from './places.ts';

export interface Square {
  /** Its middle, in pixels of the world. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** How many were killed by best estimates (without tolls: how many incidents), as one of six steps: 0 is the least. */
  readonly step: number;
  /** The code that at least half of the deaths (without deaths: of the incidents) have; null where none has. */
  readonly series: number | null;
}

export interface Grid {
  readonly worldPx: number;
  /** What it covers; incidents beside it are not counted. */
  readonly window: PixelBox;
  /** Counts what is shown by this mask, from now on. */
  readonly update: (fail: Uint32Array) => void;
  /** Squares that hold a shown row, from north to south. */
  readonly shown: () => readonly Square[];
  /** As if nothing were filtered: always the same. */
  readonly whole: () => readonly Square[];
  /** How many are shown in squares whose middle lies in the box. */
  readonly countWithin: (box: PixelBox) => number;
}

/** The code of each row, below `count`. */
export interface SquareSeries {
  readonly codes: Uint8Array;
  readonly count: number;
}

/** What each row adds to its square, made once for a table. */
export const weightsOf = (columns: Columns): Int32Array =>
  Int32Array.from({ length: columns.count }, (_, row) => weightOf(columns, row));

export const SQUARE_PX = 11;
/** Deaths from which on each further step begins: four times those before. */
export const SQUARE_STEPS = [5, 20, 80, 320, 1280] as const;

/** The grid is the world's, so that squares stay where they are while the map is moved. Nothing is shown at first. */
export function createGrid(
  weights: Int32Array,
  places: Places,
  series: SquareSeries,
  worldPx: number,
  window: PixelBox,
): Grid {
  const [firstColumn, firstLine] = [Math.floor(window.left / SQUARE_PX), Math.floor(window.top / SQUARE_PX)];
  const width = Math.floor(window.right / SQUARE_PX) - firstColumn + 1;
  const height = Math.floor(window.bottom / SQUARE_PX) - firstLine + 1;
  const perUnit = worldPx / SQUARE_PX;
  const near = places.near(worldPx, window);
  const most = near?.length ?? weights.length;
  const rows = new Uint32Array(most);
  /** By place in `rows`: where the row's series is counted. */
  const cells = new Int32Array(most);
  let inWindow = 0;
  for (let at = 0; at < most; at++) {
    const row = near ? near[at]! : at;
    const column = Math.floor(places.x[row]! * perUnit) - firstColumn;
    const line = Math.floor(places.y[row]! * perUnit) - firstLine;
    // A place that is not known, NaN, is within nothing.
    if (!(column >= 0 && line >= 0 && column < width && line < height)) continue;
    rows[inWindow] = row;
    cells[inWindow++] = (line * width + column) * series.count + series.codes[row]!;
  }
  const sums = (): Sums => ({
    incidents: new Int32Array(width * height * series.count),
    deaths: new Float64Array(width * height * series.count),
  });
  const isShown = new Uint8Array(inWindow);
  const shown = sums();
  let whole: readonly Square[] | null = null;
  const squaresOf = ({ incidents, deaths }: Sums): readonly Square[] => {
    const squares: Square[] = [];
    for (let line = 0; line < height; line++) {
      for (let column = 0; column < width; column++) {
        const from = (line * width + column) * series.count;
        let [count, killed] = [0, 0];
        for (let code = from; code < from + series.count; code++) {
          count += incidents[code]!;
          killed += deaths[code]!;
        }
        if (count === 0) continue;
        const [shares, half] = killed > 0 ? [deaths, killed / 2] : [incidents, count / 2];
        let leading = from;
        while (leading < from + series.count && shares[leading]! < half) leading++;
        squares.push({
          x: (firstColumn + column + 0.5) * SQUARE_PX,
          y: (firstLine + line + 0.5) * SQUARE_PX,
          count,
          step: stepOf(killed),
          series: leading < from + series.count ? leading - from : null,
        });
      }
    }
    return squares;
  };
  return {
    worldPx,
    window,
    update(fail) {
      const { incidents, deaths } = shown;
      for (let at = 0; at < inWindow; at++) {
        const row = rows[at]!;
        const isNow = fail[row] === 0 ? 1 : 0;
        const sign = isNow - isShown[at]!;
        if (sign === 0) continue;
        isShown[at] = isNow;
        const cell = cells[at]!;
        incidents[cell]! += sign;
        deaths[cell]! += sign * weights[row]!;
      }
    },
    shown: () => squaresOf(shown),
    whole() {
      if (whole) return whole;
      const all = sums();
      for (let at = 0; at < inWindow; at++) {
        all.incidents[cells[at]!]! += 1;
        all.deaths[cells[at]!]! += weights[rows[at]!]!;
      }
      whole = squaresOf(all);
      return whole;
    },
    countWithin({ left, top, right, bottom }) {
      const firstOf = (edge: number, first: number): number =>
        Math.max(0, Math.ceil(edge / SQUARE_PX - 0.5) - first);
      const lastOf = (edge: number, first: number, size: number): number =>
        Math.min(size - 1, Math.floor(edge / SQUARE_PX - 0.5) - first);
      const [from, to] = [firstOf(left, firstColumn), lastOf(right, firstColumn, width)];
      let count = 0;
      for (let line = firstOf(top, firstLine); line <= lastOf(bottom, firstLine, height); line++) {
        const start = (line * width + from) * series.count;
        const end = (line * width + to + 1) * series.count;
        for (let cell = start; cell < end; cell++) count += shown.incidents[cell]!;
      }
      return count;
    },
  };
}

interface Sums {
  readonly incidents: Int32Array;
  readonly deaths: Float64Array;
}

function stepOf(killed: number): number {
  let step = 0;
  while (step < SQUARE_STEPS.length && killed >= SQUARE_STEPS[step]!) step++;
  return step;
}

/** The shown rows in a window, in order of time; null where they are more than `most`. */
export function rowsWithin(
  places: Places,
  fail: Uint32Array,
  worldPx: number,
  box: PixelBox,
  most: number,
): number[] | null {
  const { x, y } = places;
  const [west, east] = [box.left / worldPx, box.right / worldPx];
  const [north, south] = [box.top / worldPx, box.bottom / worldPx];
  const near = places.near(worldPx, box);
  const end = near?.length ?? fail.length;
  const rows: number[] = [];
  for (let at = 0; at < end; at++) {
    const row = near ? near[at]! : at;
    if (fail[row] !== 0) continue;
    if (!(x[row]! >= west && x[row]! <= east && y[row]! >= north && y[row]! <= south)) continue;
    if (rows.length === most) return null;
    rows.push(row);
  }
  return near ? rows.sort((first, second) => first - second) : rows;
}

/** The shown rows of a square, the latest first. */
export function rowsOfSquare(
  { x, y }: Pick<Square, 'x' | 'y'>,
  places: Places,
  fail: Uint32Array,
  worldPx: number,
): number[] {
  const half = SQUARE_PX / 2;
  const box = { left: x - half, top: y - half, right: x + half, bottom: y + half };
  const perUnit = worldPx / SQUARE_PX;
  const [column, line] = [Math.floor(x / SQUARE_PX), Math.floor(y / SQUARE_PX)];
  const isIn = (row: number): boolean =>
    Math.floor(places.x[row]! * perUnit) === column && Math.floor(places.y[row]! * perUnit) === line;
  const near = places.near(worldPx, box);
  const rows: number[] = [];
  const end = near?.length ?? fail.length;
  for (let at = 0; at < end; at++) {
    const row = near ? near[at]! : at;
    if (fail[row] === 0 && isIn(row)) rows.push(row);
  }
  return rows.sort((first, second) => second - first);
}
