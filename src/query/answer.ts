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
import { type Bins, binIncidents, tollRange } from './bins.ts';
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
  readonly bins: Bins;
}

/** Answers from an up-to-date fail mask. */
export function answerOf(
  columns: Columns,
  fail: Uint16Array,
  question: Question,
  lineageCount: number,
  places: readonly string[],
): Answer {
  const shownRows: number[] = [];
  let low = 0;
  let high = 0;
  let unknownCount = 0;
  for (let row = 0; row < columns.count; row++) {
    if (fail[row] !== 0) continue;
    shownRows.push(row);
    const [rowLow, rowHigh] = tollRange(columns, row);
    low += rowLow;
    high += rowHigh;
    if (isTollUnknown(columns, row)) unknownCount++;
  }
  return {
    total: columns.count,
    shown: shownRows.length,
    fail,
    order: orderRows(columns, shownRows, question.sort, places),
    counts: countsOf(columns, fail),
    period: periodOf(columns, shownRows),
    deaths: { low, high, unknownCount },
    extent: extentOf(columns, shownRows),
    bins: binIncidents(columns, fail, bitOf('time'), question.axis, lineageCount),
  };
}

function countsOf(columns: Columns, fail: Uint16Array): Record<SetColumnId, Uint32Array> {
  const entries = SET_COLUMNS.map((id): [SetColumnId, Uint32Array] => {
    const ownBit = bitOf(id === 'lineage' ? 'group' : id);
    return [id, countSet(columns.sets[id], fail, ownBit)];
  });
  return Object.fromEntries(entries) as Record<SetColumnId, Uint32Array>;
}

function countSet(column: SetColumn, fail: Uint16Array, ownBit: number): Uint32Array {
  const counts = new Uint32Array(column.dictionary.length);
  const { offsets, codes } = column;
  for (let row = 0; row < fail.length; row++) {
    if ((fail[row]! & ~ownBit) !== 0) continue;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) counts[codes[at]!]! += 1;
  }
  return counts;
}

function periodOf(columns: Columns, rows: readonly number[]): DayRange | null {
  if (rows.length === 0) return null;
  let to = Number.NEGATIVE_INFINITY;
  for (const row of rows) to = Math.max(to, columns.lastDay[row]!);
  return { from: columns.firstDay[rows[0]!]!, to };
}

function extentOf(columns: Columns, rows: readonly number[]): Bounds | null {
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
