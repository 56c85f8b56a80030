// What pointer, fingers, wheel and keys do on the timeline. Its code comes while the first picture is drawn.

import { connectInteraction, type InteractionTarget } from './interaction.ts';
import { createLaneKeys, type LaneKeyEvents, type LaneKeys } from './lane-keys.ts';
import { createOverview } from './overview.tsx';
import { createTip } from './tip.ts';

interface TimelineHandsParts extends Omit<InteractionTarget, 'tip'> {
  readonly keys: LaneKeyEvents;
}

export interface TimelineHands {
  readonly keys: LaneKeys;
  readonly drawOverview: ReturnType<typeof createOverview>;
  readonly hideTip: () => void;
}

export function addTimelineHands(
  root: HTMLElement,
  plot: HTMLElement,
  parts: TimelineHandsParts,
): TimelineHands {
  const tip = createTip(plot);
  connectInteraction(root, plot, { ...parts, tip });
  return { keys: createLaneKeys(parts.keys), drawOverview: createOverview(parts.whole), hideTip: tip.hide };
}
