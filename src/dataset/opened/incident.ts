// One row of somebody's file as an incident, with the precision it claims and no more; or why it cannot be one.

import type { LocationPrecision } from '../../data/payload.ts';
import { daysOf, type PartialDate } from '../../lib/time.ts';
import { type DayOrder, dayReaderOf } from './days.ts';
import { type ByCode, createByCode } from './growing.ts';
import { numberOf } from './mapping.ts';
import { type DayMeaning, type Profile, valueIn } from './profiles/profile.ts';
import type { Mapping, Role } from './roles.ts';
import { meantBy, narrowed, textOfParts, type When } from './when.ts';

/** How to read the rows of one file. */
export interface Reading {
  readonly mapping: Mapping;
  readonly profile: Profile | null;
  readonly dayOrder: DayOrder;
  /** Latitude and longitude stand in each other's column. */
  readonly areSwapped: boolean;
}

export interface Incident extends When {
  /** Degrees; null where the row does not say, or only a country. */
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
  readonly precision: LocationPrecision;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly injured: number | null;
  /** What was put right so that the row could be shown. */
  readonly repair: Repair | null;
}

export type Repair = 'swapped' | 'zero-point' | 'end-before-start';

type Reason = 'date' | 'year' | 'latitude' | 'longitude' | 'point' | 'nothing';

/** Why a row is left out: the column (null for the whole row) and what stands there. */
export interface Rejection {
  readonly reason: Reason;
  readonly column: number | null;
  readonly value: string;
}

export type Outcome = { readonly incident: Incident } | { readonly rejection: Rejection };

/** Years that files of incidents mean; others are slips of a key: 0025, 2105. */
const YEARS = { first: 1800, last: 2100 };

class Unreadable extends Error {
  readonly rejection: Rejection;
  constructor(reason: Reason, column: number | null, value: string) {
    super(reason);
    this.rejection = { reason, column, value };
  }
}

/** Reads one row after the other of a file; what their cells have in common is worked out once. */
export function incidentReaderOf({
  mapping,
  profile,
  dayOrder,
  areSwapped,
}: Reading): (cells: readonly string[], codes?: Int32Array) => Outcome {
  let cells: readonly string[] = [];
  let codes: Int32Array | undefined;
  let repair: Repair | null = null;
  const dayIn = dayReaderOf(dayOrder);
  // What cells say that come again and again.
  const dates = { start: createByCode<PartialDate | null>(), end: createByCode<PartialDate | null>() };
  const [dayMeanings, placeMeanings] = [createByCode<DayMeaning>(), createByCode<LocationPrecision | null>()];
  const tolls = {
    ...{ low: createByCode<number | null>(), best: createByCode<number | null>() },
    ...{ high: createByCode<number | null>(), injured: createByCode<number | null>() },
  };
  return (row, numbers) => {
    [cells, codes, repair] = [row, numbers, null];
    try {
      return { incident: read() };
    } catch (reason) {
      if (reason instanceof Unreadable) return { rejection: reason.rejection };
      throw reason;
    }
  };

  function cellOf(role: Role): string {
    const column = mapping[role];
    return column === undefined ? '' : (cells[column] ?? '').trim();
  }

  /** By the number of its cell. */
  function once<Value>(known: ByCode<Value>, role: Role, of: (role: Role) => Value): Value {
    const column = mapping[role];
    const code = column === undefined ? -1 : (codes?.[column] ?? -1);
    const found = known.get(code);
    if (found !== undefined) return found;
    const value = of(role);
    known.set(code, value);
    return value;
  }

  function read(): Incident {
    const start = once(dates.start, 'start', dateIn) ?? dateInParts('year', 'month', 'day');
    let end = once(dates.end, 'end', dateIn) ?? dateInParts('endYear', 'endMonth', 'endDay');
    if (start && end && end !== start && daysOf(end).to < daysOf(start).from)
      [end, repair] = [null, 'end-before-start'];
    const said = narrowed({ start, end: start ? end : null }, cellOf('approximate'), dayOrder);
    const when = meantBy(said, once(dayMeanings, 'dayPrecision', dayMeaning));
    const point = pointOf();
    const known = point && once(placeMeanings, 'placePrecision', placePrecision);
    if (!start && !point && cellOf('place') === '' && cellOf('title') === '' && cellOf('summary') === '')
      throw new Unreadable('nothing', null, '');
    return {
      start: when.start,
      end: when.end,
      place: known ? point : null,
      precision: known ?? 'town',
      low: once(tolls.low, 'low', toll),
      best: once(tolls.best, 'best', toll),
      high: once(tolls.high, 'high', toll),
      injured: once(tolls.injured, 'injured', toll),
      repair,
    };
  }

  function dateIn(role: Role): PartialDate | null {
    const cell = cellOf(role);
    if (cell === '' || isUnknown(cell)) return null;
    const date = dayIn(cell);
    if (!date) throw new Unreadable('date', mapping[role] ?? null, cell);
    return inYears(date, mapping[role] ?? null, cell);
  }

  /** Year, month and day in columns of their own; 0 is not known. */
  function dateInParts(...roles: readonly [year: Role, month: Role, day: Role]): PartialDate | null {
    const column = mapping[roles[0]] ?? null;
    const year = cellOf(roles[0]);
    if (year === '' || isUnknown(year)) return null;
    const text = textOfParts(year, cellOf(roles[1]), cellOf(roles[2]));
    const date = dayIn(text);
    if (!date) throw new Unreadable('date', column, text);
    return inYears(date, column, text);
  }

  function pointOf(): Incident['place'] {
    const text = cellOf('point');
    if (text !== '' && mapping.latitude === undefined) {
      const match =
        /POINT\s*Z?\s*\(\s*(\S+)\s+(\S+?)[\s)]/i.exec(text) ??
        swapped(/^\s*\[?\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*\]?\s*$/.exec(text));
      const [longitude, latitude] = [numberOf(match?.[1] ?? ''), numberOf(match?.[2] ?? '')];
      if (longitude === undefined || latitude === undefined || Math.abs(latitude) > 90)
        throw new Unreadable('point', mapping.point ?? null, text);
      return { latitude, longitude };
    }
    const given = [cellOf('latitude'), cellOf('longitude')] as const;
    const [first, second] = areSwapped ? ([given[1], given[0]] as const) : given;
    if (isUnknown(first) || isUnknown(second)) return null;
    const [latitude, longitude] = [numberOf(first), numberOf(second)];
    if (latitude === undefined) throw new Unreadable('latitude', mapping.latitude ?? null, first);
    if (longitude === undefined) throw new Unreadable('longitude', mapping.longitude ?? null, second);
    if (latitude === 0 && longitude === 0) {
      repair = 'zero-point';
      return null;
    }
    if (Math.abs(latitude) > 90) throw new Unreadable('latitude', mapping.latitude ?? null, first);
    if (Math.abs(longitude) > 180) throw new Unreadable('longitude', mapping.longitude ?? null, second);
    if (areSwapped) repair = 'swapped';
    return { latitude, longitude };
  }

  function dayMeaning(role: Role): DayMeaning {
    return valueIn(profile?.days, cellOf(role)) ?? 'day';
  }

  /** Null where the dataset says that the point stands for something too large. */
  function placePrecision(role: Role): LocationPrecision | null {
    const known = valueIn(profile?.places, cellOf(role));
    return known === undefined ? 'town' : known;
  }

  function toll(role: Role): number | null {
    const value = numberOf(cellOf(role));
    // GTD shares a toll out between incidents: it has fractions.
    return value === undefined || value < 0 ? null : Math.round(value);
  }
}

const isFigure = (cell: string): boolean => {
  const first = cell.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
};

const isUnknown = (cell: string): boolean =>
  !isFigure(cell) && /^(?:|n\/?a|nan|null|none|unknown|inconnue?|-|\?|-99?9?9?)$/i.test(cell);

/** "latitude, longitude" as most people write it. */
const swapped = (match: RegExpExecArray | null): readonly (string | undefined)[] | null =>
  match && [match[0], match[2], match[1]];

function inYears(date: PartialDate, column: number | null, value: string): PartialDate {
  if (date.year < YEARS.first || date.year > YEARS.last) throw new Unreadable('year', column, value);
  return date;
}
