// What readers do to a large table, as questions: the engine and those it is measured beside are asked the same.

import { type DayRange, dayUtcOf } from '../../src/lib/time.ts';
import type { Answer } from '../../src/query/answer.ts';
import { type Filters, NO_FILTERS, SET_FACETS, type SetFacetId } from '../../src/query/facets.ts';

export interface Gesture {
  readonly name: string;
  /** Filters frame by frame; the first is set before the clock runs. */
  readonly frames: readonly Filters[];
}

const FRAMES = 60;
const FIVE_YEARS = 1826;

/** One long drag of a window of five years, fast and slow. */
const windows: readonly DayRange[] = Array.from({ length: FRAMES }, (_, at) => {
  const from = dayUtcOf(2001, 1, 1) + at * 40 + (at % 7) * 60;
  return { from, to: from + FIVE_YEARS };
});

/** A step keeps what it does not change as the same object. */
const ONE_COUNTRY = ['country 1'];
const windowed = windows.map((time): Filters => ({ ...NO_FILTERS, time }));
/** On and off again, each of the ten most frequent. */
const toggled = (facet: SetFacetId, filters: Filters): readonly Filters[] => [
  filters,
  ...Array.from({ length: facet === 'group' ? 10 : 5 }, (_, at): Filters[] => [
    { ...filters, [facet]: [facet === 'attribution' ? 'claimed' : `${facet} ${at}`] },
    filters,
  ]).flat(),
];
const tenYears: Filters = { ...NO_FILTERS, time: { from: dayUtcOf(2010, 1, 1), to: dayUtcOf(2019, 12, 31) } };

export const GESTURES: readonly Gesture[] = [
  { name: 'window of five years moved', frames: windowed },
  {
    name: 'the same, with a country chosen',
    frames: windowed.map((filters) => ({ ...filters, country: ONE_COUNTRY })),
  },
  { name: 'option toggled, whole period', frames: SET_FACETS.flatMap((facet) => toggled(facet, NO_FILTERS)) },
  { name: 'option toggled, ten years', frames: SET_FACETS.flatMap((facet) => toggled(facet, tenYears)) },
  {
    name: 'option toggled, four facets chosen',
    frames: toggled('group', { ...tenYears, country: ['country 0'], type: ['type 0', 'type 1'] }),
  },
];

/** One number for all that an answer counts. */
export function checksumOf({ shown, counts, deaths }: Pick<Answer, 'shown' | 'counts' | 'deaths'>): number {
  let sum = shown + 3 * deaths.low;
  for (const [at, facet] of SET_FACETS.entries()) {
    for (const [code, count] of counts[facet].entries())
      sum = (sum * 31 + count * (code + 1) * (at + 1)) % 1_000_000_007;
  }
  return sum;
}
