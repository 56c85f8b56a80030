// A guided tour as the page reads it: steps in order, each a view in an address's own words and what is to be said of it.

export interface TourSource {
  readonly publisher: string;
  readonly url: string;
}

export interface TourStep {
  readonly title: string;
  /** The query of an address, without `?`: all that the view shows. */
  readonly view: string;
  /** `YYYY[-MM[-DD]]`, what the step is about; both are the same for a single date. */
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly text: string;
  readonly sources: readonly TourSource[];
}

/** In one language. */
export interface Tour {
  /** `tour=` of an address. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly steps: readonly TourStep[];
}
