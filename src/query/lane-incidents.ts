// The incidents that stand in lanes over some days, as plain data: where in time, how large, how many beside them.

import { type Columns, drawnToll, isTollUnknown } from '../data/columns.ts';
import type { DayRange } from '../lib/time.ts';
import { rowFrom } from './bins.ts';

export interface LaneIncident {
  readonly row: number;
  readonly lane: number;
  /** All days that it may have touched. */
  readonly days: DayRange;
  /** Known to the month or year only. */
  readonly isVague: boolean;
  /** Where sources disagree: the days on which one or another of them has it begin. */
  readonly datedDays: DayRange | null;
  /** The figure that it is sized by; 0 where nobody gives one. */
  readonly toll: number;
  /** Nobody gives one. */
  readonly isHollow: boolean;
  /** Others of its lane that begin on the same day, in rows before and after it. */
  readonly beside: { readonly before: number; readonly after: number };
}

export function laneIncidentOf(columns: Columns, row: number): LaneIncident {
  const { firstDay, lastDay, lineage, start, dated } = columns;
  const count = (step: 1 | -1): number => {
    let found = 0;
    for (let other = row + step; firstDay[other] === firstDay[row]; other += step)
      if (lineage[other] === lineage[row]) found++;
    return found;
  };
  return {
    row,
    lane: lineage[row]!,
    days: { from: firstDay[row]!, to: lastDay[row]! },
    isVague: (start.at(row) ?? '').length < 10,
    datedDays: dated.get(row) ?? null,
    toll: Math.max(0, drawnToll(columns, row)),
    isHollow: isTollUnknown(columns, row),
    beside: { before: count(-1), after: count(1) },
  };
}

/** From its first to its last possible day, at most: how far back one has to look for what lasts. */
export function longestOf({ firstDay, lastDay }: Columns): number {
  let longest = 0;
  for (let row = 0; row < firstDay.length; row++) longest = Math.max(longest, lastDay[row]! - firstDay[row]!);
  return longest;
}

/** In order of time, all that may touch the days; `longestDays` is the longest incident's. */
export function laneIncidents(columns: Columns, days: DayRange, longestDays: number): LaneIncident[] {
  const from = rowFrom(columns.firstDay, days.from - longestDays);
  const to = rowFrom(columns.firstDay, days.to + 1);
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => laneIncidentOf(columns, from + at));
}
