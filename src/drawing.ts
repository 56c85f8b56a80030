// When the views draw: once a frame for all that has changed in it, whatever happens to one. What of it comes first when a
// filter is answered says answering.ts.

import { gone } from './data/receive.ts';
import type { Troubles } from './views/shared/trouble.ts';
import type { Draw, Scene } from './views/view.ts';

/** A frame that has not come by then is not coming. */
const OUT_OF_SIGHT_MS = 200;

export interface Drawing {
  readonly views: Draw[];
  /** All of it, at once. */
  draw(): void;
  /** With the next frame. */
  schedule(): void;
  /** These, under a name for those who measure. */
  run(name: string, parts: readonly Draw[]): void;
  /** What is drawn with the next frame: all of it, until answering.ts knows better. */
  frame: () => void;
}

export function createDrawing(sceneNow: () => Scene, troubles: Pick<Troubles, 'say'>): Drawing {
  const views: Draw[] = [];
  let isScheduled = false;
  const run = (name: string, parts: readonly Draw[]): void => {
    performance.mark(`${name}-start`);
    const scene = sceneNow();
    for (const draw of parts) {
      try {
        draw(scene);
      } catch (reason) {
        // It has no place on the page to say so in (views/shared/apart.ts): the page's foot has.
        reportError(reason);
        troubles.say('drawing', { lost: 'part', reason: gone(String(reason)), again: schedule });
      }
    }
    performance.measure(name, `${name}-start`);
  };
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    soon(() => {
      isScheduled = false;
      drawing.frame();
    });
  };
  const draw = (): void => run('atlas:draw', views);
  const drawing: Drawing = { views, draw, schedule, run, frame: draw };
  return drawing;
}

/** With the next frame; an embed that is out of sight gets none, and must tell its height all the same. */
export function soon(work: () => void): void {
  if (window.parent === window) {
    requestAnimationFrame(work);
    return;
  }
  let isDone = false;
  const once = (): void => {
    if (!isDone) work();
    isDone = true;
  };
  requestAnimationFrame(once);
  setTimeout(once, OUT_OF_SIGHT_MS);
}

/** Two frames: the first draws, the second comes when the first is on screen. */
export function whenPainted(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(work));
}
