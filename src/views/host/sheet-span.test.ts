import { expect, test } from 'vitest';
import { sheetSpan } from './sheet-span.ts';

const room = { topPx: 60, bottomPx: 940 };
const MAP_BOTTOM_PX = 460;

test('the sheet begins where the map ends, and leaves title and footer alone', () => {
  expect(sheetSpan(room, MAP_BOTTOM_PX, { topPx: 0, bottomPx: 1000 })).toEqual({ topPx: 460, bottomPx: 940 });
});

test('a reader who sees the upper part alone sees map and sheet', () => {
  const { topPx, bottomPx } = sheetSpan(room, MAP_BOTTOM_PX, { topPx: 0, bottomPx: 500 });
  expect(bottomPx).toBeCloseTo(500);
  expect(topPx).toBeGreaterThan(200);
  expect(topPx).toBeLessThan(300);
});

test('a reader further down, in the list, sees the title', () => {
  expect(sheetSpan(room, MAP_BOTTOM_PX, { topPx: 600, bottomPx: 1000 })).toEqual({
    topPx: 600,
    bottomPx: 940,
  });
  expect(sheetSpan(room, MAP_BOTTOM_PX, { topPx: 900, bottomPx: 1700 }).topPx).toBe(680);
});

test('out of sight it lies where it rests', () => {
  expect(sheetSpan(room, MAP_BOTTOM_PX, { topPx: 0, bottomPx: 0 })).toEqual({ topPx: 460, bottomPx: 940 });
});
