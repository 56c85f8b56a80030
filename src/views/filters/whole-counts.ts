// How often each option occurs without any filter: the order of the options and their ghost bars.

import type { Columns, SetColumnId } from '../../data/columns.ts';

const known = new WeakMap<Columns, Map<SetColumnId, Uint32Array>>();

/** Rows by code of a set column; counted once for each set of columns. */
export function wholeCounts(columns: Columns, id: SetColumnId): Uint32Array {
  const byColumn = known.get(columns) ?? new Map<SetColumnId, Uint32Array>();
  known.set(columns, byColumn);
  const found = byColumn.get(id);
  if (found) return found;
  const { dictionary, codes } = columns.sets[id];
  const counts = new Uint32Array(dictionary.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  byColumn.set(id, counts);
  return counts;
}

/** Codes that occur, most frequent first. */
export function codesByFrequency(counts: Uint32Array): number[] {
  return [...counts.keys()]
    .filter((code) => (counts[code] ?? 0) > 0)
    .sort((first, second) => (counts[second] ?? 0) - (counts[first] ?? 0) || first - second);
}
