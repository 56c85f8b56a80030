// A view whose code is fetched when it is first needed, or once the page is idle.

import type { Send } from '../state/steps.ts';
import { apart } from './shared/apart.ts';
import { later } from './shared/later.ts';
import type { Draw, Scene, View } from './view.ts';

export interface LazyView {
  readonly view: View;
  /** Fetches the code if that was not tried yet; resolves when it is there, or could not be had. */
  readonly fetch: () => Promise<void>;
}

/** Says in the view's place why its code could not be fetched. */
type Fail = (root: HTMLElement, scene: Scene, send: Send, reason: unknown, again: () => void) => void;

/**
 * `purposeOf` names what the view shows in a scene, null for nothing. What could not be fetched is asked for again when
 * there is something else to show.
 */
export function lazily(
  load: () => Promise<View>,
  purposeOf: (scene: Scene) => string | null,
  fail: Fail,
): LazyView {
  let arrive = (): void => undefined;
  const code = later(load, () => arrive());
  return {
    // What has failed was said: it waits until somebody asks.
    fetch: () => (code.failure === null ? code.ask() : Promise.resolve()),
    view(root, send) {
      let draw: Draw | null = null;
      let first: Scene | null = null;
      let last: Scene | null = null;
      window.addEventListener('online', () => {
        if (code.failure !== null && last && purposeOf(last) !== null) void code.ask();
      });
      arrive = () => {
        if (!first || !last) return;
        if (!code.part) {
          if (purposeOf(last) !== null) fail(root, last, send, code.failure, () => void code.ask());
          return;
        }
        root.replaceChildren();
        draw = apart(code.part)(root, send);
        // As if it had been there from the beginning: it can tell what the page opened with from what came later.
        draw(first);
        if (last !== first) draw(last);
      };
      return (scene) => {
        first ??= scene;
        last = scene;
        const purpose = purposeOf(scene);
        if (draw) draw(scene);
        else if (code.part) arrive();
        else code.need(purpose);
        if (!draw && purpose === null) root.hidden = true;
      };
    },
  };
}
