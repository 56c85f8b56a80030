import { expect, test } from 'vitest';
import { markAt, markTowards } from './hit.ts';
import type { Mark } from './marks.ts';

const mark = (x: number, y: number, radius: number, row: number): Mark => ({ x, y, radius, rows: [row] });
const large = mark(100, 100, 15, 0);
const small = mark(104, 100, 3, 1);
const far = mark(200, 100, 3, 2);
const marks = [large, small, far];

test('the small mark on a large one is reached, the large one beside it too', () => {
  expect(markAt(marks, 104, 101, 12)).toBe(small);
  expect(markAt(marks, 92, 100, 12)).toBe(large);
});

test('a finger beside a small mark still means it, but not from afar', () => {
  expect(markAt(marks, 209, 100, 12)).toBe(far);
  expect(markAt(marks, 215, 100, 12)).toBeUndefined();
});

test('arrows go to the nearest mark ahead', () => {
  expect(markTowards(marks, large, 'right')).toBe(small);
  expect(markTowards(marks, small, 'right')).toBe(far);
  expect(markTowards(marks, far, 'left')).toBe(small);
  expect(markTowards(marks, far, 'right')).toBeUndefined();
});
