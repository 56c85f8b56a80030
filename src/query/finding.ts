// What can be said of the shown incidents in one sentence that does not outrun the data: a share of their deaths that
// falls in a few years, else how many there are. Plain data; the words are each language's own (i18n/finding).

import { type Columns, countryOf } from '../data/columns.ts';
import { civilOf, type DayRange } from '../lib/time.ts';
import type { Answer } from './answer.ts';
import { highOf, lowOf, rowFrom } from './bins.ts';
import type { Yearly } from './yearly.ts';

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
      /** The row whose count is above all others, and its range; null where several are the highest or none is known. */
      readonly largest: { readonly row: number; readonly low: number; readonly high: number } | null;
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

/** What of an answer a finding is made from. */
type Shown = Pick<Answer, 'shown' | 'fail' | 'period' | 'yearly' | 'largest'>;

/** `inView` are the days of the period chosen or of the whole: a share is said of whole years within them. */
export function findingOf(columns: Columns, answer: Shown, inView: DayRange): Finding {
  const { shown, yearly } = answer;
  if (shown === 0) return { kind: 'none' };
  const first = firstShown(columns, answer);
  if (shown === 1) return { kind: 'incident', row: first };
  const cells = cellsOf(yearly);
  // What nobody dates belongs to no year.
  const byYear = sumsBy(cells, ({ year }) => year);
  byYear.delete(null);
  const total = cells.map(({ sums }) => sums).reduce(added, NOTHING);
  const isEnough = shown >= LEAST_INCIDENTS && total[1] >= LEAST_DEATHS;
  const share = isEnough ? shareOf(byYear, total, civilYears(inView)) : undefined;
  if (!share) return countOf(columns, answer, first, [...byYear.keys()], total);
  const within = cells.filter(({ year }) => year !== null && isWithin(year, share.years));
  const countries = countriesOf(columns, within);
  // That all is in the only countries shown says nothing.
  const isSaying = countries && cells.some((cell) => !countries.countries.includes(nameOf(columns, cell)));
  return { ...share, countries: isSaying ? countries : null };
}

/** What is shown of one year (null: that nobody dates) and one country. */
interface Cell {
  readonly year: number | null;
  readonly country: number;
  readonly sums: Sums;
}

/** Those that have any, in order of time. */
function cellsOf({ years, countryCount, incidents, low, best, high }: Yearly): Cell[] {
  const cells: Cell[] = [];
  for (let at = 0; at < incidents.length; at++) {
    if (incidents[at] === 0) continue;
    const year = years[Math.floor(at / countryCount)] ?? null;
    cells.push({ year, country: at % countryCount, sums: [low[at]!, best[at]!, high[at]!] });
  }
  return cells;
}

const nameOf = ({ sets }: Columns, { country }: Pick<Cell, 'country'>): string =>
  sets.country.dictionary[country] ?? '';

/** Its day is the first of the period: those before it need not be asked. */
function firstShown({ firstDay, datedCount }: Columns, { fail, period }: Shown): number {
  let row = period ? rowFrom(firstDay, period.from) : datedCount;
  while (fail[row] !== 0) row++;
  return row;
}

function countOf(
  columns: Columns,
  { shown, fail, largest }: Shown,
  first: number,
  years: readonly (number | null)[],
  [low, , high]: Sums,
): Finding {
  const [place, country] = [columns.place.at(first) ?? null, countryOf(columns, first)];
  let isOnePlace = true;
  for (let row = first; row < columns.count && isOnePlace; row++) {
    isOnePlace = fail[row] !== 0 || (columns.place.at(row) === place && countryOf(columns, row) === country);
  }
  // In order of time, as the cells are.
  const [firstYear, lastYear] = [years[0] ?? null, years.at(-1) ?? null];
  return {
    kind: 'count',
    count: shown,
    years: firstYear === null || lastYear === null ? null : { first: firstYear, last: lastYear },
    low,
    high,
    place: isOnePlace && place !== '' ? place : null,
    largest:
      largest === null
        ? null
        : { row: largest, low: lowOf(columns, largest), high: highOf(columns, largest) },
  };
}

function shareOf(
  byYear: ReadonlyMap<number | null, Sums>,
  total: Sums,
  inView: Years,
): { readonly kind: 'share'; readonly share: ShareId; readonly years: Years } | undefined {
  const count = inView.last - inView.first + 1;
  const upTo = sumsUpTo(byYear, inView.first, count);
  for (const { id, percent } of SHARES) {
    for (let length = 1; length <= count * MOST_OF_YEARS; length++) {
      const at = closestRun(upTo, length, total, percent);
      if (at === undefined) continue;
      const first = inView.first + at;
      return { kind: 'share', share: id, years: { first, last: first + length - 1 } };
    }
  }
  return undefined;
}

/** Before each year, and last of all: a run is what lies between two of them. */
function sumsUpTo(byYear: ReadonlyMap<number | null, Sums>, first: number, count: number): readonly Sums[] {
  const upTo = [NOTHING];
  for (let at = 0; at < count; at++) upTo.push(added(upTo[at]!, byYear.get(first + at) ?? NOTHING));
  return upTo;
}

/** Where the run of this many years begins whose three shares lie closest to `percent`, if near enough. */
function closestRun(upTo: readonly Sums[], length: number, total: Sums, percent: number): number | undefined {
  let [closest, leastApart]: [number | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (let at = 0; at + length < upTo.length; at++) {
    const [before, after] = [upTo[at]!, upTo[at + length]!];
    let worst = 0;
    for (let which = 0; which < total.length; which++) {
      const points = percentOf(after[which]! - before[which]!, total[which]!) - percent;
      const isNear = points >= -TOLERANCE_POINTS.below && points <= TOLERANCE_POINTS.above;
      worst = isNear ? Math.max(worst, Math.abs(points)) : Number.POSITIVE_INFINITY;
    }
    if (worst < leastApart) [closest, leastApart] = [at, worst];
  }
  return closest;
}

/** The fewest countries, at most three, that hold nearly all or most of these deaths by all three sums. */
function countriesOf(columns: Columns, cells: readonly Cell[]): CountryShare | null {
  const byCountry = sumsBy(cells, (cell) => nameOf(columns, cell));
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

const civilYears = ({ from, to }: DayRange): Years => ({ first: civilOf(from).year, last: civilOf(to).year });

const isWithin = (year: number, { first, last }: Years): boolean => year >= first && year <= last;

const added = (first: Sums, second: Sums): Sums => [
  first[0] + second[0],
  first[1] + second[1],
  first[2] + second[2],
];

const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : (part / whole) * 100);

/** In the order in which the keys first come. */
function sumsBy<Key>(cells: readonly Cell[], keyOf: (cell: Cell) => Key): Map<Key, Sums> {
  const sums = new Map<Key, Sums>();
  for (const cell of cells) sums.set(keyOf(cell), added(sums.get(keyOf(cell)) ?? NOTHING, cell.sums));
  return sums;
}
