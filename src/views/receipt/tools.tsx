// Beside the sentence: the lineages in the map's place, and the way back to all incidents.

import { reset, type Send, showStage } from '../../state/steps.ts';
import { Icon } from '../shared/icon.tsx';
import type { Scene } from '../view.ts';

export function ReceiptTools({ scene, send }: { scene: Scene; send: Send }) {
  return (
    <div class="receipt-tools">
      {!scene.state.embed && <LineageSwitch scene={scene} send={send} />}
      <button type="button" class="tool tool-reset" onClick={() => send(reset())}>
        <Icon name="reset" />
        <span class="receipt-reset">{scene.locale.messages.reset}</span>
      </button>
    </div>
  );
}

function LineageSwitch({ scene, send }: { scene: Scene; send: Send }) {
  const isOpen = scene.state.stage === 'lineages';
  return (
    <button
      type="button"
      class="tool lineage-switch"
      aria-pressed={isOpen}
      onClick={() => send(showStage(isOpen ? 'map' : 'lineages'))}
    >
      <Icon name="branch" isDirectional />
      {scene.locale.messages.lineages.name}
    </button>
  );
}
