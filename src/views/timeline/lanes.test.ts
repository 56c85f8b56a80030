import { describe, expect, test } from 'vitest';
import { CORE } from '../../data/fixture.ts';
import { columnsOf } from '../../data/load.ts';
import { dayUtcOf } from '../../lib/time.ts';
import { createAxis } from './axis.ts';
import { laneMarkAt, laneMarks, laneNeighbour, lanePaths } from './lanes.ts';

const columns = columnsOf(CORE);
const axis = createAxis({ from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) }, 1461);
const marks = laneMarks(columns, axis);
const all = new Uint16Array(5);

describe('lane marks', () => {
  test('stand in the lane of the lineage, one pixel a day here', () => {
    expect(marks.map((mark) => mark.lane)).toEqual([0, 2, 0, 0, 1]);
    expect(marks[3]?.endX).toBeCloseTo((marks[3]?.x ?? 0) + 4, 5);
  });

  test('a month known is a bar as wide as the month', () => {
    expect(marks[2]?.isVague).toBe(true);
    expect((marks[2]?.endX ?? 0) - (marks[2]?.x ?? 0)).toBeCloseTo(31, 5);
  });

  test('unknown tolls are hollow, filtered ones ghosts, long ones bars', () => {
    const count = (path: string | undefined): number => path?.match(/z/g)?.length ?? 0;
    const paths = lanePaths(columns, marks, Uint16Array.from([1, 0, 0, 0, 0]), 3);
    expect(count(paths.ghosts)).toBe(1);
    expect(paths.hollow.map(count)).toEqual([0, 0, 1]);
    expect(paths.filled.map(count)).toEqual([1, 1, 0]);
    expect(paths.bars.map(count)).toEqual([2, 0, 1]);
  });

  test('outside the axis there are none', () => {
    const late = createAxis({ from: dayUtcOf(2015, 1, 1), to: dayUtcOf(2015, 12, 31) }, 400);
    expect(laneMarks(columns, late).map((mark) => mark.row)).toEqual([4]);
  });
});

describe('finding a mark', () => {
  test('by pointer, within reach and only if shown', () => {
    const [first] = marks;
    expect(laneMarkAt(marks, all, (first?.x ?? 0) + 4, 6, 6)).toBe(first);
    expect(laneMarkAt(marks, all, (first?.x ?? 0) + 40, 6, 6)).toBeUndefined();
    expect(laneMarkAt(marks, Uint16Array.from([1, 0, 0, 0, 0]), (first?.x ?? 0) + 4, 6, 6)).toBeUndefined();
  });

  test('by keys through time and across lanes', () => {
    const step = (row: number, to: 'previous' | 'next' | 'above' | 'below') =>
      laneNeighbour(marks, all, marks[row]!, to)?.row;
    expect(step(0, 'next')).toBe(1);
    expect(step(0, 'previous')).toBeUndefined();
    expect(step(1, 'above')).toBe(4);
    expect(step(0, 'below')).toBe(4);
    expect(step(1, 'below')).toBeUndefined();
  });
});
