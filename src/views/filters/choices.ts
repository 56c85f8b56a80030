// How many choices stand in the group facet, as a reader counts them: one for each box that she ticked.

import type { Filters } from '../../query/facets.ts';

/** A whole lineage is one choice, however many groups it has, and so is a group with its kin. */
export function choiceCount(
  { group, kin }: Pick<Filters, 'group' | 'kin'>,
  lineages: readonly (readonly string[])[],
): number {
  const whole = lineages.filter((ids) => ids.length > 0 && ids.every((id) => group.includes(id)));
  const single = [...group, ...kin.map((one) => one.group)].filter(
    (id) => !whole.some((ids) => ids.includes(id)),
  );
  return whole.length + new Set(single).size;
}
