// The bars of people killed as paths: by lineage, stacked, over the ghost of the whole on the same scale.

import { max, ticks } from 'd3-array';
import { linear } from '../../lib/linear.ts';
import type { Bins } from '../../query/bins.ts';
import { LEVELS } from '../../query/searched.ts';
import type { Axis } from './axis.ts';

/** Of a bin's width, and no more than so many pixels. */
const GAP_SHARE = 0.22;
const MOST_GAP_PX = 2.4;
/** Bars narrower than this stand without a gap. */
const LEAST_GAPPED_PX = 2;
/** A paper line between two parts of a bar, where it leaves the upper one its height. */
const SEAM_PX = 0.7;
const LEAST_SEAMED_PX = 4;
/** A range is drawn where it takes at least this share of the scale. */
const LEAST_RANGE = 0.012;

/** From here on there is room for four lines of the scale. */
const TALL_PX = 90;

export interface BarPaths {
  /** By lineage, then by level of LEVELS; what is not full is drawn as an outline with a pale or no filling. */
  readonly stacks: readonly (readonly string[])[];
  readonly ghost: string;
  /** Nothing is filtered out: the bars hide their ghosts. */
  readonly isWhole: boolean;
  /** From the lowest to the highest count of each bin. */
  readonly whiskers: string;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Upper end of each bin's bar, whisker or ghost: what stands above it stands free. */
  readonly tops: Float64Array;
}

/** Puts lengths on whole device pixels, so that edges are crisp. */
export type Snap = (lengthPx: number) => number;
export const snapTo =
  (pixelRatio: number): Snap =>
  (lengthPx) =>
    Math.round(lengthPx * pixelRatio) / pixelRatio;

/** Left and right end of what stands in each bin, in pixels. */
export type BinColumns = readonly (readonly [left: number, right: number])[];

export function binColumns(edges: Int32Array, axis: Axis, pixelRatio: number): BinColumns {
  const snap = snapTo(pixelRatio);
  return Array.from({ length: edges.length - 1 }, (_, bin) => {
    const [left, right] = axis.stretchOf(edges[bin]!, edges[bin + 1]!);
    const widthPx = right - left;
    if (widthPx < LEAST_GAPPED_PX) return [snap(left), snap(right)];
    const gapPx = Math.max(1 / pixelRatio, Math.min(MOST_GAP_PX, widthPx * GAP_SHARE));
    const start = snap(left + gapPx / 2);
    return [start, Math.max(start + 1 / pixelRatio, snap(right - gapPx / 2))];
  });
}

interface BarsInput {
  readonly bins: Bins;
  /** From stackedDeaths, over the same edges. */
  readonly stacked: Float64Array;
  readonly lineageCount: number;
  readonly columns: BinColumns;
  readonly heightPx: number;
  /** Device pixels in a CSS pixel. */
  readonly pixelRatio: number;
}

/** The scale comes from the highest counts of the whole, so that a selection is always read against it. */
export function barPaths({
  bins,
  stacked,
  lineageCount,
  columns,
  heightPx,
  pixelRatio,
}: BarsInput): BarPaths {
  const most = Math.max(1, max(bins.wholeDeathsHigh) ?? 0);
  const scale = linear([0, most], [heightPx, 0]).of;
  const snap = snapTo(pixelRatio);
  const yOf = (value: number): number => snap(scale(value));
  const hairPx = 1 / pixelRatio;
  const seamPx = Math.max(1, Math.round(SEAM_PX * pixelRatio)) / pixelRatio;
  const binCount = columns.length;
  const base = new Float64Array(binCount);
  const stacks = Array.from({ length: lineageCount }, (_, lineage) =>
    LEVELS.map((level, at) => {
      let path = '';
      const inset = level === 'well' ? 0 : 0.5;
      const start = (lineage * LEVELS.length + at) * binCount;
      for (let bin = 0; bin < binCount; bin++) {
        const value = stacked[start + bin]!;
        if (value === 0) continue;
        const [top, bottom] = [Math.min(yOf(base[bin]! + value), heightPx - hairPx), yOf(base[bin]!)];
        const seam = base[bin]! > 0 && bottom - top > LEAST_SEAMED_PX ? seamPx : 0;
        const [left, right] = columns[bin]!;
        path += rectangle(
          left + inset,
          right - inset,
          top + inset,
          Math.max(top + inset, bottom - seam - inset),
        );
        base[bin]! += value;
      }
      return path;
    }),
  );
  let ghost = '';
  let whiskers = '';
  const tops = new Float64Array(binCount).fill(heightPx);
  for (let bin = 0; bin < binCount; bin++) {
    const [left, right] = columns[bin]!;
    const whole = bins.wholeDeaths[bin]!;
    if (whole > 0) ghost += rectangle(left, right, Math.min(yOf(whole), heightPx - hairPx), heightPx);
    const [low, high] = [bins.deathsLow[bin]!, bins.deathsHigh[bin]!];
    tops[bin] = yOf(Math.max(whole, base[bin]!, high));
    if (high - low >= LEAST_RANGE * most) {
      // On the middle of a device pixel: a line as sharp as the bars.
      const x = (Math.floor(((left + right) / 2) * pixelRatio) + 0.5) / pixelRatio;
      whiskers += `M${round(x)},${round(yOf(low))}V${round(yOf(high))}`;
    }
  }
  return {
    stacks,
    ghost,
    isWhole: base.every((value, bin) => value === bins.wholeDeaths[bin]),
    whiskers,
    ticks: tickValues(most, heightPx >= TALL_PX ? 4 : 3).map((value) => ({ value, y: yOf(value) })),
    tops,
  };
}

/** Two or three round whole numbers up to the highest bar, or more where asked; one where it counts no more. */
export function tickValues(most: number, mostTicks = 3): number[] {
  let found: number[] = [];
  for (let wanted = 2; wanted <= 5 && found.length < 2; wanted++) {
    found = ticks(0, most, wanted).filter((value) => value > 0 && Number.isInteger(value));
  }
  return found.length > mostTicks ? found.filter((_, index) => index % 2 === 1) : found;
}

function rectangle(left: number, right: number, top: number, bottom: number): string {
  return `M${round(left)},${round(bottom)}V${round(top)}H${round(right)}V${round(bottom)}Z`;
}

/** Shortens numbers in paths; fine enough for three device pixels in one. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
