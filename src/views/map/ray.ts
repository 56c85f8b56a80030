// How far a line may lead away from a mark, and what it crosses there.

import type { Box } from './boxes.ts';

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface RaySpace {
  readonly marks: readonly Disc[];
  readonly covers: readonly Box[];
}

/** A line that would be read through more marks than these is none. */
const MOST_CROSSINGS = 6;
/** A line over one of these leaves it legible, even where its own mark is smaller. */
const SMALL_PX = 6;

/** A way out of a mark: how far a line may lead there, and where it meets lesser marks, in pixels from the mark's edge. */
export interface Ray {
  readonly cosine: number;
  readonly sine: number;
  readonly freePx: number;
  readonly crossedAtPx: readonly number[];
}

/** It ends at a control, a number, a larger mark, or after too many lesser ones. */
export function rayOf(mark: Disc, angle: number, furthestPx: number, { marks, covers }: RaySpace): Ray {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  let freePx = furthestPx;
  const crossedAtPx: number[] = [];
  for (const other of marks) {
    const [x, y] = [other.x - mark.x, other.y - mark.y];
    const along = x * cosine + y * sine;
    const aside = x * sine - y * cosine;
    if (along <= 0 || Math.abs(aside) > other.radius) continue;
    const halfPx = Math.sqrt(other.radius * other.radius - aside * aside);
    const atPx = along - halfPx - mark.radius;
    if (atPx >= freePx) continue;
    // What lies on the mark or beneath it no line can leave out.
    if (x * x + y * y < (other.radius + mark.radius) ** 2) continue;
    if (other.radius > Math.max(mark.radius, SMALL_PX)) freePx = Math.min(freePx, atPx);
    else crossedAtPx.push(atPx);
  }
  for (const cover of covers)
    freePx = Math.min(freePx, distanceToBox(mark, cosine, sine, cover) - mark.radius);
  crossedAtPx.sort((first, second) => first - second);
  freePx = Math.min(freePx, crossedAtPx[MOST_CROSSINGS] ?? freePx);
  return { cosine, sine, freePx, crossedAtPx };
}

/** Infinite where the ray passes it by; a box that the mark lies in is none in its way. */
function distanceToBox({ x, y }: Disc, cosine: number, sine: number, box: Box): number {
  const [fromX, toX] = inAndOut(box.left - x, box.right - x, cosine);
  const [fromY, toY] = inAndOut(box.top - y, box.bottom - y, sine);
  const [from, to] = [Math.max(fromX, fromY), Math.min(toX, toY)];
  return from > 0 && from < to ? from : Number.POSITIVE_INFINITY;
}

function inAndOut(low: number, high: number, slope: number): readonly [number, number] {
  if (Math.abs(slope) > 1e-9) return slope > 0 ? [low / slope, high / slope] : [high / slope, low / slope];
  return low < 0 && high > 0
    ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
}
