// Where the words of called-out incidents stand: in many directions, near or far, on no mark, no control and no
// other words, with a line to the mark that crosses none of the others.

import { type Box, type BoxIndex, createBoxIndex, isWithin, meets } from '../boxes.ts';
import type { Callout, CalloutLine, MeasureLine } from './callout.ts';
import { CALLOUT_LINE_PX } from './callout.ts';
import { splitName } from './names.ts';
import { type Ray, raysOf } from './ray.ts';

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
  /** Where they stood a moment ago: words jump only for much. */
  readonly before?: readonly PlacedOutstanding[];
}

/** Small maps call out few, and each has to find its way between many marks. */
const DIRECTIONS = { few: 48, many: 24 };
const FEW = 5;
const DISTANCES_PX = [14, 22, 32, 44, 58, 74, 92, 114, 142, 176];
/** Between words and whatever is beside them. */
const APART_PX = 3;
/** Lines are not to be read through marks: each one crossed costs as much as so many pixels of line. */
const CROSSING_PX = 30;
/** The nearest place in another direction than sideways is a little less good, and so are words that hang on a corner. */
const STEEP_PX = 4;
const CORNER_PX = 6;
/** So much longer a line may be than another for words to stay where they were. */
const STAY_PX = 80;
/** More than the worst place costs; what comes first in the list, pinned by an editor or larger, is missed more than any place costs. */
const MISSING_PX = 400;
const MISSING_STEP_PX = 300;
/** So many of the best places of each are weighed against those of the others. */
const MOST_PLACES = 40;

interface Place {
  readonly placed: PlacedOutstanding;
  readonly cost: number;
  /** Of places that cost the same the lower comes first. */
  readonly rank: number;
}

/** As many as there is room for, by the shortest and freest lines: whichever comes first may take another's only place. */
export function placeOutstanding(
  marks: readonly OutstandingMark[],
  space: OutstandingSpace,
): PlacedOutstanding[] {
  const taken = createBoxIndex(space.covers);
  for (const { x, y, radius } of space.marks) {
    taken.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  }
  const choices = marks.map((mark, at) => ({
    places: placesOf(mark, marks.length <= FEW ? DIRECTIONS.few : DIRECTIONS.many, space, taken),
    missing: MISSING_PX + (marks.length - at) * MISSING_STEP_PX,
  }));
  const areApart = createApart(choices.flatMap(({ places }) => places));
  let best = inTurn(choices, areApart);
  const tryOut = (turns: readonly Choice[]): void => {
    const plan = inTurn(turns, areApart);
    if (plan.cost < best.cost) best = plan;
  };
  // Each before all others, then every two in each other's turn.
  for (const first of choices) tryOut([first, ...choices.filter((other) => other !== first)]);
  for (let first = 0; first < choices.length; first++) {
    for (let second = first + 1; second < choices.length; second++) {
      const turns = [...best.turns];
      [turns[first], turns[second]] = [turns[second]!, turns[first]!];
      tryOut(turns);
    }
  }
  return marks.flatMap((mark) => best.placed.find((placed) => placed.mark.row === mark.row) ?? []);
}

interface Choice {
  readonly places: readonly Place[];
  readonly missing: number;
}

/** Each takes its best place that those before it have left. */
function inTurn(turns: readonly Choice[], areApart: (first: Place, second: Place) => boolean) {
  const chosen: Place[] = [];
  let cost = 0;
  for (const { places, missing } of turns) {
    const found = places.find((place) => chosen.every((other) => areApart(place, other)));
    cost += found ? found.cost : missing;
    if (found) chosen.push(found);
  }
  return { turns, placed: chosen.map(({ placed }) => placed), cost };
}

/** Asked of the same two by many plans, found out once. */
function createApart(places: readonly Place[]): (first: Place, second: Place) => boolean {
  const numbers = new Map(places.map((place, at) => [place, at]));
  /** 0 where nobody has asked yet. */
  const known = new Int8Array(places.length ** 2);
  return (first, second) => {
    const at = numbers.get(first)! * places.length + numbers.get(second)!;
    if (known[at] === 0) known[at] = areInTheWay(first.placed, second.placed) ? -1 : 1;
    return known[at] === 1;
  };
}

/** The title in two lines, for a place beside the edge or between others. */
const narrowed = (lines: readonly CalloutLine[]): CalloutLine[] =>
  lines.flatMap(({ text, isTitle }) =>
    (isTitle ? splitName(text) : [text]).map((part) => ({ text: part, isTitle })),
  );

/** The best first, clear of controls and marks. */
function placesOf(
  mark: OutstandingMark,
  directions: number,
  space: OutstandingSpace,
  taken: BoxIndex,
): Place[] {
  const furthestPx = Math.max(...DISTANCES_PX);
  const rays = raysOf(mark, directions, furthestPx, space);
  const isFree = (box: Box): boolean => isWithin(box, space.view) && !taken.meets(grown(box));
  const places: Place[] = [];
  const narrow = { ...mark, lines: narrowed(mark.lines) };
  for (const form of narrow.lines.length > mark.lines.length ? [mark, narrow] : [mark]) {
    if (places.length >= MOST_PLACES) break;
    const widthPx = Math.max(...form.lines.map(space.measure));
    const isNarrow = form === narrow ? 1 : 0;
    for (const [step, distancePx] of DISTANCES_PX.entries()) {
      // No place from here on costs less than its line is long, or, where the words stood, a little less.
      if (places.filter(({ cost }) => cost < distancePx - STAY_PX).length >= MOST_PLACES) break;
      for (const [turn, ray] of rays.entries()) {
        if (distancePx - APART_PX > ray.freePx) continue;
        const crossings = ray.crossedAtPx.filter((atPx) => atPx < distancePx - APART_PX).length;
        const costPx = distancePx + crossings * CROSSING_PX;
        const rank = (isNarrow * directions + turn) * DISTANCES_PX.length + step;
        for (const { placed, cost } of placesAt(form, ray, distancePx, widthPx, isFree))
          places.push({ placed, cost: cost + costPx, rank });
      }
    }
  }
  const stood = space.before?.find((other) => other.mark.row === mark.row)?.callout.box;
  return places
    .map((place) =>
      isSame(place.placed.callout.box, stood) ? { ...place, cost: place.cost - STAY_PX } : place,
    )
    .sort((first, second) => first.cost - second.cost || first.rank - second.rank)
    .slice(0, MOST_PLACES);
}

const isSame = (box: Box, other: Box | undefined): boolean =>
  other !== undefined && Math.abs(box.left - other.left) < 1 && Math.abs(box.top - other.top) < 1;

const ALIGNS: readonly Callout['align'][] = ['left', 'center', 'right'];

/** Words that begin, end or have their middle at the end of the line; the cost is what they are worth. */
function placesAt(
  mark: OutstandingMark,
  { cosine, sine }: Ray,
  distancePx: number,
  widthPx: number,
  isFree: (box: Box) => boolean,
): Pick<Place, 'placed' | 'cost'>[] {
  const reachPx = mark.radius + distancePx;
  const [x, y] = [mark.x + cosine * reachPx, mark.y + sine * reachPx];
  const heightPx = mark.lines.length * CALLOUT_LINE_PX;
  const usual: Callout['align'] = cosine > 0.35 ? 'left' : cosine < -0.35 ? 'right' : 'center';
  const top = sine > 0.35 ? y : sine < -0.35 ? y - heightPx : y - heightPx / 2;
  const places: Pick<Place, 'placed' | 'cost'>[] = [];
  for (const align of Math.abs(sine) > 0.35 ? ALIGNS : [usual]) {
    const left = align === 'left' ? x : align === 'right' ? x - widthPx : x - widthPx / 2;
    const box = { left, top, right: left + widthPx, bottom: top + heightPx };
    if (!isFree(box)) continue;
    const leader = {
      from: { x: mark.x + cosine * mark.radius, y: mark.y + sine * mark.radius },
      to: { x: x - cosine * APART_PX, y: y - sine * APART_PX },
    };
    const callout = { lines: mark.lines, align, x, y: top + CALLOUT_LINE_PX / 2, box };
    const cost = align !== usual ? CORNER_PX : align === 'center' ? STEEP_PX : 0;
    places.push({ placed: { mark, callout, leader }, cost });
  }
  return places;
}

/** Words or their line are in the way of others. */
const areInTheWay = (first: PlacedOutstanding, second: PlacedOutstanding): boolean =>
  meets(grown(first.callout.box), second.callout.box) ||
  cross(first.leader.from, first.leader.to, second.leader.from, second.leader.to) ||
  crossesBox(first.leader, grown(second.callout.box, APART_PX)) ||
  crossesBox(second.leader, grown(first.callout.box, APART_PX));

type Line = PlacedOutstanding['leader'];

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function crossesBox({ from, to }: Line, box: Box): boolean {
  const line = {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    right: Math.max(from.x, to.x),
    bottom: Math.max(from.y, to.y),
  };
  if (!meets(line, box)) return false;
  const corners = [
    { x: box.left, y: box.top },
    { x: box.right, y: box.top },
    { x: box.right, y: box.bottom },
    { x: box.left, y: box.bottom },
  ];
  return corners.some((corner, at) => cross(from, to, corner, corners[(at + 1) % 4] ?? corner));
}

function grown({ left, top, right, bottom }: Box, abovePx = 1): Box {
  return { left: left - APART_PX, top: top - abovePx, right: right + APART_PX, bottom: bottom + abovePx };
}

/** What names keep clear of: the words, and their lines as a row of small boxes. */
export function boxesOf({ callout, leader: { from, to } }: PlacedOutstanding): Box[] {
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6);
  return [
    grown(callout.box),
    ...Array.from({ length: count }, (_, at) => {
      const share = (at + 0.5) / count;
      const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
      return { left: x - 2, top: y - 2, right: x + 2, bottom: y + 2 };
    }),
  ];
}
