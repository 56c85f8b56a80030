import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civilOf,
  daysOf,
  dayUtcOf,
  isoOf,
  monthsIn,
  parsePartialDate,
  precisionOf,
  shortestIso,
} from './time.ts';

describe('days since 1970', () => {
  test('count from 1970-01-01 and agree with the platform over a century', () => {
    expect(dayUtcOf(1970, 1, 1)).toBe(0);
    expect(dayUtcOf(1969, 12, 31)).toBe(-1);
    for (let day = -20_000; day < 30_000; day += 17) {
      expect(isoOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }
  });

  test('come back from the civil date', () => {
    for (const day of [-719468, -1, 0, 11016, 16759]) {
      const { year, month, day: dayOfMonth } = civilOf(day);
      expect(dayUtcOf(year, month, dayOfMonth)).toBe(day);
    }
  });
});

describe('partial dates', () => {
  test('are read to the precision they have', () => {
    expect(parsePartialDate('2015')).toEqual({ year: 2015 });
    expect(parsePartialDate('2015-11')).toEqual({ year: 2015, month: 11 });
    expect(parsePartialDate('2015-11-20')).toEqual({ year: 2015, month: 11, day: 20 });
    expect(precisionOf({ year: 2015, month: 11 })).toBe('month');
  });

  test.each(['2015-13', '2015-00', '2015-02-29', '2015-04-31', '15-04-01', '2015-4-1', '', 'May 2015'])(
    'refuse %j',
    (text) => expect(parsePartialDate(text)).toBeUndefined(),
  );

  test('know leap days', () => {
    expect(parsePartialDate('2016-02-29')).toBeDefined();
    expect(parsePartialDate('1900-02-29')).toBeUndefined();
    expect(parsePartialDate('2000-02-29')).toBeDefined();
  });

  test('stand for all the days they may mean', () => {
    expect(daysOf({ year: 2015, month: 11 })).toEqual({
      from: dayUtcOf(2015, 11, 1),
      to: dayUtcOf(2015, 11, 30),
    });
    expect(daysOf({ year: 2016 })).toEqual({ from: dayUtcOf(2016, 1, 1), to: dayUtcOf(2016, 12, 31) });
  });
});

test('the shortest spelling of an edge names a year or a month when it can', () => {
  expect(shortestIso(dayUtcOf(2012, 1, 1), 'from')).toBe('2012');
  expect(shortestIso(dayUtcOf(2012, 12, 31), 'to')).toBe('2012');
  expect(shortestIso(dayUtcOf(2012, 2, 29), 'to')).toBe('2012-02');
  expect(shortestIso(dayUtcOf(2012, 1, 1), 'to')).toBe('2012-01-01');
});

test('adding months keeps to the end of shorter months', () => {
  expect(isoOf(addMonths(dayUtcOf(2012, 1, 31), 1))).toBe('2012-02-29');
  expect(isoOf(addMonths(dayUtcOf(2012, 1, 31), -2))).toBe('2011-11-30');
});

test('a stretch of days is about so many months', () => {
  const months = (from: number, to: number): number => monthsIn({ from, to });
  expect(months(dayUtcOf(2023, 2, 1), dayUtcOf(2023, 2, 28))).toBe(1);
  expect(months(dayUtcOf(2023, 1, 1), dayUtcOf(2023, 3, 31))).toBe(3);
  expect(months(dayUtcOf(2002, 1, 1), dayUtcOf(2024, 12, 31))).toBe(23 * 12);
  expect(months(dayUtcOf(2023, 1, 1), dayUtcOf(2023, 1, 9))).toBe(0);
});
