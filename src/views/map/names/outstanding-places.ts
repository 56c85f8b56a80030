// Where the words of one called-out incident may stand: in many directions, near or far, on no mark and no control.

import type { Box, BoxIndex } from '../boxes.ts';
import type { Callout, CalloutLine, MeasureLine } from './callout.ts';
import { CALLOUT_LINE_PX } from './callout.ts';
import { splitName } from './names.ts';
import { type Ray, raysOf } from './ray.ts';

export interface Point {
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

const DISTANCES_PX = [14, 22, 32, 44, 58, 74, 92, 114, 142, 176];
/** Between words and whatever is beside them. */
export const APART_PX = 3;
/** Lines are not to be read through marks: each one crossed costs as much as so many pixels of line. */
const CROSSING_PX = 30;
/** The nearest place in another direction than sideways is a little less good, and so are words that hang on a corner. */
const STEEP_PX = 4;
const CORNER_PX = 6;
/** So much longer a line may be than another for words to stay where they were. */
const STAY_PX = 80;
/** So many of the best places of each are weighed against those of the others. */
const MOST_PLACES = 40;

export interface Place {
  readonly placed: PlacedOutstanding;
  readonly cost: number;
  /** Among all places of all marks. */
  at: number;
}

/** The title in two lines, for a place beside the edge or between others. */
const narrowed = (lines: readonly CalloutLine[]): CalloutLine[] =>
  lines.flatMap(({ text, isTitle }) =>
    (isTitle ? splitName(text) : [text]).map((part) => ({ text: part, isTitle })),
  );

/** The cheapest first, clear of controls and marks. */
export function placesOf(
  mark: OutstandingMark,
  directions: number,
  space: OutstandingSpace,
  taken: BoxIndex,
): readonly Place[] {
  const rays = raysOf(mark, directions, FURTHEST_PX, space);
  const stood = space.before?.find((other) => other.mark.row === mark.row)?.callout.box;
  const places = placesOfForm(mark, rays, space, taken, stood);
  const lines = narrowed(mark.lines);
  if (places.length >= MOST_PLACES || lines.length === mark.lines.length) return places;
  const narrow = placesOfForm({ ...mark, lines }, rays, space, taken, stood);
  // Of places that cost the same those of the wider words come first.
  return [...places, ...narrow].sort((first, second) => first.cost - second.cost).slice(0, MOST_PLACES);
}

const ALIGNS: readonly Callout['align'][] = ['left', 'center', 'right'];
const [LEFT, CENTER, RIGHT] = [0, 1, 2];
/** From so far up or down on words stand above or below the end of their line. */
const STEEP = 0.35;
const FURTHEST_PX = Math.max(...DISTANCES_PX);
/** Costs are whole pixels. */
const LEAST_COST_PX = -STAY_PX;

/**
 * Words that begin, end or have their middle at the end of a line. Where each place is stands in plain numbers until it is
 * known to be free and among the best: the first picture waits for this.
 */
function placesOfForm(
  mark: OutstandingMark,
  rays: readonly Ray[],
  { view, measure }: OutstandingSpace,
  taken: BoxIndex,
  stood: Box | undefined,
): Place[] {
  const widthPx = Math.max(...mark.lines.map(measure));
  const heightPx = mark.lines.length * CALLOUT_LINE_PX;
  const isFree = (left: number, top: number): boolean => {
    const right = left + widthPx;
    const bottom = top + heightPx;
    if (left < view.left || top < view.top || right > view.right || bottom > view.bottom) return false;
    return !taken.meetsAt(left - APART_PX, top - 1, right + APART_PX, bottom + 1);
  };
  const places: Place[] = [];
  /** Each place as the numbers of its ray, distance and alignment in one, by its cost above the least. */
  const codesByCost: number[][] = [];
  const lefts = new Float64Array(rays.length * DISTANCES_PX.length * ALIGNS.length);
  const tops = new Float64Array(lefts.length);
  let asked = 0;
  /** Whether there are enough among those that cost less. */
  const areEnough = (belowCost: number): boolean => {
    for (; asked < Math.min(codesByCost.length, belowCost - LEAST_COST_PX); asked++) {
      // Of places that cost the same the first ray comes first.
      for (const code of codesByCost[asked]?.sort(byNumber) ?? NONE) {
        const left = lefts[code]!;
        const top = tops[code]!;
        if (!isFree(left, top)) continue;
        const align = code % ALIGNS.length;
        const way = (code - align) / ALIGNS.length;
        const step = way % DISTANCES_PX.length;
        const { cosine, sine } = rays[(way - step) / DISTANCES_PX.length]!;
        const from = { x: mark.x + cosine * mark.radius, y: mark.y + sine * mark.radius };
        const reachPx = mark.radius + DISTANCES_PX[step]!;
        const x = mark.x + cosine * reachPx;
        const y = mark.y + sine * reachPx;
        const callout: Callout = {
          ...{ lines: mark.lines, align: ALIGNS[align]!, x, y: top + CALLOUT_LINE_PX / 2 },
          box: { left, top, right: left + widthPx, bottom: top + heightPx },
        };
        const leader = { from, to: { x: x - cosine * APART_PX, y: y - sine * APART_PX } };
        places.push({ placed: { mark, callout, leader }, cost: asked + LEAST_COST_PX, at: 0 });
        if (places.length === MOST_PLACES) return true;
      }
    }
    return false;
  };
  const crossings = new Uint8Array(rays.length);
  for (let step = 0; step < DISTANCES_PX.length; step++) {
    const distancePx = DISTANCES_PX[step]!;
    // No place from here on costs less than its line is long, or, where the words stood, a little less.
    if (areEnough(stood ? distancePx - STAY_PX : distancePx)) return places;
    const lengthPx = distancePx - APART_PX;
    const reachPx = mark.radius + distancePx;
    for (let turn = 0; turn < rays.length; turn++) {
      const { cosine, sine, freePx, crossedAtPx } = rays[turn]!;
      if (lengthPx > freePx) continue;
      while (crossedAtPx[crossings[turn]!]! < lengthPx) crossings[turn]!++;
      const costPx = distancePx + crossings[turn]! * CROSSING_PX - LEAST_COST_PX;
      const x = mark.x + cosine * reachPx;
      const y = mark.y + sine * reachPx;
      const top = sine > STEEP ? y : sine < -STEEP ? y - heightPx : y - heightPx / 2;
      const usual = cosine > STEEP ? LEFT : cosine < -STEEP ? RIGHT : CENTER;
      const isSteep = Math.abs(sine) > STEEP;
      for (let align = isSteep ? LEFT : usual; align <= (isSteep ? RIGHT : usual); align++) {
        const code = (turn * DISTANCES_PX.length + step) * ALIGNS.length + align;
        const left = align === LEFT ? x : align === RIGHT ? x - widthPx : x - widthPx / 2;
        lefts[code] = left;
        tops[code] = top;
        const isStood = stood && Math.abs(left - stood.left) < 1 && Math.abs(top - stood.top) < 1;
        const cornerPx = align !== usual ? CORNER_PX : align === CENTER ? STEEP_PX : 0;
        const at = costPx + cornerPx - (isStood ? STAY_PX : 0);
        const codes = codesByCost[at];
        if (codes) codes.push(code);
        else codesByCost[at] = [code];
      }
    }
  }
  areEnough(Number.POSITIVE_INFINITY);
  return places;
}

const NONE: readonly number[] = [];
const byNumber = (first: number, second: number): number => first - second;

export function grown({ left, top, right, bottom }: Box, abovePx = 1): Box {
  return { left: left - APART_PX, top: top - abovePx, right: right + APART_PX, bottom: bottom + abovePx };
}
