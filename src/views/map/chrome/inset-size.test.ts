import { expect, test } from 'vitest';
import { insetSize } from './inset-size.ts';

const desktop = { widthPx: 820, heightPx: 519 };

test('a wide map has a large inset, a narrow one only words', () => {
  expect(insetSize(desktop, [])).toMatchObject({ widthPx: 204 });
  expect(insetSize({ widthPx: 600, heightPx: 372 }, [])).toMatchObject({ widthPx: 134 });
  expect(insetSize({ widthPx: 390, heightPx: 514 }, [])).toBeNull();
});

test('over a mark it is smaller, or only words', () => {
  expect(insetSize(desktop, [{ x: 640, y: 360 }])).toMatchObject({ widthPx: 134 });
  expect(insetSize(desktop, [{ x: 700, y: 480 }])).toBeNull();
});

test('beside a mark in the very corner the small one moves aside, clear of it', () => {
  const mark = { x: 780, y: 480 };
  const moved = insetSize(desktop, [mark]);
  expect(moved).toMatchObject({ widthPx: 134 });
  expect(desktop.widthPx - 12 - (moved?.besidePx ?? 0)).toBeLessThanOrEqual(mark.x - 4);
  expect(moved?.besidePx).toBeLessThan(60);
});
