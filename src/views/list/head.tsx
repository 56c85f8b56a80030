// What stands above the rows: how they are ordered, and the way through all of them.

import { soonMessages } from '../../i18n/soon.ts';
import { WALK_MESSAGES } from '../../i18n/walk.ts';
import { SORT_KEYS, type SortKey } from '../../query/order.ts';
import { type Send, setSort } from '../../state/steps.ts';
import { goThroughShown, MOST_SHOWN } from '../../state/tour-steps.ts';
import type { Scene } from '../view.ts';

export function ListHead({ scene, send }: { scene: Scene; send: Send }) {
  const { messages } = scene.locale;
  return (
    <div class="list-head">
      <h2>{messages.regions.list}</h2>
      <OneByOne scene={scene} send={send} />
      {scene.answer.shown === 0 ? (
        <span class="list-none">{soonMessages(scene.locale.language).list.none}</span>
      ) : (
        <SortMenu scene={scene} send={send} />
      )}
    </div>
  );
}

/** The way through all of them; a single one opens by itself. */
function OneByOne({ scene, send }: { scene: Scene; send: Send }) {
  const { shown } = scene.answer;
  if (shown < 2 || shown > MOST_SHOWN || !scene.atlas.has.days || scene.state.embed) return null;
  const words = WALK_MESSAGES[scene.locale.language];
  return (
    <button type="button" class="list-walk" title={words.title} onClick={() => send(goThroughShown())}>
      {words.oneByOne}
    </button>
  );
}

function SortMenu({ scene, send }: { scene: Scene; send: Send }) {
  const words = soonMessages(scene.locale.language).list;
  const { sort } = scene.state;
  const sorts = Object.entries(words.sorts).filter(([value]) => isSortable(scene, value));
  if (sorts.length === 0) return null;
  return (
    <label class="menu">
      <span class="visually-hidden">{words.sort}</span>
      <select
        value={`${sort.key}-${sort.descending ? 'descending' : 'ascending'}`}
        onChange={(event) => {
          const [key, direction] = event.currentTarget.value.split('-');
          const known = SORT_KEYS.find((candidate): candidate is SortKey => candidate === key);
          if (known) send(setSort({ key: known, descending: direction === 'descending' }));
        }}
      >
        {sorts.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** By what nobody knows of any incident, none is put in order. */
function isSortable({ atlas: { has } }: Scene, value: string): boolean {
  const known: Readonly<Record<SortKey, boolean>> = {
    date: has.days,
    deaths: has.tolls,
    place: has.placeNames,
  };
  const key = SORT_KEYS.find((candidate) => value.startsWith(candidate));
  return key !== undefined && known[key];
}
