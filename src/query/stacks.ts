// Deaths by bin as they stand on one another: by lineage, and within one by how well there was searched.

import { type Columns, weightOf } from '../data/columns.ts';
import { type Bins, rowFrom } from './bins.ts';
import { LEVELS } from './searched.ts';

interface StacksInput {
  readonly columns: Columns;
  readonly fail: Uint32Array;
  /** A row counts where no bits but these are set. */
  readonly ignoredBits: number;
  readonly edges: Int32Array;
  readonly lineageCount: number;
  /** From levelsOf. */
  readonly levels: Uint8Array;
}

/** Where nothing is said about the search all stand in the first level, as the bins have counted them. */
export function stackedBins({ deaths, wholeDeaths }: Bins, lineageCount: number): Float64Array {
  const binCount = wholeDeaths.length;
  const stacked = new Float64Array(lineageCount * LEVELS.length * binCount);
  for (let lineage = 0; lineage < lineageCount; lineage++) {
    const own = deaths.subarray(lineage * binCount, (lineage + 1) * binCount);
    stacked.set(own, lineage * LEVELS.length * binCount);
  }
  return stacked;
}

/** `[(lineage * LEVELS.length + level) * bins + bin]`; an incident is in the bin of its first day. */
export function stackedDeaths(input: StacksInput): Float64Array {
  const { columns, fail, ignoredBits, edges, lineageCount, levels } = input;
  const binCount = edges.length - 1;
  const stacked = new Float64Array(lineageCount * LEVELS.length * binCount);
  const kept = ~ignoredBits;
  let bin = 0;
  // Rows are sorted by first day, so the bin only moves forward.
  for (let row = rowFrom(columns.firstDay, edges[0]!); row < columns.count; row++) {
    while (bin < binCount && columns.firstDay[row]! >= edges[bin + 1]!) bin++;
    if (bin === binCount) break;
    if ((fail[row]! & kept) !== 0) continue;
    const part = columns.lineage[row]! * LEVELS.length + levels[row]!;
    stacked[part * binCount + bin]! += weightOf(columns, row);
  }
  return stacked;
}
