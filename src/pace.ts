// The pace of views over a large table. Of a window that moves, what the hand moves is drawn with each frame, all else
// when it rests or is let go; of a file that opens, the map, then the timeline, then all else, in frames of their own.
// Loaded with files of a reader's own.

import type { Drawing } from './drawing.ts';
import type { State } from './state/state.ts';
import type { Remember } from './state/steps.ts';
import type { Store } from './state/store.ts';
import { isSameBut } from './state/unasked.ts';
import type { Draw } from './views/view.ts';

type Places = readonly (string | undefined)[];
/** What is looked at while the window moves: its own figures, the map, the timeline, the date of what plays. */
const AT_ONCE: Places = ['receipt', 'timeline', 'map', 'play'];
/** Of other data: the words over the map, which may leave it another height, and the map; then the timeline; then all. */
const OPENING: readonly Places[] = [
  ['finding', 'receipt', 'map'],
  ['finding', 'receipt', 'map', 'timeline'],
];
/** So long without a move, and it rests. */
const REST_MS = 400;
/** A window that plays goes on for minutes: the rest follows it at this pace. */
const BEAT_MS = 1000;
const HOLD = ['pointerdown', 'keydown'];
const LET_GO = ['pointerup', 'pointercancel', 'keyup'];

export interface Pace {
  /** Other data: the map comes with the next frame, the timeline with the one after it, then all else. */
  readonly inFrames: () => void;
}

/** `isLarge`: of a small table everything is drawn with each frame. Views that come later are, too. */
export function paceViews(drawing: Drawing, store: Store, isLarge: () => boolean): Pace {
  /** When what waits was drawn last; null while nothing waits. */
  let sinceMs: number | null = null;
  let timer = 0;
  let isHeld = false;
  let atOnce = AT_ONCE;
  const rest = (): void => {
    if (sinceMs === null) return;
    clearTimeout(timer);
    sinceMs = null;
    atOnce = AT_ONCE;
    drawing.schedule();
  };
  const move = ({ playing }: State): void => {
    const nowMs = performance.now();
    if (sinceMs === null) sinceMs = nowMs;
    else if (playing && nowMs - sinceMs > BEAT_MS) sinceMs = null;
    clearTimeout(timer);
    timer = window.setTimeout(rest, REST_MS);
  };
  store.subscribe((state, before, remember) => {
    if (isMove(remember)) {
      // A tap on a bar moves nothing.
      if (isLarge() && (isHeld || state.playing)) move(state);
    } else if (!isSameBut(state, before)) rest();
  });
  const listen = (types: readonly string[], isHolding: boolean): void => {
    for (const type of types)
      window.addEventListener(
        type,
        () => {
          isHeld = isHolding;
          if (!isHolding) rest();
        },
        { capture: true, passive: true },
      );
  };
  listen(HOLD, true);
  listen(LET_GO, false);
  for (const [at, view] of drawing.views.entries()) drawing.views[at] = whenNotWaiting(view);

  function whenNotWaiting(view: Draw): Draw {
    const draw: Draw = (scene) => {
      if (sinceMs === null || atOnce.includes(view.place)) view(scene);
    };
    // With what else is known of it.
    return Object.assign(draw, view);
  }
  return {
    inFrames() {
      if (!isLarge()) return;
      sinceMs = performance.now();
      const [first, second] = OPENING;
      atOnce = first ?? AT_ONCE;
      // Behind the drawing, which has been scheduled before.
      requestAnimationFrame(() => {
        if (sinceMs === null) return;
        atOnce = second ?? AT_ONCE;
        drawing.schedule();
        requestAnimationFrame(rest);
      });
    },
  };
}

/** Steps of a drag, a held key or a play share one entry of the history. */
const isMove = (remember: Remember): boolean => typeof remember === 'object' && remember.merge === 'time';
