// The list cut into years while it is in order of date; one piece otherwise.

import type { Columns } from '../data/columns.ts';
import { civilOf } from '../lib/time.ts';
import { type Answer, firstRows } from './answer.ts';
import type { SortKey } from './order.ts';
import type { Yearly } from './yearly.ts';

export interface Section {
  /** null when the list is not in order of date, and for those that nobody dates. */
  readonly year: number | null;
  /** Rows of the whole section, unrolled or not. */
  readonly count: number;
  readonly rows: readonly number[];
}

export function sectionsOf(
  columns: Columns,
  answer: Pick<Answer, 'first' | 'order' | 'shown' | 'yearly'>,
  unrolled: number,
  key: SortKey,
): Section[] {
  const { shown, yearly } = answer;
  const rows = firstRows(answer, unrolled);
  if (key !== 'date') return [{ year: null, count: shown, rows: [...rows] }];
  const sections: { year: number | null; count: number; rows: number[] }[] = [];
  for (const row of rows) {
    const year = row < columns.datedCount ? civilOf(columns.firstDay[row] ?? 0).year : null;
    let section = sections.at(-1);
    if (!section || section.year !== year) {
      section = { year, count: countIn(yearly, year), rows: [] };
      sections.push(section);
    }
    section.rows.push(row);
  }
  return sections;
}

function countIn({ years, countryCount, incidents }: Yearly, year: number | null): number {
  const at = year === null ? years.length : Array.prototype.indexOf.call(years, year);
  let count = 0;
  for (let cell = at * countryCount; cell < (at + 1) * countryCount; cell++) count += incidents[cell] ?? 0;
  return count;
}
