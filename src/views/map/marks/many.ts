// What the picture of the map needs for more incidents than it has marks for. Fetched with the first such data.

import { createSquareKey } from '../chrome/square-key.ts';
import { createSquarePainter } from './square-painter.ts';
import { createManyLayout, dissolve } from './squares.ts';

export const createManyPicture = (frame: HTMLElement) => ({
  ...createSquarePainter(),
  layOut: createManyLayout(),
  key: createSquareKey(frame),
  dissolve,
});
