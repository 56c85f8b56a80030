// What can be said of the shown incidents in one sentence that does not outrun the data: a share of their deaths that
// falls in a few years, else how many there are. Plain data; the words are each language's own (i18n/finding).

import { type Columns, countryOf, drawnToll } from '../data/columns.ts';
import { civilOf, type DayRange } from '../lib/time.ts';
import { highOf, lowOf } from './bins.ts';

/** In order of size, the largest first: the first that fits is said. */
const SHARES = [
  { id: 'nine-tenths', percent: 90 },
  { id: 'four-fifths', percent: 80 },
  { id: 'three-quarters', percent: 75 },
  { id: 'seven-tenths', percent: 70 },
  { id: 'two-thirds', percent: 200 / 3 },
  { id: 'half', percent: 50 },
] as const;
export type ShareId = (typeof SHARES)[number]['id'];

/** Both inclusive. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

export type Finding =
  | { readonly kind: 'none' }
  /** One incident speaks for itself: its title is the sentence. */
  | { readonly kind: 'incident'; readonly row: number }
  | {
      readonly kind: 'count';
      readonly count: number;
      /** Null where nobody dates any of them. */
      readonly years: Years | null;
      /** Sums of the lowest and of the highest counts. */
      readonly low: number;
      readonly high: number;
      /** The place that all of them share, as the tables name it. */
      readonly place: string | null;
      /** The row whose count is above all others; null where several are the highest or none is known. */
      readonly largest: number | null;
    }
  | {
      readonly kind: 'share';
      readonly share: ShareId;
      readonly years: Years;
      /** Where the deaths of these years are; null where they are in many countries, or nowhere else could they be. */
      readonly countries: CountryShare | null;
    };

interface CountryShare {
  readonly share: 'nearly-all' | 'most';
  /** Country codes in the order of the column, not of their deaths. */
  readonly countries: readonly string[];
}

/** Below either of these a share would say more than so few figures can carry. */
const LEAST_INCIDENTS = 30;
const LEAST_DEATHS = 200;
/**
 * How far each of the three shares (of lowest, best and highest counts) may lie below and above the spoken one: a word
 * may say a little less than the figures, hardly more.
 */
const TOLERANCE_POINTS = { below: 1, above: 3 };
/** A run of years longer than that is no finding. */
const MOST_OF_YEARS = 0.3;
const MOST_COUNTRIES = 3;
/** What is said of a part from how many percent on. */
const EXTENTS = [
  ['nearly-all', 90],
  ['most', 60],
] as const;

/** Sums of deaths by lowest, best and highest counts. */
type Sums = readonly [low: number, best: number, high: number];
const NOTHING: Sums = [0, 0, 0];

/**
 * `rows` are the shown incidents in order of time, `inView` the days of the period chosen or of the whole: a share is
 * said of whole years within them.
 */
export function findingOf(columns: Columns, rows: ArrayLike<number>, inView: DayRange): Finding {
  const only = rows[0];
  if (only === undefined) return { kind: 'none' };
  if (rows.length === 1) return { kind: 'incident', row: only };
  const shown = Array.from(rows);
  // What nobody dates belongs to no year.
  const dated = shown.filter((row) => row < columns.datedCount);
  const byYear = sumsBy(columns, dated, yearOf);
  const total = [...sumsBy(columns, shown, () => null).values()].reduce(added, NOTHING);
  const isEnough = rows.length >= LEAST_INCIDENTS && total[1] >= LEAST_DEATHS;
  const share = isEnough ? shareOf(byYear, total, civilYears(inView)) : undefined;
  if (!share) return countOf(columns, shown, [...byYear.keys()], total);
  const within = dated.filter((row) => isWithin(yearOf(columns, row), share.years));
  const countries = countriesOf(columns, within);
  // That all is in the only countries shown says nothing.
  const isSaying = countries && shown.some((row) => !countries.countries.includes(countryOf(columns, row)));
  return { ...share, countries: isSaying ? countries : null };
}

function countOf(
  columns: Columns,
  rows: readonly number[],
  years: readonly number[],
  [low, , high]: Sums,
): Finding {
  const [first = 0] = rows;
  const [place, country] = [columns.place[first] ?? null, countryOf(columns, first)];
  const isOnePlace = rows.every((row) => columns.place[row] === place && countryOf(columns, row) === country);
  // In order of time, as the rows are.
  const [firstYear, lastYear] = [years[0], years.at(-1)];
  return {
    kind: 'count',
    count: rows.length,
    years: firstYear === undefined || lastYear === undefined ? null : { first: firstYear, last: lastYear },
    low,
    high,
    place: isOnePlace && place !== '' ? place : null,
    largest: largestOf(columns, rows),
  };
}

function largestOf(columns: Columns, rows: readonly number[]): number | null {
  let [largest, most, isShared]: [number | null, number, boolean] = [null, 0, false];
  for (const row of rows) {
    const toll = drawnToll(columns, row);
    if (toll === most) isShared = true;
    if (toll > most) [largest, most, isShared] = [row, toll, false];
  }
  return isShared ? null : largest;
}

function shareOf(
  byYear: ReadonlyMap<number, Sums>,
  total: Sums,
  inView: Years,
): { readonly kind: 'share'; readonly share: ShareId; readonly years: Years } | undefined {
  const count = inView.last - inView.first + 1;
  const inOrder = Array.from({ length: count }, (_, at) => byYear.get(inView.first + at) ?? NOTHING);
  for (const { id, percent } of SHARES) {
    for (let length = 1; length <= count * MOST_OF_YEARS; length++) {
      const at = closestRun(inOrder, length, total, percent);
      if (at === undefined) continue;
      const first = inView.first + at;
      return { kind: 'share', share: id, years: { first, last: first + length - 1 } };
    }
  }
  return undefined;
}

/** Where the run of this many years begins whose three shares lie closest to `percent`, if near enough. */
function closestRun(
  byYear: readonly Sums[],
  length: number,
  total: Sums,
  percent: number,
): number | undefined {
  let [closest, leastApart]: [number | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (let at = 0; at + length <= byYear.length; at++) {
    const run = byYear.slice(at, at + length).reduce(added, NOTHING);
    const apart = run.map((sum, which) => percentOf(sum, total[which]!) - percent);
    const { below, above } = TOLERANCE_POINTS;
    if (!apart.every((points) => points >= -below && points <= above)) continue;
    const worst = Math.max(...apart.map(Math.abs));
    if (worst < leastApart) [closest, leastApart] = [at, worst];
  }
  return closest;
}

/** The fewest countries, at most three, that hold nearly all or most of these deaths by all three sums. */
function countriesOf(columns: Columns, rows: readonly number[]): CountryShare | null {
  const byCountry = sumsBy(columns, rows, countryOf);
  if (byCountry.size < 2) return null;
  const total = [...byCountry.values()].reduce(added, NOTHING);
  const byDeaths = [...byCountry].sort(([, first], [, second]) => second[1] - first[1]);
  for (const [share, least] of EXTENTS) {
    for (let count = 1; count <= MOST_COUNTRIES; count++) {
      const chosen = byDeaths.slice(0, count);
      const sums = chosen.map(([, sum]) => sum).reduce(added, NOTHING);
      if (!sums.every((sum, which) => percentOf(sum, total[which]!) >= least)) continue;
      const names = chosen.map(([country]) => country);
      return { share, countries: columns.sets.country.dictionary.filter((code) => names.includes(code)) };
    }
  }
  return null;
}

const yearOf = (columns: Columns, row: number): number => civilOf(columns.firstDay[row]!).year;

const civilYears = ({ from, to }: DayRange): Years => ({ first: civilOf(from).year, last: civilOf(to).year });

const isWithin = (year: number, { first, last }: Years): boolean => year >= first && year <= last;

const added = (first: Sums, second: Sums): Sums => [
  first[0] + second[0],
  first[1] + second[1],
  first[2] + second[2],
];

const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : (part / whole) * 100);

/** In the order in which the keys first come. */
function sumsBy<Key>(
  columns: Columns,
  rows: readonly number[],
  keyOf: (columns: Columns, row: number) => Key,
): Map<Key, Sums> {
  const sums = new Map<Key, Sums>();
  for (const row of rows) {
    const key = keyOf(columns, row);
    const own: Sums = [lowOf(columns, row), Math.max(0, drawnToll(columns, row)), highOf(columns, row)];
    sums.set(key, added(sums.get(key) ?? NOTHING, own));
  }
  return sums;
}
