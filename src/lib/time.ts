// Calendar dates as people know them: a year, a month or a day. Never `Date` objects in data;
// a day is an integer, days since 1970-01-01 in the proleptic Gregorian calendar, UTC.

export type DatePrecision = 'year' | 'month' | 'day';

/** A calendar date cut to what is known: `month` and `day` are absent when unknown. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** First and last day, both inclusive, in days since 1970 (UTC). */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const DATE_PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days since 1970 of a civil date. After Howard Hinnant's `days_from_civil`. */
export function dayUtcOf(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day since 1970. */
export function civilOf(dayUtc: number): { year: number; month: number; day: number } {
  const shifted = dayUtc + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function daysInMonth(year: number, month: number): number {
  const nextMonth = month === 12 ? dayUtcOf(year + 1, 1, 1) : dayUtcOf(year, month + 1, 1);
  return nextMonth - dayUtcOf(year, month, 1);
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined when it is no date of the calendar. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = DATE_PATTERN.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  if (day < 1 || (day > 28 && day > daysInMonth(year, month))) return undefined;
  return { year, month, day };
}

export function precisionOf(date: PartialDate): DatePrecision {
  if (date.month === undefined) return 'year';
  return date.day === undefined ? 'month' : 'day';
}

/** All days that a partial date may mean: one day, a month or a year. */
export function daysOf(date: PartialDate): DayRange {
  const { year, month, day } = date;
  if (month === undefined) return { from: dayUtcOf(year, 1, 1), to: dayUtcOf(year, 12, 31) };
  if (day === undefined) {
    return { from: dayUtcOf(year, month, 1), to: dayUtcOf(year, month, daysInMonth(year, month)) };
  }
  const dayUtc = dayUtcOf(year, month, day);
  return { from: dayUtc, to: dayUtc };
}

/** The middle of days, in days and fractions: where a date stands that may be any of them. */
export const middleOf = ({ from, to }: DayRange): number => (from + to + 1) / 2;

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** `YYYY-MM-DD` of a day since 1970. */
export function isoOf(dayUtc: number): string {
  const { year, month, day } = civilOf(dayUtc);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The shortest partial date that starts (or, for `edge: 'to'`, ends) exactly on this day. */
export function shortestIso(dayUtc: number, edge: 'from' | 'to'): string {
  const { year, month, day } = civilOf(dayUtc);
  const isMonthEdge = edge === 'from' ? day === 1 : day === daysInMonth(year, month);
  if (!isMonthEdge) return isoOf(dayUtc);
  const isYearEdge = edge === 'from' ? month === 1 : month === 12;
  return isYearEdge ? padded(year, 4) : `${padded(year, 4)}-${padded(month, 2)}`;
}

/** A month on average, in the Gregorian calendar. */
const MONTH_DAYS = 365.2425 / 12;

/** How many months a stretch of days is about. */
export const monthsIn = ({ from, to }: DayRange): number => Math.round((to - from + 1) / MONTH_DAYS);

/** The same day of the month `months` later, or the month's last day. */
export function addMonths(dayUtc: number, months: number): number {
  const { year, month, day } = civilOf(dayUtc);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return dayUtcOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}
