// The facets of this atlas as data, each with its bit in a mask of 32. One entry here is one facet of mask, counts,
// filters, chips and address; how it tests a row follows from its kind (mask.ts).

import type { SetColumnId } from '../data/columns.ts';
import type { Bounds, Position } from '../lib/geo.ts';
import type { DayRange } from '../lib/time.ts';
import type { Kin } from './kin.ts';

/**
 * `codes` is a choice of options with counts, from a column of them; with `hasKin` an option may be chosen together
 * with those that it came from or that came of it.
 */
type FacetSpec =
  | { readonly id: string; readonly kind: 'codes'; readonly column: SetColumnId; readonly hasKin?: true }
  | { readonly id: string; readonly kind: 'range'; readonly column: 'killedBest' }
  | { readonly id: string; readonly kind: 'days' | 'text' | 'area' };

export const FACETS = [
  { id: 'time', kind: 'days' },
  { id: 'group', kind: 'codes', column: 'group', hasKin: true },
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
export const SET_FACETS = /* @__PURE__ */ FACETS.flatMap((facet) => (facet.kind === 'codes' ? facet.id : []));

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

/** What is chosen in a facet, by its kind. */
interface Chosen {
  readonly days: DayRange | null;
  readonly codes: readonly string[];
  readonly range: DeathsRange | null;
  readonly text: string;
  readonly area: Area | null;
}

const NOTHING: Chosen = { days: null, codes: [], range: null, text: '', area: null };

/** What the reader has chosen, by facet. Empty lists and nulls let everything pass. */
export type Filters = { readonly [One in Facet as One['id']]: Chosen[One['kind']] } & {
  /** Options chosen together with their kin; they add to those of their facet. */
  readonly kin: readonly Kin[];
};

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

const nothingChosen = (): Filters =>
  ({
    ...Object.fromEntries(FACETS.map(({ id, kind }) => [id, NOTHING[kind]])),
    kin: [],
  }) as unknown as Filters;

// Marked for programs that import something else beside it, as embed.js does: they leave it out.
export const NO_FILTERS: Filters = /* @__PURE__ */ nothingChosen();

/** Whether options of this facet are also chosen with their kin. */
export const hasKin = (facet: FacetId): boolean =>
  FACETS.some((spec) => spec.id === facet && 'hasKin' in spec && spec.hasKin);

/** The facet's bit in a fail mask: a row is shown when no bit is set. */
export function bitOf(facet: FacetId): number {
  return 1 << FACETS.findIndex(({ id }) => id === facet);
}

/** What a facet has chosen when nothing is. */
export const nothingOf = (facet: FacetId): Partial<Filters> => ({
  [facet]: NO_FILTERS[facet],
  ...(hasKin(facet) && { kin: NO_FILTERS.kin }),
});
