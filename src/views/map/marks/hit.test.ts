import { expect, test } from 'vitest';
import { markTowards, markUnderFinger, markUnderPointer } from './hit.ts';
import type { Mark } from './marks.ts';

const mark = (x: number, y: number, radius: number, row: number): Mark => ({ x, y, radius, rows: [row] });
const large = mark(100, 100, 15, 0);
const small = mark(106, 100, 3, 1);
const far = mark(200, 100, 3, 2);
const marks = [large, small, far];

test('the small mark on a large one is reached, the large one beside it too', () => {
  expect(markUnderPointer(marks, 107, 101)).toBe(small);
  expect(markUnderPointer(marks, 92, 100)).toBe(large);
});

test('a pointer beside a mark means the nearest edge, but not from afar', () => {
  expect(markUnderPointer(marks, 210, 100)).toBe(far);
  expect(markUnderPointer(marks, 212, 100)).toBeUndefined();
});

test('a mark whose very middle is covered by a smaller one is found with it', () => {
  const below = mark(100, 100, 6, 0);
  const above = mark(101, 102, 5, 1);
  expect(markUnderPointer([below, above], 100, 100)?.rows).toEqual([0, 1]);
});

test('at its own middle every mark is found, alone or with others', () => {
  const crowd = Array.from({ length: 120 }, (_, at) =>
    mark(100 + ((at * 37) % 61), 100 + ((at * 53) % 47), 2 + (at % 9), at),
  );
  for (const each of crowd) {
    expect(markUnderPointer(crowd, each.x, each.y)?.rows).toContain(each.rows[0]);
    expect(markUnderFinger(crowd, each.x, each.y)?.rows).toContain(each.rows[0]);
  }
});

test('a finger means one mark only where no other is about as near', () => {
  expect(markUnderFinger(marks, 220, 100)).toBe(far);
  expect(markUnderFinger(marks, 228, 100)).toBeUndefined();
  expect(markUnderFinger(marks, 104, 100)?.rows).toEqual([0, 1]);
  expect(markUnderFinger(marks, 90, 100)).toBe(large);
});

test('no list under a finger is longer than one reads', () => {
  const row = Array.from({ length: 20 }, (_, at) => mark(100 + at / 10, 100, 3, at));
  expect(markUnderFinger(row, 100, 100)?.rows).toHaveLength(8);
});

test('arrows go to the nearest mark ahead', () => {
  expect(markTowards(marks, large, 'right')).toBe(small);
  expect(markTowards(marks, small, 'right')).toBe(far);
  expect(markTowards(marks, far, 'left')).toBe(small);
  expect(markTowards(marks, far, 'right')).toBeUndefined();
});
