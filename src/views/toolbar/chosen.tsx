// The filters that made what is shown, one removable chip each, and the way back; what of the address was dropped.

import { reset, type Send } from '../../state/steps.ts';
import { chipsOf } from '../shared/chips.ts';
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
    problems.need(scene.state.problems.length > 0 || null);
    return (
      <>
        <Chips scene={scene} send={send} />
        <button type="button" class="tool tool-reset" title={messages.reset} onClick={() => send(reset())}>
          <Icon name="reset" />
          <span class="tool-word">{messages.reset}</span>
        </button>
        {problems.part?.({ scene, send })}
      </>
    );
  })(root, send);
};

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
