// What the two sides of a comparison are called.

import type { Atlas } from '../../data/load.ts';
import type { Comparison, Pair } from '../../query/facets.ts';
import type { Scene } from '../view.ts';
import { lineageOfGroup, optionName } from './names.ts';
import { periodText } from './period.ts';

export function sideNames(scene: Scene, { by, sides }: Comparison): Pair<string> {
  const { locale } = scene;
  switch (by) {
    case 'time':
      return [periodText(sides[0], locale), periodText(sides[1], locale)];
    case 'area':
      return locale.messages.finding.areas;
    default:
      return [optionNames(scene, by, sides[0]), optionNames(scene, by, sides[1])];
  }
}

/** All groups of a lineage go by its name. */
function optionNames({ atlas, locale }: Scene, by: 'group' | 'country', ids: readonly string[]): string {
  const lineage = by === 'group' && atlas.lineages.find(({ id }) => isSameSet(groupsOf(atlas, id), ids));
  if (lineage && ids.length > 1) return lineage.name[locale.language];
  return locale.formats.list(ids.map((id) => optionName(atlas, by, id, locale)));
}

/** Ids of the groups of a lineage that take part in an incident. */
export function groupsOf(atlas: Atlas, lineage: string): readonly string[] {
  return atlas.columns.sets.group.dictionary.filter((_id, code) => lineageOfGroup(atlas, code) === lineage);
}

function isSameSet(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((id) => second.includes(id));
}
