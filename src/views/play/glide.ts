// A window gliding from one place to the next, so that the eye can follow it; a jump for who wants no motion.

import type { DayRange } from '../../lib/time.ts';

const GLIDE_MS = 200;

/** Calls `show` once a frame and last with `to`. What it returns breaks off; the window is then where it was shown last. */
export function glide(from: DayRange | null, to: DayRange, show: (window: DayRange) => void): () => void {
  if (!from || window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    show(to);
    return () => {};
  }
  const startMs = performance.now();
  let frame = requestAnimationFrame(function move(nowMs) {
    const share = (nowMs - startMs) / GLIDE_MS;
    if (share >= 1) {
      show(to);
      return;
    }
    // Slow at both ends.
    const eased = share * share * (3 - 2 * share);
    const between = (start: number, end: number): number => Math.round(start + (end - start) * eased);
    show({ from: between(from.from, to.from), to: between(from.to, to.to) });
    frame = requestAnimationFrame(move);
  });
  return () => cancelAnimationFrame(frame);
}
