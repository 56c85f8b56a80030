// A period as people type it, exact to the day: `Mar 2012 to 20 Nov 2015`, `mars 2012 – 20 nov. 2015`, `من مارس 2012 إلى 20
// نوفمبر 2015`. What cannot be one is said, not guessed.

import { fold } from './fold.ts';
import { FILLERS, monthOf, SINCE, TO, UNTIL } from './period-words.ts';
import { type DayRange, daysOf, parsePartialDate } from './time.ts';

/** `text`: the part of what was typed that it is about. */
export interface PeriodProblem {
  readonly kind: 'empty' | 'word' | 'many' | 'month' | 'year' | 'calendar' | 'order';
  readonly text: string;
}
type OrProblem<T> = { readonly value: T } | { readonly problem: PeriodProblem };

/** One end of a period, as far as it is said. */
interface End {
  readonly text: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}
type Item =
  | { readonly kind: 'to' | 'until' | 'since'; readonly text: string }
  | ({ readonly kind: 'date' } & End);

const TOKENS =
  /\d{4}-\d{1,2}(?:-\d{1,2})?(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)|\d{1,2}[./]\d{4}(?!\d)|\d+|[\p{L}\p{M}]+|[-‐‑‒–—―−]+/gu;
const ARABIC_ZERO = 0x660;
/** Of the letters that Arabic joins to the next word: "and". */
const AND = 'و';

const refused = (kind: PeriodProblem['kind'], text: string) => ({ problem: { kind, text } });

/** `whole`: the days that an open end reaches to. */
export function parseTypedPeriod(typed: string, whole: DayRange): OrProblem<DayRange> {
  const items = itemsOf(typed);
  if ('problem' in items) return items;
  const before = items.value.slice(
    0,
    items.value.findIndex(({ kind }) => kind === 'date'),
  );
  // "à partir de" begins with a word that stands between ends elsewhere.
  const isSince = before.some(({ kind }) => kind === 'since');
  // What is said between two ends, or before one.
  const said = items.value.filter(({ kind }) => kind !== 'since');
  const groups: End[] = [];
  let isAfterTo = false;
  for (const item of said) {
    const last = groups.at(-1);
    if (item.kind !== 'date') isAfterTo = true;
    else if (last && !isAfterTo) {
      const joined = joinedEnds(last, item);
      if (!joined) return refused('many', `${last.text} ${item.text}`);
      groups[groups.length - 1] = joined;
    } else {
      groups.push(item);
      isAfterTo = false;
    }
  }
  const [first, last, third] = groups;
  if (!first) return refused('empty', typed.trim());
  if (third) return refused('many', typed.trim());
  if (last) return between(first, last);
  const days = daysOfEnd(first);
  if ('problem' in days) return days;
  const { from, to } = days.value;
  const isOpenStart = !isSince && before.length > 0;
  const isOpenEnd = isSince || (isAfterTo && !isOpenStart);
  const value = { from: isOpenStart ? whole.from : from, to: isOpenEnd ? whole.to : to };
  return value.from <= value.to ? { value } : refused('order', typed.trim());
}

function between(first: End, last: End): OrProblem<DayRange> {
  // "20–24 Nov 2015", "Mar to Nov 2015": what both share is said once.
  const start = daysOfEnd({ ...lent(last, first), ...first });
  const end = daysOfEnd({ ...lent(first, last), ...last });
  if ('problem' in start) return start;
  if ('problem' in end) return end;
  const value = { from: start.value.from, to: end.value.to };
  return value.from <= value.to ? { value } : refused('order', `${first.text} – ${last.text}`);
}

/** Year, and month where only a day is said. */
function lent({ year, month }: End, to: End): Partial<End> {
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && to.day !== undefined && to.month === undefined && { month }),
  };
}

function daysOfEnd({ text, year, month, day }: End): OrProblem<DayRange> {
  if (year === undefined) return refused('year', text);
  if (day !== undefined && month === undefined) return refused('month', text);
  const digits = (value: number): string => String(value).padStart(2, '0');
  const date = parsePartialDate(
    [
      String(year).padStart(4, '0'),
      ...[month, day].flatMap((value) => (value === undefined ? [] : digits(value))),
    ].join('-'),
  );
  return date && year >= FIRST_YEAR ? { value: daysOf(date) } : refused('calendar', text);
}

/** As in addresses. */
const FIRST_YEAR = 1000;

/** Parts of one date; undefined where both say the same part in different ways. */
function joinedEnds(first: End, second: End): End | undefined {
  const isOther = (['year', 'month', 'day'] as const).some(
    (part) => first[part] !== undefined && second[part] !== undefined && first[part] !== second[part],
  );
  return isOther ? undefined : { ...first, ...second, text: `${first.text} ${second.text}` };
}

function itemsOf(typed: string): OrProblem<readonly Item[]> {
  const written = typed
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO));
  const tokens = written.match(TOKENS) ?? [];
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const text = tokens[at] ?? '';
    const number = numberItem(text);
    if (number) {
      items.push(number);
      continue;
    }
    const word = fold(text);
    // Only signs.
    if (word === '') {
      items.push({ kind: 'to', text });
      continue;
    }
    const next = tokens[at + 1];
    const month = monthOf(word, next && fold(next));
    if (month) {
      const words = month.words === 2 ? `${text} ${next}` : text;
      items.push({ kind: 'date', text: words, month: month.month });
      at += month.words - 1;
    } else if (TO.has(word)) items.push({ kind: 'to', text });
    else if (UNTIL.has(word)) items.push({ kind: 'until', text });
    else if (SINCE.has(word)) items.push({ kind: 'since', text });
    else if (FILLERS.has(word)) continue;
    else if (word.startsWith(AND) && monthOf(word.slice(1), undefined)) {
      items.push({ kind: 'to', text: AND });
      items.push({ kind: 'date', text: text.slice(1), month: monthOf(word.slice(1), undefined)?.month ?? 0 });
    } else return refused('word', text);
  }
  return { value: items };
}

/** A year, a day of the month, or a whole date in figures, the day first; undefined for what is no number. */
function numberItem(text: string): Item | undefined {
  if (!/^\d/.test(text)) return undefined;
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (iso) return dateItem(text, iso[1], iso[2], iso[3]);
  const [year, month, day] = text.split(/[./]/).toReversed();
  if (month !== undefined) return dateItem(text, year, month, day);
  return text.length <= 2 ? dateItem(text, undefined, undefined, text) : dateItem(text, text);
}

function dateItem(text: string, year?: string, month?: string, day?: string): Item {
  return {
    ...{ kind: 'date', text },
    ...(year !== undefined && { year: Number(year) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}
