// The incidents as typed columns: what the query engine scans and the views index into.
// Rows are sorted by first day; a row is its index.

import type { DayRange } from '../lib/time.ts';
import type { PlaceData } from './places.ts';
import type { LocationPrecision, Role } from './vocabularies.ts';

/** Something a row, perhaps made only when it is asked for: lists are such, too. */
export interface ByRow<Value> extends Iterable<Value> {
  readonly length: number;
  readonly at: (row: number) => Value | undefined;
}

/** As narrow as the number of options allows. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * Options of each row, as indices into the dictionary. Without offsets one a row, where the dictionary's length stands
 * for "none"; with offsets row i has `codes[offsets[i]] … codes[offsets[i + 1] - 1]`, without repeats.
 */
export interface SetColumn {
  readonly dictionary: readonly string[];
  readonly offsets: Uint32Array | null;
  readonly codes: Codes;
}

export const SET_COLUMNS = ['group', 'lineage', 'country', 'type', 'target', 'attribution'] as const;
export type SetColumnId = (typeof SET_COLUMNS)[number];

/** Stands in integer columns for "not known": an unknown toll is never zero. */
export const UNKNOWN = -1;

/** First and last day of an incident that nobody dates: such rows stand last. */
export const NO_DAY = 2 ** 31 - 1;

/** An id of the group column for incidents whose actor no source names. */
export const UNIDENTIFIED = 'unidentified';

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

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

/** Which columns there are: one that is not there has nothing but its empty value. */
export interface ColumnCapabilities {
  /** Some row has a day. */
  readonly days: boolean;
  /** Some row has a point. */
  readonly places: boolean;
  /** Some row names its place. */
  readonly placeNames: boolean;
  /** Some row says how many were killed; without, incidents are counted. */
  readonly tolls: boolean;
  /** Some toll is a range. */
  readonly ranges: boolean;
  /** Who took part. */
  readonly groups: boolean;
  /** Who says so, and how surely. */
  readonly attribution: boolean;
}

export interface Columns {
  readonly has: ColumnCapabilities;
  readonly count: number;
  /** Rows with a day: those from here on have none. */
  readonly datedCount: number;
  readonly id: ByRow<string>;
  readonly indexOf: Pick<ReadonlyMap<string, number>, 'get' | 'has'>;
  /** As published, `YYYY[-MM[-DD]]`; `end` is empty when not known. */
  readonly start: ByRow<string>;
  readonly end: ByRow<string>;
  readonly captivityUntil: readonly string[];
  /** Days since 1970 (UTC), inclusive: all days that the incident may have touched. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** By row, where sources disagree: the days on which one or another of them has the incident begin. */
  readonly dated: ReadonlyMap<number, DayRange>;
  readonly place: ByRow<string>;
  readonly admin1: ByRow<string>;
  /** Degrees; NaN where a place is not known. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** Of a large table, where it was made ready: the same places as the map finds them. */
  readonly places?: PlaceData;
  /** By row, the points that an incident has besides: drawn with it, counted with it once. */
  readonly further: ReadonlyMap<number, readonly Point[]>;
  readonly locationPrecision: ByRow<LocationPrecision>;
  /** How far from the point the place may lie; 0 = exact or town. */
  readonly radiusKm: readonly number[];
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

/** True where no source gives any figure; where nobody was asked for one, none is unknown. */
export function isTollUnknown(columns: Columns, row: number): boolean {
  return columns.has.tolls && drawnToll(columns, row) === UNKNOWN && columns.killedHigh[row] === UNKNOWN;
}

/** What a row adds to bars and squares: its deaths or, where a dataset counts none, itself. */
export const weightOf = (columns: Columns, row: number): number =>
  columns.has.tolls ? Math.max(0, drawnToll(columns, row)) : 1;

/** The row's first option; empty where it has none. */
export function optionOf({ dictionary, offsets, codes }: SetColumn, row: number): string {
  const at = offsets ? offsets[row]! : row;
  return (!offsets || at < offsets[row + 1]! ? dictionary[codes[at]!] : '') ?? '';
}

/** Code of the country that the incident is listed under; empty where it has none. */
export const countryOf = ({ sets }: Columns, row: number): string => optionOf(sets.country, row);

/** One code a row. */
export function packCodes(dictionary: readonly string[], codes: ArrayLike<number>): SetColumn {
  return { dictionary, offsets: null, codes: narrowed(dictionary.length, codes) };
}

const HANDFUL = 8;

/** Packs one list of codes a row; repeats inside a row are dropped. */
export function packSets(dictionary: readonly string[], lists: readonly (readonly number[])[]): SetColumn {
  const offsets = new Uint32Array(lists.length + 1);
  const codes: number[] = [];
  lists.forEach((list, row) => {
    const from = codes.length;
    // A set of a handful costs more than it saves; without one, a long list would be compared with itself.
    if (list.length > HANDFUL) for (const code of new Set(list)) codes.push(code);
    else for (const code of list) if (codes.indexOf(code, from) === -1) codes.push(code);
    offsets[row + 1] = codes.length;
  });
  return { dictionary, offsets, codes: narrowed(dictionary.length, codes) };
}

/** Room for every code of a dictionary and the one for "none". */
function narrowed(optionCount: number, codes: ArrayLike<number>): Codes {
  const Narrow = optionCount < 256 ? Uint8Array : optionCount < 65_536 ? Uint16Array : Uint32Array;
  return new Narrow(codes);
}
