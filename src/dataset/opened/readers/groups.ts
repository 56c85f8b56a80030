// Which rows of a Parquet file on the web are fetched: not those of groups that, by what the file says of them, lie outside
// of the dates and the area that are asked for, and of a very large file its beginning first.

import type { FileMetaData } from 'hyparquet';
import type { Bounds } from '../../../lib/geo.ts';
import { type DayRange, daysOf, parsePartialDate } from '../../../lib/time.ts';
import type { Reading } from '../incident.ts';
import type { Mapping, Role } from '../roles.ts';
import { textOfValue } from './unpacked.ts';

/** What of a file is asked for. */
export interface Part {
  readonly days: DayRange | null;
  readonly bounds: Bounds | null;
  /** However many rows there are. */
  readonly isAll: boolean;
}

/** Its beginning, where it is very large. */
export const ANY_PART: Part = { days: null, bounds: null, isAll: false };
export const WHOLE: Part = { days: null, bounds: null, isAll: true };

/** Rows, counted from 0, the end not included. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** How many rows were left where they are. */
export interface Unread {
  /** Of groups outside of the dates and the area. */
  readonly outside: number;
  /** Behind those that are enough for a beginning. */
  readonly beyond: number;
}

/** So many rows are read at once if all are to be. */
const MOST_ROWS = 2_000_000;
/** Of more than these so many first. */
const FIRST_ROWS = 200_000;
/** A day may stand for a month or a year around it where a column says how precise it is. */
const VAGUE_DAYS = 366;

/** Which column is what. */
export type Meanings = Pick<Reading, 'mapping' | 'areSwapped'>;

export function rangesToRead(
  { row_groups: groups }: FileMetaData,
  header: readonly string[],
  { mapping, areSwapped }: Meanings,
  { days, bounds, isAll }: Part,
): { readonly ranges: readonly RowRange[]; readonly unread: Unread } {
  const inside: RowRange[] = [];
  let [start, outside] = [0, 0];
  for (const group of groups) {
    const count = Number(group.num_rows);
    const limitsOf = limitsIn(group, header, mapping);
    const isOutside =
      (days && isOutsideDays(limitsOf, mapping, days)) || (bounds && isBeside(limitsOf, areSwapped, bounds));
    if (isOutside) outside += count;
    else inside.push({ start, end: start + count });
    start += count;
  }
  const wanted = start - outside;
  const ranges = isAll || wanted <= MOST_ROWS ? inside : firstOf(inside, FIRST_ROWS);
  const read = ranges.reduce((sum, range) => sum + range.end - range.start, 0);
  return { ranges, unread: { outside, beyond: wanted - read } };
}

function firstOf(ranges: readonly RowRange[], most: number): RowRange[] {
  const first: RowRange[] = [];
  let left = most;
  for (const { start, end } of ranges) {
    if (left <= 0) break;
    first.push({ start, end: Math.min(end, start + left) });
    left -= end - start;
  }
  return first;
}

interface Limits {
  readonly least: unknown;
  readonly most: unknown;
}
type LimitsOf = (role: Role) => Limits | null;

/** What the file says of a column's values in one group; null where it says nothing. */
function limitsIn(
  { columns }: FileMetaData['row_groups'][number],
  header: readonly string[],
  mapping: Mapping,
): LimitsOf {
  return (role) => {
    const name = header[mapping[role] ?? -1];
    const column = columns.find(({ meta_data: about }) => about?.path_in_schema.join('.') === name);
    const { min_value: least, max_value: most } = column?.meta_data?.statistics ?? {};
    return least === undefined || most === undefined ? null : { least, most };
  };
}

function isOutsideDays(limitsOf: LimitsOf, mapping: Mapping, days: DayRange): boolean {
  const starts = limitsOf(mapping.start === undefined ? 'year' : 'start');
  const endRole = mapping.start === undefined ? 'endYear' : 'end';
  const ends = mapping[endRole] === undefined ? starts : limitsOf(endRole);
  const first = starts && daysIn(starts.least)?.from;
  const last = [starts, ends].map((limits) => limits && daysIn(limits.most)?.to);
  if (first == null || last.some((day) => day == null)) return false;
  const around = mapping.dayPrecision === undefined ? 0 : VAGUE_DAYS;
  const lastDay = Math.max(...last.map(Number));
  return lastDay + around < days.from || first - around > days.to;
}

/** The days that a value means where that is beyond doubt. */
function daysIn(value: unknown): DayRange | null {
  const text = textOfValue(value).replace(/^(\d{4}-\d\d-\d\d)[T ].*$/, '$1');
  const date = parsePartialDate(text);
  return date ? daysOf(date) : null;
}

function isBeside(limitsOf: LimitsOf, areSwapped: boolean, { west, south, east, north }: Bounds): boolean {
  const [latitude, longitude] = [limitsOf('latitude'), limitsOf('longitude')];
  return areSwapped
    ? isApart(longitude, south, north) || isApart(latitude, west, east)
    : isApart(latitude, south, north) || isApart(longitude, west, east);
}

/** Of numbers: those that a file has as text are in the order of their letters, "12.5" before "9.9". */
function isApart(limits: Limits | null, from: number, to: number): boolean {
  const { least, most } = limits ?? {};
  return isNumber(least) && isNumber(most) && (most < from || least > to);
}

const isNumber = (value: unknown): value is number | bigint => ['number', 'bigint'].includes(typeof value);
