// The one question all views ask together, and the answer they all draw.

import {
  type Columns,
  isTollUnknown,
  SET_COLUMNS,
  type SetColumn,
  type SetColumnId,
} from '../data/columns.ts';
import type { Bounds } from '../lib/geo.ts';
import type { DayRange } from '../lib/time.ts';
import { type Bins, binIncidents, edgesOf, highOf, lowOf } from './bins.ts';
import { bitOf, type Comparison, type Filters } from './facets.ts';
import { orderRows, type Sort } from './order.ts';

export interface Question {
  readonly filters: Filters;
  /** Two sides in the place of one facet's filter. */
  readonly compare: Comparison | null;
  /** What the map shows, for the area "view". */
  readonly view: Bounds | null;
  /** The days the timeline's axis spans. */
  readonly axis: DayRange;
  readonly sort: Sort;
}

export interface Answer {
  readonly total: number;
  readonly shown: number;
  /** 0 where the row passes every facet. One entry a row; replaced, never changed. */
  readonly fail: Uint16Array;
  /** Shown rows in the list's order. */
  readonly order: Uint32Array;
  /** By option: rows that pass all other facets. `lineage` counts along with `group`. */
  readonly counts: Readonly<Record<SetColumnId, Uint32Array>>;
  /** First and last day of the shown incidents; null when none is shown. */
  readonly period: DayRange | null;
  /** Sums over the shown incidents; attackers are not counted. */
  readonly deaths: { readonly low: number; readonly high: number; readonly unknownCount: number };
  /** Box around the shown incidents; null when none is shown. */
  readonly extent: Bounds | null;
  /** The same object as long as neither the axis nor a facet but time has changed them. */
  readonly bins: Bins;
}

type Measures = Pick<Answer, 'shown' | 'counts' | 'period' | 'deaths' | 'extent'>;

/** An earlier answer about the same columns and what has changed since. */
export interface Change {
  readonly before: Answer;
  readonly sort: Sort;
  /** Bits of the facets that were tested anew; 0 when the mask is the same. */
  readonly bits: number;
}

/**
 * Answers from an up-to-date fail mask. What a change cannot touch is taken over from the answer before, as the
 * very same objects: `bins` while only the time window moves, all the rest while only the axis does.
 */
export function answerOf(
  columns: Columns,
  fail: Uint16Array,
  question: Question,
  lineageCount: number,
  places: readonly string[],
  change: Change | null = null,
): Answer {
  const before = change?.before;
  const isMaskSame = change?.bits === 0;
  const rows = before && isMaskSame ? null : shownRowsOf(fail);
  const order =
    before && !rows && question.sort === change?.sort
      ? before.order
      : orderRows(columns, rows ?? shownRowsOf(fail), question.sort, places);
  const time = bitOf('time');
  const edges = edgesOf(question.axis);
  const isBinned =
    change !== null && (change.bits & ~time) === 0 && isSame(change.before.bins.edges, edges.edges);
  return {
    total: columns.count,
    fail,
    order,
    ...(before && !rows
      ? measuresIn(before)
      : measuresOf(columns, fail, rows ?? order, before && countsAfter(columns, before, fail))),
    bins: isBinned && before ? before.bins : binIncidents(columns, fail, time, edges, lineageCount),
  };
}

const measuresIn = ({ shown, counts, period, deaths, extent }: Answer): Measures => ({
  shown,
  counts,
  period,
  deaths,
  extent,
});

/** Ascending, so in order of time. */
export function shownRowsOf(fail: Uint16Array): Uint32Array {
  const rows = new Uint32Array(fail.length);
  let count = 0;
  for (let row = 0; row < fail.length; row++) if (fail[row] === 0) rows[count++] = row;
  return rows.slice(0, count);
}

function measuresOf(
  columns: Columns,
  fail: Uint16Array,
  rows: Uint32Array,
  counts = countsOf(columns, fail),
): Measures {
  return {
    shown: rows.length,
    counts,
    period: periodOf(columns, rows),
    deaths: deathsOf(columns, rows),
    extent: extentOf(columns, rows),
  };
}

export function deathsOf(columns: Columns, rows: Iterable<number>): Answer['deaths'] {
  let low = 0;
  let high = 0;
  let unknownCount = 0;
  for (const row of rows) {
    low += lowOf(columns, row);
    high += highOf(columns, row);
    if (isTollUnknown(columns, row)) unknownCount++;
  }
  return { low, high, unknownCount };
}

function countsOf(columns: Columns, fail: Uint16Array): Record<SetColumnId, Uint32Array> {
  const entries = SET_COLUMNS.map((id): [SetColumnId, Uint32Array] => {
    return [id, countSet(columns.sets[id], fail, ownBitOf(id))];
  });
  return Object.fromEntries(entries) as Record<SetColumnId, Uint32Array>;
}

/**
 * The counts of an earlier answer, with only the rows counted anew whose bits differ: while a window moves these are
 * few. Undefined when they are so many that counting afresh is as fast.
 */
function countsAfter(
  columns: Columns,
  before: Answer,
  fail: Uint16Array,
): Record<SetColumnId, Uint32Array> | undefined {
  const changed: number[] = [];
  const most = fail.length / 4;
  for (let row = 0; row < fail.length; row++) {
    if (fail[row] !== before.fail[row] && changed.push(row) > most) return undefined;
  }
  const entries = SET_COLUMNS.map((id): [SetColumnId, Uint32Array] => {
    const { offsets, codes } = columns.sets[id];
    const others = ~ownBitOf(id);
    const counts = before.counts[id].slice();
    for (const row of changed) {
      const isCounted = (fail[row]! & others) === 0;
      if (isCounted === ((before.fail[row]! & others) === 0)) continue;
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) counts[codes[at]!]! += isCounted ? 1 : -1;
    }
    return [id, counts];
  });
  return Object.fromEntries(entries) as Record<SetColumnId, Uint32Array>;
}

const ownBitOf = (id: SetColumnId): number => bitOf(id === 'lineage' ? 'group' : id);

function countSet(column: SetColumn, fail: Uint16Array, ownBit: number): Uint32Array {
  const counts = new Uint32Array(column.dictionary.length);
  const { offsets, codes } = column;
  for (let row = 0; row < fail.length; row++) {
    if ((fail[row]! & ~ownBit) !== 0) continue;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) counts[codes[at]!]! += 1;
  }
  return counts;
}

function periodOf(columns: Columns, rows: Uint32Array): DayRange | null {
  if (rows.length === 0) return null;
  let to = Number.NEGATIVE_INFINITY;
  for (const row of rows) to = Math.max(to, columns.lastDay[row]!);
  return { from: columns.firstDay[rows[0]!]!, to };
}

function extentOf(columns: Columns, rows: Uint32Array): Bounds | null {
  if (rows.length === 0) return null;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const row of rows) {
    const longitude = columns.longitude[row]!;
    const latitude = columns.latitude[row]!;
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { west, south, east, north };
}

const isSame = (first: Int32Array, second: Int32Array): boolean =>
  first.length === second.length && first.every((value, at) => value === second[at]);
