// The button that lets the window move by itself; the player behind it comes when it is first pressed.

import type { DayRange } from '../../lib/time.ts';
import { setPlaying } from '../../state/steps.ts';
import { Icon } from '../shared/icon.tsx';
import { createTool } from '../shared/tool.tsx';
import type { Troubles } from '../shared/trouble.ts';
import type { View } from '../view.ts';
import './play.css';

/** `whole` are the whole years that the data span. */
export function mountPlay(whole: DayRange, troubles: Troubles): View {
  return (root, send) => {
    const tool = createTool(root, troubles, {
      name: 'play',
      load: async (bar, toggle) => (await import('./player.tsx')).createPlayer(bar, toggle, send, whole),
      isNeeded: ({ state }) => state.playing,
      onFailure: () => send(setPlaying(false)),
      onRetry: () => send(setPlaying(true)),
      button({ state, atlas, locale }) {
        if (!atlas.has.days) return null;
        const { messages } = locale;
        const isBlocked = state.compare?.by === 'time';
        return (
          <button
            type="button"
            class="tool"
            disabled={isBlocked}
            title={isBlocked ? messages.playBlocked : messages.play}
            onClick={() => send(setPlaying(!state.playing))}
          >
            <Icon name={state.playing ? 'pause' : 'play'} />
            <span class="tool-word">{state.playing ? messages.pause : messages.play}</span>
          </button>
        );
      },
    });
    return tool.draw;
  };
}
