// The words of an empty result in English.

export interface EmptyMessages {
  /** `count`: of filters that turn incidents away. */
  readonly takeAway: (count: number) => string;
  /** No single filter is the cause. */
  readonly notOne: string;
  readonly without: (names: string) => string;
  readonly withoutComparison: string;
  readonly withoutAny: string;
  readonly ghosts: string;
}

export const en: EmptyMessages = {
  takeAway: (count) =>
    count === 1
      ? 'Nothing matches this filter. Take it away:'
      : `Nothing matches ${count === 2 ? 'both' : 'all'} filters. Take one away:`,
  notOne: 'Nothing matches, even with one of the filters taken away.',
  without: (names) => `Without “${names}”`,
  withoutComparison: 'Without the comparison',
  withoutAny: 'Without any filter',
  ghosts: 'The pale marks and bars are the whole collection, so that the gap can be read against it.',
};
