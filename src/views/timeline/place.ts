// Where an incident stands in the timeline, however its marks are drawn.

import { laneIncidentOf } from '../../query/lane-incidents.ts';
import type { Scene } from '../view.ts';
import { laneMarkOf } from './lane-mark.ts';
import type { Picture } from './picture.ts';

/** Where one incident stands: its line over the bars, and its mark beneath them, from the top of the plot. */
export interface Place {
  readonly row: number;
  readonly lineage: number;
  readonly x: number;
  /** The ends of its bin, or of the days it lasted. */
  readonly left: number;
  readonly right: number;
  /** Middle of its mark; undefined where no marks are drawn one by one. */
  readonly y: number | undefined;
  /** Height of its cell; undefined for what is no cell. */
  readonly cellPx: number | undefined;
  /** It lasted several days, or nobody knows the day. */
  readonly isLong: boolean;
  /** `x` is a day, not the middle of a longer time. */
  readonly hasDay: boolean;
}

/** undefined where the axis does not show it. */
export function placeOf(
  { atlas }: Pick<Scene, 'atlas'>,
  picture: Pick<Picture, 'axis' | 'layout' | 'lower' | 'binColumns'>,
  row: number | undefined,
): Place | undefined {
  if (row === undefined) return undefined;
  const { axis, layout, lower, binColumns } = picture;
  const mark = laneMarkOf(laneIncidentOf(atlas.columns, row), axis);
  if (!mark) return undefined;
  const { lane: lineage, left, right, x } = mark;
  if (lower?.kind === 'cells' && lower.rows.binOf[row] !== -1) {
    const bin = lower.rows.binOf[row] ?? 0;
    const [start = 0, end = 0] = binColumns[bin] ?? [];
    const depth = lower.rows.depthOf[row] ?? 0;
    return {
      row,
      lineage,
      x: (start + end) / 2,
      left: start,
      right: end,
      y: layout.lowerTop + depth * lower.size.pitchPx + lower.size.heightPx / 2,
      cellPx: lower.size.heightPx,
      isLong: false,
      hasDay: true,
    };
  }
  const hasLanes = layout.lower === 'lanes';
  return {
    row,
    lineage,
    x,
    left,
    right,
    y: hasLanes ? layout.lowerTop + (lineage + 0.5) * layout.lanePx : undefined,
    cellPx: undefined,
    isLong: mark.isVague || mark.isSeveralDays,
    hasDay: mark.hasTick,
  };
}
