import { describe, expect, test } from 'vitest';
import { daysOf, dayUtcOf, isoOf } from '../../lib/time.ts';
import { focusOn, moved, snapped } from './window-gestures.ts';

const whole = { from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2025, 12, 31) };

test('a double click leads to the year, then to the month, then to the day', () => {
  const day = dayUtcOf(2015, 11, 20);
  const year = focusOn(whole, day);
  expect(year).toEqual(daysOf({ year: 2015 }));
  const month = focusOn(year, day);
  expect(month).toEqual(daysOf({ year: 2015, month: 11 }));
  expect(focusOn(month, day)).toEqual({ from: day, to: day });
});

describe('dragging', () => {
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
