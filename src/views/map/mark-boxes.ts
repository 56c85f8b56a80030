// The room that a mark and the number of those at its point take, for names that keep clear of them.

import { type Box, boxAround } from './boxes.ts';
import { countShift, countText } from './ink.ts';
import type { Mark } from './marks.ts';

/** Corners of a box around a round mark are free. */
const ROUND = 0.95;
const KEYLINE_PX = 1;
const COUNT_HEIGHT_PX = 9;
const DIGIT_PX = 6.5;

export function markBoxes(mark: Mark): Box[] {
  const box = boxAround(mark.x, mark.y, mark.radius * ROUND + KEYLINE_PX);
  const text = countText(mark);
  if (text === null) return [box];
  const shift = countShift(mark);
  const [left, bottom] = [mark.x + shift.x, mark.y + shift.y + 1];
  return [box, { left, top: bottom - COUNT_HEIGHT_PX, right: left + text.length * DIGIT_PX, bottom }];
}
