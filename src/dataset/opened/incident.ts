// One row of somebody's file as an incident, with the precision it claims and no more; or why it cannot be one.

import type { LocationPrecision } from '../../data/vocabularies.ts';
import { daysOf, type PartialDate } from '../../lib/time.ts';
import { type DayOrder, dayReaderOf } from './days.ts';
import { createByCode } from './growing.ts';
import { numberOf } from './mapping.ts';
import { type DayMeaning, type Profile, valueIn } from './profiles/profile.ts';
import { figureIn } from './readers/figures.ts';
import { cellIn } from './readers/records.ts';
import type { ScannedRow } from './readers/scan.ts';
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
}: Reading): (cells: readonly string[], scanned?: ScannedRow) => Outcome {
  let cells: readonly string[] = [];
  let scanned: ScannedRow | undefined;
  let repair: Repair | null = null;
  const dayIn = dayReaderOf(dayOrder);
  const startIn = once('start', dateIn);
  const startInParts = dateInParts('year', 'month', 'day');
  const endIn = once('end', dateIn);
  const endInParts = dateInParts('endYear', 'endMonth', 'endDay');
  const dayMeaningIn = once('dayPrecision', dayMeaning);
  const placePrecisionIn = once('placePrecision', placePrecision);
  const [lowIn, bestIn] = [once('low', toll), once('best', toll)];
  const [highIn, injuredIn] = [once('high', toll), once('injured', toll)];
  const [approximateIn, pointIn, placeIn] = [
    cellReader('approximate'),
    cellReader('point'),
    cellReader('place'),
  ];
  const [titleIn, summaryIn] = [cellReader('title'), cellReader('summary')];
  const [latitudeIn, longitudeIn] = [cellReader('latitude'), cellReader('longitude')];
  const figures = figureReader();
  return (row, itself) => {
    cells = row;
    scanned = itself;
    repair = null;
    try {
      return { incident: read() };
    } catch (reason) {
      if (reason instanceof Unreadable) return { rejection: reason.rejection };
      throw reason;
    }
  };

  function cellReader(role: Role): () => string {
    const column = mapping[role];
    return column === undefined ? () => '' : () => cellIn(cells, column, scanned).trim();
  }

  /** What cells say that come again and again is worked out once. */
  function once<Value>(role: Role, of: (cell: string, column: number | null) => Value): () => Value {
    const column = mapping[role];
    if (column === undefined) {
      const nothing = of('', null);
      return () => nothing;
    }
    const known = createByCode<Value>();
    return () => {
      const code = scanned ? scanned.codes[column]! : -1;
      const found = known.get(code);
      if (found !== undefined) return found;
      const value = of(cellIn(cells, column, scanned).trim(), column);
      known.set(code, value);
      return value;
    };
  }

  function read(): Incident {
    const start = startIn() ?? startInParts();
    let end = endIn() ?? endInParts();
    if (start && end && end !== start && daysOf(end).to < daysOf(start).from) {
      end = null;
      repair = 'end-before-start';
    }
    const said = narrowed({ start, end: start ? end : null }, approximateIn(), dayOrder);
    const when = meantBy(said, dayMeaningIn());
    const point = figures() ?? pointOf();
    const known = point && placePrecisionIn();
    if (!start && !point && placeIn() === '' && titleIn() === '' && summaryIn() === '')
      throw new Unreadable('nothing', null, '');
    return {
      start: when.start,
      end: when.end,
      place: known ? point : null,
      precision: known ?? 'town',
      low: lowIn(),
      best: bestIn(),
      high: highIn(),
      injured: injuredIn(),
      repair,
    };
  }

  function dateIn(cell: string, column: number | null): PartialDate | null {
    if (cell === '' || isUnknown(cell)) return null;
    const date = dayIn(cell);
    if (!date) throw new Unreadable('date', column, cell);
    return inYears(date, column, cell);
  }

  /** Year, month and day in columns of their own; 0 is not known. */
  function dateInParts(...roles: readonly [year: Role, month: Role, day: Role]): () => PartialDate | null {
    const column = mapping[roles[0]] ?? null;
    if (column === null) return () => null;
    const [yearIn, monthIn, dayOfMonthIn] = [
      cellReader(roles[0]),
      cellReader(roles[1]),
      cellReader(roles[2]),
    ];
    return () => {
      const year = yearIn();
      if (year === '' || isUnknown(year)) return null;
      const text = textOfParts(year, monthIn(), dayOfMonthIn());
      const date = dayIn(text);
      if (!date) throw new Unreadable('date', column, text);
      return inYears(date, column, text);
    };
  }

  /** Of cells that are nothing but figures; null where more has to be asked of them. */
  function figureReader(): () => Incident['place'] {
    const [one, other] = areSwapped
      ? [mapping.longitude, mapping.latitude]
      : [mapping.latitude, mapping.longitude];
    if (one === undefined || other === undefined) return () => null;
    return () => {
      if (!scanned) return null;
      const { bytes, starts, ends } = scanned;
      const latitude = figureIn(bytes, starts[one]!, ends[one]!);
      const longitude = figureIn(bytes, starts[other]!, ends[other]!);
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null;
      // -9 and -99 may mean that nobody knows (isUnplaced), 0 and 0 that nobody has written it down.
      if (isWholeBelow(latitude) || isWholeBelow(longitude) || (latitude === 0 && longitude === 0))
        return null;
      if (areSwapped) repair = 'swapped';
      return { latitude, longitude };
    };
  }

  function pointOf(): Incident['place'] {
    const text = pointIn();
    if (text !== '' && mapping.latitude === undefined) {
      const match =
        /POINT\s*Z?\s*\(\s*(\S+)\s+(\S+?)[\s)]/i.exec(text) ??
        swapped(/^\s*\[?\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*\]?\s*$/.exec(text));
      const [longitude, latitude] = [numberOf(match?.[1] ?? ''), numberOf(match?.[2] ?? '')];
      if (longitude === undefined || latitude === undefined || Math.abs(latitude) > 90)
        throw new Unreadable('point', mapping.point ?? null, text);
      return { latitude, longitude };
    }
    const given = [latitudeIn(), longitudeIn()] as const;
    const [first, second] = areSwapped ? ([given[1], given[0]] as const) : given;
    if (isUnplaced(first, second)) return null;
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

  function dayMeaning(cell: string): DayMeaning {
    return valueIn(profile?.days, cell) ?? 'day';
  }

  /** Null where the dataset says that the point stands for something too large. */
  function placePrecision(cell: string): LocationPrecision | null {
    const known = valueIn(profile?.places, cell);
    return known === undefined ? 'town' : known;
  }

  function toll(cell: string): number | null {
    const value = numberOf(cell);
    // GTD shares a toll out between incidents: it has fractions.
    return value === undefined || value < 0 ? null : Math.round(value);
  }
}

const isWholeBelow = (value: number): boolean => value < 0 && Number.isInteger(value);

const isFigure = (cell: string): boolean => {
  const first = cell.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
};

const isUnknown = (cell: string): boolean =>
  !isFigure(cell) && /^(?:|n\/?a|nan|null|none|unknown|inconnue?|-|\?|-99?9?9?)$/i.test(cell);

/** One -9 or -99 beside another number is a place where it can be one: -9 lies in the west of Mali. */
function isUnplaced(latitude: string, longitude: string): boolean {
  if (!isUnknown(latitude) && !isUnknown(longitude)) return false;
  if (isUnknown(latitude) && isUnknown(longitude)) return true;
  const lies = isUnknown(latitude) ? Number(latitude) >= -90 : Number(longitude) >= -180;
  return !lies || latitude === '' || longitude === '';
}

/** "latitude, longitude" as most people write it. */
const swapped = (match: RegExpExecArray | null): readonly (string | undefined)[] | null =>
  match && [match[0], match[2], match[1]];

function inYears(date: PartialDate, column: number | null, value: string): PartialDate {
  if (date.year < YEARS.first || date.year > YEARS.last) throw new Unreadable('year', column, value);
  return date;
}
