// What is said where nothing is shown; loaded with the first empty result.

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
