// The button that starts and ends a comparison; what is behind it comes when it is first needed.

import type { DayRange } from '../../lib/time.ts';
import { compareSides, type Send } from '../../state/steps.ts';
import { Icon } from '../shared/icon.tsx';
import { createTool } from '../shared/tool.tsx';
import type { Troubles } from '../shared/trouble.ts';
import type { Draw, Scene, View } from '../view.ts';
import type { ComparisonBar } from './bar.tsx';
import { comparedIn } from './compared.ts';

/** `whole` are the whole years that the data span; `openMaps` shows compared periods as two maps. */
export function mountCompare(whole: DayRange, troubles: Troubles, openMaps: (() => void) | null): View {
  return (root, send) => mount(root, send, whole, troubles, openMaps);
}

function mount(
  root: HTMLElement,
  send: Send,
  whole: DayRange,
  troubles: Troubles,
  openMaps: (() => void) | null,
): Draw {
  let comparison: ComparisonBar | null = null;
  let isBeginning = false;
  let isOn = false;
  const begin = async (): Promise<void> => {
    // Pressed again while the code is on its way, it begins once.
    if (isBeginning) return;
    isBeginning = true;
    await tool.ask();
    comparison?.begin();
    isBeginning = false;
  };
  const toggle = ({ state }: Scene): void => {
    if (state.compare) send(compareSides(null));
    else void begin();
  };
  const tool = createTool(root, troubles, {
    name: 'compare',
    async load(bar) {
      comparison = (await import('./bar.tsx')).createBar(bar, send, whole, openMaps);
      return comparison.draw;
    },
    isNeeded: ({ state }) => state.compare !== null,
    onRetry: () => void (isOn ? tool.ask() : begin()),
    button: (scene) =>
      comparedIn(scene).length > 0 && (
        <button
          type="button"
          class="tool"
          aria-pressed={scene.state.compare !== null}
          title={scene.locale.messages.compare}
          onClick={() => toggle(scene)}
        >
          <Icon name="compare" />
          <span class="tool-word">{scene.locale.messages.compare}</span>
        </button>
      ),
  });
  return (scene) => {
    isOn = scene.state.compare !== null;
    tool.draw(scene);
  };
}
