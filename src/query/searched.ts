// How well each incident's own country was searched at its time: what makes its part of a bar full, pale or hollow.

import { type Columns, countryOf } from '../data/columns.ts';
import type { CoverageLevel, CoverageStretch } from '../data/payload/core.ts';
import { coverageOf } from './coverage.ts';

/** In the order in which the parts of one lineage stand on one another. */
export const LEVELS = ['well', 'partly', 'no'] as const satisfies readonly CoverageLevel[];

/** By row, an index into LEVELS; where nothing is said about a country and time, nothing is taken away. */
export function levelsOf(columns: Columns, coverage: readonly CoverageStretch[]): Uint8Array {
  const spans = new Map(
    columns.sets.country.dictionary.map((country) => [country, coverageOf(coverage, [country])]),
  );
  return Uint8Array.from({ length: columns.count }, (_, row) => {
    const day = columns.firstDay[row]!;
    const span = spans.get(countryOf(columns, row))?.find(({ from, to }) => from <= day && to >= day);
    return span ? LEVELS.findIndex((level) => span[level].length > 0) : 0;
  });
}
