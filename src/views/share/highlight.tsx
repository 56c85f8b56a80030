// Which incidents an editor emphasises: found by words, kept as chips.

import { type IncidentRecord, recordById, recordOf } from '../../data/record.ts';
import type { SharingMessages } from '../../i18n/en/sharing.ts';
import { fold } from '../../lib/fold.ts';
import { Icon } from '../shared/icon.tsx';
import type { Scene } from '../view.ts';

const MOST_MATCHES = 5;

interface HighlightProps {
  readonly scene: Scene;
  readonly words: SharingMessages;
  readonly chosen: readonly string[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onChoose: (chosen: readonly string[]) => void;
}

export function HighlightPicker({ scene, words, chosen, search, onSearch, onChoose }: HighlightProps) {
  const { share } = words;
  const titleOf = (id: string): string => recordById(scene.atlas, id)?.title ?? id;
  const matches = search.trim() === '' ? [] : matchesOf(scene, search, chosen);
  return (
    <fieldset class="share-highlight">
      <legend>{share.highlight}</legend>
      <p class="fine">{share.highlightNote}</p>
      {chosen.length > 0 && (
        <ul class="chips">
          {chosen.map((id) => (
            <li key={id}>
              <button
                type="button"
                class="chip"
                aria-label={share.remove(titleOf(id))}
                onClick={() => onChoose(chosen.filter((other) => other !== id))}
              >
                <span>{titleOf(id)}</span>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        type="search"
        aria-label={share.highlightSearch}
        placeholder={share.highlightSearch}
        value={search}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      {matches.length > 0 && (
        <ul class="share-matches">
          {matches.map(({ id, start }) => {
            return (
              <li key={id}>
                <button
                  type="button"
                  aria-label={share.add(titleOf(id))}
                  onClick={() => {
                    onChoose([...chosen, id]);
                    onSearch('');
                  }}
                >
                  {titleOf(id)}
                  <span class="fine">{scene.locale.formats.date(start, 'short')}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {search.trim() !== '' && matches.length === 0 && <p class="fine">{share.noMatch}</p>}
    </fieldset>
  );
}

/** Shown incidents that have all the words, newest first. */
function matchesOf({ atlas, answer }: Scene, search: string, chosen: readonly string[]): IncidentRecord[] {
  const wanted = fold(search).split(' ');
  const found: IncidentRecord[] = [];
  for (const row of answer.order) {
    const record = recordOf(atlas, row);
    const text = fold(`${record.title} ${record.place} ${record.start}`);
    if (chosen.includes(record.id) || !wanted.every((word) => text.includes(word))) continue;
    found.push(record);
    if (found.length === MOST_MATCHES) break;
  }
  return found;
}
