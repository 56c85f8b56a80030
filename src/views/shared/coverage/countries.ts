// Whose searching is told.

import type { Scene } from '../../view.ts';

/** The compared or chosen countries; all of the data without a choice. */
export function countriesShown({ state, atlas }: Pick<Scene, 'state' | 'atlas'>): readonly string[] {
  const { filters, compare } = state;
  if (compare?.by === 'country') return [...new Set(compare.sides.flat())];
  const { country } = filters;
  return country.length > 0 ? country : atlas.columns.sets.country.dictionary;
}
