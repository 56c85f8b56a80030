// Where incidents are, and which of them stand out, as the map asks.

import { type Columns, countryOf, drawnToll } from '../data/columns.ts';
import { fold } from '../lib/fold.ts';
import { type Bounds, boundsContain, mercatorOf } from '../lib/geo.ts';

/** Web Mercator in the unit square; NaN where the place is not known. */
export interface Spot {
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

export const spotOf = ({ longitude, latitude }: Columns, row: number): Spot => ({
  row,
  ...mercatorOf(longitude[row]!, latitude[row]!),
});

export const spotsOf = (columns: Columns, rows: Iterable<number>): Spot[] =>
  Array.from(rows, (row) => spotOf(columns, row));

export const everyRow = ({ count }: Columns): number[] => Array.from({ length: count }, (_, row) => row);

/** Around all incidents, shown or not. */
export function extentOfAll({ latitude, longitude }: Columns): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (let row = 0; row < longitude.length; row++) {
    const [x, y] = [longitude[row]!, latitude[row]!];
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}

/** Shown rows beyond the bounds, at most so many; what has no place is nowhere. */
export function rowsOutside(
  { count, longitude, latitude }: Columns,
  fail: Uint32Array,
  bounds: Bounds,
  most = Number.POSITIVE_INFINITY,
): number[] {
  const rows: number[] = [];
  for (let row = 0; row < count && rows.length < most; row++) {
    if (fail[row] !== 0 || boundsContain(bounds, longitude[row]!, latitude[row]!)) continue;
    if (!Number.isNaN(latitude[row]!)) rows.push(row);
  }
  return rows;
}

/** Whether a place, a region or a country of one of these incidents has the words in its name. */
export function isPlaceNamed(
  columns: Columns,
  rows: Iterable<number>,
  words: string,
  countryName: (code: string) => string,
): boolean {
  const text = fold(words);
  for (const row of rows) {
    const names = [columns.place.at(row), columns.admin1.at(row), countryName(countryOf(columns, row))];
    if (names.some((name) => fold(name ?? '').includes(text))) return true;
  }
  return false;
}

interface StandingOut {
  readonly isInSight: (row: number) => boolean;
  /** Named already. */
  readonly without: readonly number[];
  /** Fewer killed, or not more than so many times the usual, stand out from nothing. */
  readonly least: number;
  readonly timesMedian: number;
  readonly most: number;
}

/** The shown incidents in sight that stand out by their toll, the largest first, of two alike the later. */
export function standingOut(columns: Columns, fail: Uint32Array, asked: StandingOut): number[] {
  const killed = (row: number): number => drawnToll(columns, row);
  const known: number[] = [];
  for (let row = 0; row < columns.count; row++) if (fail[row] === 0 && killed(row) >= 0) known.push(row);
  known.sort((first, second) => killed(second) - killed(first) || second - first);
  const median = killed(known[Math.floor(known.length / 2)] ?? -1);
  const least = Math.max(asked.least, asked.timesMedian * median);
  return known
    .filter((row) => killed(row) >= least && !asked.without.includes(row) && asked.isInSight(row))
    .slice(0, asked.most);
}
