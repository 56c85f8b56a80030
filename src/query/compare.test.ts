import { describe, expect, test } from 'vitest';
import { CORE, TEXTS } from '../data/fixture.ts';
import { atlasOf } from '../data/load.ts';
import { createEngine } from '../engine/engine.ts';
import { daysOf, dayUtcOf } from '../lib/time.ts';
import type { Answer } from './answer.ts';
import { alignedEdges, comparisonAnswer, deathsBetween, wholeMonths } from './compare.ts';
import { type Comparison, type Filters, NO_FILTERS } from './facets.ts';
import { BOTH, FIRST, SECOND, sideCodes } from './sides.ts';

const atlas = atlasOf(CORE, TEXTS);
const { columns } = atlas;
const answerTo = (compare: Comparison, filters: Partial<Filters> = {}): Answer =>
  createEngine(atlas).query({
    filters: { ...NO_FILTERS, ...filters },
    compare,
    view: null,
    axis: { from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) },
    sort: { key: 'date', descending: false },
  });
const compared = (compare: Comparison, filters: Partial<Filters> = {}) => {
  const answer = answerTo(compare, filters);
  return { answer, ...comparisonAnswer(columns, answer.fail, compare, answer.bins) };
};
const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

const countries: Comparison = { by: 'country', sides: [['ML'], ['DZ']] };

describe('two countries', () => {
  test('each side counts its own, as ranges, without the unknown', () => {
    const { sides, both, answer } = compared(countries);
    expect(sides[0]).toMatchObject({ count: 4, low: 1 + 0 + 18, high: 4 + 0 + 27, unknownCount: 1 });
    expect(sides[1]).toMatchObject({ count: 1, low: 37, high: 40, unknownCount: 0 });
    expect(both.count).toBe(0);
    expect(answer.shown).toBe(5);
  });

  test('other facets narrow both sides; the compared one shows what lies on either', () => {
    const { sides, answer } = compared(countries, { attribution: ['claimed'], group: ['alpha'] });
    expect(sides.map(({ count }) => count)).toEqual([2, 1]);
    expect(answer.shown).toBe(3);
    // Its own counts obey the other facets only.
    expect([...answer.counts.country]).toEqual([2, 1]);
  });

  test('bars add up to the side and do not obey the window on the timeline, sums do', () => {
    const { sides } = compared(countries, { time: daysOf({ year: 2013 }) });
    expect(sides.map(({ count }) => count)).toEqual([1, 1]);
    expect(sides.map(({ incidents }) => sum(incidents))).toEqual([4, 1]);
    expect(sides.map(({ deathsHigh }) => sum(deathsHigh))).toEqual([31, 40]);
    expect(sides.map(({ unknown }) => sum(unknown))).toEqual([1, 0]);
  });
});

test('an incident of both groups stands on both sides and is counted once in the whole', () => {
  const compare: Comparison = { by: 'group', sides: [['alpha'], ['army']] };
  const { sides, both, answer } = compared(compare);
  expect([...sideCodes(columns, compare)]).toEqual([FIRST, 0, FIRST, FIRST, BOTH]);
  expect(sides.map(({ count }) => count)).toEqual([4, 1]);
  expect(both).toEqual({ count: 1, low: 18, high: 27, unknownCount: 0 });
  expect(answer.shown).toBe(4);
});

test('two areas: a box and a polygon', () => {
  const compare: Comparison = {
    by: 'area',
    sides: [
      { kind: 'box', bounds: { west: 0, south: 14, east: 5, north: 20 } },
      {
        kind: 'polygon',
        ring: [
          [-10, 10],
          [0, 10],
          [0, 16],
          [-10, 16],
        ],
      },
    ],
  };
  expect([...sideCodes(columns, compare)]).toEqual([FIRST, SECOND, FIRST, 0, SECOND]);
  expect(compared(compare).answer.shown).toBe(4);
});

describe('two periods', () => {
  const compare: Comparison = {
    by: 'time',
    sides: [
      { from: dayUtcOf(2012, 12, 1), to: dayUtcOf(2013, 1, 31) },
      { from: dayUtcOf(2015, 11, 1), to: dayUtcOf(2015, 11, 30) },
    ],
  };

  test('are laid over each other by their starts, each as long as it is', () => {
    const { sides, unit } = compared(compare);
    expect(unit).toBe('day');
    expect(sides.map(({ edges }) => edges.length - 1)).toEqual([62, 30]);
    expect(sides[1].edges[0]).toBe(dayUtcOf(2015, 11, 1));
    expect(sides[1].incidents.indexOf(1)).toBe(19);
  });

  test('what lasted into a period counts in its first bin, so that bars add up', () => {
    // b began in November 2012 and ended in December.
    const { sides } = compared(compare);
    expect(sides[0].count).toBe(3);
    expect(sum(sides[0].incidents)).toBe(3);
    expect(sides[0].incidents[0]).toBe(1);
  });

  test('an incident that touches both is on both', () => {
    const { both, answer } = compared({
      by: 'time',
      sides: [daysOf({ year: 2012, month: 11 }), daysOf({ year: 2012, month: 12 })],
    });
    expect(both.count).toBe(1);
    expect(answer.shown).toBe(1);
  });

  test('months are counted from the first day; the last bin ends with the period', () => {
    const edges = alignedEdges({ from: dayUtcOf(2012, 3, 1), to: dayUtcOf(2012, 5, 15) }, 'month');
    expect([...edges]).toEqual([
      dayUtcOf(2012, 3, 1),
      dayUtcOf(2012, 4, 1),
      dayUtcOf(2012, 5, 1),
      dayUtcOf(2012, 5, 16),
    ]);
  });

  test.each([
    [{ from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2013, 12, 31) }, 24],
    [{ from: dayUtcOf(2012, 2, 1), to: dayUtcOf(2012, 2, 29) }, 1],
    [{ from: dayUtcOf(2012, 2, 1), to: dayUtcOf(2012, 3, 15) }, null],
    [{ from: dayUtcOf(2012, 2, 1), to: dayUtcOf(2012, 2, 1) }, null],
  ])('%# has its length in whole months, if it has one', (period, months) => {
    expect(wholeMonths(period)).toBe(months);
  });
});

describe('how far two tolls are apart', () => {
  const sums = (low: number, high: number) => ({ count: 1, low, high, unknownCount: 0 });

  test('is a range itself, whichever side is given first', () => {
    expect(deathsBetween(sums(10, 20), sums(100, 150))).toEqual({ low: 80, high: 140 });
    expect(deathsBetween(sums(100, 150), sums(10, 20))).toEqual({ low: 80, high: 140 });
  });

  test('is not said where the ranges overlap or touch', () => {
    expect(deathsBetween(sums(10, 20), sums(15, 30))).toBeNull();
    expect(deathsBetween(sums(10, 20), sums(20, 30))).toBeNull();
    expect(deathsBetween(sums(5, 5), sums(5, 5))).toBeNull();
  });
});
