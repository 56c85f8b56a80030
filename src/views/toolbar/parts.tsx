// The start of the toolbar: which parts of the page are shown, and the groups over time in the map's place.

import type { Capabilities } from '../../data/capabilities.ts';
import { PARTS } from '../../state/state.ts';
import { type Send, showStage } from '../../state/steps.ts';
import { chipsOf } from '../shared/chips.ts';
import { Icon } from '../shared/icon.tsx';
import { type PanelContext, panel } from '../shared/panel.ts';
import type { Scene, View } from '../view.ts';
import { type FoldablePart, PANELS, toggled } from './panels.ts';
import './toolbar.css';

interface FoldMemory {
  /** null: as the address says. */
  readonly folded: readonly FoldablePart[] | null;
}

export const mountParts: View = panel<FoldMemory>({ folded: null }, (scene, context) => {
  const { messages } = scene.locale;
  const absent = absentParts(scene.atlas.has);
  const folded = [...new Set([...(context.local.folded ?? foldedByAddress(scene)), ...absent])];
  markPage(folded, scene);
  const toggle = (part: FoldablePart): void => context.change({ folded: toggled(folded, part) });
  const chosen = chipsOf(scene).length;
  return (
    <>
      <fieldset class="panel-toggles" aria-label={messages.tools.parts}>
        {PANELS.filter((part) => !absent.includes(part)).map((part) => (
          <button
            key={part}
            type="button"
            class="tool"
            aria-pressed={!folded.includes(part)}
            onClick={() => toggle(part)}
          >
            <Icon name={part} />
            <span class="tool-word">{messages.tools[part]}</span>
          </button>
        ))}
      </fieldset>
      {scene.atlas.has.lives && <LineageSwitch scene={scene} context={context} />}
      <button
        type="button"
        class="tool filters-toggle"
        aria-expanded={!folded.includes('filters')}
        aria-controls="filters"
        onClick={() => toggle('filters')}
      >
        <Icon name="filter" />
        <span class="tool-word">{messages.tools.filters(chosen)}</span>
      </button>
    </>
  );
});

/** Without a point there is no map, without a day no timeline. */
function absentParts({ places, days }: Capabilities): readonly FoldablePart[] {
  return [...(places ? [] : (['map'] as const)), ...(days ? [] : (['timeline'] as const))];
}

function foldedByAddress({ state }: Scene): readonly FoldablePart[] {
  const { parts } = state;
  return parts
    ? ([...PANELS, 'filters'] as const).filter((part) => part !== 'map' && !parts.includes(part))
    : [];
}

/** An embed's parts are the address's alone (page.ts). */
function markPage(folded: readonly FoldablePart[], { state }: Scene): void {
  if (state.embed) return;
  for (const part of [...PARTS, 'map'] as const) {
    if (part === 'legend' || part === 'title') continue;
    document.documentElement.classList.toggle(`without-${part}`, folded.includes(part));
  }
}

function LineageSwitch({
  scene,
  context,
}: {
  scene: Scene;
  context: PanelContext<FoldMemory> & { send: Send };
}) {
  const isOpen = scene.state.stage === 'lineages';
  return (
    <button
      type="button"
      class="tool lineage-switch"
      title={scene.locale.messages.lineages.name}
      aria-pressed={isOpen}
      onClick={() => context.send(showStage(isOpen ? 'map' : 'lineages'))}
    >
      <Icon name="branch" isDirectional />
      <span class="tool-word">{scene.locale.messages.lineages.name}</span>
    </button>
  );
}
