// The lanes: where each incident stands in time and by lineage, as marks and as the paths that draw them.

import { type Columns, drawnToll, isTollUnknown } from '../../data/columns.ts';
import type { Axis } from './axis.ts';
import { round, type Snap, snapTo } from './bars.ts';

export const LANE_PX = 13;
const TICK_PX = 1.6;
const BAR_PX = 2.6;
const LEAST_TICK_PX = 3.5;
const MOST_TICK_PX = 11;
/** Deaths that make the highest tick; the map's marks stop growing there too. */
const MOST_DEATHS = 150;
const HOLLOW_PX = { width: 2.4, height: 5 };

/** One incident in its lane; pixels from the start of the axis. */
export interface LaneMark {
  readonly row: number;
  readonly lane: number;
  /** Of the tick, in the middle of the first day; of a vague date, the middle of its bar. */
  readonly x: number;
  /** Ends of all days that it may have touched, cut to the axis. */
  readonly startX: number;
  readonly endX: number;
  /** Known to the month or year only: a bar as wide as that. */
  readonly isVague: boolean;
  readonly isSeveralDays: boolean;
  /** The first day is known, and the axis shows it. */
  readonly hasTick: boolean;
}

/** Marks of all incidents that touch the axis, in order of time. */
export function laneMarks(columns: Columns, axis: Axis): LaneMark[] {
  const marks: LaneMark[] = [];
  for (let row = 0; row < columns.count; row++) {
    const mark = laneMarkOf(columns, axis, row);
    if (mark) marks.push(mark);
  }
  return marks;
}

/** The mark of one incident; undefined where the axis does not show it. */
export function laneMarkOf(columns: Columns, axis: Axis, row: number): LaneMark | undefined {
  const [first, last] = [columns.firstDay[row]!, columns.lastDay[row]!];
  if (last < axis.span.from || first > axis.span.to) return undefined;
  const isVague = (columns.start[row] ?? '').length < 10;
  const startX = Math.max(0, axis.xOf(first));
  const endX = Math.min(axis.widthPx, axis.xOf(last + 1));
  const hasTick = !isVague && first >= axis.span.from;
  return {
    row,
    lane: columns.lineage[row]!,
    x: hasTick ? axis.xOf(first + 0.5) : isVague ? (startX + endX) / 2 : startX,
    startX,
    endX,
    isVague,
    isSeveralDays: last > first,
    hasTick,
  };
}

export interface LanePaths {
  /** By lineage. */
  readonly filled: readonly string[];
  readonly hollow: readonly string[];
  readonly bars: readonly string[];
  readonly ghosts: string;
}

interface LanesInput {
  readonly columns: Columns;
  readonly marks: readonly LaneMark[];
  readonly fail: Uint16Array;
  readonly lineageCount: number;
  readonly pixelRatio: number;
}

/** Ticks stand on the lane's lower line; a bar lies under its tick and tells how long. */
export function lanePaths({ columns, marks, fail, lineageCount, pixelRatio }: LanesInput): LanePaths {
  const snap = snapTo(pixelRatio);
  const empty = (): string[] => Array.from({ length: lineageCount }, () => '');
  const [filled, hollow, bars] = [empty(), empty(), empty()];
  let ghosts = '';
  for (const mark of marks) {
    const bottom = (mark.lane + 1) * LANE_PX - 1;
    const { startX, endX } = mark;
    const isLong = !mark.hasTick || (mark.isSeveralDays && endX - startX > 2 * TICK_PX);
    const bar = isLong ? box(snap, startX, bottom - snap(BAR_PX), endX - startX, snap(BAR_PX)) : '';
    const tick = mark.hasTick ? tickOf(columns, mark, bottom, snap) : '';
    if (fail[mark.row] !== 0) {
      ghosts += bar + tick;
      continue;
    }
    bars[mark.lane] += bar;
    if (isTollUnknown(columns, mark.row) && tick !== '') hollow[mark.lane] += hollowOf(mark, bottom, snap);
    else filled[mark.lane] += tick;
  }
  return { filled, hollow, bars, ghosts };
}

function tickOf(columns: Columns, mark: LaneMark, bottom: number, snap: Snap): string {
  const share = Math.sqrt(Math.min(1, Math.max(0, drawnToll(columns, mark.row)) / MOST_DEATHS));
  const heightPx = snap(LEAST_TICK_PX + share * (MOST_TICK_PX - LEAST_TICK_PX));
  return box(snap, mark.x - TICK_PX / 2, bottom - heightPx, TICK_PX, heightPx);
}

/** An outline on whole pixels: its line is one pixel wide. */
function hollowOf(mark: LaneMark, bottom: number, snap: Snap): string {
  const { width, height } = HOLLOW_PX;
  return box(snap, mark.x - width / 2, bottom - height - 0.5, width, height, 0.5);
}

function box(snap: Snap, x: number, y: number, widthPx: number, heightPx: number, shift = 0): string {
  const [left, width] = [snap(x - shift) + shift, Math.max(1, snap(widthPx))];
  return `M${round(left)},${round(y)}h${round(width)}v${round(heightPx)}h${round(-width)}z`;
}

/** A pointer this near to a tick means the tick, even over the long bar of another. */
const BAR_PENALTY_PX = 3;

/** The shown mark nearest to a point, `yPx` from the top of the lanes. */
export function laneMarkAt(
  marks: readonly LaneMark[],
  fail: Uint16Array,
  xPx: number,
  yPx: number,
  reachPx: number,
): LaneMark | undefined {
  let found: LaneMark | undefined;
  let best = reachPx;
  for (const mark of marks) {
    if (fail[mark.row] !== 0) continue;
    const toTick = mark.hasTick ? Math.abs(mark.x - xPx) : Number.POSITIVE_INFINITY;
    const toBar = Math.max(0, mark.startX - xPx, xPx - mark.endX) + BAR_PENALTY_PX;
    const down = Math.max(0, Math.abs((mark.lane + 0.5) * LANE_PX - yPx) - LANE_PX / 2);
    const apart = Math.min(toTick, toBar) + down;
    if (apart < best) {
      best = apart;
      found = mark;
    }
  }
  return found;
}

export type LaneStep = 'previous' | 'next' | 'above' | 'below' | 'first' | 'last';

/** The shown incident that a key leads to, whether the axis shows it or not; rows are in order of time. */
export function laneNeighbour(
  columns: Columns,
  fail: Uint16Array,
  from: number,
  step: LaneStep,
): number | undefined {
  const shown = Array.from({ length: columns.count }, (_, row) => row).filter((row) => fail[row] === 0);
  if (step === 'first') return shown[0];
  if (step === 'last') return shown.at(-1);
  if (step === 'next') return shown.find((row) => row > from);
  if (step === 'previous') return shown.findLast((row) => row < from);
  const sign = step === 'above' ? -1 : 1;
  const laneOf = (row: number): number => sign * (columns.lineage[row]! - columns.lineage[from]!);
  const further = shown.filter((row) => laneOf(row) > 0);
  const nearestLane = Math.min(...further.map(laneOf));
  const apart = (row: number): number => Math.abs(columns.firstDay[row]! - columns.firstDay[from]!);
  return further
    .filter((row) => laneOf(row) === nearestLane)
    .sort((first, second) => apart(first) - apart(second))[0];
}
