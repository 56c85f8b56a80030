// Where the bins of two sides stand: on the timeline's own axis, or, for periods, each from its first day.

import type { DayRange } from '../../../lib/time.ts';
import { type ComparisonAnswer, lengthDays, type Side } from '../../../query/compare.ts';
import type { Comparison } from '../../../query/facets.ts';
import { type Axis, createAxis } from '../axis.ts';

export interface MirrorScale {
  readonly xOf: (side: Side, edge: number) => number;
  /** The bin of a side under a pixel; -1 when there is none. */
  readonly binAt: (side: Side, x: number) => number;
  /** Labels of an axis of its own, `bin` counted from 1; none on the timeline's. */
  readonly labels: readonly { readonly bin: number; readonly x: number }[];
}

/** Labels stand at least so far apart. */
const LABEL_PX = 84;

export function mirrorScale(compare: Comparison, { sides }: ComparisonAnswer, calendar: Axis): MirrorScale {
  if (compare.by !== 'time') {
    return scaleOf(calendar, () => 0, []);
  }
  const days = Math.max(...compare.sides.map(lengthDays));
  const axis = createAxis({ from: 0, to: days - 1 }, calendar.widthPx);
  const longer = sides[0].edges.length >= sides[1].edges.length ? sides[0] : sides[1];
  const binCount = longer.edges.length - 1;
  const every = Math.ceil((binCount * LABEL_PX) / calendar.widthPx);
  const labels = Array.from({ length: binCount }, (_, bin) => bin)
    .filter((bin) => bin % every === 0)
    .map((bin) => ({ bin: bin + 1, x: axis.xOf(longer.edges[bin]! - longer.edges[0]!) }));
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
