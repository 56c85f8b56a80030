import { describe, expect, test } from 'vitest';
import { createFormats } from '../../i18n/formats.ts';
import { daysOf, dayUtcOf } from '../../lib/time.ts';
import { axisLabels, createAxis, panned, zoomed } from './axis.ts';

const whole = { from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2025, 12, 31) };
const english = createFormats('en-GB');
const texts = (span: typeof whole, widthPx: number) =>
  axisLabels(createAxis(span, widthPx), english).map((label) => label.text);

describe('days and pixels', () => {
  test('agree there and back', () => {
    const axis = createAxis(whole, 1200);
    for (const day of [whole.from, dayUtcOf(2015, 11, 20), whole.to])
      expect(axis.dayOf(axis.xOf(day) + 0.01)).toBe(day);
    expect(axis.xOf(whole.to + 1)).toBe(1200);
    expect(axis.dayOf(-50)).toBe(whole.from);
    expect(axis.dayOf(5000)).toBe(whole.to);
  });
});

describe('names under the axis', () => {
  test('are every year on a wide page, every fourth on a phone', () => {
    expect(texts(whole, 1180)).toHaveLength(24);
    expect(texts(whole, 330)).toEqual(['2004', '2008', '2012', '2016', '2020', '2024']);
  });

  test('become months and days with room for them', () => {
    expect(texts(daysOf({ year: 2015 }), 900).slice(0, 3)).toEqual(['2015', 'Feb', 'Mar']);
    expect(texts(daysOf({ year: 2015, month: 11 }), 900).slice(0, 3)).toEqual(['1 Nov', '2', '3']);
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
    expect(closest.to - closest.from + 1).toBe(30);
  });

  test('panning stops at the ends', () => {
    const span = daysOf({ year: 2024 });
    expect(panned(span, whole, 10_000).to).toBe(whole.to);
    expect(panned(span, whole, -100_000).from).toBe(whole.from);
  });
});
