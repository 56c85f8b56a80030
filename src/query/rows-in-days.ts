// Which incidents begin in some days, and how many.

import { type Columns, isTollUnknown } from '../data/columns.ts';
import type { DayRange } from '../lib/time.ts';
import { rowFrom } from './bins.ts';

/** Shown rows that begin in these days. */
export function rowsIn({ firstDay }: Columns, fail: Uint32Array, { from, to }: DayRange): number[] {
  const rows: number[] = [];
  for (let row = rowFrom(firstDay, from); row < firstDay.length && firstDay[row]! <= to; row++) {
    if (fail[row] === 0) rows.push(row);
  }
  return rows;
}

/** The first shown row that begins within a span, whose ends may be moments within a day. */
export function firstIn(columns: Columns, fail: Uint32Array, span: DayRange): number | undefined {
  const { firstDay, count } = columns;
  for (let row = rowFrom(firstDay, Math.floor(span.from)); row < count; row++) {
    if (fail[row] === 0) return firstDay[row]! < span.to + 1 ? row : undefined;
  }
  return undefined;
}

/** How many begin between each edge, a moment, and the next, whatever is filtered. */
export const countsBetween = ({ firstDay }: Columns, edges: readonly number[]): number[] =>
  edges.slice(1).map((edge, at) => rowFrom(firstDay, edge) - rowFrom(firstDay, edges[at] ?? edge));

/** By bin, incidents whose toll nobody gave; a row counts where no bits but the ignored ones are set. */
export function unknownByBin(
  columns: Columns,
  fail: Uint32Array,
  ignoredBits: number,
  edges: Int32Array,
): Uint32Array {
  const counts = new Uint32Array(edges.length - 1);
  const kept = ~ignoredBits;
  let bin = 0;
  for (let row = rowFrom(columns.firstDay, edges[0]!); row < columns.count; row++) {
    while (bin < counts.length && columns.firstDay[row]! >= edges[bin + 1]!) bin++;
    if (bin === counts.length) break;
    if ((fail[row]! & kept) === 0 && isTollUnknown(columns, row)) counts[bin]! += 1;
  }
  return counts;
}
