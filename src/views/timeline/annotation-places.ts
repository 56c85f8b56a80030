// Where annotations stand beside their bars, each with a line to it: over no bar, no line and no other.

import type { Candidate } from './annotations.ts';
import type { BinColumns } from './bars.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Annotation extends Candidate {
  readonly box: Box;
  /** Where its lines begin, or end. */
  readonly textX: number;
  readonly isBefore: boolean;
  /** From the title to the bar. */
  readonly leader: string;
}

const MOST = 6;

/** Pixels from the top of the plot. */
export interface Room {
  readonly widthPx: number;
  readonly top: number;
  readonly columns: BinColumns;
  /** Upper end of what each bin draws. */
  readonly tops: Float64Array;
  /** How much larger the reader's type is than ours. */
  readonly scale: number;
  readonly titleWidth: (text: string) => number;
  readonly textWidth: (text: string) => number;
}

const TITLE_PX = 13;
const TEXT_PX = 13;
/** Between leader and words, words and bars, two annotations; at the plot's ends the handles hang. */
const ASIDE_PX = 9;
const CLEAR_PX = 3;
const APART_PX = 8;
const END_PX = 10;
const STEP_PX = 6;
/** So far a line leads over lower bars to where its words have room. */
const MOST_ASIDE_PX = 260;
/** So many plans are kept while looking for the best, and so many with the same annotations on the same sides. */
const MOST_PLANS = 100;
const MOST_ALIKE = 4;

/** One place that an annotation may have, clear of all bars; its line is one across and one down to the bar. */
interface Choice {
  readonly annotation: Annotation;
  readonly across: Box;
  readonly down: Box;
  /** How far its words are from the bar. */
  readonly costPx: number;
}

interface Plan {
  readonly placed: readonly Choice[];
  /** The annotations in it, and on which side of their bars. */
  readonly sides: string;
  readonly weight: number;
  readonly costPx: number;
}

/** As many as there is room for, none over a bar, a leader or another; the first of the list before the others. */
export function placeAnnotations(candidates: readonly Candidate[], room: Room): Annotation[] {
  const byTime = candidates
    .map((candidate, at) => ({
      row: candidate.row,
      choices: choicesOf(candidate, room),
      // One more counts for more than which one.
      weight: candidates.length * 2 - at,
    }))
    .filter(({ choices }) => choices.length > 0)
    .sort((first, second) => xOf(first.choices) - xOf(second.choices));
  let plans: readonly Plan[] = [{ placed: [], sides: '', weight: 0, costPx: 0 }];
  for (const { row, choices, weight } of byTime) {
    const longer = [...plans];
    for (const plan of plans) {
      if (plan.placed.length === MOST) continue;
      for (const side of choices) {
        let count = 0;
        for (const choice of side) {
          if (!isFree(choice, plan.placed)) continue;
          longer.push({
            placed: [...plan.placed, choice],
            sides: `${plan.sides} ${row}${choice.annotation.isBefore ? '<' : '>'}`,
            weight: plan.weight + weight,
            costPx: plan.costPx + choice.costPx,
          });
          // Those behind it cost more, and differ by nothing but places.
          if (++count === MOST_ALIKE) break;
        }
      }
    }
    plans = bestOf(longer);
  }
  return plans[0]?.placed.map(({ annotation }) => annotation) ?? [];
}

const xOf = (choices: readonly (readonly Choice[])[]): number => choices[0]?.[0]?.down.left ?? 0;

/** The best first, and few that differ by nothing but places. */
function bestOf(plans: Plan[]): readonly Plan[] {
  const alike = new Map<string, number>();
  const best: Plan[] = [];
  plans.sort((first, second) => second.weight - first.weight || first.costPx - second.costPx);
  for (const plan of plans) {
    const count = (alike.get(plan.sides) ?? 0) + 1;
    alike.set(plan.sides, count);
    if (count <= MOST_ALIKE && best.push(plan) === MOST_PLANS) break;
  }
  return best;
}

const isFree = (choice: Choice, placed: readonly Choice[]): boolean =>
  !placed.some(
    (other) =>
      touches(choice.annotation.box, other.annotation.box) ||
      isInTheWay(choice, other) ||
      isInTheWay(other, choice),
  );

/** The line of the one is in the way of the words or the line of the other. */
const isInTheWay = ({ across, down }: Choice, other: Choice): boolean =>
  touches(down, other.annotation.box) ||
  touches(across, other.annotation.box) ||
  (across.left < other.down.right &&
    other.down.left < across.right &&
    across.top < other.down.bottom &&
    other.down.top < across.bottom);

/** On the left of its bar and on its right, as far as there is room; the nearest first. */
function choicesOf(candidate: Candidate, room: Room): Choice[][] {
  const { columns, tops, scale } = room;
  const [start = 0, end = 0] = columns[candidate.bin] ?? [];
  if (end - start <= 0) return [];
  const x = Math.round((start + end) / 2);
  const barTop = tops[candidate.bin] ?? 0;
  const widthPx = Math.ceil(Math.max(room.titleWidth(candidate.title), room.textWidth(candidate.text)));
  const heightPx = scale * (candidate.text ? TITLE_PX + TEXT_PX : TITLE_PX);
  const half = (scale * TITLE_PX) / 2;
  const asidePx = Math.max(ASIDE_PX, (end - start) / 2 + 4);
  const [before, behind]: [Choice[], Choice[]] = [[], []];
  const least = room.top + half;
  for (let middle = Math.max(least, barTop + CLEAR_PX); middle >= least; middle -= STEP_PX) {
    const [top, bottom] = [middle - half, middle - half + heightPx];
    for (const isBefore of [true, false]) {
      const textX = roomBeside(x, { isBefore, asidePx, widthPx, middle, bottom }, candidate.bin, room);
      if (textX === null) continue;
      const [left, right] = isBefore ? [textX - widthPx, textX] : [textX, textX + widthPx];
      const end = Math.max(middle, barTop - CLEAR_PX);
      const toWords = isBefore ? textX + 3 : textX - 3;
      const down = end > middle ? `V${Math.round(end)}` : '';
      const leader = `M${toWords},${Math.round(middle) + 0.5}H${x + 0.5}${down}`;
      (isBefore ? before : behind).push({
        annotation: { ...candidate, box: { left, right, top, bottom }, textX, isBefore, leader },
        across: { left: Math.min(x, toWords), right: Math.max(x, toWords), top: middle, bottom: middle + 1 },
        down: { left: x, right: x, top: middle, bottom: end },
        costPx: Math.abs(textX - x) + (end - middle),
      });
    }
  }
  return [before, behind]
    .filter(({ length }) => length > 0)
    .map((side) => side.sort((first, second) => first.costPx - second.costPx));
}

interface Wanted {
  readonly isBefore: boolean;
  readonly asidePx: number;
  readonly widthPx: number;
  readonly middle: number;
  readonly bottom: number;
}

/** Where words beside a line begin or end: as near as bars allow, over which the line may lead. Null without room. */
function roomBeside(
  x: number,
  { isBefore, asidePx, widthPx, middle, bottom }: Wanted,
  own: number,
  { columns, tops, widthPx: plotPx }: Room,
): number | null {
  const step = isBefore ? -1 : 1;
  const isMirrored = (columns[0]?.[0] ?? 0) > (columns.at(-1)?.[0] ?? 0);
  const next = isMirrored ? -step : step;
  let textX = x + step * asidePx;
  // Bins outwards from its own: each that is as high as the words moves them beyond it, one as high as the line ends it.
  for (let bin = own + next; bin >= 0 && bin < columns.length; bin += next) {
    const [start, end] = columns[bin]!;
    const far = textX + step * widthPx;
    if (isBefore ? end < far - CLEAR_PX : start > far + CLEAR_PX) break;
    const top = tops[bin]!;
    if (top > bottom + CLEAR_PX) continue;
    if (top < middle + CLEAR_PX) return null;
    textX = isBefore ? Math.min(textX, start - ASIDE_PX) : Math.max(textX, end + ASIDE_PX);
    if (Math.abs(textX - x) > MOST_ASIDE_PX) return null;
  }
  const left = isBefore ? textX - widthPx : textX;
  return left < END_PX || left + widthPx > plotPx - END_PX ? null : textX;
}

/** Nearer to one another than eight pixels aside, or above each other without a gap. */
export const touches = (first: Box, second: Box): boolean =>
  first.left < second.right + APART_PX &&
  second.left < first.right + APART_PX &&
  first.top < second.bottom + CLEAR_PX &&
  second.top < first.bottom + CLEAR_PX;
