// What a language has to say of a finding, and what all of them share. The rules: always "recorded here"; no word for a
// rise, a fall or a rank; groups stand "in any role"; ranges, never a single figure that hides one.

import type { ShareId } from '../query/finding.ts';
import type { Formats } from './formats.ts';

/** What was chosen, as far as a sentence can hold it; the rest is told by the filters beside it. */
export interface Subject {
  /** Names of groups or lineages. */
  readonly groups: readonly string[];
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
  readonly area: 'drawn' | 'view' | null;
  readonly text: string;
  /** `2012–2015`; empty where the period is the whole. */
  readonly period: string;
  /** Filters that the sentence does not name. */
  readonly hasOthers: boolean;
}

export interface CountWords {
  readonly count: number;
  /** `2012` or `2012–2015`; empty where nobody dates them. */
  readonly years: string;
  /** Where all of them happened. */
  readonly place: string | null;
  /** `119–214`, and the upper end of it; null where a dataset counts none. */
  readonly deaths: string | null;
  readonly most: number;
  /** The one with the highest toll: where (or, at one place, in which year), and its range. */
  readonly largest: { readonly where: string; readonly toll: string } | null;
}

export interface ShareWords {
  readonly share: ShareId;
  readonly years: string;
  readonly countries: { readonly share: 'nearly-all' | 'most'; readonly codes: readonly string[] } | null;
}

/** How hard the shown countries and years were searched. */
export type SearchWords =
  | { readonly kind: 'well' }
  | { readonly kind: 'not' }
  /** `since` is the year from which hardly an incident lies where the search was better. */
  | { readonly kind: 'partly'; readonly since: string | null };

export interface FindingMessages {
  readonly share: (words: ShareWords, subject: Subject, formats: Formats) => string;
  readonly count: (words: CountWords, subject: Subject, formats: Formats) => string;
  readonly none: (subject: Subject, formats: Formats) => string;
  /** Two sides of a comparison, by their names and counts of incidents. */
  readonly sides: (
    first: readonly [name: string, count: number],
    second: readonly [name: string, count: number],
    formats: Formats,
  ) => string;
  /** What the two sides are called where they are drawn areas. */
  readonly areas: readonly [first: string, second: string];
  /** What follows every finding: that it speaks of what was collected. */
  readonly collected: string;
  /** The same where nothing was found. */
  readonly notFound: string;
  /** One of the two, with how hard was searched: a sentence. */
  readonly searched: (caveat: string, words: SearchWords) => string;
  /** The link to the table of what was searched. */
  readonly coverage: string;
  /** The same where room is scarce. */
  readonly readMore: string;
}

/** More names than that are a number. */
const MOST_NAMES = 3;

/** The names as a list of alternatives, or what `many` makes of their number. */
export function namesOr(
  names: readonly string[],
  join: (names: readonly string[]) => string,
  many: (count: number) => string,
): string {
  return names.length > MOST_NAMES ? many(names.length) : join(names);
}

/** The tables describe some places in English words, which no other language's sentence can take in. */
export const isDescribed = (place: string): boolean =>
  /[(]|\b(?:near|roads?|exact|between|around|along|of|and|area|border|north|south|east|west)\b/i.test(place);

/** Words that are there, with one space before each. */
export const following = (...parts: readonly (string | false)[]): string =>
  parts.map((part) => (part ? ` ${part}` : '')).join('');
