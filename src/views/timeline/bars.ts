// The histogram as paths: one a lineage, stacked, over the ghost of the whole on the same scale.

import { max, ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Bins } from '../../query/bins.ts';
import type { Measure } from '../../state/state.ts';
import type { Axis } from './axis.ts';

const GAP_PX = 0.7;
/** Bars narrower than this stand without a gap. */
const LEAST_GAPPED_PX = 2;

export interface BarPaths {
  /** One path a lineage. */
  readonly stacks: readonly string[];
  readonly ghost: string;
  /** Nothing is filtered out: the bars hide their ghosts. */
  readonly isWhole: boolean;
  /** Ranges of the deaths of each bin; empty for incidents. */
  readonly whiskers: string;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** Puts lengths on whole device pixels, so that edges are crisp. */
export type Snap = (lengthPx: number) => number;
export const snapTo =
  (pixelRatio: number): Snap =>
  (lengthPx) =>
    Math.round(lengthPx * pixelRatio) / pixelRatio;

interface BarsInput {
  readonly bins: Bins;
  readonly measure: Measure;
  readonly lineageCount: number;
  readonly axis: Axis;
  readonly heightPx: number;
  /** Device pixels in a CSS pixel. */
  readonly pixelRatio: number;
}

/** The scale comes from the whole, so that a selection is always read against it. */
export function barPaths({ bins, measure, lineageCount, axis, heightPx, pixelRatio }: BarsInput): BarPaths {
  const isDeaths = measure === 'deaths';
  const whole = isDeaths ? bins.wholeDeaths : bins.wholeIncidents;
  const stacked = isDeaths ? bins.deaths : bins.incidents;
  const most = Math.max(1, max(isDeaths ? bins.wholeDeathsHigh : whole) ?? 0);
  const yScale = scaleLinear().domain([0, most]).range([heightPx, 0]);
  const snap = snapTo(pixelRatio);
  const yOf = (value: number): number => snap(yScale(value));
  const gapPx = Math.max(1, Math.round(GAP_PX * pixelRatio)) / pixelRatio;
  const binCount = bins.edges.length - 1;
  const columns = Array.from({ length: binCount }, (_, bin): [left: number, right: number] => {
    const [left, right] = axis.stretchOf(bins.edges[bin]!, bins.edges[bin + 1]!).map(snap) as [
      number,
      number,
    ];
    return [left, right - left >= LEAST_GAPPED_PX ? right - gapPx : right];
  });
  const base = new Float64Array(binCount);
  const stacks = Array.from({ length: lineageCount }, (_, lineage) => {
    let path = '';
    for (let bin = 0; bin < binCount; bin++) {
      const value = stacked[lineage * binCount + bin]!;
      if (value === 0) continue;
      const [top, bottom] = [yOf(base[bin]! + value), yOf(base[bin]!)];
      // A thin line of paper between two lineages; none where it would swallow the upper one.
      const seamPx = base[bin]! > 0 && bottom - top > 2.5 ? gapPx : 0;
      path += rectangle(...columns[bin]!, Math.min(top, heightPx - 1 / pixelRatio), bottom - seamPx);
      base[bin]! += value;
    }
    return path;
  });
  let ghost = '';
  let whiskers = '';
  for (let bin = 0; bin < binCount; bin++) {
    const [left, right] = columns[bin]!;
    if (whole[bin]! > 0) ghost += rectangle(left, right, yOf(whole[bin]!), heightPx);
    const [low, high] = [bins.deathsLow[bin]!, bins.deathsHigh[bin]!];
    if (isDeaths && high > low) {
      whiskers += whisker(left, right, round(yScale(low)), round(yScale(high)));
    }
  }
  return {
    stacks,
    ghost,
    isWhole: base.every((value, bin) => value === whole[bin]),
    whiskers,
    ticks: tickValues(most).map((value) => ({ value, y: yOf(value) })),
  };
}

const CAP_PX = 5;

/** From the lowest to the highest figure, with a cap at either end where the bar has room for it. */
function whisker(left: number, right: number, low: number, high: number): string {
  const x = round((left + right) / 2);
  const half = round(Math.min(CAP_PX, (right - left) / 2) / 2);
  const cap = half >= 1 ? `m${-half},0h${2 * half}` : '';
  return `M${x},${low}V${high}${cap}${cap && `M${x - half},${low}h${2 * half}`}`;
}

/** Two or three round whole numbers up to the highest bar; one where it counts no more. */
export function tickValues(most: number): number[] {
  let found: number[] = [];
  for (let wanted = 2; wanted <= 5 && found.length < 2; wanted++) {
    found = ticks(0, most, wanted).filter((value) => value > 0 && Number.isInteger(value));
  }
  return found.length > 3 ? found.filter((_, index) => index % 2 === 1) : found;
}

function rectangle(left: number, right: number, top: number, bottom: number): string {
  return `M${round(left)},${round(bottom)}V${round(top)}H${round(right)}V${round(bottom)}Z`;
}

/** Shortens numbers in paths; fine enough for three device pixels in one. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
