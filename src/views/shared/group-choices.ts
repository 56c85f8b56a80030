// The chosen groups as a reader thinks of them: with their kin, a lineage whose groups are all chosen as one, the rest by name.

import { type Step, setKin, toggleOptions } from '../../state/steps.ts';
import type { Scene } from '../view.ts';
import { kinName } from './kin-words.ts';
import { lineageOfGroup, optionName } from './names.ts';

export interface GroupChoice {
  readonly key: string;
  readonly name: string;
  readonly remove: Step;
}

export function groupChoicesOf({ answer, atlas, locale, state }: Scene): readonly GroupChoice[] {
  const { filters } = state;
  const { dictionary } = atlas.columns.sets.group;
  const chosen = new Set(filters.group);
  const kin = filters.kin.map((one) => ({
    key: `kin ${one.group}`,
    name: kinName(atlas, one, locale),
    remove: setKin(one.group, null),
  }));
  const whole = atlas.lineages.flatMap(({ id, name }) => {
    // A file may know a group of which it has no incident: nobody can choose it.
    const ids = dictionary.filter(
      (_id, code) => answer.whole.group[code] && lineageOfGroup(atlas, code) === id,
    );
    if (ids.length < 2 || !ids.every((group) => chosen.has(group))) return [];
    for (const group of ids) chosen.delete(group);
    return [{ key: `lineage ${id}`, name: name[locale.language], remove: toggleOptions('group', ids) }];
  });
  const single = [...chosen].map((id) => ({
    key: `group ${id}`,
    name: optionName(atlas, 'group', id, locale),
    remove: toggleOptions('group', [id]),
  }));
  return [...kin, ...whole, ...single];
}
