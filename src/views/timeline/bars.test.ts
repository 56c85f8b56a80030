import { expect, test } from 'vitest';
import { CORE } from '../../data/fixture.ts';
import { columnsOf } from '../../data/load.ts';
import { dayUtcOf } from '../../lib/time.ts';
import { binIncidents } from '../../query/bins.ts';
import { createAxis } from './axis.ts';
import { barPaths } from './bars.ts';

const columns = columnsOf(CORE);
const span = { from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) };
const axis = createAxis(span, 480);
const paths = (fail: number[], measure: 'incidents' | 'deaths' = 'incidents') =>
  barPaths(binIncidents(columns, Uint16Array.from(fail), 0, span, 3), measure, 3, axis, 50);
const rectangles = (path: string): number => path.split('Z').length - 1;

test('each bin of each lineage is one rectangle, stacked on the one below', () => {
  const { stacks, ghost } = paths([0, 0, 0, 0, 0]);
  expect(stacks.map(rectangles)).toEqual([2, 1, 1]);
  expect(rectangles(ghost)).toBe(4);
});

test('the ghost and the scale do not change with the filter', () => {
  const all = paths([0, 0, 0, 0, 0]);
  const none = paths([1, 1, 1, 1, 1]);
  expect(none.ghost).toBe(all.ghost);
  expect(none.ticks).toEqual(all.ticks);
  expect(none.stacks).toEqual(['', '', '']);
});

test('deaths have whiskers where the sources differ', () => {
  expect(paths([0, 0, 0, 0, 0]).whiskers).toBe('');
  expect(paths([0, 0, 0, 0, 0], 'deaths').whiskers.match(/M/g)).toHaveLength(3);
});
