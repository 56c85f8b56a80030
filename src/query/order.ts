// The order of the list: by date, deaths or place; ties by date, so that the order never jumps.

import { type Columns, drawnToll } from '../data/columns.ts';

export const SORT_KEYS = ['date', 'deaths', 'place'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/**
 * `rows` come in ascending order of date and are not changed; unknown dates and tolls stand last, whichever the
 * direction.
 */
export function orderRows(
  columns: Columns,
  rows: Uint32Array,
  sort: Sort,
  places: readonly string[],
): Uint32Array {
  const order = rows.slice();
  if (sort.key === 'date') {
    if (!sort.descending) return order;
    let dated = order.length;
    while (dated > 0 && order[dated - 1]! >= columns.datedCount) dated--;
    order.subarray(0, dated).reverse();
    return order;
  }
  const sign = sort.descending ? -1 : 1;
  if (sort.key === 'place') {
    return order.sort((a, b) => sign * compare(places[a]!, places[b]!) || b - a);
  }
  return order.sort((a, b) => {
    const tollA = drawnToll(columns, a);
    const tollB = drawnToll(columns, b);
    if (tollA < 0 || tollB < 0) return tollB - tollA || b - a;
    return sign * (tollA - tollB) || b - a;
  });
}

// Folded place names are compared by code point: no collator in the hot path.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
