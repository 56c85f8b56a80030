import { expect, test } from 'vitest';
import { CORE } from '../../../data/fixture.ts';
import { columnsOf } from '../../../data/load.ts';
import { markLookOf } from '../../../query/mark-look.ts';
import { countText, placeRadius } from './ink.ts';

const columns = columnsOf(CORE);
const kmOf = (row: number): number => markLookOf(columns, row).radiusKm;

test('claimed is certain, suspected and unknown are not', () => {
  expect([0, 1, 2].map((row) => markLookOf(columns, row).certainty)).toEqual([
    'certain',
    'suspected',
    'suspected',
  ]);
});

test('a region is circled only close by and only where the circle is larger than the mark', () => {
  expect(placeRadius(kmOf(2), 4, 6)).toBeNull();
  expect(placeRadius(kmOf(2), 4, 7)).toBeGreaterThan(40);
  expect(placeRadius(kmOf(2), 400, 7)).toBeNull();
  expect(placeRadius(kmOf(3), 4, 7)).toBeNull();
});

test('from four at one point on their number is written', () => {
  const mark = (count: number) => ({ x: 0, y: 0, radius: 3, rows: Array.from({ length: count }, () => 0) });
  expect([countText(mark(3)), countText(mark(4))]).toEqual([null, '×4']);
});
