// Moves the axis to where a button or a double click leads, so that the eye can follow. A gesture of the hand
// stops it; with reduced motion it arrives at once.

import type { DayRange } from '../../lib/time.ts';
import { between } from './axis.ts';

const DURATION_MS = 240;

export interface Glide {
  to(from: DayRange, target: DayRange): void;
  stop(): void;
}

export function createGlide(move: (span: DayRange) => void): Glide {
  const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
  let frame = 0;
  const stop = (): void => cancelAnimationFrame(frame);
  return {
    stop,
    to(from, target) {
      stop();
      if (stillness.matches) {
        move(target);
        return;
      }
      let startMs: number | null = null;
      const step = (nowMs: number): void => {
        startMs ??= nowMs;
        const share = Math.min(1, (nowMs - startMs) / DURATION_MS);
        const eased = share * share * (3 - 2 * share);
        move(share < 1 ? between(from, target, eased) : target);
        if (share < 1) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
  };
}
