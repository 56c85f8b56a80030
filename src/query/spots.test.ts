import { expect, test } from 'vitest';
import { CORE } from '../data/fixture.ts';
import { columnsOf } from '../data/load.ts';
import { everyRow, extentOfAll, rowsOutside, spotsOf } from './spots.ts';

const columns = columnsOf(CORE);
const none = new Uint32Array(columns.count);
/** The first has no place. */
const partly = {
  ...columns,
  longitude: columns.longitude.map((value, row) => (row === 0 ? Number.NaN : value)),
  latitude: columns.latitude.map((value, row) => (row === 0 ? Number.NaN : value)),
};
const mali = { west: -13, south: 10, east: 5, north: 25 };

test('what has no place widens nothing and lies nowhere', () => {
  const { west, south, east, north } = extentOfAll(partly);
  expect([west, south, east, north]).toEqual([-8.029, 12.634, 9.127, 27.897]);
  expect(spotsOf(partly, everyRow(partly)).filter(({ x, y }) => Number.isNaN(x + y))).toHaveLength(1);
  expect(rowsOutside(partly, none, mali)).toEqual([3]);
});

test('outside is what is shown, as many as are asked for', () => {
  const nowhere = { west: 60, south: 60, east: 61, north: 61 };
  expect(rowsOutside(columns, none, nowhere)).toEqual([0, 1, 2, 3, 4]);
  expect(rowsOutside(columns, none, nowhere, 2)).toEqual([0, 1]);
  expect(rowsOutside(columns, Uint32Array.of(0, 1, 0, 1, 0), nowhere)).toEqual([0, 2, 4]);
});
