import { describe, expect, test } from 'vitest';
import { type Columns, NO_DAY } from '../data/columns.ts';
import { CORE } from '../data/fixture.ts';
import { columnsOf } from '../data/load.ts';
import { civilOf, type DayRange, daysOf, dayUtcOf, isoOf } from '../lib/time.ts';
import { binIncidents, edgesOf, floorTo, nextOf, shiftedBy, spanOf, unitFor } from './bins.ts';

const columns = columnsOf(CORE);
const LINEAGES = 3;
const TIME_BIT = 1;
const OTHER_BIT = 2;
const span = { from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) };
const bin = (fail: number[], range: DayRange = span) =>
  binIncidents(columns, Uint32Array.from(fail), TIME_BIT, edgesOf(range), LINEAGES);
const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

describe('the unit', () => {
  test.each([
    [{ from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2025, 12, 31) }, 'quarter'],
    [{ from: dayUtcOf(1970, 1, 1), to: dayUtcOf(2025, 12, 31) }, 'year'],
    [span, 'month'],
    [{ from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2013, 12, 31) }, 'week'],
    [daysOf({ year: 2015, month: 11 }), 'day'],
    [daysOf({ year: 2015, month: 11, day: 20 }), 'day'],
  ] as const)('%# is the finest that needs at most 120 bins', (range, unit) => {
    expect(unitFor(range)).toBe(unit);
    expect(edgesOf(range).edges.length - 1).toBeLessThanOrEqual(122);
  });

  test('more than 120 years are still years', () => {
    expect(unitFor({ from: dayUtcOf(1800, 1, 1), to: dayUtcOf(2025, 12, 31) })).toBe('year');
  });
});

describe('edges', () => {
  test('start on the first day of the unit and cover the span without gaps', () => {
    const { unit, edges } = edgesOf({ from: dayUtcOf(2002, 2, 14), to: dayUtcOf(2025, 5, 5) });
    expect(unit).toBe('quarter');
    expect(isoOf(edges[0]!)).toBe('2002-01-01');
    expect(isoOf(edges.at(-1)!)).toBe('2025-07-01');
    for (const edge of edges) expect(floorTo('quarter', edge)).toBe(edge);
  });

  test('cover a span whose ends lie within days', () => {
    const { unit, edges } = edgesOf({ from: 100.4, to: 100.6 });
    expect([unit, ...edges]).toEqual(['day', 100, 101, 102]);
    expect([...edgesOf({ from: 100, to: 100 }).edges]).toEqual([100, 101]);
  });

  test('weeks start on Monday, before and after 1970', () => {
    expect(isoOf(floorTo('week', dayUtcOf(2015, 11, 20)))).toBe('2015-11-16');
    expect(isoOf(floorTo('week', dayUtcOf(2015, 11, 16)))).toBe('2015-11-16');
    expect(isoOf(floorTo('week', dayUtcOf(1969, 12, 31)))).toBe('1969-12-29');
  });

  test('leap days and the turn of the year are kept', () => {
    expect(isoOf(nextOf('month', dayUtcOf(2016, 2, 1)))).toBe('2016-03-01');
    expect(isoOf(nextOf('day', dayUtcOf(2016, 2, 28)))).toBe('2016-02-29');
    expect(isoOf(nextOf('quarter', dayUtcOf(2015, 10, 1)))).toBe('2016-01-01');
    expect(isoOf(nextOf('year', dayUtcOf(2016, 1, 1)))).toBe('2017-01-01');
  });
});

describe('counts', () => {
  test('every incident is in one bin, that of its first day, under its lineage', () => {
    const { incidents, edges } = bin([0, 0, 0, 0, 0]);
    const binCount = edges.length - 1;
    const found = [...incidents].flatMap((count, at) =>
      count > 0 ? [[Math.floor(at / binCount), isoOf(edges[at % binCount]!), count]] : [],
    );
    expect(found).toEqual([
      [0, '2012-03-01', 1],
      [0, '2013-01-01', 2],
      [1, '2015-11-01', 1],
      [2, '2012-11-01', 1],
    ]);
  });

  test('the window does not empty the bars, other facets do; the whole stays', () => {
    const { incidents, wholeIncidents } = bin([TIME_BIT, OTHER_BIT, TIME_BIT | OTHER_BIT, 0, 0]);
    expect(sum(incidents)).toBe(3);
    expect(sum(wholeIncidents)).toBe(5);
  });

  test('incidents outside the axis are in no bin, those in the cut first bin are', () => {
    const { wholeIncidents, edges } = bin([0, 0, 0, 0, 0], {
      from: dayUtcOf(2012, 11, 20),
      to: dayUtcOf(2013, 1, 10),
    });
    expect(edges.length - 1).toBe(52);
    // The siege of 30 November and the clash known to January 2013; the one of 16 January lies beyond.
    expect(sum(wholeIncidents)).toBe(2);
  });

  test('a span before all data is all zero', () => {
    expect(sum(bin([0, 0, 0, 0, 0], daysOf({ year: 1990 })).wholeIncidents)).toBe(0);
    expect(sum(bin([0, 0, 0, 0, 0], daysOf({ year: 2030 })).wholeIncidents)).toBe(0);
  });
});

describe('deaths', () => {
  test('are best estimates, unknown tolls add nothing', () => {
    const { deaths, wholeDeaths } = bin([0, 0, 0, 0, 0]);
    expect(sum(deaths)).toBe(2 + 0 + 0 + 40 + 20);
    expect(sum(wholeDeaths)).toBe(62);
  });

  test('have a range where sources differ, of the shown incidents only', () => {
    const { deathsLow, deathsHigh } = bin([0, 0, 0, 0, 0]);
    expect([sum(deathsLow), sum(deathsHigh)]).toEqual([1 + 37 + 18, 4 + 40 + 27]);
    const narrowed = bin([0, 0, 0, 0, OTHER_BIT]);
    expect([sum(narrowed.deathsLow), sum(narrowed.deathsHigh)]).toEqual([38, 44]);
    expect(sum(narrowed.wholeDeathsHigh)).toBe(71);
  });
});

test('the whole is made of whole years', () => {
  const whole = spanOf(columns);
  expect([isoOf(whole.from), isoOf(whole.to)]).toEqual(['2012-01-01', '2015-12-31']);
});

/** Incidents of one day each, in order. */
const dated = (...years: (number | null)[]): Columns => {
  const days = Int32Array.from(years, (year) => (year === null ? NO_DAY : dayUtcOf(year, 6, 15)));
  const datedCount = years.filter((year) => year !== null).length;
  return { ...columns, count: years.length, datedCount, firstDay: days, lastDay: days };
};
const yearsOf = (of: Columns): number[] => {
  const { from, to } = spanOf(of);
  return [civilOf(from).year, civilOf(to).year];
};

test('a date in year 1 or in 9999 does not stretch the whole over thousands of bins', () => {
  const years = Array.from({ length: 300 }, (_, at) => 1990 + Math.floor(at / 10));
  expect(yearsOf(dated(1, ...years))).toEqual([1990, 2019]);
  expect(yearsOf(dated(1, 1, ...years, 9999))).toEqual([1990, 2079]);
  expect(yearsOf(dated(1, 2012, 2013, 2014, 2015))).toEqual([2012, 2015]);
  const { edges } = edgesOf(spanOf(dated(1, ...years)));
  expect(edges.length).toBeLessThan(130);
});

test('two centuries of incidents keep all their years, thousands of years the last thousand', () => {
  expect(yearsOf(dated(...Array.from({ length: 200 }, (_, at) => 1800 + at)))).toEqual([1800, 1999]);
  const [from = 0, to = 0] = yearsOf(dated(...Array.from({ length: 500 }, (_, at) => 1 + 4 * at)));
  expect(to - from).toBeLessThanOrEqual(1000);
});

test('incidents without a date have no part in the whole, nor in any bin', () => {
  expect(yearsOf(dated(2012, 2015, null, null))).toEqual([2012, 2015]);
  const { wholeIncidents } = binIncidents(
    dated(2012, 2015, null),
    new Uint32Array(3),
    0,
    edgesOf(span),
    LINEAGES,
  );
  expect(sum(wholeIncidents)).toBe(2);
});

test('a number of units later is the same as one after the other, in any unit', () => {
  for (const unit of ['day', 'week', 'month', 'quarter', 'half', 'year'] as const) {
    const first = floorTo(unit, dayUtcOf(2012, 1, 2));
    let day = first;
    for (let count = 1; count <= 30; count++) {
      day = nextOf(unit, day);
      expect(shiftedBy(unit, first, count)).toBe(day);
      expect(shiftedBy(unit, day, -count)).toBe(first);
    }
  }
});
