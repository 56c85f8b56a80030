// Days as files write them. A calendar date is cut out of what is there, never read as an instant.

import { daysOf, type PartialDate, parsePartialDate } from '../../lib/time.ts';
import { detached } from './growing.ts';

/** What the first of two short numbers is. */
export type DayOrder = 'day-first' | 'month-first';

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'januar', 'janv', 'ene', 'يناير', 'جانفي'],
  ['feb', 'fev', 'فبراير', 'فيفري'],
  ['mar', 'mär', 'maerz', 'مارس'],
  ['apr', 'avr', 'abr', 'أبريل', 'أفريل'],
  ['may', 'mai', 'مايو', 'ماي'],
  ['jun', 'juin', 'يونيو', 'جوان'],
  ['jul', 'juil', 'يوليو', 'جويلية'],
  ['aug', 'aou', 'ago', 'أغسطس', 'أوت'],
  ['sep', 'سبتمبر'],
  ['oct', 'okt', 'أكتوبر'],
  ['nov', 'نوفمبر'],
  ['dec', 'dez', 'dic', 'ديسمبر'],
];

function monthNamed(word: string): number | undefined {
  const plain = word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  const own = word.toLowerCase();
  const at = MONTHS.findIndex((names) =>
    names.some((name) => plain.startsWith(name) || own.startsWith(name)),
  );
  return at < 0 ? undefined : at + 1;
}

/** Two figures are of the years 1970 to 2069, as ACLED's 97 to 99 are of the last century. */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
};

const dated = (year: number, month?: number, day?: number): PartialDate | undefined => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const text = [
    String(year).padStart(4, '0'),
    ...(month ? [two(month)] : []),
    ...(month && day ? [two(day)] : []),
  ];
  return parsePartialDate(text.join('-'));
};

/** The day a spreadsheet counts as 1 is the last of 1899. */
const SHEET_ZERO = Date.UTC(1899, 11, 30) / 86_400_000;

/** A date of any common form; undefined where a cell holds none. `2012-03~` and `2012?` are what they say, roughly. */
export function dayOf(cell: string, order: DayOrder): PartialDate | undefined {
  const text = cell.trim().replace(/[~?%]$/, '');
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ].*)?$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2] ?? 0), Number(iso[3] ?? 0));
  const short = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ,].*)?$/.exec(text);
  if (short) {
    const [first, second] = [Number(short[1]), Number(short[2])];
    const isDayFirst = first > 12 || (second <= 12 && order === 'day-first');
    return dated(fullYear(short[3] ?? ''), isDayFirst ? second : first, isDayFirst ? first : second);
  }
  const named =
    /^(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th|er|\.)?[-/ ]+(\p{L}[\p{L}\p{M}]+)\.?,?[-/ ]+(\d{4}|\d{2})$/u.exec(
      text,
    );
  if (named) return withMonth(named[3] ?? '', named[2] ?? '', Number(named[1]));
  const american = /^(?:\p{L}+, )?(\p{L}[\p{L}\p{M}]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  if (american) return withMonth(american[3] ?? '', american[1] ?? '', Number(american[2]));
  const month = /^(\p{L}[\p{L}\p{M}]+)\.?[-/ ]+(\d{4})$/u.exec(text);
  if (month) return withMonth(month[2] ?? '', month[1] ?? '', 0);
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  if (compact) return dated(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    const date = new Date((SHEET_ZERO + Math.floor(Number(text))) * 86_400_000);
    return dated(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  return undefined;
}

/** Files have few days and many rows. */
const MOST_KNOWN = 50_000;

/** The same date for the same cell, worked out once. */
export function dayReaderOf(order: DayOrder): (cell: string) => PartialDate | undefined {
  const known = new Map<string, PartialDate | undefined>();
  return (cell) => {
    const found = known.get(cell);
    if (found || known.has(cell)) return found;
    if (known.size === MOST_KNOWN) known.clear();
    const date = dayOf(cell, order);
    known.set(detached(cell), date);
    return date;
  };
}

/** `June 19-20, 1978`, `30 June - 2 July 1978`, `2/3/1978 - 2/5/1978`: two days that stand for what lies between. */
export function spanOf(
  cell: string,
  order: DayOrder,
): { readonly start: PartialDate; readonly end: PartialDate } | undefined {
  const parts = /^(.+?)\s*[-–—]\s*(.+)$/.exec(cell.trim());
  if (!parts) return undefined;
  const [, first = '', second = ''] = parts;
  const year = /\d{4}$/.exec(second)?.[0] ?? '';
  const month = /^\p{L}[\p{L}\p{M}]+\.?/u.exec(first)?.[0] ?? '';
  const inYear = (text: string): string => (/\d{4}$/.test(text) ? text : `${text}, ${year}`);
  const start = dayOf(inYear(first), order);
  const end = dayOf(/^\d{1,2}, ?\d{4}$/.test(second) ? `${month} ${second}` : second, order);
  const isSpan = start?.day !== undefined && end?.day !== undefined && daysOf(start).from <= daysOf(end).to;
  return isSpan ? { start, end } : undefined;
}

function withMonth(year: string, word: string, day: number): PartialDate | undefined {
  const month = monthNamed(word);
  return month === undefined ? undefined : dated(fullYear(year), month, day);
}

/** Which of two short numbers is the day, by the cells where only one can be; null where every cell leaves both open. */
export function dayOrderOf(cells: readonly string[]): DayOrder | 'open' | null {
  let [dayFirst, monthFirst, open] = [0, 0, 0];
  for (const cell of cells) {
    const match = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{2,4}/.exec(cell);
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst++;
    else if (Number(match[2]) > 12) monthFirst++;
    else if (match[1] !== match[2]) open++;
  }
  if (dayFirst === 0 && monthFirst === 0) return open > 0 ? 'open' : null;
  return monthFirst > dayFirst ? 'month-first' : 'day-first';
}
