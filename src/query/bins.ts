// The histogram behind the timeline: bins of a calendar unit chosen by the span, stacked by lineage.

import { type Columns, drawnToll, UNKNOWN } from '../data/columns.ts';
import { addMonths, civilOf, type DayRange, dayUtcOf } from '../lib/time.ts';

export type BinUnit = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day';

/** Counts by bin; `stacks[lineage * bins + bin]`. */
export interface Bins {
  readonly unit: BinUnit;
  /** First day of each bin and, last, the day after the last bin. */
  readonly edges: Int32Array;
  /** Incidents by lineage and bin that pass all facets but time. */
  readonly incidents: Float64Array;
  /** Sum of the best estimates (else lower bounds), same layout. */
  readonly deaths: Float64Array;
  /** Sums of the lower and upper bounds, by bin. */
  readonly deathsLow: Float64Array;
  readonly deathsHigh: Float64Array;
  /** The whole without any filter, by bin: the ghost behind. */
  readonly wholeIncidents: Float64Array;
  readonly wholeDeaths: Float64Array;
  /** Sums of the upper bounds of the whole: how high the scale of deaths must reach. */
  readonly wholeDeathsHigh: Float64Array;
}

const MOST_BINS = 120;
const UNITS: readonly { unit: BinUnit; days: number }[] = [
  { unit: 'day', days: 1 },
  { unit: 'week', days: 7 },
  { unit: 'month', days: 30.44 },
  { unit: 'quarter', days: 91.31 },
  { unit: 'year', days: 365.24 },
];

/** The finest unit that needs at most 120 bins for the span. */
export function unitFor(span: DayRange): BinUnit {
  const days = span.to - span.from + 1;
  return UNITS.find((candidate) => days / candidate.days <= MOST_BINS)?.unit ?? 'year';
}

/** The first day of the unit that holds `dayUtc`; weeks start on Monday. */
export function floorTo(unit: BinUnit, dayUtc: number): number {
  const { year, month } = civilOf(dayUtc);
  if (unit === 'year') return dayUtcOf(year, 1, 1);
  if (unit === 'half') return dayUtcOf(year, month <= 6 ? 1 : 7, 1);
  if (unit === 'quarter') return dayUtcOf(year, month - ((month - 1) % 3), 1);
  if (unit === 'month') return dayUtcOf(year, month, 1);
  // 1970-01-01 was a Thursday: Monday is three days before.
  if (unit === 'week') return dayUtc - ((((dayUtc + 3) % 7) + 7) % 7);
  return dayUtc;
}

/** Of the units that are made of them. */
export const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** The first day `count` units after `dayUtc`. */
export function shiftedBy(unit: BinUnit, dayUtc: number, count: number): number {
  if (unit === 'day' || unit === 'week') return dayUtc + count * (unit === 'week' ? 7 : 1);
  return addMonths(dayUtc, MONTHS[unit] * count);
}

/** The first day of the unit after the one that starts on `dayUtc`. */
export function nextOf(unit: BinUnit, dayUtc: number): number {
  return shiftedBy(unit, dayUtc, 1);
}

export interface Edges {
  readonly unit: BinUnit;
  /** As in Bins. */
  readonly edges: Int32Array;
}

/** The bins that cover a span, whose ends may be moments within a day. */
export function edgesOf(span: DayRange): Edges {
  const unit = unitFor(span);
  const edges = [floorTo(unit, Math.floor(span.from))];
  let last = edges[0]!;
  while (last < span.to + 1) {
    last = nextOf(unit, last);
    edges.push(last);
  }
  return { unit, edges: Int32Array.from(edges) };
}

/** Bins each incident by its first day; rows whose bits outside `ignoredBits` are set only count in the whole. */
export function binIncidents(
  columns: Columns,
  fail: Uint32Array,
  ignoredBits: number,
  { unit, edges }: Edges,
  lineageCount: number,
): Bins {
  const binCount = edges.length - 1;
  const bins: Bins = {
    unit,
    edges,
    incidents: new Float64Array(binCount * lineageCount),
    deaths: new Float64Array(binCount * lineageCount),
    deathsLow: new Float64Array(binCount),
    deathsHigh: new Float64Array(binCount),
    wholeIncidents: new Float64Array(binCount),
    wholeDeaths: new Float64Array(binCount),
    wholeDeathsHigh: new Float64Array(binCount),
  };
  const { firstDay, lineage } = columns;
  const kept = ~ignoredBits;
  let bin = 0;
  // Rows are sorted by first day, so the bin only moves forward.
  for (let row = rowFrom(firstDay, edges[0]!); row < columns.count; row++) {
    const day = firstDay[row]!;
    while (bin < binCount && day >= edges[bin + 1]!) bin++;
    if (bin === binCount) break;
    const toll = Math.max(0, drawnToll(columns, row));
    const high = highOf(columns, row);
    bins.wholeIncidents[bin]! += 1;
    bins.wholeDeaths[bin]! += toll;
    bins.wholeDeathsHigh[bin]! += high;
    if ((fail[row]! & kept) !== 0) continue;
    const at = lineage[row]! * binCount + bin;
    bins.incidents[at]! += 1;
    bins.deaths[at]! += toll;
    bins.deathsLow[bin]! += lowOf(columns, row);
    bins.deathsHigh[bin]! += high;
  }
  return bins;
}

/** Quarters joined to half-years, for pages where bars of quarters would be hairs; other bins as they are. */
export function halved(bins: Bins): Bins {
  if (bins.unit !== 'quarter') return bins;
  const count = bins.edges.length - 1;
  const isTurn = (at: number): boolean =>
    at === 0 || at === count || floorTo('half', bins.edges[at]!) === bins.edges[at];
  const turns = Array.from(bins.edges.keys()).filter(isTurn);
  const joined = (values: Float64Array): Float64Array =>
    Float64Array.from({ length: (values.length / count) * (turns.length - 1) }, (_, index) => {
      const bin = index % (turns.length - 1);
      const start = ((index - bin) / (turns.length - 1)) * count;
      let sum = 0;
      for (let at = turns[bin]!; at < turns[bin + 1]!; at++) sum += values[start + at]!;
      return sum;
    });
  return {
    unit: 'half',
    edges: Int32Array.from(turns, (at) => bins.edges[at]!),
    incidents: joined(bins.incidents),
    deaths: joined(bins.deaths),
    deathsLow: joined(bins.deathsLow),
    deathsHigh: joined(bins.deathsHigh),
    wholeIncidents: joined(bins.wholeIncidents),
    wholeDeaths: joined(bins.wholeDeaths),
    wholeDeathsHigh: joined(bins.wholeDeathsHigh),
  };
}

/** Over all lineages: `values` has the layout of `incidents`. */
export function sumInBin(values: Float64Array, { edges }: Pick<Bins, 'edges'>, bin: number): number {
  let sum = 0;
  for (let at = bin; at < values.length; at += edges.length - 1) sum += values[at]!;
  return sum;
}

/** For bars of incidents, where a dataset counts no deaths: the fields of deaths say how many incidents. */
export function countedBins(bins: Bins): Bins {
  const { incidents, wholeIncidents } = bins;
  const sums = wholeIncidents.map((_, bin) => sumInBin(incidents, bins, bin));
  return {
    ...bins,
    ...{ deaths: incidents, deathsLow: sums, deathsHigh: sums },
    ...{ wholeDeaths: wholeIncidents, wholeDeathsHigh: wholeIncidents },
  };
}

/** The first row whose first day is `dayUtc` or later; the count of rows when there is none. */
export function rowFrom(firstDay: Int32Array, dayUtc: number): number {
  let [low, high] = [0, firstDay.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstDay[middle]! < dayUtc) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lower bound of the toll, else the best estimate, else 0. */
export function lowOf(columns: Columns, row: number): number {
  const low = columns.killedLow[row]!;
  return low !== UNKNOWN ? low : Math.max(0, columns.killedBest[row]!);
}

/** Upper bound of the toll, else the highest figure there is, else 0. */
export function highOf(columns: Columns, row: number): number {
  const high = columns.killedHigh[row]!;
  return high !== UNKNOWN ? high : Math.max(columns.killedBest[row]!, lowOf(columns, row));
}

/** Days of the years that the timeline spans without a second look; more may be slips of the pen. */
const USUAL_DAYS = MOST_BINS * 365.25;
/** No timeline has more years than these: each would be a bin. */
const MOST_DAYS = 1000 * 365.25;

/**
 * Whole years from the first to the last incident: what the timeline spans at first. Where that is more than a
 * lifetime, a few dates far from all others (a year 1, an end in 9999) do not stretch it: they lie outside.
 */
export function spanOf(columns: Columns): DayRange {
  const span = spans.get(columns) ?? spanIn(columns);
  spans.set(columns, span);
  return span;
}

const spans = new WeakMap<Columns, DayRange>();

function spanIn({ firstDay, lastDay, datedCount }: Columns): DayRange {
  let [from = 0] = firstDay.subarray(0, datedCount);
  let to = from;
  for (let row = 0; row < datedCount; row++) to = Math.max(to, lastDay[row]!);
  if (to - from > USUAL_DAYS) {
    // One in a hundred at each end, at least one, tells nothing of the rest.
    const aside = Math.min((datedCount - 1) >> 1, Math.ceil(datedCount / 100));
    const [low, high] = [firstDay[aside]!, firstDay[datedCount - 1 - aside]!];
    const reach = Math.max(USUAL_DAYS / 2, high - low);
    to = Math.min(to, high + reach);
    from = Math.max(firstDay[rowFrom(firstDay, low - reach)]!, to - MOST_DAYS);
  }
  return { from: dayUtcOf(civilOf(from).year, 1, 1), to: dayUtcOf(civilOf(to).year, 12, 31) };
}
