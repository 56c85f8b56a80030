// Which mark is meant: under a pointer, with a margin for fingers, or next in an arrow's direction.

import type { Mark } from './marks.ts';

/** The nearest mark within the padding; of several under the point the smallest, which lies on top. */
export function markAt(marks: readonly Mark[], x: number, y: number, paddingPx: number): Mark | undefined {
  let found: Mark | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const apart = Math.hypot(mark.x - x, mark.y - y);
    const reach = Math.max(mark.radius, paddingPx);
    if (apart > reach) continue;
    // Inside a mark its own size decides, so that small ones on large ones can be reached.
    const rank = apart <= mark.radius ? mark.radius / 1000 : apart - mark.radius;
    if (rank < best) {
      best = rank;
      found = mark;
    }
  }
  return found;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest mark in a direction; what lies aside counts double, what lies behind not at all. */
export function markTowards(
  marks: readonly Mark[],
  from: { readonly x: number; readonly y: number },
  direction: Direction,
): Mark | undefined {
  const isHorizontal = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let found: Mark | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const [dx, dy] = [mark.x - from.x, mark.y - from.y];
    const ahead = sign * (isHorizontal ? dx : dy);
    if (ahead <= 0.01) continue;
    const aside = Math.abs(isHorizontal ? dy : dx);
    const cost = ahead + 2 * aside;
    if (cost < best) {
      best = cost;
      found = mark;
    }
  }
  return found;
}
