import { expect, test } from 'vitest';
import { CORE } from '../../data/fixture.ts';
import { columnsOf } from '../../data/load.ts';
import { dayUtcOf } from '../../lib/time.ts';
import { binIncidents, edgesOf } from '../../query/bins.ts';
import { stackedDeaths } from '../../query/stacks.ts';
import { createAxis } from './axis.ts';
import { type BarPaths, barPaths, binColumns, tickValues } from './bars.ts';

const columns = columnsOf(CORE);
const span = { from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) };
const axis = createAxis(span, 480);
const drawn = (
  fail: number[],
  pixelRatio = 1,
  on = axis,
  levels = new Uint8Array(columns.count),
): BarPaths => {
  const bins = binIncidents(columns, Uint32Array.from(fail), 0, edgesOf(span), 3);
  const { edges } = bins;
  const input = { columns, fail: Uint32Array.from(fail), ignoredBits: 0, edges, lineageCount: 3, levels };
  return barPaths({
    bins,
    stacked: stackedDeaths(input),
    lineageCount: 3,
    columns: binColumns(edges, on, pixelRatio),
    heightPx: 50,
    pixelRatio,
  });
};
const NONE_FAIL = [0, 0, 0, 0, 0];
const rectangles = (path: string | undefined): number => (path?.split('Z').length ?? 1) - 1;
const parts = (paths: BarPaths): number[] => paths.stacks.map((levels) => rectangles(levels.join('')));

test('each bin of each lineage with deaths is one rectangle, stacked on the one below', () => {
  const paths = drawn(NONE_FAIL);
  expect(parts(paths)).toEqual([2, 1, 0]);
  expect(rectangles(paths.ghost)).toBe(3);
});

test('what was not searched well is a part of its own', () => {
  const paths = drawn(NONE_FAIL, 1, axis, Uint8Array.from([1, 2, 0, 1, 2]));
  expect(parts(paths)).toEqual(parts(drawn(NONE_FAIL)));
  expect(paths.stacks[0]?.map(rectangles)).toEqual([0, 2, 0]);
});

test('the ghost and the scale do not change with the filter', () => {
  const [all, none] = [drawn(NONE_FAIL), drawn([1, 1, 1, 1, 1])];
  expect(none.ghost).toBe(all.ghost);
  expect(none.ticks).toEqual(all.ticks);
  expect(parts(none)).toEqual([0, 0, 0]);
  expect(none.whiskers).toBe('');
  expect([all.isWhole, none.isWhole]).toEqual([true, false]);
});

test('whiskers stand where counts differ by more than a hair, and the scale holds their upper ends', () => {
  const { whiskers } = drawn(NONE_FAIL);
  expect(whiskers.match(/V/g)).toHaveLength(3);
  for (const [, top] of whiskers.matchAll(/V([\d.]+)/g)) expect(Number(top)).toBeGreaterThanOrEqual(0);
});

test('right to left, the first bar is the one to the right', () => {
  const first = (isMirrored: boolean): number => {
    const { ghost } = drawn(NONE_FAIL, 1, createAxis(span, 480, isMirrored ? 'rtl' : 'ltr'));
    return Number(ghost.match(/^M([\d.]+)/)?.[1]);
  };
  // March 2012 of 2012 to 2015, ten pixels a month, half of the gap on either side.
  expect([first(false), first(true)]).toEqual([21, 451]);
});

test('a gap is a share of its bin and never wide', () => {
  const gap = (widthPx: number): number => {
    const [[, right = 0] = [], [left = 0] = []] = binColumns(
      edgesOf(span).edges,
      createAxis(span, widthPx),
      1,
    );
    return left - right;
  };
  expect(gap(48 * 40)).toBeLessThanOrEqual(3);
  expect(gap(48 * 5)).toBeLessThanOrEqual(2);
  expect(gap(48)).toBe(0);
});

test('edges lie on device pixels', () => {
  const numbers = (path: string): number[] => [...path.matchAll(/\d+(?:\.\d+)?/g)].map(Number);
  for (const value of numbers(drawn(NONE_FAIL).ghost)) expect(Number.isInteger(value)).toBe(true);
  for (const value of numbers(drawn(NONE_FAIL, 2).ghost)) {
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
