// Two sides of a comparison in figures: how many, how many deaths as ranges, by bin on one scale,
// and what lies on both.

import { type Columns, drawnToll, isTollUnknown } from '../data/columns.ts';
import { addMonths, type DayRange, monthsIn } from '../lib/time.ts';
import { type Bins, type BinUnit, highOf, lowOf, shiftedBy, unitFor } from './bins.ts';
import { bitOf, type Comparison, type Pair } from './facets.ts';
import { BOTH, FIRST, SECOND, sideCodes } from './sides.ts';

export interface Sums {
  readonly count: number;
  /** Deaths, attackers not counted. */
  readonly low: number;
  readonly high: number;
  /** Incidents whose toll nobody gave. */
  readonly unknownCount: number;
}

export interface Side extends Sums {
  /** First day of each bin and, last, the day after the last bin. */
  readonly edges: Int32Array;
  /** By bin. The window on the timeline does not narrow them, as with its own bars. */
  readonly incidents: Float64Array;
  readonly deaths: Float64Array;
  readonly deathsLow: Float64Array;
  readonly deathsHigh: Float64Array;
  /** Incidents whose toll nobody gave. */
  readonly unknown: Float64Array;
}

export interface ComparisonAnswer {
  readonly unit: BinUnit;
  readonly sides: Pair<Side>;
  /** On both sides: counted in each. */
  readonly both: Sums;
}

/**
 * `fail` is the answer's mask with this comparison in it; `calendar` are the timeline's bins, which both
 * sides share unless they are periods: those are laid over each other by their starts.
 */
export function comparisonAnswer(
  columns: Columns,
  fail: Uint32Array,
  compare: Comparison,
  calendar: Pick<Bins, 'unit' | 'edges'>,
): ComparisonAnswer {
  const codes = sideCodes(columns, compare);
  const isShown = (row: number): boolean => fail[row] === 0;
  const sumsOn = (code: number): Sums =>
    sumsOf(columns, (row) => isShown(row) && (codes[row]! & code) === code);
  if (compare.by === 'time') {
    const unit = unitFor(longer(...compare.sides));
    const sideOf = (period: DayRange, code: number): Side => ({
      ...sumsOn(code),
      // What began before the period and lasted into it counts in its first bin.
      ...binned(
        columns,
        alignedEdges(period, unit),
        period.from,
        (row) => isShown(row) && (codes[row]! & code) !== 0,
      ),
    });
    return {
      unit,
      sides: [sideOf(compare.sides[0], FIRST), sideOf(compare.sides[1], SECOND)],
      both: sumsOn(BOTH),
    };
  }
  const others = ~(bitOf('time') | bitOf(compare.by));
  const sideOf = (code: number): Side => ({
    ...sumsOn(code),
    ...binned(
      columns,
      calendar.edges,
      Number.NEGATIVE_INFINITY,
      (row) => (fail[row]! & others) === 0 && (codes[row]! & code) !== 0,
    ),
  });
  return { unit: calendar.unit, sides: [sideOf(FIRST), sideOf(SECOND)], both: sumsOn(BOTH) };
}

function sumsOf(columns: Columns, counts: (row: number) => boolean): Sums {
  let [count, low, high, unknownCount] = [0, 0, 0, 0];
  for (let row = 0; row < columns.count; row++) {
    if (!counts(row)) continue;
    count++;
    low += lowOf(columns, row);
    high += highOf(columns, row);
    if (isTollUnknown(columns, row)) unknownCount++;
  }
  return { count, low, high, unknownCount };
}

/** For bars of incidents, where a dataset counts no deaths. */
export function countedSides(sides: Pair<Side>): Pair<Side> {
  const counted = (side: Side): Side => ({
    ...side,
    ...{ deaths: side.incidents, deathsLow: side.incidents, deathsHigh: side.incidents },
  });
  return [counted(sides[0]), counted(sides[1])];
}

type BinnedSide = Omit<Side, keyof Sums>;

/** Bins each incident by its first day, or by `earliest` when it began before. */
function binned(
  columns: Columns,
  edges: Int32Array,
  earliest: number,
  counts: (row: number) => boolean,
): BinnedSide {
  const binCount = edges.length - 1;
  const side: BinnedSide = {
    edges,
    incidents: new Float64Array(binCount),
    deaths: new Float64Array(binCount),
    deathsLow: new Float64Array(binCount),
    deathsHigh: new Float64Array(binCount),
    unknown: new Float64Array(binCount),
  };
  let bin = 0;
  // Rows are sorted by first day, so the bin only moves forward.
  for (let row = 0; row < columns.count; row++) {
    const day = Math.max(earliest, columns.firstDay[row]!);
    if (day < edges[0]!) continue;
    while (bin < binCount && day >= edges[bin + 1]!) bin++;
    if (bin === binCount) break;
    if (!counts(row)) continue;
    side.incidents[bin]! += 1;
    side.deaths[bin]! += Math.max(0, drawnToll(columns, row));
    side.deathsLow[bin]! += lowOf(columns, row);
    side.deathsHigh[bin]! += highOf(columns, row);
    if (isTollUnknown(columns, row)) side.unknown[bin]! += 1;
  }
  return side;
}

export const lengthDays = ({ from, to }: DayRange): number => to - from + 1;

function longer(first: DayRange, second: DayRange): DayRange {
  return lengthDays(first) >= lengthDays(second) ? first : second;
}

/** Bins counted from a period's own first day; the last ends with the period. */
export function alignedEdges(period: DayRange, unit: BinUnit): Int32Array {
  const edgeOf = (bin: number): number => shiftedBy(unit, period.from, bin);
  const edges = [period.from];
  for (let bin = 1; edgeOf(bin) <= period.to; bin++) edges.push(edgeOf(bin));
  return Int32Array.from([...edges, period.to + 1]);
}

/** Whole calendar months of a period, or null when it has a broken month. */
export function wholeMonths({ from, to }: DayRange): number | null {
  const months = monthsIn({ from, to });
  return months > 0 && addMonths(from, months) === to + 1 ? months : null;
}

/** How far two sides are apart, without saying which has more; null where their ranges overlap. */
export function deathsBetween(
  first: Sums,
  second: Sums,
): { readonly low: number; readonly high: number } | null {
  const [less, more] = first.high < second.low ? [first, second] : [second, first];
  return less.high < more.low ? { low: more.low - less.high, high: more.high - less.low } : null;
}
