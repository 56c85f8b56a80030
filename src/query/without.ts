// What would be shown if one of the facets that turn incidents away let everything pass: ways out of an empty result.

import type { Columns } from '../data/columns.ts';
import { type Answer, deathsOf } from './answer.ts';
import { bitOf, FACETS, type FacetId } from './facets.ts';

export interface Held {
  readonly count: number;
  readonly deaths: Answer['deaths'];
}

export interface WaysOut {
  /** Facets that turn at least one incident away, with what is shown without each of them. */
  readonly without: readonly (Held & { readonly facet: FacetId })[];
  readonly withoutAny: Held;
}

export function waysOut(columns: Columns, fail: Uint32Array): WaysOut {
  const bitsAtWork = fail.reduce((bits, own) => bits | own, 0);
  const heldWithout = (bits: number): Held => {
    const rows = [...fail.keys()].filter((row) => (fail[row]! & ~bits) === 0);
    return { count: rows.length, deaths: deathsOf(columns, rows) };
  };
  return {
    without: FACETS.filter(({ id }) => bitsAtWork & bitOf(id)).map(({ id }) => ({
      facet: id,
      ...heldWithout(bitOf(id)),
    })),
    withoutAny: heldWithout(bitsAtWork),
  };
}
