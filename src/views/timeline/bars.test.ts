import { expect, test } from 'vitest';
import { CORE } from '../../data/fixture.ts';
import { columnsOf } from '../../data/load.ts';
import { dayUtcOf } from '../../lib/time.ts';
import { binIncidents, edgesOf } from '../../query/bins.ts';
import { createAxis } from './axis.ts';
import { type BarPaths, barPaths, tickValues } from './bars.ts';

const columns = columnsOf(CORE);
const span = { from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) };
const axis = createAxis(span, 480);
const paths = (fail: number[], measure: 'incidents' | 'deaths' = 'incidents', pixelRatio = 1): BarPaths =>
  barPaths({
    bins: binIncidents(columns, Uint16Array.from(fail), 0, edgesOf(span), 3),
    measure,
    lineageCount: 3,
    axis,
    heightPx: 50,
    pixelRatio,
  });
const rectangles = (path: string): number => path.split('Z').length - 1;

test('each bin of each lineage is one rectangle, stacked on the one below', () => {
  const { stacks, ghost } = paths([0, 0, 0, 0, 0]);
  expect(stacks.map(rectangles)).toEqual([2, 1, 1]);
  expect(rectangles(ghost)).toBe(4);
});

test('the ghost and the scale do not change with the filter', () => {
  for (const measure of ['incidents', 'deaths'] as const) {
    const all = paths([0, 0, 0, 0, 0], measure);
    const none = paths([1, 1, 1, 1, 1], measure);
    expect(none.ghost).toBe(all.ghost);
    expect(none.ticks).toEqual(all.ticks);
    expect(none.stacks).toEqual(['', '', '']);
    expect(none.whiskers).toBe('');
  }
});

test('deaths have whiskers where the sources differ, and the scale holds their upper ends', () => {
  expect(paths([0, 0, 0, 0, 0]).whiskers).toBe('');
  const { whiskers } = paths([0, 0, 0, 0, 0], 'deaths');
  // Two caps each; their bars are wide enough.
  expect(whiskers.match(/V/g)).toHaveLength(3);
  expect(whiskers.match(/h/g)).toHaveLength(6);
  for (const [, top] of whiskers.matchAll(/V([\d.]+)/g)) expect(Number(top)).toBeGreaterThanOrEqual(0);
});

test('right to left, the first bar is the one to the right', () => {
  const first = (isMirrored: boolean): number => {
    const { ghost } = barPaths({
      bins: binIncidents(columns, new Uint16Array(5), 0, edgesOf(span), 3),
      measure: 'incidents',
      lineageCount: 3,
      axis: createAxis(span, 480, isMirrored ? 'rtl' : 'ltr'),
      heightPx: 50,
      pixelRatio: 1,
    });
    return Number(ghost.match(/^M([\d.]+)/)?.[1]);
  };
  // March 2012 of 2012 to 2015, ten pixels a month.
  expect([first(false), first(true)]).toEqual([20, 450]);
});

test('edges lie on device pixels', () => {
  const numbers = (path: string): number[] => [...path.matchAll(/\d+(?:\.\d+)?/g)].map(Number);
  for (const value of numbers(paths([0, 0, 0, 0, 0]).ghost)) expect(Number.isInteger(value)).toBe(true);
  for (const value of numbers(paths([0, 0, 0, 0, 0], 'incidents', 2).ghost)) {
    expect(Number.isInteger(value * 2)).toBe(true);
  }
});

test.each([
  [1, [1]],
  [2, [1, 2]],
  [3, [1, 2, 3]],
  [14, [5, 10]],
  [900, [400, 800]],
  [1234, [500, 1000]],
])('a scale up to %i has few round ticks', (most, values) => expect(tickValues(most)).toEqual(values));

test('every scale has two or three ticks', () => {
  const counts = Array.from({ length: 3000 }, (_, index) => tickValues(index + 2).length);
  expect([...new Set(counts)].sort()).toEqual([2, 3]);
});
