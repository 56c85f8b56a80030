// The lanes: where each incident stands in time and by lineage, as marks and as the paths that draw them.

import { type Columns, drawnToll, isTollUnknown } from '../../data/columns.ts';
import type { Axis } from './axis.ts';
import { round } from './bars.ts';

export const LANE_PX = 13;
const TICK_PX = 1.6;
const BAR_PX = 2.6;
const LEAST_TICK_PX = 3.5;
const MOST_TICK_PX = 11;

/** One incident in its lane; pixels from the top of the lanes and the start of the axis. */
export interface LaneMark {
  readonly row: number;
  readonly lane: number;
  readonly x: number;
  /** Where the bar of several days, or of a whole month or year, ends. */
  readonly endX: number;
  /** Known to the month or year only: a bar as wide as that. */
  readonly isVague: boolean;
  readonly heightPx: number;
}

export function laneMarks(columns: Columns, axis: Axis): LaneMark[] {
  const marks: LaneMark[] = [];
  for (let row = 0; row < columns.count; row++) {
    const [first, last] = [columns.firstDay[row]!, columns.lastDay[row]!];
    if (last < axis.span.from || first > axis.span.to) continue;
    marks.push({
      row,
      lane: columns.lineage[row]!,
      x: Math.max(0, axis.xOf(first)),
      endX: Math.min(axis.widthPx, axis.xOf(last + 1)),
      isVague: (columns.start[row] ?? '').length < 10,
      heightPx: Math.min(MOST_TICK_PX, LEAST_TICK_PX + 0.6 * Math.sqrt(Math.max(0, drawnToll(columns, row)))),
    });
  }
  return marks;
}

export interface LanePaths {
  /** By lineage. */
  readonly filled: readonly string[];
  readonly hollow: readonly string[];
  readonly bars: readonly string[];
  readonly ghosts: string;
}

export function lanePaths(
  columns: Columns,
  marks: readonly LaneMark[],
  fail: Uint16Array,
  lineageCount: number,
): LanePaths {
  const empty = (): string[] => Array.from({ length: lineageCount }, () => '');
  const [filled, hollow, bars] = [empty(), empty(), empty()];
  let ghosts = '';
  for (const mark of marks) {
    const bottom = (mark.lane + 1) * LANE_PX - 1;
    const tick = rectangle(mark.x, bottom - mark.heightPx, TICK_PX, mark.heightPx);
    const isLong = mark.isVague || mark.endX - mark.x > TICK_PX + 1;
    const bar = isLong
      ? rectangle(mark.x, bottom - BAR_PX, Math.max(TICK_PX, mark.endX - mark.x), BAR_PX)
      : '';
    if (fail[mark.row] !== 0) ghosts += mark.isVague ? bar : tick;
    else {
      bars[mark.lane] += bar;
      if (mark.isVague) continue;
      if (isTollUnknown(columns, mark.row)) hollow[mark.lane] += rectangle(mark.x, bottom - 6, 2.4, 5.6);
      else filled[mark.lane] += tick;
    }
  }
  return { filled, hollow, bars, ghosts };
}

/** The shown mark nearest to a point, within the reach; in its own lane unless none is near. */
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
    const across = Math.max(0, mark.x - xPx, xPx - Math.max(mark.x + TICK_PX, mark.endX));
    const down = Math.abs((mark.lane + 0.5) * LANE_PX - yPx) - LANE_PX / 2;
    const apart = across + Math.max(0, down);
    if (apart < best) {
      best = apart;
      found = mark;
    }
  }
  return found;
}

export type LaneStep = 'previous' | 'next' | 'above' | 'below';

/** The shown mark a key leads to; marks are in order of time. */
export function laneNeighbour(
  marks: readonly LaneMark[],
  fail: Uint16Array,
  from: LaneMark,
  step: LaneStep,
): LaneMark | undefined {
  const shown = marks.filter((mark) => fail[mark.row] === 0);
  const at = shown.findIndex((mark) => mark.row === from.row);
  if (step === 'previous') return shown[at - 1];
  if (step === 'next') return shown[at + 1];
  const sign = step === 'above' ? -1 : 1;
  const lanes = shown.map((mark) => mark.lane).filter((lane) => sign * (lane - from.lane) > 0);
  if (lanes.length === 0) return undefined;
  const lane = step === 'above' ? Math.max(...lanes) : Math.min(...lanes);
  return shown
    .filter((mark) => mark.lane === lane)
    .sort((first, second) => Math.abs(first.x - from.x) - Math.abs(second.x - from.x))[0];
}

function rectangle(x: number, y: number, widthPx: number, heightPx: number): string {
  return `M${round(x)},${round(y)}h${round(widthPx)}v${round(heightPx)}h${round(-widthPx)}z`;
}
