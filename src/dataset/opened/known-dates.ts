// Dates of an opened file, worked out once each: files have few days and many rows.

import { daysOf, type PartialDate } from '../../lib/time.ts';

/** Of nearly all dates. */
const YEARS = { first: 1790, last: 2110 };
const YEAR_PLACES = 13 * 32;
const MOST_DATES = 65_535;

interface KnownDate {
  readonly iso: string;
  readonly first: number;
  readonly last: number;
  /** Among those that are known. */
  readonly code: number;
}

export function createDates(): (date: PartialDate) => KnownDate {
  const known: KnownDate[] = [];
  /** By year, month and day, the place among the known and one. */
  const places = new Uint16Array((YEARS.last - YEARS.first + 1) * YEAR_PLACES);
  const rare = new Map<string, KnownDate>();
  const knownOf = (date: PartialDate): KnownDate => {
    const { from, to } = daysOf(date);
    const found = { iso: isoOfPartial(date), first: from, last: to, code: known.length };
    known.push(found);
    return found;
  };
  const rarely = (date: PartialDate): KnownDate => {
    const key = isoOfPartial(date);
    const found = rare.get(key) ?? knownOf(date);
    rare.set(key, found);
    return found;
  };
  return (date) => {
    const { year, month = 0, day = 0 } = date;
    if (year < YEARS.first || year > YEARS.last) return rarely(date);
    const place = (year - YEARS.first) * YEAR_PLACES + month * 32 + day;
    const at = places[place] ?? 0;
    if (at > 0) return known[at - 1] ?? rarely(date);
    if (known.length >= MOST_DATES) return rarely(date);
    const found = knownOf(date);
    places[place] = known.length;
    return found;
  };
}

const isoOfPartial = ({ year, month, day }: PartialDate): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0')),
  ].join('-');
