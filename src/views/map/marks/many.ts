// What the picture of the map needs for more incidents than it has marks for. Fetched with the first such data.

import { createSquareKey } from '../chrome/square-key.ts';
import { createSquarePainter } from './square-painter.ts';
import { createSquareRing } from './square-ring.ts';
import { createManyLayout, dissolve } from './squares.ts';

/** `onCounted`: squares that were being counted are there. */
export const createManyPicture = (frame: HTMLElement, pane: HTMLElement, onCounted: () => void) => ({
  ...createSquarePainter(),
  layOut: createManyLayout(onCounted),
  key: createSquareKey(frame),
  ring: createSquareRing(pane),
  dissolve,
});
