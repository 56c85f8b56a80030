// One side of a comparison of groups or countries: a list to choose from.

import { UNIDENTIFIED } from '../../data/columns.ts';
import { COMPARE_MESSAGES } from '../../i18n/compare.ts';
import { optionName } from '../shared/names.ts';
import { groupsOf } from '../shared/side-names.ts';
import type { Scene } from '../view.ts';

interface OptionChoiceProps {
  readonly label: string;
  readonly scene: Scene;
  readonly by: 'group' | 'country';
  readonly ids: readonly string[];
  /** The other side: it cannot be chosen twice. */
  readonly taken: readonly string[];
  /** Of this side, also where it is no single entry of the list. */
  readonly name: string;
  readonly onChange: (ids: readonly string[]) => void;
}

interface Entry {
  readonly value: string;
  readonly name: string;
}

export function OptionChoice({ label, scene, by, ids, taken, name, onChange }: OptionChoiceProps) {
  const { atlas, locale } = scene;
  const messages = COMPARE_MESSAGES[locale.language];
  const byName = (first: Entry, second: Entry): number =>
    first.name.localeCompare(second.name, locale.language);
  const singles = atlas.columns.sets[by].dictionary
    .map((id) => ({ value: id, name: optionName(atlas, by, id, locale) }))
    .sort(byName)
    .sort((first, second) => Number(first.value === UNIDENTIFIED) - Number(second.value === UNIDENTIFIED));
  const together = by === 'group' ? togetherEntries(scene) : [];
  const togetherName = atlas.own ? (atlas.own.gathers?.name ?? messages.together) : messages.lineages;
  const value = ids.join(',');
  const isListed = [...singles, ...together].some((entry) => entry.value === value);
  const options = (entries: readonly Entry[]) =>
    entries.map((entry) => (
      <option key={entry.value} value={entry.value} disabled={entry.value === taken.join(',')}>
        {entry.name}
      </option>
    ));
  return (
    <span class="menu">
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value.split(','))}
      >
        {!isListed && <option value={value}>{name}</option>}
        {together.length > 0 ? (
          <>
            <optgroup label={togetherName}>{options(together)}</optgroup>
            <optgroup label={messages.groups}>{options(singles)}</optgroup>
          </>
        ) : (
          options(singles)
        )}
      </select>
    </span>
  );
}

/** Items of the series that hold several groups; one of a single group is that group. */
function togetherEntries({ atlas, locale }: Scene): Entry[] {
  return atlas.lineages
    .map(({ id, name }) => ({ value: groupsOf(atlas, id).join(','), name: name[locale.language] }))
    .filter(({ value }) => value.includes(','));
}
