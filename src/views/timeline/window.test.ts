import { describe, expect, test } from 'vitest';
import { daysOf, dayUtcOf, isoOf } from '../../lib/time.ts';
import { moved, snapped, stepByKey, withHandle } from './window.ts';

const whole = { from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2025, 12, 31) };
const press = (handle: 'from' | 'to', key: string, day: number, times = 1): string => {
  let at = day;
  for (let count = 0; count < times; count++) at = stepByKey(handle, key, at, whole, whole) ?? at;
  return isoOf(at);
};

describe('keys', () => {
  test('ten pages from the start and from the end make 2012 to 2015', () => {
    expect(press('from', 'PageUp', whole.from, 10)).toBe('2012-01-01');
    expect(press('to', 'PageDown', whole.to, 10)).toBe('2015-12-31');
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
});

test('a drag in either direction takes whole units', () => {
  const year2012 = daysOf({ year: 2012 });
  expect(snapped(dayUtcOf(2012, 11, 5), dayUtcOf(2012, 2, 5), 'quarter', whole)).toEqual(year2012);
});

test('a window keeps its length when it is moved against the end', () => {
  const window = daysOf({ year: 2024 });
  const pushed = moved(window, 5000, 'quarter', whole);
  expect(pushed.to - pushed.from).toBe(window.to - window.from);
  expect(pushed.to).toBeLessThanOrEqual(whole.to);
});
