// When the views draw: once a frame for all that has changed in it, whatever happens to one. A filter is answered in its
// own frame by what says the answer; all else follows, each part in a frame of its own.

import { gone } from './data/receive.ts';
import type { State } from './state/state.ts';
import type { Troubles } from './views/shared/trouble.ts';
import type { Draw, Scene } from './views/view.ts';

/** A frame that has not come by then is not coming. */
const OUT_OF_SIGHT_MS = 200;
/** Where the answer is said; a part of it is what a view has as its `answer`. */
const ANSWERS: readonly (string | undefined)[] = ['finding', 'receipt', 'chosen', 'filters', 'timeline'];
/** What may change with a filter, or beneath a pointer meanwhile, without another view than these. */
const BESIDES: readonly (keyof State)[] = ['filters', 'hovered', 'view', 'markScale'];

export interface Drawing {
  readonly views: Draw[];
  /** All of it, at once. */
  draw(): void;
  /** With the next frame. */
  schedule(): void;
}

export function createDrawing(sceneNow: () => Scene, troubles: Pick<Troubles, 'say'>): Drawing {
  const views: Draw[] = [];
  let isScheduled = false;
  let last: Scene | null = null;
  /** What follows the answer that was drawn last. */
  let following: (() => Draw[])[] = [];
  let isFollowing = false;

  const run = (name: string, scene: Scene, parts: readonly Draw[]): void => {
    performance.mark(`${name}-start`);
    last = scene;
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
  const draw = (): void => {
    isScheduled = false;
    following = [];
    run('atlas:draw', sceneNow(), views);
  };
  const frame = (): void => {
    isScheduled = false;
    const scene = sceneNow();
    const isOther = last?.answer !== scene.answer;
    if (!last || !isFilterOf(last, scene) || (!isOther && following.length === 0)) {
      draw();
      return;
    }
    const paints = views.flatMap(({ answer }) => answer ?? []);
    // Canvases first: to write words on one makes the browser style what others have written.
    run('atlas:draw', scene, [...paints, ...views.filter(isWhole)]);
    if (!isOther) return;
    following = [
      () => views.filter((view) => !view.answer && !isWhole(view)),
      () => views.filter((view) => view.answer),
    ];
    followSoon();
  };
  const followSoon = (): void => {
    if (isFollowing) return;
    isFollowing = true;
    soon(follow);
  };
  const follow = (): void => {
    isFollowing = false;
    const scene = sceneNow();
    // A newer answer is drawn in this very frame, and followed in the next ones.
    const partsOf = last?.answer === scene.answer ? following.shift() : undefined;
    if (partsOf) run('atlas:follow', scene, partsOf());
    if (following.length > 0) followSoon();
  };
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    soon(frame);
  };
  return { views, draw, schedule };
}

/** All that it draws is the answer. */
const isWhole = (view: Draw): boolean => !view.answer && ANSWERS.includes(view.place);

/** The same but for a filter; a window of time that is moved goes with its map, and so does an area. */
function isFilterOf(before: Scene, next: Scene): boolean {
  if (before.atlas !== next.atlas || before.locale !== next.locale) return false;
  const [now, then] = [next.state.filters, before.state.filters];
  if (now.time !== then.time || now.area !== then.area) return false;
  return (Object.keys(next.state) as (keyof State)[]).every(
    (key) => BESIDES.includes(key) || next.state[key] === before.state[key],
  );
}

/** With the next frame; an embed that is out of sight gets none, and must tell its height all the same. */
function soon(work: () => void): void {
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
