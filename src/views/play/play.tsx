// The button that lets the window move by itself; the player behind it comes when it is first pressed.

import { render } from 'preact';
import type { DayRange } from '../../lib/time.ts';
import { type Send, setPlaying } from '../../state/steps.ts';
import { later } from '../shared/later.ts';
import type { Draw, Scene, View } from '../view.ts';
import './play.css';

/** `whole` are the whole years that the data span. */
export function mountPlay(whole: DayRange): View {
  return (root, send) => mount(root, send, whole);
}

function mount(root: HTMLElement, send: Send, whole: DayRange): Draw {
  const place = document.createElement('div');
  place.className = 'play-toggle';
  const bar = document.createElement('div');
  bar.className = 'play-bar';
  bar.hidden = true;
  root.append(place, bar);
  let scene: Scene | null = null;
  const player = later(
    async () => (await import('./player.tsx')).createPlayer(bar, place, send, whole),
    () => {
      if (player.hasFailed) send(setPlaying(false));
      if (scene) draw(scene);
    },
  );

  const draw: Draw = (next) => {
    scene = next;
    const { state, locale } = next;
    const { messages } = locale;
    const isBlocked = state.compare?.by === 'time';
    render(
      <>
        <button
          type="button"
          class="tool"
          disabled={isBlocked}
          title={isBlocked ? messages.playBlocked : undefined}
          onClick={() => send(setPlaying(!state.playing))}
        >
          <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={state.playing ? 'M5.5 3v10M10.5 3v10' : 'M4.5 2.8v10.4L13 8Z'} />
          </svg>
          {state.playing ? messages.pause : messages.play}
        </button>
        {player.hasFailed && (
          <p role="alert">{`${messages.problems.codeFailed} ${messages.problems.loadAdvice}`}</p>
        )}
      </>,
      place,
    );
    if (state.playing) player.ask();
    player.part?.(next);
  };
  return draw;
}
