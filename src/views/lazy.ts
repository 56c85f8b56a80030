// A view whose code is fetched when it is first needed, or once the page is idle.

import type { Send } from '../state/steps.ts';
import { later } from './shared/later.ts';
import type { Draw, Scene, View } from './view.ts';

export interface LazyView {
  readonly view: View;
  /** Fetches the code if that has not begun; resolves when it is there, or could not be had. */
  readonly fetch: () => Promise<void>;
}

/**
 * `isNeeded` tells of a scene in which the view shows something; `fail` says in its place that its code
 * could not be fetched. The next scene that needs it tries again.
 */
export function lazily(
  load: () => Promise<View>,
  isNeeded: (scene: Scene) => boolean,
  fail: (root: HTMLElement, scene: Scene, send: Send) => void,
): LazyView {
  let arrive = (): void => undefined;
  const code = later(load, () => arrive());
  return {
    fetch: code.ask,
    view(root, send) {
      let draw: Draw | null = null;
      let first: Scene | null = null;
      let last: Scene | null = null;
      arrive = () => {
        if (!first || !last) return;
        if (!code.part) {
          if (isNeeded(last)) fail(root, last, send);
          return;
        }
        root.replaceChildren();
        draw = code.part(root, send);
        // As if it had been there from the beginning: it can tell what the page opened with from what came later.
        draw(first);
        if (last !== first) draw(last);
      };
      return (scene) => {
        first ??= scene;
        last = scene;
        if (draw) draw(scene);
        else if (code.part) arrive();
        else if (isNeeded(scene)) void code.ask();
        else root.hidden = true;
      };
    },
  };
}
