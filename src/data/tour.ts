// A guided tour as the page reads it: steps in order, each a view in an address's own words and what is to be said of it.

import { type DayRange, daysOf, parsePartialDate } from '../lib/time.ts';

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

/** All days that a step is about. */
export function daysOfStep({ start, end }: TourStep): DayRange {
  const [first, last] = [start, end].map(parsePartialDate);
  if (!first || !last) throw new Error(`${start}/${end} is no date`);
  return { from: daysOf(first).from, to: daysOf(last).to };
}

/** In one language. */
export interface Tour {
  /** `tour=` of an address. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly steps: readonly TourStep[];
}
