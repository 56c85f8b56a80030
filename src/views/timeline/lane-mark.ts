// Where one incident stands in time: in its lane, and as the line that leads to its cell.

import type { Columns } from '../../data/columns.ts';
import type { Axis } from './axis.ts';

/** Room for ticks side by side within a day, and how far apart they then are at most. */
const ROOMY_DAY_PX = 12;
const ASIDE_PX = 7;

/** One incident in its lane; pixels from the left end of the axis. */
export interface LaneMark {
  readonly row: number;
  readonly lane: number;
  /** Of the tick, in the middle of the first day; of a vague date, the middle of its bar. */
  readonly x: number;
  /** Ends of all days that it may have touched, cut to the axis. */
  readonly left: number;
  readonly right: number;
  /** Known to the month or year only: a bar as wide as that. */
  readonly isVague: boolean;
  readonly isSeveralDays: boolean;
  /** The first day is known, and the axis shows it. */
  readonly hasTick: boolean;
  /** Ends of the days on which one source or another says that it began; null where none differs. */
  readonly dated: readonly [left: number, right: number] | null;
}

/** The mark of one incident; undefined where the axis does not show it. */
export function laneMarkOf(columns: Columns, axis: Axis, row: number): LaneMark | undefined {
  const [first, last] = [columns.firstDay[row]!, columns.lastDay[row]!];
  const { span } = axis;
  if (last + 1 <= span.from || first >= span.to + 1) return undefined;
  const isVague = (columns.start[row] ?? '').length < 10;
  const [left, right] = axis.stretchOf(first, last + 1);
  const middle = first + 0.5;
  const hasTick = !isVague && middle >= span.from && middle <= span.to + 1;
  const earlierEnd = axis.isMirrored ? right : left;
  const dated = columns.dated.get(row);
  return {
    row,
    lane: columns.lineage[row]!,
    x: hasTick ? axis.xOf(middle) + asideOf(columns, axis, row) : isVague ? (left + right) / 2 : earlierEnd,
    left,
    right,
    isVague,
    isSeveralDays: last > first,
    hasTick,
    dated: dated ? axis.stretchOf(dated.from, dated.to + 1) : null,
  };
}

/** Ticks of one day stand side by side once the day has room for them. */
function asideOf({ firstDay, lineage }: Columns, { dayPx }: Axis, row: number): number {
  if (dayPx < ROOMY_DAY_PX) return 0;
  const isBeside = (other: number): boolean => lineage[other] === lineage[row];
  let [before, after] = [0, 0];
  for (let other = row - 1; firstDay[other] === firstDay[row]; other--) if (isBeside(other)) before++;
  for (let other = row + 1; firstDay[other] === firstDay[row]; other++) if (isBeside(other)) after++;
  return ((before - after) / 2) * Math.min(ASIDE_PX, dayPx / (before + after + 2));
}
