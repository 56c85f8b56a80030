// The incidents beneath the timeline's bars, one cell each: which stands in which bin, how deep, and how it looks.

import { type Columns, isTollUnknown } from '../data/columns.ts';
import { ATTRIBUTIONS } from '../data/payload.ts';
import { rowFrom } from './bins.ts';
import { certaintyOf } from './mark-look.ts';

/** `pale`: nobody claimed it or was held responsible. */
export const CELL_LOOKS = ['filled', 'pale', 'hollow'] as const;
type CellLook = (typeof CELL_LOOKS)[number];

/** The incidents of each bin, from the bars downwards: shown ones by lineage and time, then those filtered out. */
export interface CellRows {
  readonly rows: Uint32Array;
  /** Where each bin begins in `rows`, and last their number. */
  readonly starts: Uint32Array;
  /** Shown ones of each bin. */
  readonly shown: Uint32Array;
  /** Parallel to `rows`: the lineage, and an index into CELL_LOOKS. */
  readonly lineages: Uint8Array;
  readonly looks: Uint8Array;
  /** By row: its bin, and how many cells stand between it and the bars; -1 where it is in no bin. */
  readonly binOf: Int32Array;
  readonly depthOf: Int32Array;
}

interface RowsInput {
  readonly columns: Columns;
  readonly fail: Uint32Array;
  /** A row is shown where no bits but these are set. */
  readonly ignoredBits: number;
  readonly edges: Int32Array;
}

export function cellRows({ columns, fail, ignoredBits, edges }: RowsInput): CellRows {
  const binCount = edges.length - 1;
  const { firstDay, lineage } = columns;
  const kept = ~ignoredBits;
  const starts = Uint32Array.from(edges, (edge) => rowFrom(firstDay, edge));
  const first = starts[0]!;
  const rows = Uint32Array.from({ length: starts[binCount]! - first }, (_, at) => first + at);
  const shown = new Uint32Array(binCount);
  const binOf = new Int32Array(columns.count).fill(-1);
  const depthOf = new Int32Array(columns.count).fill(-1);
  const isGhost = (row: number): boolean => (fail[row]! & kept) !== 0;
  for (let bin = 0; bin < binCount; bin++) {
    const own = rows.subarray(starts[bin]! - first, starts[bin + 1]! - first);
    own.sort(
      (one, two) => Number(isGhost(one)) - Number(isGhost(two)) || lineage[one]! - lineage[two]! || one - two,
    );
    for (const [depth, row] of own.entries()) {
      binOf[row] = bin;
      depthOf[row] = depth;
      if (!isGhost(row)) shown[bin]! += 1;
    }
  }
  const lineages = Uint8Array.from(rows, (row) => lineage[row]!);
  const looks = Uint8Array.from(rows, (row) => CELL_LOOKS.indexOf(lookOf(columns, row)));
  return { rows, starts: starts.map((start) => start - first), shown, lineages, looks, binOf, depthOf };
}

function lookOf(columns: Columns, row: number): CellLook {
  if (isTollUnknown(columns, row)) return 'hollow';
  return certaintyOf(ATTRIBUTIONS[columns.attribution[row]!]) === 'certain' ? 'filled' : 'pale';
}
