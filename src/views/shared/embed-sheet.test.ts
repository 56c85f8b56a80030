import { expect, test } from 'vitest';
import { restingTopPx } from './embed-sheet.ts';

const room = { topPx: 60, bottomPx: 940 };

test('a map with nothing below it lends it room', () => {
  expect(restingTopPx(room, 900)).toBe(680);
  expect(restingTopPx({ topPx: 60, bottomPx: 200 }, 150)).toBe(60);
});
