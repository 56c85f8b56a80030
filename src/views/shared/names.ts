// Names of options in the reader's language.

import type { Atlas } from '../../data/load.ts';
import type { Locale } from '../../i18n/index.ts';
import type { SetFacetId } from '../../query/facets.ts';

/** Short name of the group with this code in the group column. */
export function groupName(atlas: Atlas, code: number, locale: Locale): string {
  return atlas.groups[code]?.short[locale.language] ?? locale.messages.filters.unidentified;
}

/** The label of a facet's option. */
export function optionName(atlas: Atlas, facet: SetFacetId, id: string, locale: Locale): string {
  const { messages, formats } = locale;
  if (facet === 'group') return groupName(atlas, atlas.columns.sets.group.dictionary.indexOf(id), locale);
  if (facet === 'country') return formats.country(id);
  const names = { type: messages.types, target: messages.targets, attribution: messages.attributions }[facet];
  return names[id] ?? id;
}

/** Id of the lineage of a group; incidents nobody names an author for stand with the others. */
export function lineageOfGroup(atlas: Atlas, code: number): string {
  return atlas.groups[code]?.lineage ?? 'other';
}
