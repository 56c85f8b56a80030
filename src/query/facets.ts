// The facets of this atlas, each with its bit. Adding one: an entry here, its value in Filters,
// and its test in mask.ts; the compiler names what is missing.

import type { Bounds, Position } from '../lib/geo.ts';
import type { DayRange } from '../lib/time.ts';
import type { Kin } from './kin.ts';

export const FACETS = [
  'time',
  'group',
  'country',
  'type',
  'target',
  'attribution',
  'deaths',
  'text',
  'area',
] as const;
export type FacetId = (typeof FACETS)[number];

/** Facets whose value is a choice of options with counts. */
export const SET_FACETS = ['group', 'country', 'type', 'target', 'attribution'] as const;
export type SetFacetId = (typeof SET_FACETS)[number];

/** Best estimate of deaths, inclusive; an absent end is open. */
export interface DeathsRange {
  readonly low?: number;
  readonly high?: number;
}

/** Drawn on the map by a reader. */
export type DrawnArea =
  | { readonly kind: 'box'; readonly bounds: Bounds }
  | { readonly kind: 'polygon'; readonly ring: readonly Position[] };

/** `view` = whatever the map shows. */
export type Area = DrawnArea | { readonly kind: 'view' };

/** What the reader has chosen. Empty lists and nulls let everything pass. */
export interface Filters {
  readonly time: DayRange | null;
  readonly group: readonly string[];
  /** Groups chosen together with predecessors and successors; they add to `group`, in the same facet. */
  readonly kin: readonly Kin[];
  readonly country: readonly string[];
  readonly type: readonly string[];
  readonly target: readonly string[];
  readonly attribution: readonly string[];
  readonly deaths: DeathsRange | null;
  readonly text: string;
  readonly area: Area | null;
}

/** Facets that two sides can be told apart by. */
export const COMPARED_FACETS = ['group', 'country', 'time', 'area'] as const;
export type ComparedFacet = (typeof COMPARED_FACETS)[number];
export type Pair<T> = readonly [first: T, second: T];

/**
 * Two values of one facet, side by side. They stand in the place of that facet's filter: shown is what
 * lies on either side. An incident may lie on both.
 */
export type Comparison =
  | { readonly by: 'group' | 'country'; readonly sides: Pair<readonly string[]> }
  | { readonly by: 'time'; readonly sides: Pair<DayRange> }
  | { readonly by: 'area'; readonly sides: Pair<DrawnArea> };

export const NO_FILTERS: Filters = {
  time: null,
  group: [],
  kin: [],
  country: [],
  type: [],
  target: [],
  attribution: [],
  deaths: null,
  text: '',
  area: null,
};

/** The facet's bit in a fail mask: a row is shown when no bit is set. */
export function bitOf(facet: FacetId): number {
  return 1 << FACETS.indexOf(facet);
}

/** What a facet has chosen when nothing is; groups may also be chosen with their kin. */
export function nothingOf(facet: FacetId): Partial<Filters> {
  return facet === 'group'
    ? { group: NO_FILTERS.group, kin: NO_FILTERS.kin }
    : { [facet]: NO_FILTERS[facet] };
}
