import { describe, expect, test } from 'vitest';
import { daysOf, dayUtcOf } from '../../lib/time.ts';
import { broughtIntoSight, createAxis, fitted, panned, zoomed } from './axis.ts';

const whole = { from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2025, 12, 31) };

test('days and pixels agree there and back', () => {
  const axis = createAxis(whole, 1200);
  for (const day of [whole.from, dayUtcOf(2015, 11, 20), whole.to]) {
    expect(axis.dayOf(axis.xOf(day) + 0.01)).toBe(day);
    expect(axis.momentOf(axis.xOf(day))).toBeCloseTo(day, 6);
  }
  expect(axis.xOf(whole.to + 1)).toBe(1200);
  expect(axis.dayOf(-50)).toBe(whole.from);
  expect(axis.dayOf(5000)).toBe(whole.to);
});

describe('zooming', () => {
  test('keeps the day under the pointer and stays inside', () => {
    const around = dayUtcOf(2015, 11, 20);
    const span = zoomed(whole, whole, around, 0.5);
    const share = (range: typeof whole): number => (around - range.from) / (range.to - range.from + 1);
    expect(share(span)).toBeCloseTo(share(whole), 2);
    expect(zoomed(span, whole, around, 100)).toEqual(whole);
    const closest = zoomed(span, whole, around, 0.00001);
    expect(closest.to - closest.from + 1).toBe(30);
  });

  test('a whole shorter than the closest zoom stays as it is', () => {
    const week = { from: whole.from, to: whole.from + 6 };
    expect(zoomed(week, week, week.from, 0.5)).toEqual(week);
  });

  test('panning stops at the ends', () => {
    const span = daysOf({ year: 2024 });
    expect(panned(span, whole, 10_000).to).toBe(whole.to);
    expect(panned(span, whole, -100_000).from).toBe(whole.from);
  });

  test('fitting a window leaves a margin, a single day gets the shortest span', () => {
    const span = fitted(daysOf({ year: 2012 }), whole);
    expect([span.from, span.to]).toEqual([dayUtcOf(2011, 12, 14), dayUtcOf(2013, 1, 18)]);
    const day = fitted(daysOf({ year: 2012, month: 5, day: 5 }), whole);
    expect(day.to - day.from).toBeGreaterThanOrEqual(29);
    expect(fitted({ from: 0, to: dayUtcOf(2030, 1, 1) }, whole)).toEqual(whole);
  });
});

describe('bringing an incident into sight', () => {
  const span = daysOf({ year: 2015 });
  const see = (from: number, to = from) => broughtIntoSight(span, whole, { from, to });

  test('moves nothing when it is there already, even in part', () => {
    expect(see(dayUtcOf(2015, 11, 20))).toBe(span);
    expect(see(dayUtcOf(2014, 1, 1), dayUtcOf(2016, 1, 1))).toBe(span);
  });

  test('moves only as far as needed, and keeps the zoom', () => {
    const later = see(dayUtcOf(2016, 2, 1));
    expect(later.to - later.from).toBe(span.to - span.from);
    expect(later.to - dayUtcOf(2016, 2, 1)).toBe(36);
    const earlier = see(dayUtcOf(2014, 12, 1));
    expect(dayUtcOf(2014, 12, 1) - earlier.from).toBe(36);
  });
});
