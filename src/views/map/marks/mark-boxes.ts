// The room that a mark and the number of those at its point take, for names that keep clear of them.

import { type Box, boxAround } from '../boxes.ts';
import { countShift, countText } from './ink.ts';
import type { Mark } from './marks.ts';

/** Triangles and half discs reach further than a circle of their area. */
const REACH = 1.15;
const KEYLINE_PX = 1;
const COUNT_HEIGHT_PX = 9;
const DIGIT_PX = 6.5;

/** Names may stand on squares of fewer deaths: where all of a land has some, there would be none. */
const LEAST_STEP = 2;

export function markBoxes(mark: Mark): Box[] {
  if (mark.square && mark.square.step < LEAST_STEP) return [];
  const box = boxAround(mark.x, mark.y, mark.radius * REACH + KEYLINE_PX);
  const count = countBox(mark);
  return count ? [box, count] : [box];
}

/** Null where no number is written. */
export function countBox(mark: Mark): Box | null {
  const text = countText(mark);
  if (text === null) return null;
  const shift = countShift(mark);
  const [left, bottom] = [mark.x + shift.x, mark.y + shift.y + 1];
  return { left, top: bottom - COUNT_HEIGHT_PX, right: left + text.length * DIGIT_PX, bottom };
}
