import { expect, test } from 'vitest';
import { joined } from './emphasis.tsx';
import type { Place } from './place.ts';

const cell = (left: number, y: number): Place => ({
  row: 0,
  lineage: 0,
  x: left + 5,
  left,
  right: left + 10,
  y,
  cellPx: 3,
  isLong: false,
  hasDay: true,
});
const ends = (places: Place[]) =>
  places.map(({ left, y = 0, cellPx = 0 }) => [left, y - cellPx / 2, y + cellPx / 2]);

test('neighbouring cells of one column share an outline, others keep their own', () => {
  const places = [cell(24, 2), cell(0, 6), cell(0, 2), cell(0, 14), cell(12, 2)];
  expect(ends(joined(places))).toEqual([
    [0, 0.5, 7.5],
    [0, 12.5, 15.5],
    [12, 0.5, 3.5],
    [24, 0.5, 3.5],
  ]);
});

test('what is no cell has no outline', () => {
  expect(joined([{ ...cell(0, 2), y: undefined, cellPx: undefined }])).toEqual([]);
});
