// The one question all views ask together, and the answer they all draw.

import {
  type Columns,
  isTollUnknown,
  NO_DAY,
  SET_COLUMNS,
  type SetColumn,
  type SetColumnId,
} from '../data/columns.ts';
import type { Bounds } from '../lib/geo.ts';
import type { DayRange } from '../lib/time.ts';
import { type Bins, binIncidents, edgesOf, highOf, lowOf } from './bins.ts';
import { bitOf, type Comparison, type Filters } from './facets.ts';
import { orderRows, type Sort } from './order.ts';
import { largestOf, type Yearly, yearlyOf } from './yearly.ts';

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

/** Rows whose mask is another one than it was when it was that of `since`; among them may be others. */
export interface MaskChange {
  readonly since: Uint32Array;
  readonly rows: Uint32Array;
}

export interface Answer {
  readonly total: number;
  readonly shown: number;
  /** 0 where the row passes every facet. One entry a row; replaced, never changed. */
  readonly fail: Uint32Array;
  /** Of a large table: the few rows that are masked otherwise than by an answer before, where they are few. */
  readonly change?: MaskChange | undefined;
  /** Shown rows in the list's order. */
  readonly order: Uint32Array;
  /** Of a long list no more than so many, without the order of the rest; asked for by `firstRows`. */
  readonly first?: (most: number) => Uint32Array;
  /** By option: rows that pass all other facets. `lineage` counts along with `group`. */
  readonly counts: Readonly<Record<SetColumnId, Uint32Array>>;
  /** The same without any filter: always the same object. */
  readonly whole: Answer['counts'];
  /** First and last day of the shown incidents; null when none with a day is shown. */
  readonly period: DayRange | null;
  /** Sums over the shown incidents; attackers are not counted. */
  readonly deaths: { readonly low: number; readonly high: number; readonly unknownCount: number };
  /** Box around the shown incidents; null when none with a place is shown. */
  readonly extent: Bounds | null;
  /** Shown incidents and their deaths by year and country. */
  readonly yearly: Yearly;
  /** The shown row whose toll is above all others; null where several are the highest or none is known. */
  readonly largest: number | null;
  /** The same object as long as neither the axis nor a facet but time has changed them. */
  readonly bins: Bins;
}

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
  fail: Uint32Array,
  question: Question,
  lineageCount: number,
  places: readonly string[],
  change: Change | null = null,
): Answer {
  const before = change?.before;
  const kept = change?.bits === 0 ? before : undefined;
  const rows = kept ? null : shownRowsOf(fail);
  const order =
    kept && question.sort === change?.sort
      ? kept.order
      : orderRows(columns, rows ?? shownRowsOf(fail), question.sort, places);
  const time = bitOf('time');
  const edges = edgesOf(question.axis);
  const isBinned =
    change !== null && (change.bits & ~time) === 0 && sameEdges(change.before.bins.edges, edges.edges);
  return {
    ...(kept ?? {
      total: columns.count,
      whole: before?.whole ?? countsOf(columns, new Uint32Array(columns.count)),
      ...measuresOf(columns, fail, rows ?? order),
    }),
    fail,
    order,
    bins: isBinned && before ? before.bins : binIncidents(columns, fail, time, edges, lineageCount),
  };
}

/** A page of the list. */
export const firstRows = (answer: Pick<Answer, 'first' | 'order'>, most: number): Uint32Array =>
  answer.first ? answer.first(most) : answer.order.subarray(0, most);

/** Ascending, so in order of time. */
export function shownRowsOf(fail: Uint32Array): Uint32Array {
  const rows = new Uint32Array(fail.length);
  let count = 0;
  for (let row = 0; row < fail.length; row++) if (fail[row] === 0) rows[count++] = row;
  return rows.slice(0, count);
}

function measuresOf(
  columns: Columns,
  fail: Uint32Array,
  rows: Uint32Array,
): Pick<Answer, 'shown' | 'counts' | 'period' | 'deaths' | 'extent' | 'yearly' | 'largest'> {
  return {
    shown: rows.length,
    counts: countsOf(columns, fail),
    period: periodOf(columns, rows),
    deaths: deathsOf(columns, rows),
    extent: extentOf(columns, rows),
    yearly: yearlyOf(columns, rows),
    largest: largestOf(columns, rows),
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

function countsOf(columns: Columns, fail: Uint32Array): Record<SetColumnId, Uint32Array> {
  const entries = SET_COLUMNS.map((id): [SetColumnId, Uint32Array] => {
    return [id, countSet(columns.sets[id], fail, ownBitOf(id))];
  });
  return Object.fromEntries(entries) as Record<SetColumnId, Uint32Array>;
}

const ownBitOf = (id: SetColumnId): number => bitOf(id === 'lineage' ? 'group' : id);

function countSet(column: SetColumn, fail: Uint32Array, ownBit: number): Uint32Array {
  const counts = new Uint32Array(column.dictionary.length);
  const { offsets, codes } = column;
  for (let row = 0; row < fail.length; row++) {
    if ((fail[row]! & ~ownBit) !== 0) continue;
    const end = offsets ? offsets[row + 1]! : row + 1;
    for (let at = offsets ? offsets[row]! : row; at < end; at++) counts[codes[at]!]! += 1;
  }
  return counts;
}

function periodOf(columns: Columns, rows: Uint32Array): DayRange | null {
  const from = columns.firstDay[rows[0] ?? columns.datedCount];
  if (from === undefined || from === NO_DAY) return null;
  let to = from;
  for (const row of rows) if (row < columns.datedCount) to = Math.max(to, columns.lastDay[row]!);
  return { from, to };
}

function extentOf(columns: Columns, rows: Uint32Array): Bounds | null {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const row of rows) {
    const longitude = columns.longitude[row]!;
    const latitude = columns.latitude[row]!;
    // Not so where a place is not known.
    if (longitude < west) west = longitude;
    if (longitude > east) east = longitude;
    if (latitude < south) south = latitude;
    if (latitude > north) north = latitude;
  }
  return west <= east && south <= north ? { west, south, east, north } : null;
}

export const sameEdges = (first: Int32Array, second: Int32Array): boolean =>
  first.length === second.length && first.every((value, at) => value === second[at]);
