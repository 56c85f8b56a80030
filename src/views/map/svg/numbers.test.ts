import { expect, test } from 'vitest';
import { meets } from '../boxes.ts';
import { placeNumbers } from './numbers.ts';

const frame = { zoom: 5, widthPx: 400, heightPx: 300, left: 1000, top: 2000 };
const markAt = (x: number, y: number, ...rows: number[]) => ({
  x: frame.left + x,
  y: frame.top + y,
  radius: 6,
  rows,
});
const numbered = (rows: readonly number[]) => ({ ofRow: new Map(rows.map((row) => [row, [row + 1]])) });

test('a number stands beside its mark, those of one place together, one outside the picture nowhere', () => {
  const placed = placeNumbers(
    [markAt(100, 100, 0, 1, 2, 6), markAt(300, 200, 3), markAt(500, 100, 4)],
    numbered([0, 1, 2, 3, 4, 6]),
    frame,
    [],
  );
  expect(placed.map(({ text }) => text)).toEqual(['1–3, 7', '4']);
  expect(placed.every(({ leader }) => leader === null)).toBe(true);
});

test('where many stand together none lies over another, and lines lead to those further out', () => {
  const rows = Array.from({ length: 36 }, (_, at) => at);
  const marks = rows.map((row) => markAt(170 + (row % 6) * 9, 120 + Math.floor(row / 6) * 9, row));
  const cover = { left: 0, top: 200, right: 400, bottom: 300 };
  const placed = placeNumbers(marks, numbered(rows), frame, [cover]);
  expect(placed).toHaveLength(36);
  for (const [at, { box }] of placed.entries()) {
    expect(meets(box, cover)).toBe(false);
    expect(placed.slice(at + 1).some((other) => meets(other.box, box))).toBe(false);
  }
  expect(placed.some(({ leader }) => leader !== null)).toBe(true);
});

test('a place without an incident has its number where it is', () => {
  const [placed] = placeNumbers(
    [],
    { ofRow: new Map(), places: [{ west: 0, north: 0, number: 4 }] },
    {
      ...frame,
      left: 4096 - 200,
      top: 4096 - 150,
    },
    [],
  );
  expect(placed?.text).toBe('4');
  expect(Math.hypot((placed?.x ?? 0) - 200, (placed?.y ?? 0) - 150)).toBeLessThan(16);
});
