// English of the dialog in which a period is typed.

export interface PeriodMessages {
  readonly title: string;
  readonly label: string;
  readonly examples: string;
  readonly show: string;
  /** What was typed cannot be a period, and why; `text` is the part that it is about. */
  readonly problems: {
    readonly empty: string;
    readonly word: (text: string) => string;
    readonly many: (text: string) => string;
    readonly month: (text: string) => string;
    readonly year: (text: string) => string;
    readonly calendar: (text: string) => string;
    readonly order: (text: string) => string;
  };
  /** Nothing is collected of those days. */
  readonly outside: (period: string) => string;
}

export const en: PeriodMessages = {
  title: 'Choose dates',
  label: 'Period, exact to the day',
  examples: 'For example: 2015 · Mar 2012 to 20 Nov 2015 · 20–24 Nov 2015 · since May 2023',
  show: 'Show this period',
  problems: {
    empty: 'Type a date, or two with “to” between them.',
    word: (text) => `“${text}” is not understood here. Months are words or figures, days are figures.`,
    many: (text) => `“${text}” is more than two dates. Type one, or two with “to” between them.`,
    month: (text) => `The month is missing in “${text}”.`,
    year: (text) => `The year is missing in “${text}”.`,
    calendar: (text) => `“${text}” is not in the calendar.`,
    order: (text) => `“${text}” ends before it begins.`,
  },
  outside: (period) => `Collected here are incidents of ${period}.`,
};
