// Two sides as bars on one scale: the first grows up from the line, the second down.

import { max } from 'd3-array';
import { linear } from '../../../lib/linear.ts';
import type { Side } from '../../../query/compare.ts';
import type { Pair } from '../../../query/facets.ts';
import { round, type Snap, snapTo, tickValues } from '../bars.ts';

export interface MirroredBars {
  readonly paths: Pair<string>;
  /** From the lowest to the highest count of each bin. */
  readonly whiskers: Pair<string>;
  /** `y` upwards for the first side; the same downwards for the second. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

interface MirroredInput {
  readonly sides: Pair<Side>;
  /** Pixels of an edge of a bin, in any order: time may run from right to left. */
  readonly xOf: (side: Side, edge: number) => number;
  readonly widthPx: number;
  /** Of one side. */
  readonly heightPx: number;
  readonly pixelRatio: number;
}

/** Heights are counted from the line in the middle, at 0: negative is up. */
export function mirroredBars(input: MirroredInput): MirroredBars {
  const { sides, heightPx, pixelRatio } = input;
  const highest = (side: Side): number => max(side.deathsHigh) ?? 0;
  const most = Math.max(1, ...sides.map(highest));
  const scale = linear([0, most], [0, heightPx]).of;
  const snap = snapTo(pixelRatio);
  const draw = (side: Side, sign: 1 | -1): { path: string; whiskers: string } => {
    let [path, whiskers] = ['', ''];
    const values = side.deaths;
    for (let bin = 0; bin < values.length; bin++) {
      const [left, right] = columnOf(input, side, bin, snap);
      if (right <= left) continue;
      // A bar of hardly any height is still there to be seen.
      if (values[bin]! > 0) {
        const y = sign * Math.max(1 / pixelRatio, snap(scale(values[bin]!)));
        path += `M${round(left)},0V${round(y)}H${round(right)}V0Z`;
      }
      const [low, high] = [side.deathsLow[bin]!, side.deathsHigh[bin]!];
      if (high > low) {
        whiskers += `M${round((left + right) / 2)},${round(sign * scale(low))}V${round(sign * scale(high))}`;
      }
    }
    return { path, whiskers };
  };
  const [first, second] = [draw(sides[0], -1), draw(sides[1], 1)];
  return {
    paths: [first.path, second.path],
    whiskers: [first.whiskers, second.whiskers],
    ticks: tickValues(most).map((value) => ({ value, y: snap(scale(value)) })),
  };
}

const LEAST_GAPPED_PX = 2;

function columnOf(
  { xOf, widthPx, pixelRatio }: MirroredInput,
  side: Side,
  bin: number,
  snap: Snap,
): Pair<number> {
  const inside = (x: number): number => snap(Math.max(0, Math.min(widthPx, x)));
  const ends: Pair<number> = [inside(xOf(side, side.edges[bin]!)), inside(xOf(side, side.edges[bin + 1]!))];
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  return [left, right - left >= LEAST_GAPPED_PX ? right - 1 / pixelRatio : right];
}
