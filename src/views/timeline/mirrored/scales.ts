// Where the bins of two sides stand: on the timeline's own axis, or, for periods, each from its first day.

import type { DayRange } from '../../../lib/time.ts';
import type { BinUnit } from '../../../query/bins.ts';
import { type ComparisonAnswer, lengthDays, type Side } from '../../../query/compare.ts';
import type { Comparison } from '../../../query/facets.ts';
import { type Axis, createAxis } from '../axis.ts';

export interface MirrorScale {
  readonly xOf: (side: Side, edge: number) => number;
  /** The bin of a side under a pixel; -1 when there is none. */
  readonly binAt: (side: Side, x: number) => number;
  /** Labels of an axis of its own: how many units have passed since the start; none on the timeline's. */
  readonly labels: readonly { readonly passed: number; readonly x: number }[];
}

/** Labels stand at least so far apart, and at counts that people use. */
const LABEL_PX = 84;
const STEPS: Readonly<Record<BinUnit, readonly number[]>> = {
  day: [1, 2, 5, 10, 30, 60],
  week: [1, 2, 4, 13, 26, 52],
  month: [1, 2, 3, 6, 12, 24, 60],
  quarter: [1, 2, 4, 8, 20, 40],
  half: [1, 2, 4, 10, 20],
  year: [1, 2, 5, 10, 50],
};

export function mirrorScale(
  compare: Comparison,
  { sides, unit }: ComparisonAnswer,
  calendar: Axis,
): MirrorScale {
  if (compare.by !== 'time') {
    return scaleOf(calendar, () => 0, []);
  }
  const days = Math.max(...compare.sides.map(lengthDays));
  const axis = createAxis({ from: 0, to: days - 1 }, calendar.widthPx, calendar.isMirrored ? 'rtl' : 'ltr');
  const longer = sides[0].edges.length >= sides[1].edges.length ? sides[0] : sides[1];
  const binCount = longer.edges.length - 1;
  const least = (binCount * LABEL_PX) / calendar.widthPx;
  const every = STEPS[unit].find((step) => step >= least) ?? binCount;
  const labels = Array.from({ length: binCount }, (_, bin) => bin)
    .filter((bin) => bin % every === 0)
    .map((bin) => ({ passed: bin, x: axis.xOf(longer.edges[bin]! - longer.edges[0]!) }));
  return scaleOf(axis, (side) => side.edges[0]!, labels);
}

function scaleOf(axis: Axis, startOf: (side: Side) => number, labels: MirrorScale['labels']): MirrorScale {
  return {
    xOf: (side, edge) => axis.xOf(edge - startOf(side)),
    binAt(side, x) {
      const day = axis.dayOf(x) + startOf(side);
      const bin = side.edges.findLastIndex((edge) => edge <= day);
      return bin < side.edges.length - 1 ? bin : -1;
    },
    labels,
  };
}

/** The end of the shorter of two periods, in pixels; undefined where both are equally long. */
export function shorterEnd(
  compare: Comparison,
  { sides }: ComparisonAnswer,
  scale: MirrorScale,
): { readonly side: 0 | 1; readonly x: number } | undefined {
  if (compare.by !== 'time') return undefined;
  const [first, second] = [lengthDays(compare.sides[0]), lengthDays(compare.sides[1])];
  if (first === second) return undefined;
  const side = first < second ? 0 : 1;
  const period: DayRange = compare.sides[side];
  return { side, x: scale.xOf(sides[side], period.to + 1) };
}
