// The incidents as typed columns: what the query engine scans and the views index into.
// Rows are sorted by first day; a row is its index.

import type { DayRange } from '../lib/time.ts';
import type { LocationPrecision, Role } from './payload.ts';

/** One or several codes a row: row i has `codes[offsets[i]] … codes[offsets[i + 1] - 1]`, without repeats. */
export interface SetColumn {
  readonly dictionary: readonly string[];
  readonly offsets: Uint32Array;
  readonly codes: Uint16Array;
}

export const SET_COLUMNS = ['group', 'lineage', 'country', 'type', 'target', 'attribution'] as const;
export type SetColumnId = (typeof SET_COLUMNS)[number];

/** Stands in integer columns for "not known": an unknown toll is never zero. */
export const UNKNOWN = -1;

/** An id of the group column for incidents whose actor no source names. */
export const UNIDENTIFIED = 'unidentified';

export interface Actor {
  /** Index into the dictionary of the group column. */
  readonly group: number;
  readonly role: Role;
  /** Index into ATTRIBUTIONS. */
  readonly status: number;
  /** Actors with the same number share one claim; 0 = none. */
  readonly claim: number;
  /** Index into the payload's actors, where the details keep who said so. */
  readonly index: number;
}

export interface Columns {
  readonly count: number;
  readonly id: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** As published, `YYYY[-MM[-DD]]`; `end` is empty when not known. */
  readonly start: readonly string[];
  readonly end: readonly string[];
  readonly captivityUntil: readonly string[];
  /** Days since 1970 (UTC), inclusive: all days that the incident may have touched. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** By row, where sources disagree: the days on which one or another of them has the incident begin. */
  readonly dated: ReadonlyMap<number, DayRange>;
  readonly place: readonly string[];
  readonly admin1: readonly string[];
  /** Degrees. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly locationPrecision: readonly LocationPrecision[];
  readonly sets: Readonly<Record<SetColumnId, SetColumn>>;
  /** Of the first perpetrator (or first party): index into the lineages, the colour and shape of the mark. */
  readonly lineage: Uint8Array;
  /** Of the first perpetrator: index into ATTRIBUTIONS, the outline of the mark. */
  readonly attribution: Uint8Array;
  /** Deaths without attackers; UNKNOWN where no source gives a figure. */
  readonly killedLow: Int32Array;
  readonly killedBest: Int32Array;
  readonly killedHigh: Int32Array;
  readonly attackersKilled: Int32Array;
  readonly injured: Int32Array;
  /** Held, seized, missing or, in some sieges, on the site: too mixed to be shown as one figure. */
  readonly hostages: Int32Array;
  readonly actors: readonly (readonly Actor[])[];
}

/** The figure a mark is sized by: the best estimate, else the lower bound, else UNKNOWN. */
export function drawnToll(columns: Columns, row: number): number {
  const best = columns.killedBest[row] ?? UNKNOWN;
  return best === UNKNOWN ? (columns.killedLow[row] ?? UNKNOWN) : best;
}

/** True where no source gives any figure. */
export function isTollUnknown(columns: Columns, row: number): boolean {
  return drawnToll(columns, row) === UNKNOWN && columns.killedHigh[row] === UNKNOWN;
}

/** Code of the country that the incident is listed under; empty where it has none. */
export function countryOf({ sets: { country } }: Columns, row: number): string {
  return country.dictionary[country.codes[country.offsets[row] ?? 0] ?? 0] ?? '';
}

/** Packs one list of codes a row; repeats inside a row are dropped. */
export function packSets(dictionary: readonly string[], lists: readonly (readonly number[])[]): SetColumn {
  const offsets = new Uint32Array(lists.length + 1);
  const codes: number[] = [];
  lists.forEach((list, row) => {
    codes.push(...new Set(list));
    offsets[row + 1] = codes.length;
  });
  return { dictionary, offsets, codes: Uint16Array.from(codes) };
}
