// Which incidents lie in some days, and how many.

import { type Columns, drawnToll, isTollUnknown } from '../data/columns.ts';
import type { DayRange } from '../lib/time.ts';
import { type Bins, rowFrom, sumInBin } from './bins.ts';

/** Whether any begins in these days, whatever is filtered. */
export const isAnyIn = ({ firstDay }: Columns, { from, to }: DayRange): boolean =>
  rowFrom(firstDay, to + 1) !== rowFrom(firstDay, from);

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

/** The incident with the highest toll of each of the bins that hold the most deaths, the fullest first. */
export function largestByBin(
  columns: Columns,
  fail: Uint32Array,
  ignoredBits: number,
  bins: Pick<Bins, 'edges' | 'deaths'>,
  most: number,
): { readonly row: number; readonly bin: number }[] {
  const { firstDay } = columns;
  const { edges, deaths } = bins;
  const fullest = Array.from({ length: edges.length - 1 }, (_, bin) => ({
    bin,
    sum: sumInBin(deaths, bins, bin),
  }))
    .filter(({ sum }) => sum > 0)
    .sort((first, second) => second.sum - first.sum)
    .slice(0, most);
  // Only their own rows are asked.
  return fullest.flatMap(({ bin }) => {
    let [found, highest]: [number | null, number] = [null, 0];
    const end = rowFrom(firstDay, edges[bin + 1]!);
    for (let row = rowFrom(firstDay, edges[bin]!); row < end; row++) {
      const toll = drawnToll(columns, row);
      if (toll > highest && (fail[row]! & ~ignoredBits) === 0) [found, highest] = [row, toll];
    }
    return found === null ? [] : [{ row: found, bin }];
  });
}

/** The lineages of which an incident is shown. */
export function lineagesShown(
  { lineage }: Columns,
  order: Uint32Array,
  lineageCount: number,
): ReadonlySet<number> {
  const shown = new Set<number>();
  for (const row of order) {
    shown.add(lineage[row] ?? 0);
    if (shown.size === lineageCount) break;
  }
  return shown;
}
