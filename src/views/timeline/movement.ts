// Moves the window and the axis, by hand or by gliding. It keeps both as they were last sent: several events may
// come before the next drawing.

import type { DayRange } from '../../lib/time.ts';
import { type Send, setAxis, setTime } from '../../state/steps.ts';
import { glide } from '../shared/glide.ts';
import { between, broughtIntoSight, isSameRange } from './axis.ts';

export interface Movement {
  readonly window: () => DayRange;
  readonly span: () => DayRange;
  /** What is drawn now. */
  drawn(window: DayRange, span: DayRange): void;
  choose(window: DayRange | null, isDragging?: boolean): void;
  glideTo(span: DayRange): void;
  moveByHand(span: DayRange): void;
  /** Moves the axis only as far as needed. */
  bringIntoSight(days: DayRange): void;
}

const GLIDE_MS = 240;

/** `onLeap`: what is pointed at moves away under the pointer. */
export function createMovement(whole: DayRange, send: Send, onLeap: () => void): Movement {
  let [window, span] = [whole, whole];
  const moveAxis = (next: DayRange): void => {
    span = next;
    send(setAxis(isSameRange(next, whole) ? null : next));
  };
  let stop = (): void => {};
  return {
    window: () => window,
    span: () => span,
    drawn(drawnWindow, drawnSpan) {
      [window, span] = [drawnWindow, drawnSpan];
    },
    choose(next, isDragging = false) {
      window = next ?? whole;
      send(setTime(isSameRange(next, whole) ? null : next, isDragging));
    },
    glideTo(next) {
      onLeap();
      stop();
      const from = span;
      stop = glide(GLIDE_MS, (share) => moveAxis(share < 1 ? between(from, next, share) : next));
    },
    moveByHand(next) {
      stop();
      onLeap();
      moveAxis(next);
    },
    bringIntoSight: (days) => moveAxis(broughtIntoSight(span, whole, days)),
  };
}
