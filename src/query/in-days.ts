// What the first picture asks of some days: whether any begin then, which are the largest, whose they are.

import { type Columns, drawnToll } from '../data/columns.ts';
import type { DayRange } from '../lib/time.ts';
import { type Bins, rowFrom, sumInBin } from './bins.ts';

/** Whether any begins in these days, whatever is filtered. */
export const isAnyIn = ({ firstDay }: Columns, { from, to }: DayRange): boolean =>
  rowFrom(firstDay, to + 1) !== rowFrom(firstDay, from);

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
