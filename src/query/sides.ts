// Which side of a comparison each incident lies on.

import type { Columns } from '../data/columns.ts';
import type { Comparison } from './facets.ts';
import { sideTests } from './mask.ts';

/** Bit 1: on the first side; bit 2: on the second; both bits: on both. */
export const FIRST = 1;
export const SECOND = 2;
export const BOTH = 3;

/** One code a row, whatever the other facets say: 0, FIRST, SECOND or BOTH. */
export function sideCodes(columns: Columns, compare: Comparison): Uint8Array {
  const [isFirst, isSecond] = sideTests(columns, compare);
  return Uint8Array.from(
    { length: columns.count },
    (_, row) => (isFirst(row) ? FIRST : 0) + (isSecond(row) ? SECOND : 0),
  );
}
