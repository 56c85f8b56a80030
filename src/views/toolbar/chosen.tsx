// The filters that made what is shown, one removable chip each, and the way back; what of the address was dropped.

import { dismissProblems, reset, type Send } from '../../state/steps.ts';
import { chipsOf } from '../shared/chips.ts';
import { Icon } from '../shared/icon.tsx';
import { panel } from '../shared/panel.ts';
import type { Scene, View } from '../view.ts';

export const mountChosen: View = panel({}, (scene, { send }) => (
  <>
    <Chips scene={scene} send={send} />
    <button
      type="button"
      class="tool tool-reset"
      title={scene.locale.messages.reset}
      onClick={() => send(reset())}
    >
      <Icon name="reset" />
      <span class="tool-word">{scene.locale.messages.reset}</span>
    </button>
    <Problems scene={scene} send={send} />
  </>
));

function Chips({ scene, send }: { scene: Scene; send: Send }) {
  const { messages } = scene.locale;
  const chips = chipsOf(scene);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={messages.activeFilters}>
      {chips.map(({ key, label, remove }) => (
        <li key={key}>
          <button
            type="button"
            class="chip"
            aria-label={messages.removeFilter(label)}
            onClick={(event) => {
              const content = event.currentTarget.closest('.chosen');
              send(remove);
              requestAnimationFrame(() => keepFocus(content));
            }}
          >
            <span>{label}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A removed chip takes the focus with it: the next one has it then, or Reset. */
function keepFocus(content: Element | null): void {
  if (document.activeElement !== document.body) return;
  content?.querySelector<HTMLElement>('.chip, .tool-reset')?.focus();
}

/** As many as tell what is wrong with an address; it may be all wrong, and long. */
const MOST_PROBLEMS = 8;
const LONGEST_VALUE = 60;

function shortened(value: string): string {
  const signs = [...value];
  return signs.length > LONGEST_VALUE ? `${signs.slice(0, LONGEST_VALUE).join('')}…` : value;
}

function Problems({ scene, send }: { scene: Scene; send: Send }) {
  const { problems } = scene.state;
  const { messages } = scene.locale;
  if (problems.length === 0) return null;
  const more = Math.max(0, problems.length - MOST_PROBLEMS);
  return (
    <div class="problems" role="alert">
      <p>
        {messages.problems.intro}{' '}
        {problems.slice(0, MOST_PROBLEMS).map(({ key, value }, at) => (
          <span key={`${key} ${value}`}>
            {at > 0 && ', '}
            <code>{messages.problems.value(key, shortened(value))}</code>
          </span>
        ))}
        {more > 0 && ` ${messages.problems.more(more)}`}. {messages.problems.advice}
      </p>
      <button
        type="button"
        class="tool"
        aria-label={messages.dismiss}
        onClick={() => send(dismissProblems())}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
