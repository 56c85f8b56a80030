// The lanes: where each incident stands in time and by lineage, as marks and as the paths that draw them.

import { type Columns, drawnToll, isTollUnknown } from '../../data/columns.ts';
import { rowFrom } from '../../query/bins.ts';
import type { ArrowStep } from '../shared/arrows.ts';
import type { Axis } from './axis.ts';
import { round, type Snap, snapTo } from './bars.ts';

const TICK_PX = 1.6;
const BAR_PX = 2.6;
const LEAST_TICK_PX = 3.5;
const MOST_TICK_PX = 11;
/** Deaths that make the highest tick; the map's marks stop growing there too. */
const MOST_DEATHS = 150;
const LEAST_DOUBT_PX = 4;
/** Room for ticks side by side within a day, and how far apart they then are at most. */
const ROOMY_DAY_PX = 12;
const ASIDE_PX = 7;
const HOLLOW_PX = { width: 2.4, height: 5 };

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

/** Rows that may touch the axis, as a range without its end; `longestDays` is the longest incident's. */
function rowsInSight({ firstDay }: Columns, { days }: Axis, longestDays: number): [from: number, to: number] {
  return [rowFrom(firstDay, days.from - longestDays), rowFrom(firstDay, days.to + 1)];
}

/** From its first to its last possible day, at most: how far back one has to look for what lasts. */
export function longestOf({ firstDay, lastDay }: Columns): number {
  let longest = 0;
  for (let row = 0; row < firstDay.length; row++) longest = Math.max(longest, lastDay[row]! - firstDay[row]!);
  return longest;
}

/** Marks of all incidents that touch the axis, in order of time. */
export function laneMarks(columns: Columns, axis: Axis, longestDays: number): LaneMark[] {
  const marks: LaneMark[] = [];
  const [from, to] = rowsInSight(columns, axis, longestDays);
  for (let row = from; row < to; row++) {
    const mark = laneMarkOf(columns, axis, row);
    if (mark) marks.push(mark);
  }
  return marks;
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
  readonly columns: Columns;
  readonly marks: readonly LaneMark[];
  /** A row is a ghost where bits but these are set. */
  readonly fail: Uint16Array;
  readonly ignoredBits: number;
  readonly lineageCount: number;
  readonly lanePx: number;
  readonly pixelRatio: number;
}

/** Ticks stand on the lane's lower line; a bar lies under its tick and tells which days are meant. */
export function lanePaths(input: LanesInput): LanePaths {
  const { columns, marks, fail, ignoredBits, lineageCount, lanePx, pixelRatio } = input;
  const snap = snapTo(pixelRatio);
  const empty = (): string[] => Array.from({ length: lineageCount }, () => '');
  const [filled, hollow, bars] = [empty(), empty(), empty()];
  let [ghosts, disputed] = ['', ''];
  for (const mark of marks) {
    const bottom = (mark.lane + 1) * lanePx - 1;
    const { left, right } = mark;
    const isLong = !mark.hasTick || right - left > 2 * TICK_PX;
    const bar = isLong ? box(snap, left, bottom - snap(BAR_PX), right - left, snap(BAR_PX)) : '';
    const tick = mark.hasTick ? tickOf(columns, mark, bottom, snap) : '';
    if ((fail[mark.row]! & ~ignoredBits) !== 0) {
      ghosts += bar + tick;
      continue;
    }
    bars[mark.lane] += bar;
    if (mark.dated) disputed += doubtOf(mark.dated, bottom - lanePx / 2);
    if (isTollUnknown(columns, mark.row) && tick !== '') hollow[mark.lane] += hollowOf(mark, bottom, snap);
    else filled[mark.lane] += tick;
  }
  return { filled, hollow, bars, disputed, ghosts };
}

/** A line with two ends over the days in doubt, once they can be told apart. */
function doubtOf([left, right]: readonly [number, number], y: number): string {
  if (right - left < LEAST_DOUBT_PX) return '';
  return `M${round(left)},${y - 2.5}v5m0,-2.5H${round(right)}m0,-2.5v5`;
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

/** The shown mark nearest to a point, its second value from the top of the lanes. */
export function laneMarkAt(
  marks: readonly LaneMark[],
  fail: Uint16Array,
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

/** The shown incident that a key leads to, whether the axis shows it or not; rows are in order of time. */
export function laneNeighbour(
  columns: Columns,
  fail: Uint16Array,
  from: number,
  step: ArrowStep,
): number | undefined {
  const isShown = (row: number): boolean => fail[row] === 0;
  const next = (row: number, sign: 1 | -1): number | undefined => {
    for (let at = row + sign; at >= 0 && at < columns.count; at += sign) if (isShown(at)) return at;
    return undefined;
  };
  if (step === 'first') return next(-1, 1);
  if (step === 'last') return next(columns.count, -1);
  if (step === 'next') return next(from, 1);
  if (step === 'previous') return next(from, -1);
  const sign = step === 'above' ? -1 : 1;
  const day = columns.firstDay[from]!;
  let best: { readonly row: number; readonly lanes: number; readonly days: number } | undefined;
  for (let row = 0; row < columns.count; row++) {
    const lanes = sign * (columns.lineage[row]! - columns.lineage[from]!);
    if (lanes <= 0 || !isShown(row)) continue;
    const days = Math.abs(columns.firstDay[row]! - day);
    if (!best || lanes < best.lanes || (lanes === best.lanes && days < best.days))
      best = { row, lanes, days };
  }
  return best?.row;
}
