// How a view gets its place on the page: at once, or when it would be seen.

import type { Send } from './state/steps.ts';
import { apart } from './views/shared/apart.ts';
import type { Draw, Scene, View } from './views/view.ts';

type Mount = (id: string, view: View) => Draw;

/** Where its view stands: a moving window is drawn in some places at once, in the others when it rests (pace.ts). */
const inPlace = (id: string, draw: Draw): Draw => Object.assign(draw, { place: id });

/** In the place of what the page came with; a picture of the map stays until the map is painted. */
export const mountInto =
  (send: Send): Mount =>
  (id, view) => {
    const root = elementOf(id);
    const picture = root.querySelector('.static-map');
    root.replaceChildren(...(picture ? [picture] : []));
    return inPlace(id, apart(view)(root, send));
  };

/**
 * Below the fold what the page came with stands until the first picture, to which belongs what is in sight, is complete,
 * or something changes. `code` is null until it has come; a drawing follows then.
 */
export function mountBelow(
  mount: Mount,
  id: string,
  code: () => View | null,
  isComplete: () => boolean,
): Draw {
  const root = elementOf(id);
  const isNeeded = isInSight(root) || root.childElementCount === 0;
  let draw: Draw | null = null;
  let first: Scene | null = null;
  return inPlace(id, (scene) => {
    first ??= scene;
    const isFirst =
      !isNeeded &&
      !isComplete() &&
      scene.state === first.state &&
      scene.answer === first.answer &&
      scene.atlas === first.atlas;
    if (!draw && isFirst) return;
    const view = draw ? null : code();
    if (view) draw = mount(id, view);
    draw?.(scene);
  });
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

export function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}.`);
  return element;
}
