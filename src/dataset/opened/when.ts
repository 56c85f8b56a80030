// When an incident was by one row: days, months, years, spans of days, with the precision that the row claims.

import { civilOf, daysOf, type PartialDate } from '../../lib/time.ts';
import { type DayOrder, spanOf } from './days.ts';
import type { DayMeaning } from './profiles/profile.ts';

export interface When {
  /** Null where the row does not say. */
  readonly start: PartialDate | null;
  /** Null where it was over with the start. */
  readonly end: PartialDate | null;
}

/** Months and days of 0 in columns of their own are not known; `month` may be absent as well. */
export function textOfParts(year: string, month: string, day: string): string {
  // As tools write whole numbers of a column with gaps: 2012.0.
  const whole = (text: string): string => text.replace(/\.0+$/, '');
  const two = (text: string): string => (Number(text) > 0 ? `-${whole(text).padStart(2, '0')}` : '');
  return Number(month) > 0 ? `${whole(year)}${two(month)}${two(day)}` : whole(year);
}

/** A span of the row's own says it best: `date_start` to `date_end` of a month is not all of that month. */
export function meantBy(when: When, meaning: DayMeaning): When {
  const { start, end } = when;
  if (!start || meaning === 'day' || (end && !isSame(start, end))) return when;
  if (meaning === 'week') return weekAround(start) ?? when;
  return { start: cut(start, meaning), end: null };
}

/** Of a year or a month in whose words days are said, those: `June 19-20, 1978`. */
export function narrowed(when: When, words: string, order: DayOrder): When {
  const { start, end } = when;
  if (!start || end || start.day !== undefined) return when;
  const span = spanOf(words, order);
  const outer = daysOf(start);
  const isWithin = span && daysOf(span.start).from >= outer.from && daysOf(span.start).from <= outer.to;
  return isWithin ? span : when;
}

const isSame = (one: PartialDate, other: PartialDate): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;

const DAYS_ASIDE = 3;

function weekAround(date: PartialDate): When | null {
  if (date.day === undefined) return null;
  const { from } = daysOf(date);
  return { start: civilOf(from - DAYS_ASIDE), end: civilOf(from + DAYS_ASIDE) };
}

function cut({ year, month }: PartialDate, meaning: 'month' | 'year'): PartialDate {
  return meaning === 'year' || month === undefined ? { year } : { year, month };
}
