// Numbers, dates, names and plurals of one language, all by Intl. Dates are formatted in UTC:
// a calendar date must not shift with the reader's time zone.

import { civilOf, daysOf, parsePartialDate, precisionOf } from '../lib/time.ts';

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

/** `tag` is a BCP 47 tag such as `en-GB`. */
export function createFormats(tag: string, direction: 'ltr' | 'rtl' = 'ltr'): Formats {
  const dashed = (low: string, high: string): string =>
    direction === 'rtl' ? `${LEFT_TO_RIGHT}${low}–${high}${END}` : `${low}–${high}`;
  const [comma, semicolon] = tag.startsWith('ar')
    ? ['، ', '؛ ']
    : [', ', tag.startsWith('fr') ? '\u00a0; ' : '; '];
  const numbers = new Intl.NumberFormat(tag);
  let plurals: Intl.PluralRules | null = null;
  const countries = new Intl.DisplayNames(tag, { type: 'region' });
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
  const formatDay = (dayUtc: number, style: DateStyle): string =>
    dateFormat('day', style).format(dayUtc * DAY_MS);
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
    return date ? dateFormat(precisionOf(date), style).format(daysOf(date).from * DAY_MS) : text;
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
    number: (value) => numbers.format(value),
    range: (low, high) =>
      low === high ? numbers.format(low) : dashed(numbers.format(low), numbers.format(high)),
    span: (low, high) => (low === high ? low : dashed(low, high)),
    plural(count, forms) {
      plurals ??= new Intl.PluralRules(tag);
      return forms[plurals.select(count)] ?? forms.other;
    },
    date: (text, style = 'long') => once(`${text} ${style}`, () => formatDate(text, style)),
    dates: (start, end, style = 'long') =>
      once(`${start} ${end} ${style}`, () => formatDates(start, end, style)),
    day: (dayUtc, style = 'long') => formatDay(dayUtc, style),
    month: (dayUtc, style = 'long') => dateFormat('month', style).format(dayUtc * DAY_MS),
    year: (dayUtc) => String(civilOf(dayUtc).year),
    country: (code) => once(code, () => (isCode.test(code) ? countries.of(code) : null) ?? code),
    kilometres(km) {
      lengths ??= new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilometer' });
      return lengths.format(km);
    },
    comma,
    semicolon,
    list(words) {
      lists ??= new Intl.ListFormat(tag);
      return lists.format(words);
    },
    anyOf(words) {
      alternatives ??= new Intl.ListFormat(tag, { type: 'disjunction' });
      return alternatives.format(words);
    },
  };
}
