// Which mark is meant: under a pointer, under a finger, or next in an arrow's direction. Marks lie closer than one
// can aim: where several are meant, the answer is a mark of all of their rows, whose list is then opened.

import type { Mark } from './marks.ts';

/** From the edge of a mark. */
export const POINTER_PX = 8;
export const FINGER_PX = 24;
/** A finger means the nearest only if no other is about as near. */
const FINGER_APART_PX = 8;
/** The pointer is on the very middle of a mark. */
const MIDDLE_PX = 3;
/** More than this nobody reads beside a finger. */
const MOST_MARKS = 8;

interface Near {
  readonly mark: Mark;
  /** From the middle, and from the edge: 0 inside. */
  readonly middlePx: number;
  readonly edgePx: number;
}

/** Inside marks the smallest, which lies on top, and those whose middle it covers; else the nearest edge. */
export function markUnderPointer(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  const near = nearOf(marks, x, y, POINTER_PX);
  const smallest = near
    .filter(({ edgePx }) => edgePx === 0)
    .sort((first, second) => first.mark.radius - second.mark.radius || first.middlePx - second.middlePx)[0];
  if (!smallest) return near[0]?.mark;
  return together(near.filter((other) => other === smallest || other.middlePx <= MIDDLE_PX));
}

/** The nearest, or all that are about as near. */
export function markUnderFinger(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  const near = nearOf(marks, x, y, FINGER_PX);
  const reachPx = (near[0]?.edgePx ?? 0) + FINGER_APART_PX;
  return together(near.filter(({ edgePx }) => edgePx < reachPx));
}

/** The nearest first. */
function nearOf(marks: readonly Mark[], x: number, y: number, reachPx: number): Near[] {
  const near: Near[] = [];
  for (const mark of marks) {
    const middlePx = Math.hypot(mark.x - x, mark.y - y);
    const edgePx = Math.max(0, middlePx - mark.radius);
    if (edgePx <= reachPx) near.push({ mark, middlePx, edgePx });
  }
  return near.sort((first, second) => first.edgePx - second.edgePx || first.middlePx - second.middlePx);
}

/** Stands where the nearest does, as wide as the widest. */
function together(near: readonly Near[]): Mark | undefined {
  const [nearest, ...others] = near.slice(0, MOST_MARKS).map(({ mark }) => mark);
  // A square is many already.
  if (!nearest || nearest.square || others.length === 0) return nearest;
  return {
    ...nearest,
    radius: Math.max(nearest.radius, ...others.map(({ radius }) => radius)),
    // An incident in several places may be near with more than one of them.
    rows: [...new Set([nearest, ...others].flatMap(({ rows }) => rows))].sort(
      (first, second) => first - second,
    ),
  };
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
