// What is written beside a few bars: an editor's list, or the largest of what is shown; and where there is room for it.

import { recordOf } from '../../data/record.ts';
import type { Bins } from '../../query/bins.ts';
import { bitOf } from '../../query/facets.ts';
import { largestByBin } from '../../query/in-days.ts';
import { dateText } from '../shared/date-text.ts';
import type { Scene } from '../view.ts';
import type { BinColumns } from './bars.ts';
import { binAt } from './words.ts';

/** One incident that may be named. */
export interface Candidate {
  readonly row: number;
  readonly bin: number;
  readonly title: string;
  /** Empty where only the title is said. */
  readonly text: string;
}

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
/** The fullest bins, whose largest incidents stand in for an editor's list. */
const MOST_OWN = 3;

/** The most telling first; the window plays no part, so that nothing comes and goes while it moves. */
export function candidatesOf(scene: Scene, bins: Bins): Candidate[] {
  const { atlas, answer, locale } = scene;
  const kept = ~bitOf('time');
  const isShown = (row: number): boolean => (answer.fail[row]! & kept) === 0;
  const listed = atlas.texts.annotations.flatMap(({ incident: row, place, text }): Candidate[] => {
    const bin = binAt(bins, recordOf(atlas, row).days.from);
    if (bin < 0 || !isShown(row)) return [];
    return [{ row, bin, title: `${dateText(recordOf(atlas, row), locale)} · ${place}`, text }];
  });
  if (listed.length > 0) return listed;
  const time = bitOf('time');
  return largestByBin(atlas.columns, answer.fail, time, bins, MOST_OWN).map(({ row, bin }) => ({
    row,
    bin,
    title: [dateText(recordOf(atlas, row), locale), recordOf(atlas, row).place].filter(Boolean).join(' · '),
    text: '',
  }));
}

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
const STEP_PX = 4;
/** How many places are tried at most: the search must not be felt while the axis moves. */
const MOST_TRIED = 2000;

/** One place that an annotation may have, clear of all bars. */
interface Choice {
  readonly annotation: Annotation;
  readonly line: Box;
}

/** As many as there is room for, none over a bar, a leader or another; the first of the list before the others. */
export function placeAnnotations(candidates: readonly Candidate[], room: Room): Annotation[] {
  const byTime = candidates
    .map((candidate, at) => ({
      choices: choicesOf(candidate, room),
      // One more counts for more than which one.
      weight: candidates.length * 2 - at,
    }))
    .filter(({ choices }) => choices.length > 0)
    .sort((first, second) => first.choices[0]!.line.left - second.choices[0]!.line.left);
  let best: readonly Choice[] = [];
  let bestWeight = 0;
  let tried = 0;
  const rest = byTime.map((_, at) => byTime.slice(at).reduce((sum, { weight }) => sum + weight, 0));
  const search = (at: number, placed: readonly Choice[], weight: number): void => {
    if (weight > bestWeight) [best, bestWeight] = [placed, weight];
    const one = byTime[at];
    if (!one || placed.length === MOST || weight + (rest[at] ?? 0) <= bestWeight) return;
    for (const choice of one.choices) {
      if (++tried > MOST_TRIED) return;
      if (isFree(choice, placed)) search(at + 1, [...placed, choice], weight + one.weight);
    }
    search(at + 1, placed, weight);
  };
  search(0, [], 0);
  return best.map(({ annotation }) => annotation);
}

const isFree = ({ annotation, line }: Choice, placed: readonly Choice[]): boolean =>
  !placed.some(
    (other) =>
      touches(annotation.box, other.annotation.box) ||
      touches(line, other.annotation.box) ||
      touches(annotation.box, other.line),
  );

/** The nearest to the bar first, on its left before its right. */
function choicesOf(candidate: Candidate, room: Room): Choice[] {
  const { columns, tops, scale } = room;
  const [start = 0, end = 0] = columns[candidate.bin] ?? [];
  if (end - start <= 0) return [];
  const x = Math.round((start + end) / 2);
  const barTop = tops[candidate.bin] ?? 0;
  const widthPx = Math.ceil(Math.max(room.titleWidth(candidate.title), room.textWidth(candidate.text)));
  const heightPx = scale * (candidate.text ? TITLE_PX + TEXT_PX : TITLE_PX);
  const half = (scale * TITLE_PX) / 2;
  const asidePx = Math.max(ASIDE_PX, (end - start) / 2 + 4);
  const sides = [true, false].flatMap((isBefore) => {
    const left = isBefore ? x - asidePx - widthPx : x + asidePx;
    const right = left + widthPx;
    if (left < END_PX || right > room.widthPx - END_PX) return [];
    return [{ isBefore, left, right, highest: highestUnder(left, right, candidate.bin, room) }];
  });
  const choices: Choice[] = [];
  const least = room.top + half;
  for (let middle = Math.max(least, barTop + CLEAR_PX); middle >= least; middle -= STEP_PX) {
    for (const { isBefore, left, right, highest } of sides) {
      const box = { left, right, top: middle - half, bottom: middle - half + heightPx };
      if (box.bottom + CLEAR_PX > highest) continue;
      const bottom = Math.max(middle, barTop - CLEAR_PX);
      const textX = isBefore ? right : left;
      const toWords = isBefore ? textX + 3 : textX - 3;
      const down = bottom > middle ? `V${Math.round(bottom)}` : '';
      const leader = `M${toWords},${Math.round(middle) + 0.5}H${x + 0.5}${down}`;
      choices.push({
        annotation: { ...candidate, box, textX, isBefore, leader },
        line: { left: x, right: x, top: middle, bottom },
      });
    }
  }
  return choices;
}

/** Upper end of the highest bar between two ends, its own bin's left out. */
function highestUnder(left: number, right: number, own: number, { columns, tops }: Room): number {
  let highest = Number.POSITIVE_INFINITY;
  for (const [bin, [start, end]] of columns.entries()) {
    if (bin !== own && end > left - CLEAR_PX && start < right + CLEAR_PX)
      highest = Math.min(highest, tops[bin]!);
  }
  return highest;
}

/** Nearer to one another than eight pixels aside, or above each other without a gap. */
export const touches = (first: Box, second: Box): boolean =>
  first.left < second.right + APART_PX &&
  second.left < first.right + APART_PX &&
  first.top < second.bottom + CLEAR_PX &&
  second.top < first.bottom + CLEAR_PX;
