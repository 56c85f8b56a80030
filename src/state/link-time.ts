// Periods in an address: `from`, `to`, or `year` for both.

import { type DayRange, daysOf, parsePartialDate, shortestIso } from '../lib/time.ts';
import type { AddressKey, Asked } from './parameters.ts';
import type { AddressProblem } from './state.ts';

// An open end of a period reaches as far as the years that an address may name.
const FIRST_YEAR = 1000;
const FIRST_DAY = daysOf({ year: FIRST_YEAR }).from;
const LAST_DAY = daysOf({ year: 9999 }).to;

/** All days of a date; a month or a day may have a single digit. */
export function parseDays(text: string): DayRange | undefined {
  const date = parsePartialDate(text.replace(/-(\d)(?!\d)/g, '-0$1'));
  return date && date.year >= FIRST_YEAR ? daysOf(date) : undefined;
}

/** `2015` or `2012-2015`. */
export function parseYears(text: string): DayRange | undefined {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  const [first, last] = [parseDays(match?.[1] ?? ''), parseDays(match?.[2] ?? match?.[1] ?? '')];
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : undefined;
}

/** What cannot be one period is no period: a guess would show figures that nobody asked for. */
export function readTime(asked: Asked, problems: AddressProblem[]): DayRange | null {
  const drop = (...keys: readonly AddressKey[]): null => {
    for (const key of keys) {
      const value = asked.get(key);
      if (value !== null) problems.push({ key, value });
    }
    return null;
  };
  const read = (key: AddressKey, parse: (value: string) => DayRange | undefined): DayRange | null => {
    const value = asked.get(key);
    return value === null ? null : (parse(value) ?? drop(key));
  };
  const [from, to] = [read('from', parseDays), read('to', parseDays)];
  if (!from && !to) return boundedOrNull(read('year', parseYears));
  drop('year');
  const range = { from: from?.from ?? FIRST_DAY, to: to?.to ?? LAST_DAY };
  return range.from <= range.to ? boundedOrNull(range) : drop('from', 'to');
}

/** A period that is open at both ends lets everything pass, and an address cannot name it. */
function boundedOrNull(range: DayRange | null): DayRange | null {
  return range?.from === FIRST_DAY && range.to === LAST_DAY ? null : range;
}

export function encodeTime({ from, to }: DayRange): [string, string][] {
  const first = from === FIRST_DAY ? '' : shortestIso(from, 'from');
  const last = to === LAST_DAY ? '' : shortestIso(to, 'to');
  const isYears = /^\d{4}$/.test(first) && /^\d{4}$/.test(last);
  if (isYears) return [['year', first === last ? first : `${first}-${last}`]];
  return [
    ['from', first],
    ['to', last],
  ];
}
