import { describe, expect, test } from 'vitest';
import { CORE } from '../../data/fixture.ts';
import { columnsOf } from '../../data/load.ts';
import { dayUtcOf } from '../../lib/time.ts';
import { laneIncidentOf, longestOf } from '../../query/lane-incidents.ts';
import type { ArrowStep } from '../../query/neighbour.ts';
import { laneNeighbour } from '../../query/neighbour.ts';
import { createAxis } from './axis.ts';
import { laneMarkOf } from './lane-mark.ts';
import { laneMarkAt, laneMarks, lanePaths } from './lanes.ts';

const columns = columnsOf(CORE);
const axis = createAxis({ from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) }, 1461);
const longest = longestOf(columns);
const marks = laneMarks(columns, axis, longest);
const all = new Uint32Array(5);

describe('lane marks', () => {
  test('stand in the lane of the lineage, one pixel a day here', () => {
    expect(marks.map((mark) => mark.lane)).toEqual([0, 2, 0, 0, 1]);
    expect(marks[3]?.right).toBeCloseTo((marks[3]?.left ?? 0) + 4, 5);
    expect(marks[3]?.x).toBeCloseTo((marks[3]?.left ?? 0) + 0.5, 5);
  });

  test('a month known is a bar as wide as the month', () => {
    expect(marks[2]?.isVague).toBe(true);
    expect((marks[2]?.right ?? 0) - (marks[2]?.left ?? 0)).toBeCloseTo(31, 5);
  });

  test('unknown tolls are hollow, filtered ones ghosts, long ones bars', () => {
    const count = (path: string | undefined): number => path?.match(/z/g)?.length ?? 0;
    const fail = Uint32Array.from([1, 0, 0, 0, 0]);
    const paths = lanePaths({
      marks,
      fail,
      ignoredBits: 0,
      lineageCount: 3,
      lanePx: 13,
      pixelRatio: 1,
    });
    expect(count(paths.ghosts)).toBe(1);
    expect(paths.hollow.map(count)).toEqual([0, 0, 1]);
    expect(paths.filled.map(count)).toEqual([1, 1, 0]);
    expect(paths.bars.map(count)).toEqual([2, 0, 1]);
    expect(count(paths.filled[0])).toBe(1);
  });

  test('a siege that began before the axis has a bar but no tick', () => {
    const within = createAxis({ from: dayUtcOf(2013, 1, 18), to: dayUtcOf(2013, 3, 1) }, 430);
    expect(laneMarkOf(laneIncidentOf(columns, 3), within)).toMatchObject({
      left: 0,
      hasTick: false,
      isSeveralDays: true,
    });
  });

  test('a disputed date has a bracket over its days, once they can be told apart', () => {
    const bracket = (widthPx: number, fail = all): string => {
      const close = createAxis({ from: dayUtcOf(2015, 11, 11), to: dayUtcOf(2015, 11, 30) }, widthPx);
      const input = { marks: laneMarks(columns, close, longest), fail, ignoredBits: 0 };
      return lanePaths({ ...input, lineageCount: 3, lanePx: 13, pixelRatio: 1 }).disputed;
    };
    expect(bracket(200)).toMatch(/^M80,[\d.]+v5m0,-2.5H100m0,-2.5v5$/);
    expect(bracket(20)).toBe('');
    expect(bracket(200, Uint32Array.from([0, 0, 0, 0, 1]))).toBe('');
  });

  test('a day close by is a bar as wide as the day, and right to left it lies the other way', () => {
    const days = { from: dayUtcOf(2015, 11, 20), to: dayUtcOf(2015, 11, 29) };
    expect(laneMarkOf(laneIncidentOf(columns, 4), createAxis(days, 100))).toMatchObject({
      left: 0,
      right: 10,
      x: 5,
    });
    expect(laneMarkOf(laneIncidentOf(columns, 4), createAxis(days, 100, 'rtl'))).toMatchObject({
      left: 90,
      right: 100,
      x: 95,
    });
    const within = createAxis({ from: dayUtcOf(2013, 1, 18), to: dayUtcOf(2013, 3, 1) }, 430, 'rtl');
    expect(laneMarkOf(laneIncidentOf(columns, 3), within)).toMatchObject({
      right: 430,
      x: 430,
      hasTick: false,
    });
  });

  test('outside the axis there are none', () => {
    const late = createAxis({ from: dayUtcOf(2015, 1, 1), to: dayUtcOf(2015, 12, 31) }, 400);
    expect(laneMarks(columns, late, longest).map((mark) => mark.row)).toEqual([4]);
    expect(laneMarkOf(laneIncidentOf(columns, 0), late)).toBeUndefined();
  });
});

describe('finding a mark by pointer', () => {
  const x = (row: number): number => marks[row]?.x ?? 0;

  test('takes the nearest within reach, if it is shown', () => {
    expect(laneMarkAt(marks, all, 13, [x(0) + 4, 6], 6)?.row).toBe(0);
    expect(laneMarkAt(marks, all, 13, [x(0) + 40, 6], 6)).toBeUndefined();
    expect(laneMarkAt(marks, Uint32Array.from([1, 0, 0, 0, 0]), 13, [x(0) + 4, 6], 6)).toBeUndefined();
  });

  test('takes a tick before the long bar it stands in, the bar elsewhere', () => {
    expect(laneMarkAt(marks, all, 13, [x(3), 6], 6)?.row).toBe(3);
    expect(laneMarkAt(marks, all, 13, [x(2) + 9, 6], 6)?.row).toBe(2);
  });
});

describe('finding a mark by keys', () => {
  const step = (row: number, to: ArrowStep, fail = all) => laneNeighbour(columns, fail, row, to);

  test('through time, over what is filtered out', () => {
    expect(step(0, 'next')).toBe(1);
    expect(step(0, 'next', Uint32Array.from([0, 1, 1, 0, 0]))).toBe(3);
    expect(step(0, 'previous')).toBeUndefined();
    expect([step(2, 'first'), step(2, 'last')]).toEqual([0, 4]);
  });

  test('across lanes to the nearest in time, skipping empty lanes', () => {
    expect(step(1, 'above')).toBe(4);
    expect(step(1, 'above', Uint32Array.from([0, 0, 0, 0, 1]))).toBe(2);
    expect(step(0, 'below')).toBe(4);
    expect(step(1, 'below')).toBeUndefined();
  });
});
