// How often each option occurs without any filter: the order of the options and their ghost bars.

import type { Columns, SetColumnId } from '../../data/columns.ts';

interface Whole {
  /** Rows by code. */
  readonly counts: Uint32Array;
  /** Codes that occur, most frequent first. */
  readonly order: readonly number[];
}

const known = new WeakMap<Columns, Map<SetColumnId, Whole>>();

/** Rows by code of a set column; counted once for each set of columns. */
export function wholeCounts(columns: Columns, id: SetColumnId): Uint32Array {
  return wholeOf(columns, id).counts;
}

/** Codes that occur, most frequent first. */
export function codesByFrequency(columns: Columns, id: SetColumnId): readonly number[] {
  return wholeOf(columns, id).order;
}

function wholeOf(columns: Columns, id: SetColumnId): Whole {
  const byColumn = known.get(columns) ?? new Map<SetColumnId, Whole>();
  known.set(columns, byColumn);
  const found = byColumn.get(id) ?? count(columns, id);
  byColumn.set(id, found);
  return found;
}

function count(columns: Columns, id: SetColumnId): Whole {
  const { dictionary, codes } = columns.sets[id];
  const counts = new Uint32Array(dictionary.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  const order = [...counts.keys()]
    .filter((code) => (counts[code] ?? 0) > 0)
    .sort((first, second) => (counts[second] ?? 0) - (counts[first] ?? 0) || first - second);
  return { counts, order };
}
