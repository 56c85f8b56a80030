// The list where nothing matches: what each filter taken away would bring, and what the pale marks are.

import { EMPTY_MESSAGES } from '../../i18n/empty.ts';
import type { FacetId } from '../../query/facets.ts';
import { type Held, waysOut } from '../../query/without.ts';
import { clearFacet, compareSides, reset, type Send, type Step } from '../../state/steps.ts';
import { chipsOf } from '../shared/chips.ts';
import { deathsText } from '../shared/deaths.ts';
import { Icon } from '../shared/icon.tsx';
import type { Scene } from '../view.ts';
import './empty.css';

export function Empty({ scene, send }: { readonly scene: Scene; readonly send: Send }) {
  const words = EMPTY_MESSAGES[scene.locale.language];
  const { without, withoutAny } = waysOut(scene.atlas.columns, scene.answer.fail);
  const ways = without.filter(({ count }) => count > 0);
  const isOnlyOne = without.length === 1;
  return (
    <div class="empty">
      <p>{ways.length > 0 ? words.takeAway(without.length) : words.notOne}</p>
      <ul class="empty-ways">
        {ways.map(({ facet, ...held }) => (
          <Way
            key={facet}
            {...{ scene, send, held }}
            name={nameWithout(scene, facet)}
            step={scene.state.compare?.by === facet ? compareSides(null) : clearFacet(facet)}
          />
        ))}
        {!isOnlyOne && <Way {...{ scene, send }} name={words.withoutAny} held={withoutAny} step={reset()} />}
      </ul>
      <p class="empty-note">{words.ghosts}</p>
    </div>
  );
}

function nameWithout(scene: Scene, facet: FacetId): string {
  const { state, locale } = scene;
  const words = EMPTY_MESSAGES[locale.language];
  if (state.compare?.by === facet) return words.withoutComparison;
  if (facet === 'text') return words.without(state.filters.text.trim());
  const labels = chipsOf(scene).flatMap((chip) => (chip.facet === facet ? chip.label : []));
  return words.without(locale.formats.list(labels));
}

interface WayProps {
  readonly scene: Scene;
  readonly send: Send;
  readonly name: string;
  readonly held: Held;
  readonly step: Step;
}

function Way({ scene, send, name, held, step }: WayProps) {
  const { messages, formats } = scene.locale;
  const { low, high, unknownCount } = held.deaths;
  const isUnknown = unknownCount === held.count;
  const deaths = isUnknown ? messages.toll.unknown : deathsText(scene, low, high);
  return (
    <li>
      <button
        type="button"
        class="empty-way"
        onClick={(event) => {
          const list = event.currentTarget.closest<HTMLElement>('.list');
          send(step);
          // The list follows the answer, a frame later.
          requestAnimationFrame(() => requestAnimationFrame(() => keepFocus(list)));
        }}
      >
        <strong>{name}</strong> <span class="empty-toll">{deaths}</span>{' '}
        <strong class="empty-count">{formats.number(held.count)}</strong>
        <Icon name="forward" isDirectional sizePx={14} />
      </button>
    </li>
  );
}

/** The button goes with what it took away: what came in its place has the focus then. */
function keepFocus(list: HTMLElement | null): void {
  if (document.activeElement === document.body)
    list?.querySelector<HTMLElement>('.list-head select')?.focus();
}
