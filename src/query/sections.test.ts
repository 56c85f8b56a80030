import { expect, test } from 'vitest';
import { CORE } from '../data/fixture.ts';
import { columnsOf } from '../data/load.ts';
import { sectionsOf } from './sections.ts';
import { yearlyOf } from './yearly.ts';

const columns = columnsOf(CORE);
const order = Uint32Array.from([4, 3, 2, 1, 0]);
const answer = {
  shown: order.length,
  order,
  yearly: yearlyOf(columns, order.toReversed()),
};

test('years hold all of their rows in the count, the unrolled ones in the page', () => {
  expect(sectionsOf(columns, answer, 2, 'date')).toEqual([
    { year: 2015, count: 1, rows: [4] },
    { year: 2013, count: 2, rows: [3] },
  ]);
});

test('any other order is one piece', () => {
  expect(sectionsOf(columns, answer, 3, 'deaths')).toEqual([{ year: null, count: 5, rows: [4, 3, 2] }]);
});
