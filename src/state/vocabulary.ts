// The ids that an address may name, of the opened data.

import type { Columns } from '../data/columns.ts';
import { SET_FACETS, type SetFacetId } from '../query/facets.ts';
import type { Vocabulary } from './link.ts';

/** What the data say of it; language and layout are the page's. */
export const vocabularyOf = (
  { sets, indexOf }: Pick<Columns, 'sets' | 'indexOf'>,
  kin: Vocabulary['kin'],
): Omit<Vocabulary, 'language' | 'embed'> => ({
  options: Object.fromEntries(SET_FACETS.map((facet) => [facet, sets[facet].dictionary])) as Record<
    SetFacetId,
    readonly string[]
  >,
  incidents: indexOf,
  kin,
});
