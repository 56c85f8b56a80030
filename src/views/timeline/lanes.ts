// The lanes: the marks of all incidents in sight, the paths that draw them, and what lies under a point.
// Comes with lanes-picture.tsx.

import type { Columns } from '../../data/columns.ts';
import { laneIncidents } from '../../query/lane-incidents.ts';
import type { Axis } from './axis.ts';
import { round, type Snap, snapTo } from './bars.ts';
import { type LaneMark, laneMarkOf } from './lane-mark.ts';

const TICK_PX = 1.6;
const BAR_PX = 2.6;
const LEAST_TICK_PX = 3.5;
const MOST_TICK_PX = 11;
/** Deaths that make the highest tick; the map's marks stop growing there too. */
const MOST_DEATHS = 150;
const LEAST_DOUBT_PX = 4;
const HOLLOW_PX = { width: 2.4, height: 5 };

/** Marks of all incidents that touch the axis, in order of time. */
export const laneMarks = (columns: Columns, axis: Axis, longestDays: number): LaneMark[] =>
  laneIncidents(columns, axis.days, longestDays).flatMap((incident) => laneMarkOf(incident, axis) ?? []);

export interface LanePaths {
  /** By lineage. */
  readonly filled: readonly string[];
  readonly hollow: readonly string[];
  readonly bars: readonly string[];
  /** From the first to the last day that a source gives for the beginning. */
  readonly disputed: string;
  readonly ghosts: string;
}

interface LanesInput {
  readonly marks: readonly LaneMark[];
  /** A row is a ghost where bits but these are set. */
  readonly fail: Uint32Array;
  readonly ignoredBits: number;
  readonly lineageCount: number;
  readonly lanePx: number;
  readonly pixelRatio: number;
}

/** Ticks stand on the lane's lower line; a bar lies under its tick and tells which days are meant. */
export function lanePaths(input: LanesInput): LanePaths {
  const { marks, fail, ignoredBits, lineageCount, lanePx, pixelRatio } = input;
  const snap = snapTo(pixelRatio);
  const empty = (): string[] => Array.from({ length: lineageCount }, () => '');
  const [filled, hollow, bars] = [empty(), empty(), empty()];
  let [ghosts, disputed] = ['', ''];
  for (const mark of marks) {
    const bottom = (mark.lane + 1) * lanePx - 1;
    const { left, right } = mark;
    const isLong = !mark.hasTick || right - left > 2 * TICK_PX;
    const bar = isLong ? box(snap, left, bottom - snap(BAR_PX), right - left, snap(BAR_PX)) : '';
    const tick = mark.hasTick ? tickOf(mark, bottom, snap) : '';
    if ((fail[mark.row]! & ~ignoredBits) !== 0) {
      ghosts += bar + tick;
      continue;
    }
    bars[mark.lane] += bar;
    if (mark.dated) disputed += doubtOf(mark.dated, bottom - lanePx / 2);
    if (mark.isHollow && tick !== '') hollow[mark.lane] += hollowOf(mark, bottom, snap);
    else filled[mark.lane] += tick;
  }
  return { filled, hollow, bars, disputed, ghosts };
}

/** A line with two ends over the days in doubt, once they can be told apart. */
function doubtOf([left, right]: readonly [number, number], y: number): string {
  if (right - left < LEAST_DOUBT_PX) return '';
  return `M${round(left)},${y - 2.5}v5m0,-2.5H${round(right)}m0,-2.5v5`;
}

function tickOf(mark: LaneMark, bottom: number, snap: Snap): string {
  const share = Math.sqrt(Math.min(1, mark.toll / MOST_DEATHS));
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

/** The shown mark nearest to a point, its second value from the top of the lanes. */
export function laneMarkAt(
  marks: readonly LaneMark[],
  fail: Uint32Array,
  lanePx: number,
  [xPx, yPx]: readonly [number, number],
  reachPx: number,
): LaneMark | undefined {
  let found: LaneMark | undefined;
  let best = reachPx;
  for (const mark of marks) {
    if (fail[mark.row] !== 0) continue;
    const toTick = mark.hasTick ? Math.abs(mark.x - xPx) : Number.POSITIVE_INFINITY;
    const toBar = Math.max(0, mark.left - xPx, xPx - mark.right) + BAR_PENALTY_PX;
    const down = Math.max(0, Math.abs((mark.lane + 0.5) * lanePx - yPx) - lanePx / 2);
    const apart = Math.min(toTick, toBar) + down;
    if (apart < best) {
      best = apart;
      found = mark;
    }
  }
  return found;
}
