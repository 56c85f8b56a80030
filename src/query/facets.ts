// The facets of this atlas as data, each with its bit in a mask of 32. One entry here is one facet of mask, counts,
// filters, chips and address; how it tests a row follows from its kind (mask.ts).

import type { SetColumnId } from '../data/columns.ts';
import type { Bounds, Position } from '../lib/geo.ts';
import type { DayRange } from '../lib/time.ts';
import type { Kin } from './kin.ts';

/** `codes` is a choice of options with counts, from a column of them. */
type FacetSpec =
  | { readonly id: string; readonly kind: 'codes'; readonly column: SetColumnId }
  | { readonly id: string; readonly kind: 'range'; readonly column: 'killedBest' }
  | { readonly id: string; readonly kind: 'days' | 'text' | 'area' };

export const FACETS = [
  { id: 'time', kind: 'days' },
  { id: 'group', kind: 'codes', column: 'group' },
  { id: 'country', kind: 'codes', column: 'country' },
  { id: 'type', kind: 'codes', column: 'type' },
  { id: 'target', kind: 'codes', column: 'target' },
  { id: 'attribution', kind: 'codes', column: 'attribution' },
  { id: 'deaths', kind: 'range', column: 'killedBest' },
  { id: 'text', kind: 'text' },
  { id: 'area', kind: 'area' },
] as const satisfies readonly FacetSpec[];
export type Facet = (typeof FACETS)[number];
export type FacetId = Facet['id'];

/** Facets whose value is a choice of options with counts. */
export type SetFacetId = Extract<Facet, { kind: 'codes' }>['id'];
export const SET_FACETS = FACETS.flatMap((facet) => (facet.kind === 'codes' ? facet.id : []));

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
  return 1 << FACETS.findIndex(({ id }) => id === facet);
}

/** What a facet has chosen when nothing is; groups may also be chosen with their kin. */
export function nothingOf(facet: FacetId): Partial<Filters> {
  return facet === 'group'
    ? { group: NO_FILTERS.group, kin: NO_FILTERS.kin }
    : { [facet]: NO_FILTERS[facet] };
}
