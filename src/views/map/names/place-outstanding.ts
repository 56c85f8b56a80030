// Where the words of called-out incidents stand: on no other words, with a line to the mark that crosses none of the
// others. Each has its places from outstanding-places.ts.

import { type Box, createBoxIndex, meets } from '../boxes.ts';
import {
  APART_PX,
  grown,
  type OutstandingMark,
  type OutstandingSpace,
  type Place,
  type PlacedOutstanding,
  type Point,
  placesOf,
} from './outstanding-places.ts';

/** Small maps call out few, and each has to find its way between many marks. */
const DIRECTIONS = { few: 48, many: 24 };
const FEW = 5;
/** More than the worst place costs; what comes first in the list, pinned by an editor or larger, is missed more than any place costs. */
const MISSING_PX = 400;
const MISSING_STEP_PX = 300;

/** As many as there is room for, by the shortest and freest lines: whichever comes first may take another's only place. */
export function placeOutstanding(
  marks: readonly OutstandingMark[],
  space: OutstandingSpace,
): PlacedOutstanding[] {
  const taken = createBoxIndex(space.covers);
  for (const { x, y, radius } of space.marks) {
    taken.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  }
  let count = 0;
  const choices = marks.map((mark, at): Choice => {
    const places = placesOf(mark, marks.length <= FEW ? DIRECTIONS.few : DIRECTIONS.many, space, taken);
    for (const place of places) place.at = count++;
    const missing = MISSING_PX + (marks.length - at) * MISSING_STEP_PX;
    return { places, missing };
  });
  const areApart = createApart(count);
  /** Each takes its best place that those before it have left. */
  const inTurn = (turns: readonly Choice[]) => {
    const chosen: Place[] = [];
    let cost = 0;
    for (const { places, missing } of turns) {
      const found = places.find((place) => chosen.every((other) => areApart(place, other)));
      cost += found ? found.cost : missing;
      if (found) chosen.push(found);
    }
    return { turns, chosen, cost };
  };
  let best = inTurn(choices);
  const tryOut = (turns: readonly Choice[]): void => {
    const plan = inTurn(turns);
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
  const placed = best.chosen.map((place) => place.placed);
  return marks.flatMap(({ row }) => placed.find(({ mark }) => mark.row === row) ?? []);
}

interface Choice {
  /** The cheapest first. */
  readonly places: readonly Place[];
  readonly missing: number;
}

/** Asked of the same two by many plans, found out once. */
function createApart(count: number): (first: Place, second: Place) => boolean {
  /** 0 where nobody has asked yet. */
  const known = new Int8Array(count * count);
  return (first, second) => {
    const at = first.at * count + second.at;
    if (known[at] === 0) known[at] = areInTheWay(first.placed, second.placed) ? -1 : 1;
    return known[at] === 1;
  };
}

/** Words or their line are in the way of others. */
const areInTheWay = (first: PlacedOutstanding, second: PlacedOutstanding): boolean =>
  meets(grown(first.callout.box), second.callout.box) ||
  cross(first.leader.from, first.leader.to, second.leader.from, second.leader.to) ||
  crossesBox(first.leader, grown(second.callout.box, APART_PX)) ||
  crossesBox(second.leader, grown(first.callout.box, APART_PX));

type Line = PlacedOutstanding['leader'];

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);

function crossesBox({ from, to }: Line, { left, top, right, bottom }: Box): boolean {
  const isBeside = Math.min(from.x, to.x) >= right || Math.max(from.x, to.x) <= left;
  if (isBeside || Math.min(from.y, to.y) >= bottom || Math.max(from.y, to.y) <= top) return false;
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return corners.some((corner, at) => cross(from, to, corner, corners[(at + 1) % 4]!));
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
