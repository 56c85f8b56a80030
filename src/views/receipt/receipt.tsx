// The sentence that says what is shown, the filters that made it so, and the way back.

import { dismissProblems, type Send } from '../../state/steps.ts';
import { Icon } from '../shared/icon.tsx';
import { panel } from '../shared/panel.ts';
import type { Scene, View } from '../view.ts';
import { chipsOf } from './chips.ts';
import { receiptOf } from './sentence.ts';
import { ReceiptTools } from './tools.tsx';
import './receipt.css';

/** A screen reader hears the sentence once an action has settled, not at each step of a drag. */
const SETTLE_MS = 200;

export const mountReceipt: View = (root, send) => {
  let timer = 0;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  const visible = document.createElement('div');
  visible.className = 'receipt-content';
  root.append(status, visible);
  const drawVisible = panel({}, (scene) => (
    <>
      <Sentence scene={scene} />
      <Chips scene={scene} send={send} />
      <ReceiptTools scene={scene} send={send} />
      <Problems scene={scene} send={send} />
    </>
  ))(visible, send);

  return (scene) => {
    drawVisible(scene);
    const { lead, rest, note } = receiptOf(scene);
    const text = `${lead}${rest}${note}`;
    clearTimeout(timer);
    // While the window moves by itself, its dates are said instead.
    if (scene.state.playing) return;
    if (status.textContent === '') status.textContent = text;
    else if (status.textContent !== text) {
      timer = window.setTimeout(() => {
        status.textContent = text;
      }, SETTLE_MS);
    }
  };
};

function Sentence({ scene }: { scene: Scene }) {
  const { lead, rest, note } = receiptOf(scene);
  return (
    <p class="receipt-sentence" aria-hidden="true">
      <strong>{lead}</strong>
      {rest}
      <span class="receipt-note">{note}</span>
    </p>
  );
}

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
              const content = event.currentTarget.closest('.receipt-content');
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
