// What a language needs to write numbers, dates, lists and names of countries without Intl, whose first word takes a slow
// phone longer than reading the data: so much of it as the first picture says. formats.test.ts holds it to Intl.

export interface Written {
  /** Between groups of three digits. */
  readonly thousands: string;
  /** Behind a number. */
  readonly kilometres: string;
  /** Between words, and before the last of them. */
  readonly lists: Readonly<Record<'and' | 'or', readonly [between: string, last: string]>>;
  /** Between a day and a year. */
  readonly months: Readonly<Record<'long' | 'short', readonly string[]>>;
  /** Of whole numbers from zero. */
  readonly plural: (count: number) => Intl.LDMLPluralRule;
  /** By ISO 3166-1 alpha-2 code: those that the map names. */
  readonly countries: Readonly<Record<string, string>>;
}

const isWritten = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Null where only Intl knows. */
export interface Writer {
  number(value: number): string | null;
  plural(count: number): Intl.LDMLPluralRule | null;
  list(words: readonly string[], kind: 'and' | 'or'): string | null;
  country(code: string): string | null;
  kilometres(km: number): string | null;
  /** `month` from 1, `day` null of a month alone. */
  date(year: number, month: number, day: number | null, style: 'long' | 'short'): string | null;
}

export function createWriter({ thousands, kilometres, lists, months, plural, countries }: Written): Writer {
  const number = (value: number): string | null =>
    isWritten(value) ? String(value).replace(/\B(?=(?:\d{3})+$)/g, thousands) : null;
  return {
    number,
    plural: (count) => (isWritten(count) ? plural(count) : null),
    list(words, kind) {
      const [between, last] = lists[kind];
      return words.length < 2
        ? (words[0] ?? '')
        : `${words.slice(0, -1).join(between)}${last}${words[words.length - 1]}`;
    },
    country: (code) => countries[code] ?? null,
    kilometres(km) {
      const written = number(km);
      return written === null ? null : `${written}${kilometres}`;
    },
    date: (year, month, day, style) =>
      year < 1000 ? null : `${day === null ? '' : `${day} `}${months[style][month - 1]} ${year}`,
  };
}
