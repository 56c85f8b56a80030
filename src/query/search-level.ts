// How hard the shown countries and years were searched, as one word: what a sentence about them must say with it.

import { type Columns, countryOf } from '../data/columns.ts';
import type { CoverageLevel, CoverageStretch } from '../data/payload/core.ts';
import { civilOf, type DayRange, dayUtcOf } from '../lib/time.ts';
import { type CoverageSpan, coverageOf } from './coverage.ts';

export type SearchLevel =
  | { readonly kind: 'well' }
  | { readonly kind: 'not' }
  /** From the year `since` on hardly an incident lies where the search was better; null where no year divides them. */
  | { readonly kind: 'partly'; readonly since: number | null };

/** So few of the incidents may lie where the search was better, and it was partial all the same. */
const HARDLY = 0.1;

/**
 * `rows` gives the shown incidents in order of time, `period` is the days asked about; `countries` are the codes asked for,
 * those of the incidents where none are.
 */
export function searchLevelOf(
  columns: Columns,
  coverage: readonly CoverageStretch[],
  rows: () => ArrayLike<number>,
  period: DayRange,
  countries: readonly string[],
): SearchLevel {
  // Of data whose search nobody describes no year is better than another.
  if (coverage.length === 0) return { kind: 'partly', since: null };
  const { country } = columns.sets;
  const shown = Array.from(rows());
  const asked = countries.length > 0 ? countries : [...new Set(shown.map((row) => countryOf(columns, row)))];
  const spans = coverageOf(coverage, asked.length > 0 ? asked : country.dictionary).filter(
    ({ from, to }) => from <= period.to && to >= period.from,
  );
  const isOnly = (level: CoverageLevel): boolean =>
    spans.length > 0 &&
    spans.every((span) => LEVELS.every((other) => other === level || span[other].length === 0));
  if (isOnly('well')) return { kind: 'well' };
  if (isOnly('no')) return { kind: 'not' };
  return { kind: 'partly', since: turnOf(columns, shown, wellIn(columns, spans)) };
}

/** Asked from the last row to the first: spans are in order of time, as rows are. */
function wellIn(columns: Columns, spans: readonly CoverageSpan[]): (row: number) => boolean {
  let at = spans.length - 1;
  return (row) => {
    const day = columns.firstDay[row]!;
    while (at > 0 && spans[at]!.from > day) at--;
    const span = spans[at];
    return !!span && span.from <= day && span.to >= day && span.well.includes(countryOf(columns, row));
  };
}

const LEVELS: readonly CoverageLevel[] = ['no', 'partly', 'well'];

/** The earliest year from which hardly an incident passes `isWell`; null where that is the first year, or none. */
function turnOf(columns: Columns, rows: readonly number[], isWell: (row: number) => boolean): number | null {
  let [turn, well, count]: [number | null, number, number] = [null, 0, 0];
  let [year, newYearsDay] = [0, Number.POSITIVE_INFINITY];
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at]!;
    const day = columns.firstDay[row]!;
    if (day < newYearsDay) {
      ({ year } = civilOf(day));
      newYearsDay = dayUtcOf(year, 1, 1);
    }
    count++;
    if (isWell(row)) well++;
    const before = rows[at - 1];
    if (before !== undefined && columns.firstDay[before]! >= newYearsDay) continue;
    if (well > count * HARDLY) break;
    turn = before === undefined ? null : year;
  }
  return turn;
}
