import { expect, test } from 'vitest';
import { CORE } from '../data/fixture.ts';
import { columnsOf } from '../data/load.ts';
import { isoOf } from '../lib/time.ts';
import { latestWithout, telltaleQuarters } from './quarters.ts';

const columns = columnsOf(CORE);

test('the highest quarter and the highest that was searched well, with their sums', () => {
  // Rows a and b were searched well, the others only partly.
  const quarters = telltaleQuarters(columns, Uint8Array.from([0, 0, 1, 1, 1]));
  expect(
    quarters.map(({ firstDay, lastDay, low, best, high, rows }) => [
      isoOf(firstDay),
      isoOf(lastDay),
      low,
      best,
      high,
      [...rows],
    ]),
  ).toEqual([
    ['2012-01-01', '2012-03-31', 1, 2, 4, [0]],
    ['2013-01-01', '2013-03-31', 37, 40, 40, [2, 3]],
  ]);
  expect(quarters[1]?.stacks).toEqual([{ lineage: 0, level: 1, deaths: 40 }]);
});

test('where nothing was searched well there is one quarter', () => {
  expect(telltaleQuarters(columns, new Uint8Array(5).fill(2))).toHaveLength(1);
});

test('without a figure is not without deaths', () => {
  expect(latestWithout(columns)).toEqual({ figure: 1, deaths: 2 });
});
