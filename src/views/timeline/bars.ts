// The histogram as paths: one a lineage, stacked, over the ghost of the whole on the same scale.

import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Bins } from '../../query/bins.ts';
import type { Measure } from '../../state/state.ts';
import type { Axis } from './axis.ts';

const GAP_PX = 0.7;

export interface BarPaths {
  /** One path a lineage. */
  readonly stacks: readonly string[];
  readonly ghost: string;
  /** Ranges of the deaths of each bin; empty for incidents. */
  readonly whiskers: string;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** The scale comes from the whole, so that a selection is always read against it. */
export function barPaths(
  bins: Bins,
  measure: Measure,
  lineageCount: number,
  axis: Axis,
  heightPx: number,
): BarPaths {
  const isDeaths = measure === 'deaths';
  const whole = isDeaths ? bins.wholeDeaths : bins.wholeIncidents;
  const stacked = isDeaths ? bins.deaths : bins.incidents;
  const most = Math.max(1, max(whole) ?? 0, isDeaths ? (max(bins.deathsHigh) ?? 0) : 0);
  const yScale = scaleLinear().domain([0, most]).range([heightPx, 0]);
  const binCount = bins.edges.length - 1;
  const column = (bin: number): [left: number, right: number] => {
    const left = Math.max(0, axis.xOf(bins.edges[bin]!));
    const right = Math.min(axis.widthPx, axis.xOf(bins.edges[bin + 1]!));
    return [left + GAP_PX / 2, Math.max(left + GAP_PX / 2 + 0.5, right - GAP_PX / 2)];
  };
  const base = new Float64Array(binCount);
  const stacks = Array.from({ length: lineageCount }, (_, lineage) => {
    let path = '';
    for (let bin = 0; bin < binCount; bin++) {
      const value = stacked[lineage * binCount + bin]!;
      if (value === 0) continue;
      path += rectangle(...column(bin), yScale(base[bin]! + value), yScale(base[bin]!));
      base[bin]! += value;
    }
    return path;
  });
  let ghost = '';
  let whiskers = '';
  for (let bin = 0; bin < binCount; bin++) {
    const [left, right] = column(bin);
    if (whole[bin]! > 0) ghost += rectangle(left, right, yScale(whole[bin]!), heightPx);
    const [low, high] = [bins.deathsLow[bin]!, bins.deathsHigh[bin]!];
    if (isDeaths && high > low) {
      const middle = round((left + right) / 2);
      whiskers += `M${middle},${round(yScale(low))}V${round(yScale(high))}`;
    }
  }
  const ticks = yScale.ticks(2).filter((value) => value > 0 && Number.isInteger(value));
  return { stacks, ghost, whiskers, ticks: ticks.map((value) => ({ value, y: round(yScale(value)) })) };
}

function rectangle(left: number, right: number, top: number, bottom: number): string {
  return `M${round(left)},${round(bottom)}V${round(top)}H${round(right)}V${round(bottom)}Z`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
