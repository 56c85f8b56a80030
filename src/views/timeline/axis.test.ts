import { describe, expect, test } from 'vitest';
import { daysOf, dayUtcOf } from '../../lib/time.ts';
import { between, broughtIntoSight, createAxis, fitted, panned, zoomed } from './axis.ts';

const whole = { from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2025, 12, 31) };

describe('days and pixels', () => {
  test.each(['ltr', 'rtl'] as const)('agree there and back, %s', (direction) => {
    const axis = createAxis(whole, 1200, direction);
    for (const day of [whole.from, dayUtcOf(2015, 11, 20), whole.to]) {
      expect(axis.dayOf(axis.xOf(day + 0.5))).toBe(day);
      expect(axis.momentOf(axis.xOf(day))).toBeCloseTo(day, 6);
    }
    expect([axis.xOf(whole.from), axis.xOf(whole.to + 1)]).toEqual(
      direction === 'ltr' ? [0, 1200] : [1200, 0],
    );
    expect([axis.dayOf(-50), axis.dayOf(5000)].sort()).toEqual([whole.from, whole.to].sort());
  });

  test('right to left, a stretch still has its left end first and time goes back to the right', () => {
    const axis = createAxis({ from: 0, to: 9 }, 100, 'rtl');
    expect(axis.stretchOf(2, 4)).toEqual([60, 80]);
    expect(axis.stretchOf(-5, 1)).toEqual([90, 100]);
    expect(axis.daysIn(20)).toBe(-2);
    expect(createAxis({ from: 0, to: 9 }, 100).daysIn(20)).toBe(2);
  });

  test('days in sight in part count as in sight', () => {
    expect(createAxis({ from: 100.4, to: 102.4 }, 100).days).toEqual({ from: 100, to: 103 });
    expect(createAxis({ from: 100, to: 102 }, 100).days).toEqual({ from: 100, to: 102 });
  });
});

describe('zooming', () => {
  test('keeps the day under the pointer and stays inside', () => {
    const around = dayUtcOf(2015, 11, 20);
    const span = zoomed(whole, whole, around, 0.5);
    const share = (range: typeof whole): number => (around - range.from) / (range.to - range.from + 1);
    expect(share(span)).toBeCloseTo(share(whole), 2);
    expect(zoomed(span, whole, around, 100)).toEqual(whole);
    const closest = zoomed(span, whole, around, 0.00001);
    expect(closest.to - closest.from + 1).toBe(1);
  });

  test('goes from the whole to a single day and back in small, even steps', () => {
    const around = dayUtcOf(2015, 11, 20) + 0.3;
    const length = ({ from, to }: typeof whole): number => to - from + 1;
    let span = whole;
    let steps = 0;
    for (; length(span) > 1; steps++) {
      const next = zoomed(span, whole, around, 0.95);
      const factor = length(next) / length(span);
      expect(factor).toBeLessThan(1);
      expect(factor).toBeGreaterThanOrEqual(0.95 - 1e-9);
      expect(next.from).toBeLessThanOrEqual(around);
      expect(next.to + 1).toBeGreaterThanOrEqual(around);
      span = next;
    }
    expect(steps).toBeGreaterThan(150);
    while (length(span) < length(whole)) {
      const next = zoomed(span, whole, around, 1 / 0.95);
      expect(length(next)).toBeGreaterThan(length(span));
      span = next;
    }
    expect(span).toEqual(whole);
  });

  test('a glide is even, ends where it should and keeps the fixed moment in its place', () => {
    const day = daysOf({ year: 2015, month: 11, day: 20 });
    expect(between(whole, day, 0)).toEqual(whole);
    expect(between(whole, day, 1).from).toBeCloseTo(day.from, 6);
    expect(between(whole, day, 1).to).toBeCloseTo(day.to, 6);
    const lengths = [0, 0.25, 0.5, 0.75, 1].map((share) => {
      const { from, to } = between(whole, day, share);
      expect(from).toBeLessThanOrEqual(day.from + 1e-6);
      expect(to).toBeGreaterThanOrEqual(day.to - 1e-6);
      return to - from + 1;
    });
    const factors = lengths.slice(1).map((length, at) => length / (lengths[at] ?? 1));
    for (const factor of factors) expect(factor).toBeCloseTo(factors[0] ?? 0, 9);
    const year = daysOf({ year: 2014 });
    expect(between(year, panned(year, whole, 100), 0.5).from).toBeCloseTo(year.from + 50, 6);
  });

  test('a whole shorter than the closest zoom stays as it is', () => {
    const day = { from: whole.from, to: whole.from };
    expect(zoomed(day, day, day.from, 0.5)).toEqual(day);
  });

  test('panning stops at the ends', () => {
    const span = daysOf({ year: 2024 });
    expect(panned(span, whole, 10_000).to).toBe(whole.to);
    expect(panned(span, whole, -100_000).from).toBe(whole.from);
  });

  test('fitting a window leaves a margin, be it a year or a day', () => {
    const span = fitted(daysOf({ year: 2012 }), whole);
    expect(span.from).toBeCloseTo(dayUtcOf(2012, 1, 1) - 18.3, 6);
    expect(span.to).toBeCloseTo(dayUtcOf(2012, 12, 31) + 18.3, 6);
    const day = fitted(daysOf({ year: 2012, month: 5, day: 5 }), whole);
    expect(day.to - day.from + 1).toBeCloseTo(1.1, 6);
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
    expect(later.to - later.from).toBeCloseTo(span.to - span.from, 6);
    expect(later.to - dayUtcOf(2016, 2, 1)).toBeCloseTo(36.4, 6);
    const earlier = see(dayUtcOf(2014, 12, 1));
    expect(dayUtcOf(2014, 12, 1) - earlier.from).toBeCloseTo(36.4, 6);
  });
});
