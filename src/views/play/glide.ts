// A window gliding from one place to the next, so that the eye can follow it.

import type { DayRange } from '../../lib/time.ts';
import { glide } from '../shared/glide.ts';

const GLIDE_MS = 200;

/** Shows whole days, last `to`. What it returns breaks off; the window is then where it was shown last. */
export function glideWindow(
  from: DayRange | null,
  to: DayRange,
  show: (window: DayRange) => void,
): () => void {
  if (!from) {
    show(to);
    return () => {};
  }
  return glide(GLIDE_MS, (share) => {
    const between = (start: number, end: number): number => Math.round(start + (end - start) * share);
    show({ from: between(from.from, to.from), to: between(from.to, to.to) });
  });
}
