// The filters that made what is shown, one removable chip each, and the way back; what of the address was dropped.

import { reset, type Send } from '../../state/steps.ts';
import { type Chip, chipsOf } from '../shared/chips.ts';
import { Icon } from '../shared/icon.tsx';
import { later } from '../shared/later.ts';
import { panel } from '../shared/panel.ts';
import type { Scene, View } from '../view.ts';

export const mountChosen: View = (root, send) => {
  let redraw = (): void => undefined;
  // Few addresses have problems.
  const problems = later(
    async () => (await import('./problems.tsx')).Problems,
    () => redraw(),
  );
  return panel({}, (scene, { change }) => {
    const { messages } = scene.locale;
    redraw = () => change({});
    const hasProblems = scene.state.problems.length > 0;
    problems.need(hasProblems || null);
    const chips = chipsOf(scene);
    // Asked of what the page holds (`:has`), the browser would look through all of it with every change.
    const { classList } = document.documentElement;
    classList.toggle('has-chips', chips.length > 0);
    classList.toggle('has-problems', hasProblems && problems.part !== null);
    return (
      <>
        <Chips scene={scene} chips={chips} send={send} />
        <button type="button" class="tool tool-reset" title={messages.reset} onClick={() => send(reset())}>
          <Icon name="reset" />
          <span class="tool-word">{messages.reset}</span>
        </button>
        {problems.part?.({ scene, send })}
      </>
    );
  })(root, send);
};

function Chips({ scene, chips, send }: { scene: Scene; chips: readonly Chip[]; send: Send }) {
  const { messages } = scene.locale;
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
