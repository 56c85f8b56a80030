// The lanes where marks would lie over one another by the thousand: cells of a few pixels, darker the more
// incidents they hold.

import type { Columns } from '../../data/columns.ts';
import type { DayRange } from '../../lib/time.ts';
import { type DensityCounts, densityIn } from '../../query/density.ts';
import type { Axis } from './axis.ts';
import { round } from './bars.ts';

const CELL_PX = 3;
const CELL_HEIGHT_PX = 10;
/** Shades of a lane's colour, each a path of its own. */
export const SHADES = 5;

export interface Density extends DensityCounts {
  readonly cellCount: number;
  readonly edges: Float64Array;
}

export interface DensityPaths {
  /** By lane, then shade, the palest first. */
  readonly shades: readonly (readonly string[])[];
  /** Cells of which everything is filtered out. */
  readonly ghosts: string;
}

/** Cells of equal width over the axis. */
export function densityOf(
  columns: Columns,
  axis: Axis,
  fail: Uint32Array,
  ignoredBits: number,
  laneCount: number,
): Density {
  const { span, days, widthPx, dayPx } = axis;
  const cellCount = Math.max(1, Math.ceil(widthPx / CELL_PX));
  const cellDays = CELL_PX / dayPx;
  const edges = Float64Array.from({ length: cellCount + 1 }, (_, cell) => span.from + cell * cellDays);
  const cells = { days, from: span.from, cellDays, cellCount };
  return { cellCount, edges, ...densityIn(columns, cells, fail, ignoredBits, laneCount) };
}

/** The fullest cell of the whole has the darkest shade, so that a filter never darkens what it leaves. */
export function densityPaths(density: Density, axis: Axis, laneCount: number, lanePx: number): DensityPaths {
  const { cellCount, edges, counts, wholeCounts } = density;
  let most = 1;
  for (const count of wholeCounts) most = Math.max(most, count);
  const boxAt = (lane: number, cell: number): string => {
    const [left, right] = axis.stretchOf(edges[cell]!, edges[cell + 1]!);
    const top = (lane + 1) * lanePx - 1 - CELL_HEIGHT_PX;
    return `M${round(left)},${top}h${round(right - left)}v${CELL_HEIGHT_PX}h${round(left - right)}z`;
  };
  let ghosts = '';
  const shades = Array.from({ length: laneCount }, (_, lane) => {
    const paths = Array.from({ length: SHADES }, () => '');
    for (let cell = 0; cell < cellCount; cell++) {
      const at = lane * cellCount + cell;
      if (counts[at]! > 0) paths[shadeOf(counts[at]!, most)] += boxAt(lane, cell);
      else if (wholeCounts[at]! > 0) ghosts += boxAt(lane, cell);
    }
    return paths;
  });
  return { shades, ghosts };
}

const shadeOf = (count: number, most: number): number =>
  Math.min(SHADES - 1, Math.floor(Math.sqrt(count / most) * SHADES));

/** What the cell under a point holds; undefined where it holds nothing. its second value from the top of the lanes. */
export function cellAt(
  { cellCount, edges, counts }: Density,
  axis: Axis,
  lanePx: number,
  [xPx, yPx]: readonly [number, number],
): { readonly lane: number; readonly days: DayRange; readonly count: number } | undefined {
  const moment = axis.momentOf(xPx);
  const cell = edges.findLastIndex((edge) => edge <= moment);
  const lane = Math.floor(yPx / lanePx);
  const count = cell >= 0 && cell < cellCount ? (counts[lane * cellCount + cell] ?? 0) : 0;
  if (count === 0) return undefined;
  // Incidents count on the middle of their day: a cell holds the days whose middles it holds.
  const from = Math.ceil(edges[cell]! - 0.5);
  return { lane, count, days: { from, to: Math.max(from, Math.ceil(edges[cell + 1]! - 0.5) - 1) } };
}
