// How many incidents lie in each cell of a lane, where marks would lie over one another by the thousand.

import type { Columns } from '../data/columns.ts';
import type { DayRange } from '../lib/time.ts';
import { rowFrom } from './bins.ts';

/** More incidents than this in sight become cells. */
const MOST_MARKS = 1500;

/** Cells in order of time, of equal width. */
export interface DensityCells {
  /** All days that the cells touch. */
  readonly days: DayRange;
  /** The moment at which the first begins. */
  readonly from: number;
  readonly cellDays: number;
  readonly cellCount: number;
}

export interface DensityCounts {
  /** Incidents that are not filtered out, by lane and cell: `counts[lane * cellCount + cell]`. */
  readonly counts: Uint32Array;
  readonly wholeCounts: Uint32Array;
}

export function isDense({ firstDay }: Columns, days: DayRange): boolean {
  return rowFrom(firstDay, days.to + 1) - rowFrom(firstDay, days.from) > MOST_MARKS;
}

/** An incident is in the cell of its first day. */
export function densityIn(
  { firstDay, lineage }: Columns,
  { days, from, cellDays, cellCount }: DensityCells,
  fail: Uint32Array,
  ignoredBits: number,
  laneCount: number,
): DensityCounts {
  const counts = new Uint32Array(laneCount * cellCount);
  const wholeCounts = new Uint32Array(laneCount * cellCount);
  const kept = ~ignoredBits;
  const end = rowFrom(firstDay, days.to + 1);
  for (let row = rowFrom(firstDay, days.from); row < end; row++) {
    const cell = Math.floor((firstDay[row]! + 0.5 - from) / cellDays);
    if (cell < 0 || cell >= cellCount) continue;
    const at = lineage[row]! * cellCount + cell;
    wholeCounts[at]! += 1;
    if ((fail[row]! & kept) === 0) counts[at]! += 1;
  }
  return { counts, wholeCounts };
}
