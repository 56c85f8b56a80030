// What pointer, fingers, wheel and keys do on the timeline, and what is drawn over it then. Its code comes while the first
// picture is drawn.

import { later } from '../shared/later.ts';
import type { Region } from '../shared/region.ts';
import type { Scene } from '../view.ts';
import { Emphasis, HoveredColumn } from './emphasis.tsx';
import { connectInteraction, type InteractionTarget } from './interaction.ts';
import { createLaneKeys, type LaneKeyEvents, type LaneKeys } from './lane-keys.ts';
import { createOverview, type OverviewEvents } from './overview.tsx';
import type { Picture } from './picture.ts';
import { createTip } from './tip.ts';

interface TimelineHandsParts extends Omit<InteractionTarget, 'tip'> {
  readonly keys: LaneKeyEvents;
}

export interface TimelineHands {
  readonly keys: LaneKeys;
  /** What stands out in the frame. */
  readonly emphasis: typeof Emphasis;
  /** The column of the bar under the pointer. */
  readonly column: typeof HoveredColumn;
  /** `overview` is the region of the strip that says which part is shown. */
  readonly draw: (overview: Region, scene: Scene, picture: Picture, events: OverviewEvents) => void;
  readonly hideTip: () => void;
}

export function addTimelineHands(
  root: HTMLElement,
  plot: HTMLElement,
  parts: TimelineHandsParts,
): TimelineHands {
  const tip = createTip(plot);
  connectInteraction(root, plot, { ...parts, tip });
  const drawOverview = createOverview(parts.whole);
  let drawMark = (): void => undefined;
  // Without it the step is followed all the same: the next one asks for it again. No tour goes through an embed.
  const mark =
    import.meta.env.MODE === 'embed'
      ? null
      : later(
          async () => (await import('./step-mark.tsx')).createStepMark(plot),
          () => drawMark(),
        );
  return {
    keys: createLaneKeys(parts.keys),
    emphasis: Emphasis,
    column: HoveredColumn,
    draw(overview, scene, picture, events) {
      drawOverview(overview, scene, picture, events);
      mark?.need(scene.state.tour);
      drawMark = () => mark?.part?.(scene, picture);
      drawMark();
    },
    hideTip: tip.hide,
  };
}
