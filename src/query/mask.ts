// One fail mask serves all views: bit f of row i is set when facet f turns row i away.
// A facet's own counts ignore its own bit and obey the others (after crossfilter).

import { type Columns, type SetColumn, UNKNOWN } from '../data/columns.ts';
import type { KinLink } from '../data/payload/core.ts';
import { fold } from '../lib/fold.ts';
import { type Bounds, boundsContain, ringContains } from '../lib/geo.ts';
import type { DayRange } from '../lib/time.ts';
import {
  type Area,
  bitOf,
  type Comparison,
  type DeathsRange,
  FACETS,
  type Facet,
  type FacetId,
  type Filters,
  hasKin,
  NO_FILTERS,
  type Pair,
  type SetFacetId,
} from './facets.ts';
import { withKin } from './kin.ts';

/** What a mask is made from, beyond the columns. */
export interface MaskInput {
  readonly filters: Filters;
  /** Takes the place of the filter of the facet that it is by. */
  readonly compare: Comparison | null;
  /** What the map shows, for the area "view"; null lets everything pass. */
  readonly view: Bounds | null;
  /** Folded text to search, one a row; may be empty while no word is searched. */
  readonly searchText: readonly string[];
  readonly kinLinks: readonly KinLink[];
}

/**
 * Rewrites the bits of the facets whose input changed since `previous`; all of them without one.
 * Returns the bits of the facets it tested.
 */
export function updateMask(
  fail: Uint32Array,
  columns: Columns,
  input: MaskInput,
  previous: MaskInput | null,
): number {
  let bits = 0;
  for (const facet of FACETS) {
    if (previous && !facetChanged(facet.id, input, previous)) continue;
    const passes = testOf(facet, columns, input);
    const bit = bitOf(facet.id);
    bits |= bit;
    for (let row = 0; row < columns.count; row++) {
      if (!passes || passes(row)) fail[row]! &= ~bit;
      else fail[row]! |= bit;
    }
  }
  return bits;
}

export function facetChanged(facet: FacetId, input: MaskInput, previous: MaskInput): boolean {
  if (input.filters[facet] !== previous.filters[facet]) return true;
  const isCompared = input.compare?.by === facet || previous.compare?.by === facet;
  if (isCompared && input.compare !== previous.compare) return true;
  if (hasKin(facet)) return input.filters.kin !== previous.filters.kin;
  if (facet === 'text') return input.searchText !== previous.searchText;
  return facet === 'area' && input.filters.area?.kind === 'view' && input.view !== previous.view;
}

export type RowTest = (row: number) => boolean;

/** What lies on each of the two sides, whatever the other facets say. */
export function sideTests(columns: Columns, compare: Comparison): Pair<RowTest> {
  const facet = FACETS.find(({ id }) => id === compare.by)!;
  const testOfSide = (side: 0 | 1): RowTest => {
    const filters: Filters = { ...NO_FILTERS, [compare.by]: compare.sides[side] };
    const input: MaskInput = { filters, compare: null, view: null, searchText: [], kinLinks: [] };
    const test = filterTest(facet, columns, input);
    return test ?? (() => true);
  };
  return [testOfSide(0), testOfSide(1)];
}

/** The facet's test, or undefined when it lets everything pass. */
export function testOf(facet: Facet, columns: Columns, input: MaskInput): RowTest | undefined {
  if (input.compare?.by !== facet.id) return filterTest(facet, columns, input);
  const [isFirst, isSecond] = sideTests(columns, input.compare);
  return (row) => isFirst(row) || isSecond(row);
}

function filterTest(facet: Facet, columns: Columns, input: MaskInput): RowTest | undefined {
  const { filters } = input;
  switch (facet.kind) {
    case 'days':
      return timeTest(columns, filters[facet.id]);
    case 'range':
      return rangeTest(columns[facet.column], filters[facet.id]);
    case 'text':
      return textTest(filters[facet.id], input);
    case 'area':
      return areaTest(columns, filters[facet.id], input.view);
    case 'codes':
      return setTest(columns.sets[facet.column], chosenIn(facet.id, input));
  }
}

const chosenIn = (facet: SetFacetId, { filters, kinLinks }: MaskInput): readonly string[] =>
  hasKin(facet) ? withKin(filters[facet], filters.kin, kinLinks) : filters[facet];

function timeTest({ firstDay, lastDay }: Columns, days: DayRange | null): RowTest | undefined {
  return days ? (row) => firstDay[row]! <= days.to && lastDay[row]! >= days.from : undefined;
}

/** What is not known lies in no range. */
function rangeTest(values: Int32Array, range: DeathsRange | null): RowTest | undefined {
  if (!range) return undefined;
  const low = range.low ?? 0;
  const high = range.high ?? Number.POSITIVE_INFINITY;
  return (row) => values[row] !== UNKNOWN && values[row]! >= low && values[row]! <= high;
}

function textTest(text: string, { searchText }: MaskInput): RowTest | undefined {
  const words = fold(text).split(' ').filter(Boolean);
  return words.length > 0 ? (row) => words.every((word) => searchText[row]!.includes(word)) : undefined;
}

function areaTest(
  { longitude, latitude }: Columns,
  area: Area | null,
  view: Bounds | null,
): RowTest | undefined {
  if (area?.kind === 'polygon') return (row) => ringContains(area.ring, longitude[row]!, latitude[row]!);
  const bounds = area?.kind === 'box' ? area.bounds : area ? view : null;
  return bounds ? (row) => boundsContain(bounds, longitude[row]!, latitude[row]!) : undefined;
}

function setTest(column: SetColumn, chosen: readonly string[]): RowTest | undefined {
  if (chosen.length === 0) return undefined;
  const wanted = new Uint8Array(column.dictionary.length);
  for (const id of chosen) {
    const code = column.dictionary.indexOf(id);
    if (code !== -1) wanted[code] = 1;
  }
  const { offsets, codes } = column;
  if (!offsets) return (row) => wanted[codes[row]!] === 1;
  return (row) => {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) if (wanted[codes[at]!]) return true;
    return false;
  };
}
