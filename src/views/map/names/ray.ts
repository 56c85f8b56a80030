// How far lines may lead away from a mark, in all directions at once, and what they cross there.

import type { Box } from '../boxes.ts';

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

interface Way {
  readonly cosine: number;
  readonly sine: number;
  freePx: number;
  readonly crossedAtPx: number[];
}

/**
 * Each ends at a control, a number, a larger mark, or after too many lesser ones. Whatever stands around the mark is
 * asked once and only by the ways that lead towards it: the first picture of the page waits for this.
 */
export function raysOf(
  mark: Disc,
  directions: number,
  furthestPx: number,
  { marks, covers }: RaySpace,
): readonly Ray[] {
  const ways: Way[] = Array.from({ length: directions }, (_, turn) => {
    const angle = (turn * 2 * Math.PI) / directions;
    return { cosine: Math.cos(angle), sine: Math.sin(angle), freePx: furthestPx, crossedAtPx: [] };
  });
  const reachPx = mark.radius + furthestPx;
  const largePx = Math.max(mark.radius, SMALL_PX);
  const stepAngle = (2 * Math.PI) / directions;
  // Ways may lie a turn beside 0. Plain numbers: so many are asked before an engine has learned to do without lists of two.
  for (let at = 0; at < marks.length; at++) {
    const other = marks[at]!;
    const x = other.x - mark.x;
    const y = other.y - mark.y;
    const squarePx = x * x + y * y;
    // What lies on the mark or beneath it no line can leave out.
    if (squarePx < (other.radius + mark.radius) ** 2 || squarePx > (reachPx + other.radius) ** 2) continue;
    const half = Math.asin(other.radius / Math.sqrt(squarePx));
    const middle = Math.atan2(y, x);
    const last = Math.floor((middle + half) / stepAngle);
    for (let turn = Math.ceil((middle - half) / stepAngle); turn <= last; turn++) {
      const way = ways[(turn + directions) % directions]!;
      const along = x * way.cosine + y * way.sine;
      const aside = x * way.sine - y * way.cosine;
      const halfPx = Math.sqrt(Math.max(0, other.radius * other.radius - aside * aside));
      const atPx = along - halfPx - mark.radius;
      if (atPx >= way.freePx) continue;
      if (other.radius > largePx) way.freePx = atPx;
      else way.crossedAtPx.push(atPx);
    }
  }
  for (const cover of covers) {
    const x = Math.max(cover.left - mark.x, 0, mark.x - cover.right);
    const y = Math.max(cover.top - mark.y, 0, mark.y - cover.bottom);
    // One that the mark lies in is none in its way.
    if ((x === 0 && y === 0) || x * x + y * y > reachPx * reachPx) continue;
    const [middle, half] = angleOf(mark, cover);
    const last = Math.floor((middle + half) / stepAngle);
    for (let turn = Math.ceil((middle - half) / stepAngle); turn <= last; turn++) {
      const way = ways[(turn + directions) % directions]!;
      way.freePx = Math.min(way.freePx, distanceToBox(mark, way, cover) - mark.radius);
    }
  }
  for (const way of ways) {
    way.crossedAtPx.sort((first, second) => first - second);
    way.freePx = Math.min(way.freePx, way.crossedAtPx[MOST_CROSSINGS] ?? way.freePx);
  }
  return ways;
}

/** Under which a box is seen from outside: its middle and half its width, in radians. */
function angleOf({ x, y }: Disc, { left, right, top, bottom }: Box): readonly [number, number] {
  const middle = Math.atan2((top + bottom) / 2 - y, (left + right) / 2 - x);
  const [cosine, sine] = [Math.cos(middle), Math.sin(middle)];
  let half = 0;
  for (const cornerX of [left - x, right - x]) {
    for (const cornerY of [top - y, bottom - y]) {
      const [along, aside] = [cornerX * cosine + cornerY * sine, cornerY * cosine - cornerX * sine];
      half = Math.max(half, Math.abs(Math.atan2(aside, along)));
    }
  }
  return [middle, half];
}

/** Infinite where the ray passes it by. */
function distanceToBox({ x, y }: Disc, { cosine, sine }: Way, box: Box): number {
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
