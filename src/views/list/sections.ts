// The list cut into years while it is in order of date; one piece otherwise.

import type { Columns } from '../../data/columns.ts';
import { civilOf } from '../../lib/time.ts';
import type { SortKey } from '../../query/order.ts';

export interface Section {
  /** null when the list is not in order of date, and for those that nobody dates. */
  readonly year: number | null;
  /** Rows of the whole section, unrolled or not. */
  readonly count: number;
  readonly rows: readonly number[];
}

export function sectionsOf(columns: Columns, order: Uint32Array, unrolled: number, key: SortKey): Section[] {
  if (key !== 'date') return [{ year: null, count: order.length, rows: [...order.subarray(0, unrolled)] }];
  const sections: { year: number | null; count: number; rows: number[] }[] = [];
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0;
    const year = row < columns.datedCount ? civilOf(columns.firstDay[row] ?? 0).year : null;
    let section = sections.at(-1);
    if (!section || section.year !== year) {
      if (at >= unrolled) break;
      section = { year, count: 0, rows: [] };
      sections.push(section);
    }
    section.count++;
    if (at < unrolled) section.rows.push(row);
  }
  return sections;
}
