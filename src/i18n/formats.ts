// Numbers, dates, names and plurals of one language, by Intl where the language does not write them itself (written.ts).
// Dates are formatted in UTC: a calendar date must not shift with the reader's time zone.

import { civilOf, daysOf, type PartialDate, parsePartialDate, precisionOf } from '../lib/time.ts';
import { createWriter, type Written } from './written.ts';

const DAY_MS = 86_400_000;

type PluralForms = { readonly one: string; readonly other: string } & Partial<
  Record<Intl.LDMLPluralRule, string>
>;
type DateStyle = 'long' | 'short';

export interface Formats {
  number(value: number): string;
  /** `18–27`, or `20` when both are the same. */
  range(low: number, high: number): string;
  /** The same of figures that are written already, such as years. */
  span(low: string, high: string): string;
  plural(count: number, forms: PluralForms): string;
  /** A `YYYY[-MM[-DD]]` date as precise as it is. */
  date(partialDate: string, style?: DateStyle): string;
  /** From one such date to another; the shared parts once. */
  dates(start: string, end: string, style?: DateStyle): string;
  day(dayUtc: number, style?: DateStyle): string;
  month(dayUtc: number, style?: DateStyle): string;
  year(dayUtc: number): string;
  /** Name of an ISO 3166-1 alpha-2 country; what is no such code is a name already. */
  country(code: string): string;
  kilometres(km: number): string;
  list(words: readonly string[]): string;
  /** Between the parts of a phrase, with its space. */
  readonly comma: string;
  readonly semicolon: string;
  /** The same with an "or". */
  anyOf(words: readonly string[]): string;
}

/** From left to right: in a line of Arabic the lower figure would stand on the right, as no newspaper has it. */
const LEFT_TO_RIGHT = '\u2066';
const END = '\u2069';

/** `tag` is a BCP 47 tag such as `en-GB`. Each part of Intl begins when it is needed. */
export function createFormats(tag: string, direction: 'ltr' | 'rtl' = 'ltr', own?: Written): Formats {
  const writer = own && createWriter(own);
  const dashed = (low: string, high: string): string =>
    direction === 'rtl' ? `${LEFT_TO_RIGHT}${low}–${high}${END}` : `${low}–${high}`;
  const [comma, semicolon] = tag.startsWith('ar')
    ? ['، ', '؛ ']
    : [', ', tag.startsWith('fr') ? '\u00a0; ' : '; '];
  let numbers: Intl.NumberFormat | null = null;
  const number = (value: number): string => {
    const text = writer?.number(value);
    if (text != null) return text;
    numbers ??= new Intl.NumberFormat(tag);
    return numbers.format(value);
  };
  let plurals: Intl.PluralRules | null = null;
  let countries: Intl.DisplayNames | null = null;
  // Asked for what is no code, Intl throws.
  const isCode = /^[A-Z]{2}$/i;
  let lists: Intl.ListFormat | null = null;
  let alternatives: Intl.ListFormat | null = null;
  let lengths: Intl.NumberFormat | null = null;
  const dateFormats = new Map<string, Intl.DateTimeFormat>();
  const dateFormat = (precision: 'year' | 'month' | 'day', style: DateStyle): Intl.DateTimeFormat => {
    const key = `${precision} ${style}`;
    const known = dateFormats.get(key);
    if (known) return known;
    const made = new Intl.DateTimeFormat(tag, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision !== 'year' && { month: style }),
      ...(precision === 'day' && { day: 'numeric' }),
    });
    dateFormats.set(key, made);
    return made;
  };
  const formatCivil = (date: PartialDate, style: DateStyle): string => {
    const { year, month, day = null } = date;
    const text = month === undefined ? null : writer?.date(year, month, day, style);
    return text ?? dateFormat(precisionOf(date), style).format(daysOf(date).from * DAY_MS);
  };
  const written = new Map<string, string>();
  /** A list is drawn again with every filter: each date is formatted once. */
  const once = (key: string, write: () => string): string => {
    const known = written.get(key);
    if (known !== undefined) return known;
    const text = write();
    written.set(key, text);
    return text;
  };
  const formatDate = (text: string, style: DateStyle): string => {
    const date = parsePartialDate(text);
    return date ? formatCivil(date, style) : text;
  };
  const formatDates = (start: string, end: string, style: DateStyle): string => {
    const [first, last] = [parsePartialDate(start), parsePartialDate(end)];
    if (start === end || !first || !last) return formatDate(start, style);
    const format = dateFormat(precisionOf(first), style);
    if (precisionOf(first) !== precisionOf(last))
      return `${formatDate(start, style)} – ${formatDate(end, style)}`;
    // Some versions of Intl set spaces around the dash between two numbers, some do not.
    return format
      .formatRange(daysOf(first).from * DAY_MS, daysOf(last).from * DAY_MS)
      .replace(/(\d+)\s*–\s*(\d+)/g, (_, low: string, high: string) => dashed(low, high));
  };
  return {
    number,
    range: (low, high) => (low === high ? number(low) : dashed(number(low), number(high))),
    span: (low, high) => (low === high ? low : dashed(low, high)),
    plural(count, forms) {
      const ownRule = writer?.plural(count);
      if (ownRule != null) return forms[ownRule] ?? forms.other;
      plurals ??= new Intl.PluralRules(tag);
      return forms[plurals.select(count)] ?? forms.other;
    },
    date: (text, style = 'long') => once(`${text} ${style}`, () => formatDate(text, style)),
    dates: (start, end, style = 'long') =>
      once(`${start} ${end} ${style}`, () => formatDates(start, end, style)),
    day: (dayUtc, style = 'long') => formatCivil(civilOf(dayUtc), style),
    month(dayUtc, style = 'long') {
      const { year, month } = civilOf(dayUtc);
      return formatCivil({ year, month }, style);
    },
    year: (dayUtc) => String(civilOf(dayUtc).year),
    country: (code) =>
      writer?.country(code) ??
      once(code, () => {
        if (!isCode.test(code)) return code;
        countries ??= new Intl.DisplayNames(tag, { type: 'region' });
        return countries.of(code) ?? code;
      }),
    kilometres(km) {
      const text = writer?.kilometres(km);
      if (text != null) return text;
      lengths ??= new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilometer' });
      return lengths.format(km);
    },
    comma,
    semicolon,
    list(words) {
      const text = writer?.list(words, 'and');
      if (text != null) return text;
      lists ??= new Intl.ListFormat(tag);
      return lists.format(words);
    },
    anyOf(words) {
      const text = writer?.list(words, 'or');
      if (text != null) return text;
      alternatives ??= new Intl.ListFormat(tag, { type: 'disjunction' });
      return alternatives.format(words);
    },
  };
}
