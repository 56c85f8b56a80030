import { describe, expect, test } from 'vitest';
import { daysOf, dayUtcOf, isoOf } from '../../lib/time.ts';
import { type Handle, nearestEdge, stepByKey, withHandle } from './window.ts';

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

test('a handle snaps to the nearer turn of the unit', () => {
  expect(isoOf(nearestEdge(dayUtcOf(2012, 2, 10), 'quarter'))).toBe('2012-01-01');
  expect(isoOf(nearestEdge(dayUtcOf(2012, 2, 20), 'quarter'))).toBe('2012-04-01');
  expect(isoOf(nearestEdge(dayUtcOf(2012, 2, 20) + 0.7, 'day'))).toBe('2012-02-21');
});
