// How wide the timeline is and how large its words are. Measured when they change, not at each drawing: reading them would
// lay the page out once more.

import type { Scene } from '../view.ts';
import { createTypeProbe, type TypeSize } from './type-size.ts';

/** Wider timelines have their words beside the plot, and the incidents one by one. */
const BESIDE_FROM_PX = 700;

export interface Sizes {
  readonly widthPx: () => number;
  readonly viewportHeightPx: () => number;
  readonly type: () => TypeSize;
  readonly isBeside: (scene: Scene) => boolean;
  readonly measure: () => void;
}

/** `onChange`: something else has been measured. */
export function createSizes(
  root: HTMLElement,
  plot: HTMLElement,
  scene: () => Scene | null,
  onChange: () => void,
): Sizes {
  let [widthPx, rootWidthPx] = [0, 0];
  let viewportHeightPx = window.innerHeight;
  const probe = createTypeProbe(plot);
  // Not before the first drawing, which measures: asking lays the page out.
  let type: TypeSize | null = null;

  const isBeside = ({ state }: Scene): boolean => !state.embed && rootWidthPx >= BESIDE_FROM_PX;
  const measure = (): void => {
    rootWidthPx = root.clientWidth;
    // The class decides how much of the width is the plot's.
    const now = scene();
    root.classList.toggle('is-beside', now !== null && isBeside(now));
    type = probe();
    root.classList.toggle('has-forced-type', type.isForced);
    widthPx = Math.floor(plot.clientWidth);
  };
  const measureAnew = (): void => {
    measure();
    onChange();
  };
  // In the next frame: drawing changes the height of what is observed.
  new ResizeObserver(() => requestAnimationFrame(measureAnew)).observe(plot);
  window.addEventListener('resize', () => {
    viewportHeightPx = window.innerHeight;
    onChange();
  });
  document.fonts.addEventListener('loadingdone', measureAnew);
  return {
    widthPx: () => widthPx,
    viewportHeightPx: () => viewportHeightPx,
    type() {
      type ??= probe();
      return type;
    },
    isBeside,
    measure,
  };
}
