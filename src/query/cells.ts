// The incidents beneath the timeline's bars, one cell each: which stands in which bin, how deep, and how it looks.

import { type Columns, isTollUnknown } from '../data/columns.ts';
import { ATTRIBUTIONS } from '../data/vocabularies.ts';
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
  const rows = new Uint32Array(starts[binCount]! - first);
  const places = new Uint16Array(rows.length);
  const shown = new Uint32Array(binCount);
  const binOf = new Int32Array(columns.count).fill(-1);
  const depthOf = new Int32Array(columns.count).fill(-1);
  const lineages = new Uint8Array(rows.length);
  const looks = new Uint8Array(rows.length);
  for (let bin = 0; bin < binCount; bin++) {
    const [start, end] = [starts[bin]! - first, starts[bin + 1]! - first];
    for (let at = start; at < end; at++) {
      const row = first + at;
      const isGhost = (fail[row]! & kept) !== 0;
      if (!isGhost) shown[bin]! += 1;
      const place = (isGhost ? GHOST : 0) + lineage[row]!;
      // A bin holds few, in order of time: each goes before those that stand behind it.
      let to = at;
      for (; to > start && places[to - 1]! > place; to--) {
        places[to] = places[to - 1]!;
        rows[to] = rows[to - 1]!;
      }
      places[to] = place;
      rows[to] = row;
    }
    for (let at = start; at < end; at++) {
      const row = rows[at]!;
      binOf[row] = bin;
      depthOf[row] = at - start;
      lineages[at] = lineage[row]!;
      looks[at] = CELL_LOOKS.indexOf(lookOf(columns, row));
    }
  }
  return { rows, starts: starts.map((start) => start - first), shown, lineages, looks, binOf, depthOf };
}

/** Above any lineage. */
const GHOST = 256;

function lookOf(columns: Columns, row: number): CellLook {
  if (isTollUnknown(columns, row)) return 'hollow';
  return certaintyOf(ATTRIBUTIONS[columns.attribution[row]!]) === 'certain' ? 'filled' : 'pale';
}
