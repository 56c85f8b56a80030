import { expect, test } from 'vitest';
import { CORE } from '../../data/fixture.ts';
import { columnsOf } from '../../data/load.ts';
import { dayUtcOf } from '../../lib/time.ts';
import { isDense } from '../../query/density.ts';
import { createAxis } from './axis.ts';
import { cellAt, densityOf, densityPaths } from './density.ts';

const LANE_PX = 13;
const columns = columnsOf(CORE);
const span = { from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) };
const none = new Uint32Array(5);
const sum = (values: Uint32Array): number => values.reduce((total, value) => total + value, 0);
const boxes = (path: string): number => path.split('z').length - 1;

test('every incident is in one cell of its lane, the filtered ones only in the whole', () => {
  const axis = createAxis(span, 300);
  const { counts, wholeCounts, cellCount } = densityOf(
    columns,
    axis,
    Uint32Array.from([2, 0, 1, 0, 0]),
    1,
    3,
  );
  expect(cellCount).toBe(100);
  expect([sum(counts), sum(wholeCounts)]).toEqual([4, 5]);
  expect(sum(counts.slice(cellCount, 2 * cellCount))).toBe(1);
});

test('cells of equal width hold the days under the pointer, in either direction', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    const axis = createAxis(span, 300, direction);
    const density = densityOf(columns, axis, none, 0, 3);
    const day = dayUtcOf(2015, 11, 20);
    const found = cellAt(density, axis, LANE_PX, [axis.xOf(day + 0.5), LANE_PX * 1.5]);
    expect(found).toMatchObject({ lane: 1, count: 1 });
    expect(found?.days.from).toBeLessThanOrEqual(day);
    expect(found?.days.to).toBeGreaterThanOrEqual(day);
    expect(cellAt(density, axis, LANE_PX, [axis.xOf(dayUtcOf(2014, 6, 1)), LANE_PX * 1.5])).toBeUndefined();
    expect(cellAt(density, axis, LANE_PX, [axis.xOf(day + 0.5), LANE_PX * 0.5])).toBeUndefined();
  }
});

test('a cell is a box in its shade, one that is filtered out a ghost', () => {
  const axis = createAxis(span, 300);
  const paths = densityPaths(
    densityOf(columns, axis, Uint32Array.from([1, 0, 0, 0, 0]), 0, 3),
    axis,
    3,
    LANE_PX,
  );
  expect(boxes(paths.ghosts)).toBe(1);
  expect(paths.shades.flat().reduce((total, path) => total + boxes(path), 0)).toBe(4);
});

test('few incidents are marks', () => expect(isDense(columns, span)).toBe(false));
