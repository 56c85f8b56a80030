// Thousands of places in sight, counted into the squares of a grid: how many incidents stand in each, how many people
// were killed, and in whose incidents most of them. Plain passes over typed arrays: no object and no string a row.

import { type Columns, isTollUnknown, weightOf } from '../data/columns.ts';
import { mercatorOf } from '../lib/geo.ts';
import { highOf, lowOf } from './bins.ts';

/** Web Mercator in the unit square, by row. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** In pixels of the world. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Square {
  /** Its middle, in pixels of the world. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Deaths, attackers not counted. */
  readonly low: number;
  readonly high: number;
  /** Incidents whose toll nobody gave. */
  readonly unknownCount: number;
  /** How many were killed by best estimates (without tolls: how many incidents), as one of six steps: 0 is the least. */
  readonly step: number;
  /** The code that at least half of the deaths (without deaths: of the incidents) have; null where none has. */
  readonly series: number | null;
  /** The latest of its rows. */
  readonly lastRow: number;
}

export const SQUARE_PX = 11;
/** Deaths from which on each further step begins: four times those before. */
export const SQUARE_STEPS = [5, 20, 80, 320, 1280] as const;

/** Made once for a table: projecting takes longer than counting. */
export function placesOf({ count, longitude, latitude }: Columns): Places {
  const [xs, ys] = [new Float64Array(count), new Float64Array(count)];
  for (let row = 0; row < count; row++) {
    const { x, y } = mercatorOf(longitude[row]!, latitude[row]!);
    xs[row] = x;
    ys[row] = y;
  }
  return { x: xs, y: ys };
}

/** The shown rows in a window, in order of time; null where they are more than `most`. */
export function rowsWithin(
  { x, y }: Places,
  fail: Uint32Array,
  worldPx: number,
  { left, top, right, bottom }: PixelBox,
  most: number,
): number[] | null {
  const [west, east] = [left / worldPx, right / worldPx];
  const [north, south] = [top / worldPx, bottom / worldPx];
  const rows: number[] = [];
  for (let row = 0; row < fail.length; row++) {
    if (fail[row] !== 0) continue;
    // A place that is not known, NaN, is within nothing.
    if (!(x[row]! >= west && x[row]! <= east && y[row]! >= north && y[row]! <= south)) continue;
    if (rows.length === most) return null;
    rows.push(row);
  }
  return rows;
}

/**
 * Squares that hold a shown row, from north to south; their grid is the world's, so that they stay where they are while
 * the map is moved. `series` is the code of each row, below `seriesCount`. `before` is written: by row, the one before
 * it in the same square.
 */
export function squaresOf(
  columns: Columns,
  places: Places,
  fail: Uint32Array,
  series: { readonly codes: Uint8Array; readonly count: number },
  worldPx: number,
  window: PixelBox,
  before: Int32Array,
): readonly Square[] {
  const [firstColumn, firstRow] = [Math.floor(window.left / SQUARE_PX), Math.floor(window.top / SQUARE_PX)];
  const width = Math.floor(window.right / SQUARE_PX) - firstColumn + 1;
  const height = Math.floor(window.bottom / SQUARE_PX) - firstRow + 1;
  const size = width * height;
  const counts = new Uint32Array(size);
  const lastRow = new Int32Array(size).fill(-1);
  const unknown = new Uint32Array(size);
  const [low, best, high] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const incidentsBy = new Uint32Array(size * series.count);
  const deathsBy = new Float64Array(size * series.count);
  const perUnit = worldPx / SQUARE_PX;
  for (let row = 0; row < fail.length; row++) {
    if (fail[row] !== 0) continue;
    const column = Math.floor(places.x[row]! * perUnit) - firstColumn;
    const line = Math.floor(places.y[row]! * perUnit) - firstRow;
    if (!(column >= 0 && line >= 0 && column < width && line < height)) continue;
    const at = line * width + column;
    counts[at]! += 1;
    before[row] = lastRow[at]!;
    lastRow[at] = row;
    const own = at * series.count + series.codes[row]!;
    incidentsBy[own]! += 1;
    if (isTollUnknown(columns, row)) {
      unknown[at]! += 1;
      continue;
    }
    const weight = weightOf(columns, row);
    low[at]! += lowOf(columns, row);
    best[at]! += weight;
    high[at]! += highOf(columns, row);
    deathsBy[own]! += weight;
  }
  const squares: Square[] = [];
  for (let at = 0; at < size; at++) {
    if (counts[at] === 0) continue;
    const [column, line] = [at % width, Math.floor(at / width)];
    const shares = best[at]! > 0 ? deathsBy : incidentsBy;
    const half = (best[at]! > 0 ? best[at]! : counts[at]!) / 2;
    const from = at * series.count;
    let leading: number | null = null;
    for (let code = 0; code < series.count && leading === null; code++) {
      if (shares[from + code]! >= half) leading = code;
    }
    squares.push({
      x: (firstColumn + column + 0.5) * SQUARE_PX,
      y: (firstRow + line + 0.5) * SQUARE_PX,
      count: counts[at]!,
      low: low[at]!,
      high: high[at]!,
      unknownCount: unknown[at]!,
      step: SQUARE_STEPS.filter((least) => best[at]! >= least).length,
      series: leading,
      lastRow: lastRow[at]!,
    });
  }
  return squares;
}

/** The latest first, at most so many; `before` as `squaresOf` has left it. */
export function rowsOfSquare({ lastRow }: Square, before: Int32Array, most: number): number[] {
  const rows: number[] = [];
  for (let row = lastRow; row !== -1 && rows.length < most; row = before[row]!) rows.push(row);
  return rows;
}
