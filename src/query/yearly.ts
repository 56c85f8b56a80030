// Shown incidents and their deaths by year and country: what a sentence about them is made from, however many they are.

import { type Columns, drawnToll } from '../data/columns.ts';
import { civilOf } from '../lib/time.ts';
import { highOf, lowOf } from './bins.ts';

/** Each list by year, then by the code of the first country (the last: none); after the years what nobody dates. */
export interface Yearly {
  /** Ascending; a year may have none. */
  readonly years: ArrayLike<number>;
  /** With "none". */
  readonly countryCount: number;
  readonly incidents: ArrayLike<number>;
  /** Deaths, attackers not counted, by lowest, best and highest counts. */
  readonly low: ArrayLike<number>;
  readonly best: ArrayLike<number>;
  readonly high: ArrayLike<number>;
}

/** `rows` in order of time. */
export function yearlyOf(columns: Columns, rows: ArrayLike<number>): Yearly {
  const years: number[] = [];
  const placed: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (row >= columns.datedCount) break;
    const { year } = civilOf(columns.firstDay[row]!);
    if (years.at(-1) !== year) years.push(year);
    placed.push(years.length - 1);
  }
  const countryCount = columns.sets.country.dictionary.length + 1;
  const sums = emptyYearly(years, countryCount);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const cell = (placed[at] ?? years.length) * countryCount + firstCountryOf(columns, row);
    sums.incidents[cell]! += 1;
    sums.low[cell]! += lowOf(columns, row);
    sums.best[cell]! += Math.max(0, drawnToll(columns, row));
    sums.high[cell]! += highOf(columns, row);
  }
  return sums;
}

export function emptyYearly(years: ArrayLike<number>, countryCount: number) {
  const list = (): Float64Array => new Float64Array((years.length + 1) * countryCount);
  return { years, countryCount, incidents: list(), low: list(), best: list(), high: list() };
}

/** The dictionary's length where the row has none. */
export function firstCountryOf({ sets }: Columns, row: number): number {
  const { dictionary, offsets, codes } = sets.country;
  if (!offsets) return codes[row]!;
  return offsets[row]! < offsets[row + 1]! ? codes[offsets[row]!]! : dictionary.length;
}

/** The row whose toll is above all others; null where several are the highest or none is known. */
export function largestOf(columns: Columns, rows: ArrayLike<number>): number | null {
  let [largest, most]: [number | null, number] = [null, 0];
  for (let at = 0; at < rows.length; at++) {
    const toll = drawnToll(columns, rows[at]!);
    if (toll === most) largest = null;
    if (toll > most) [largest, most] = [rows[at]!, toll];
  }
  return largest;
}
