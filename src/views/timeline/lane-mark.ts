// Where one incident stands in time: in its lane, and as the line that leads to its cell.

import type { LaneIncident } from '../../query/lane-incidents.ts';
import type { Axis } from './axis.ts';

/** Room for ticks side by side within a day, and how far apart they then are at most. */
const ROOMY_DAY_PX = 12;
const ASIDE_PX = 7;

/** One incident in its lane; pixels from the left end of the axis. */
export interface LaneMark extends LaneIncident {
  /** Of the tick, in the middle of the first day; of a vague date, the middle of its bar. */
  readonly x: number;
  /** Ends of all days that it may have touched, cut to the axis: of a vague date a bar as wide as that. */
  readonly left: number;
  readonly right: number;
  readonly isSeveralDays: boolean;
  /** The first day is known, and the axis shows it. */
  readonly hasTick: boolean;
  /** Ends of the days on which one source or another says that it began; null where none differs. */
  readonly dated: readonly [left: number, right: number] | null;
}

/** The mark of one incident; undefined where the axis does not show it. */
export function laneMarkOf(incident: LaneIncident, axis: Axis): LaneMark | undefined {
  const { days, isVague, datedDays } = incident;
  const { span } = axis;
  if (days.to + 1 <= span.from || days.from >= span.to + 1) return undefined;
  const [left, right] = axis.stretchOf(days.from, days.to + 1);
  const middle = days.from + 0.5;
  const hasTick = !isVague && middle >= span.from && middle <= span.to + 1;
  const earlierEnd = axis.isMirrored ? right : left;
  return {
    ...incident,
    x: hasTick ? axis.xOf(middle) + asideOf(incident, axis) : isVague ? (left + right) / 2 : earlierEnd,
    left,
    right,
    isSeveralDays: days.to > days.from,
    hasTick,
    dated: datedDays ? axis.stretchOf(datedDays.from, datedDays.to + 1) : null,
  };
}

/** Ticks of one day stand side by side once the day has room for them. */
function asideOf({ beside: { before, after } }: LaneIncident, { dayPx }: Axis): number {
  if (dayPx < ROOMY_DAY_PX) return 0;
  return ((before - after) / 2) * Math.min(ASIDE_PX, dayPx / (before + after + 2));
}
