// The button that starts and ends a comparison; what is behind it comes when it is first needed.

import { render } from 'preact';
import type { DayRange } from '../../lib/time.ts';
import { compareSides, type Send } from '../../state/steps.ts';
import { later } from '../shared/later.ts';
import type { Draw, Scene, View } from '../view.ts';

/** `whole` are the whole years that the data span. */
export function mountCompare(whole: DayRange): View {
  return (root, send) => mount(root, send, whole);
}

function mount(root: HTMLElement, send: Send, whole: DayRange): Draw {
  const place = document.createElement('div');
  place.className = 'compare-toggle';
  const bar = document.createElement('div');
  bar.className = 'compare-bar';
  bar.hidden = true;
  root.append(place, bar);
  let scene: Scene | null = null;
  let isWanted = false;
  const comparison = later(
    async () => (await import('./bar.tsx')).createBar(bar, send, whole),
    () => {
      if (scene) draw(scene);
      if (isWanted) comparison.part?.begin();
      isWanted = false;
    },
  );
  const toggle = (): void => {
    if (scene?.state.compare) send(compareSides(null));
    else if (comparison.part) comparison.part.begin();
    else {
      isWanted = true;
      comparison.ask();
    }
  };

  const draw: Draw = (next) => {
    scene = next;
    const { compare } = next.state;
    const { messages } = next.locale;
    render(
      <>
        <button type="button" class="tool" aria-pressed={compare !== null} onClick={toggle}>
          <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M2 8h12M4 6V4M7 6V2.5M10 6V4.5M13 6V5M4 10v3.5M7 10v1.5M10 10v3M13 10v1" />
          </svg>
          {messages.compare}
        </button>
        {comparison.hasFailed && (
          <p role="alert">{`${messages.problems.codeFailed} ${messages.problems.loadAdvice}`}</p>
        )}
      </>,
      place,
    );
    if (compare) comparison.ask();
    comparison.part?.draw(next);
  };
  return draw;
}
