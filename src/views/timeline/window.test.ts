import { describe, expect, test } from 'vitest';
import { daysOf, dayUtcOf, isoOf } from '../../lib/time.ts';
import { focusOn, type Handle, moved, nearestEdge, snapped, stepByKey, withHandle } from './window.ts';

const whole = { from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2025, 12, 31) };
const press = (handle: Handle, key: string, day: number, times = 1): string => {
  let at = day;
  for (let count = 0; count < times; count++) at = stepByKey(handle, key, at, whole, whole) ?? at;
  return isoOf(at);
};

describe('keys', () => {
  test('ten pages from the start and from the end make 2012 to 2015', () => {
    expect(press('from', 'PageUp', whole.from, 10)).toBe('2012-01-01');
    expect(press('to', 'PageDown', whole.to, 10)).toBe('2015-12-31');
  });

  test('a page lands on the turn of a year from anywhere in it', () => {
    expect(press('from', 'PageUp', dayUtcOf(2012, 3, 15))).toBe('2013-01-01');
    expect(press('from', 'PageDown', dayUtcOf(2012, 3, 15))).toBe('2012-01-01');
    expect(press('to', 'PageUp', dayUtcOf(2012, 3, 15))).toBe('2012-12-31');
    expect(press('to', 'PageDown', dayUtcOf(2012, 3, 15))).toBe('2011-12-31');
  });

  test('arrows land on the edges of months', () => {
    expect(press('from', 'ArrowRight', dayUtcOf(2012, 3, 15))).toBe('2012-04-01');
    expect(press('from', 'ArrowLeft', dayUtcOf(2012, 3, 15))).toBe('2012-03-01');
    expect(press('to', 'ArrowRight', dayUtcOf(2012, 3, 15))).toBe('2012-03-31');
    expect(press('to', 'ArrowLeft', dayUtcOf(2012, 3, 31))).toBe('2012-02-29');
  });

  test('there and back is the same month', () => {
    expect(press('to', 'ArrowLeft', dayUtcOf(2012, 4, 30))).toBe('2012-03-31');
    expect(press('to', 'ArrowRight', dayUtcOf(2012, 3, 31))).toBe('2012-04-30');
  });

  test('Home and End are the ends, other keys are none of ours', () => {
    expect(press('from', 'End', whole.from)).toBe('2025-12-31');
    expect(press('to', 'Home', whole.to)).toBe('2002-01-01');
    expect(stepByKey('from', 'a', 0, whole, whole)).toBeUndefined();
  });

  test('days are the step once the axis is close', () => {
    const close = daysOf({ year: 2015, month: 11 });
    expect(isoOf(stepByKey('from', 'ArrowRight', close.from, close, whole) ?? 0)).toBe('2015-11-02');
  });
});

test('handles stop at each other and at the ends', () => {
  const window = daysOf({ year: 2012 });
  expect(withHandle(window, 'from', whole.to, whole)).toEqual({ from: window.to, to: window.to });
  expect(withHandle(window, 'to', whole.from - 99, whole)).toEqual({ from: window.from, to: window.from });
  expect(withHandle(window, 'to', whole.to + 99, whole).to).toBe(whole.to);
});

test('a double click leads to the year, then to the month, then to the day', () => {
  const day = dayUtcOf(2015, 11, 20);
  const year = focusOn(whole, day);
  expect(year).toEqual(daysOf({ year: 2015 }));
  const month = focusOn(year, day);
  expect(month).toEqual(daysOf({ year: 2015, month: 11 }));
  expect(focusOn(month, day)).toEqual({ from: day, to: day });
});

describe('dragging', () => {
  test('a handle snaps to the nearer turn of the unit', () => {
    expect(isoOf(nearestEdge(dayUtcOf(2012, 2, 10), 'quarter'))).toBe('2012-01-01');
    expect(isoOf(nearestEdge(dayUtcOf(2012, 2, 20), 'quarter'))).toBe('2012-04-01');
    expect(isoOf(nearestEdge(dayUtcOf(2012, 2, 20) + 0.7, 'day'))).toBe('2012-02-21');
  });

  test('in either direction takes whole units', () => {
    const year2012 = daysOf({ year: 2012 });
    expect(snapped(dayUtcOf(2012, 11, 5), dayUtcOf(2012, 2, 5), 'quarter', whole)).toEqual(year2012);
  });

  const dates = (window: { from: number; to: number }): string[] => [isoOf(window.from), isoOf(window.to)];

  test('whole units stay whole units when moved, leap years or not', () => {
    const window = { from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2012, 3, 31) };
    expect(dates(moved(window, 91, 'quarter', whole))).toEqual(['2012-04-01', '2012-06-30']);
    expect(dates(moved(window, -30, 'quarter', whole))).toEqual(['2012-01-01', '2012-03-31']);
    expect(dates(moved(window, -60, 'quarter', whole))).toEqual(['2011-10-01', '2011-12-31']);
    const years = { from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) };
    expect(dates(moved(years, 365 * 4, 'quarter', whole))).toEqual(['2016-01-01', '2019-12-31']);
  });

  test('a window stops at the ends and keeps its length', () => {
    const window = daysOf({ year: 2024 });
    expect(dates(moved(window, 5000, 'quarter', whole))).toEqual(['2025-01-01', '2025-12-31']);
    expect(dates(moved(window, -50_000, 'year', whole))).toEqual(['2002-01-01', '2002-12-31']);
    const uneven = { from: dayUtcOf(2024, 5, 3), to: dayUtcOf(2024, 5, 9) };
    expect(dates(moved(uneven, 5000, 'quarter', whole))).toEqual(['2025-12-25', '2025-12-31']);
    expect(dates(moved(uneven, 10.4, 'quarter', whole))).toEqual(['2024-05-13', '2024-05-19']);
  });

  test('the whole cannot be moved', () => {
    expect(moved(whole, 400, 'quarter', whole)).toEqual(whole);
  });
});
