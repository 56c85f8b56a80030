// The order of a facet's options: by how often each occurs without any filter.

const known = new WeakMap<Uint32Array, readonly number[]>();

/** Codes that occur, most frequent first, those alike in their own order; sorted once for counts that stay the same. */
export function byFrequency(counts: Uint32Array): readonly number[] {
  const found = known.get(counts);
  if (found) return found;
  const codes = [...counts.keys()]
    .filter((code) => counts[code])
    .sort((first, second) => (counts[second] ?? 0) - (counts[first] ?? 0));
  known.set(counts, codes);
  return codes;
}
