// By what the shown dataset can be compared: by what it has, and of what there are two.

import { COMPARED_FACETS, type ComparedFacet } from '../../query/facets.ts';
import type { Scene } from '../view.ts';

export function comparedIn({
  atlas: { has },
  answer,
}: Pick<Scene, 'atlas' | 'answer'>): readonly ComparedFacet[] {
  const areSeveral = (by: 'group' | 'country'): boolean =>
    answer.whole[by].reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0) > 1;
  const isThere: Readonly<Record<ComparedFacet, boolean>> = {
    group: has.groups && areSeveral('group'),
    country: areSeveral('country'),
    time: has.days,
    area: has.places,
  };
  return COMPARED_FACETS.filter((facet) => isThere[facet]);
}
