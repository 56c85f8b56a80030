// Draws a mark that stands out over all others: once more, with a ring.

import { drawCounts, drawMark, drawPlace, drawRing, type MarkPen, type RingKind } from './draw-marks.ts';
import { drawFurther, drawJoins } from './further.ts';
import type { Mark } from './marks.ts';

/** `singlesOf` gives each incident of a mark, the largest first. */
export function emphasise(
  pen: MarkPen,
  singlesOf: (mark: Mark) => readonly Mark[],
  mark: Mark | undefined,
  kind: RingKind,
): void {
  if (!mark) return;
  const singles = singlesOf(mark);
  for (const single of singles) drawPlace(pen, single);
  for (const single of singles) drawJoins(pen, single);
  if (kind === 'selected') drawRing(pen, mark, 'gap');
  for (const single of singles) drawMark(pen, single);
  for (const single of singles) drawFurther(pen, single);
  drawCounts(pen, [mark]);
  drawRing(pen, mark, kind);
}
