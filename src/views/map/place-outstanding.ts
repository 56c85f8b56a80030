// Where the words of called-out incidents stand: in any of 24 directions, near or far, on no mark, no control and no
// other words, with a line to the mark that crosses none of the others.

import { type Box, type BoxIndex, createBoxIndex, isWithin, meets } from './boxes.ts';
import type { Callout, CalloutLine, MeasureLine } from './callout.ts';
import { CALLOUT_LINE_PX } from './callout.ts';
import { splitName } from './names.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface OutstandingMark extends Point {
  readonly row: number;
  readonly radius: number;
  readonly lines: readonly CalloutLine[];
}

export interface PlacedOutstanding {
  readonly mark: OutstandingMark;
  readonly callout: Callout;
  readonly leader: { readonly from: Point; readonly to: Point };
}

export interface OutstandingSpace {
  /** No words beyond it. */
  readonly view: Box;
  /** Controls, and numbers of marks at one point. */
  readonly covers: readonly Box[];
  /** Every mark in sight. */
  readonly marks: readonly (Point & { readonly radius: number })[];
  readonly measure: MeasureLine;
}

const DIRECTIONS = 24;
const DISTANCES_PX = [14, 22, 32, 44, 58, 74, 92, 114, 142, 176];
/** Between words and whatever is beside them. */
const APART_PX = 3;
/** Lines are not to be read through marks: each one crossed costs as much as so many pixels of line. */
const CROSSING_PX = 30;
const MOST_CROSSINGS = 4;
/** The nearest place in another direction than sideways is a little less good. */
const STEEP_PX = 4;

export function placeOutstanding(
  marks: readonly OutstandingMark[],
  space: OutstandingSpace,
): PlacedOutstanding[] {
  const taken = createBoxIndex(space.covers);
  for (const { x, y, radius } of space.marks) {
    taken.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  }
  const placed: PlacedOutstanding[] = [];
  for (const mark of marks) {
    const found =
      bestPlace(mark, space, taken, placed) ??
      bestPlace({ ...mark, lines: narrowed(mark.lines) }, space, taken, placed);
    if (!found) continue;
    placed.push(found);
    taken.add(found.callout.box);
  }
  return placed;
}

/** The title in two lines, for a place beside the edge or between others. */
const narrowed = (lines: readonly CalloutLine[]): CalloutLine[] =>
  lines.flatMap(({ text, isTitle }) =>
    (isTitle ? splitName(text) : [text]).map((part) => ({ text: part, isTitle })),
  );

function bestPlace(
  mark: OutstandingMark,
  space: OutstandingSpace,
  taken: BoxIndex,
  placed: readonly PlacedOutstanding[],
): PlacedOutstanding | undefined {
  const widthPx = Math.max(...mark.lines.map(space.measure));
  let best: PlacedOutstanding | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const distancePx of DISTANCES_PX) {
    if (distancePx >= bestCost) break;
    for (let step = 0; step < DIRECTIONS; step++) {
      const candidate = candidateAt(mark, (step * 2 * Math.PI) / DIRECTIONS, distancePx, widthPx);
      const { box } = candidate.callout;
      if (!isWithin(box, space.view) || taken.meets(grown(box))) continue;
      const cost = costOf(candidate, distancePx, space, placed);
      if (cost >= bestCost) continue;
      bestCost = cost;
      best = candidate;
    }
  }
  return best;
}

function candidateAt(
  mark: OutstandingMark,
  angle: number,
  distancePx: number,
  widthPx: number,
): PlacedOutstanding {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const reachPx = mark.radius + distancePx;
  const [x, y] = [mark.x + cosine * reachPx, mark.y + sine * reachPx];
  const heightPx = mark.lines.length * CALLOUT_LINE_PX;
  const align = cosine > 0.35 ? 'left' : cosine < -0.35 ? 'right' : 'center';
  const left = align === 'left' ? x : align === 'right' ? x - widthPx : x - widthPx / 2;
  const top = sine > 0.35 ? y : sine < -0.35 ? y - heightPx : y - heightPx / 2;
  const box = { left, top, right: left + widthPx, bottom: top + heightPx };
  const callout: Callout = { lines: mark.lines, align, x, y: top + CALLOUT_LINE_PX / 2, box };
  return {
    mark,
    callout: align === 'center' ? { ...callout, x: left + widthPx / 2 } : callout,
    leader: {
      from: { x: mark.x + cosine * mark.radius, y: mark.y + sine * mark.radius },
      to: { x: x - cosine * APART_PX, y: y - sine * APART_PX },
    },
  };
}

/** Infinite where the words or their line are in the way of others. */
function costOf(
  { mark, callout, leader }: PlacedOutstanding,
  distancePx: number,
  { marks }: OutstandingSpace,
  placed: readonly PlacedOutstanding[],
): number {
  for (const other of placed) {
    if (cross(leader.from, leader.to, other.leader.from, other.leader.to)) return Number.POSITIVE_INFINITY;
    if (crossesBox(leader, other.callout.box) || crossesBox(other.leader, callout.box)) {
      return Number.POSITIVE_INFINITY;
    }
  }
  let crossings = 0;
  const { left, top, right, bottom } = boxOf(leader);
  for (const other of marks) {
    const { x, y, radius } = other;
    // Most are far from the line.
    if (x + radius < left || x - radius > right || y + radius < top || y - radius > bottom) continue;
    // What lies on the mark or beneath it no line can leave out.
    if ((x - mark.x) ** 2 + (y - mark.y) ** 2 < (radius + mark.radius) ** 2) continue;
    if (squaredDistanceTo(leader, other) > radius ** 2) continue;
    if (other.radius > mark.radius) return Number.POSITIVE_INFINITY;
    crossings += 1;
  }
  if (crossings > MOST_CROSSINGS) return Number.POSITIVE_INFINITY;
  const isSteep = callout.align === 'center';
  return distancePx + crossings * CROSSING_PX + (isSteep ? STEEP_PX : 0);
}

type Line = PlacedOutstanding['leader'];

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function boxOf({ from, to }: Line): Box {
  return {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    right: Math.max(from.x, to.x),
    bottom: Math.max(from.y, to.y),
  };
}

function crossesBox(line: Line, box: Box): boolean {
  const { from, to } = line;
  if (!meets(boxOf(line), box)) return false;
  const corners = [
    { x: box.left, y: box.top },
    { x: box.right, y: box.top },
    { x: box.right, y: box.bottom },
    { x: box.left, y: box.bottom },
  ];
  return corners.some((corner, at) => cross(from, to, corner, corners[(at + 1) % 4] ?? corner));
}

function squaredDistanceTo({ from, to }: Line, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
  return (x - from.x - share * dx) ** 2 + (y - from.y - share * dy) ** 2;
}

function grown({ left, top, right, bottom }: Box): Box {
  return { left: left - APART_PX, top: top - 1, right: right + APART_PX, bottom: bottom + 1 };
}

/** What names keep clear of: the words, and their lines as a row of small boxes. */
export function boxesOf({ callout, leader: { from, to } }: PlacedOutstanding): Box[] {
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6);
  return [
    callout.box,
    ...Array.from({ length: count }, (_, at) => {
      const share = (at + 0.5) / count;
      const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
      return { left: x - 2, top: y - 2, right: x + 2, bottom: y + 2 };
    }),
  ];
}
