import { describe, expect, test } from 'vitest';
import { daysOf, dayUtcOf } from '../../lib/time.ts';
import { growNext, growStart, playAll, playNext, playStart } from './steps.ts';

const whole = { from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2025, 12, 31) };
const year = (first: number, last = first) => ({
  from: daysOf({ year: first }).from,
  to: daysOf({ year: last }).to,
});

describe('a play begins', () => {
  test('with the first year where nothing or everything is chosen', () => {
    expect(playStart(null, whole)).toEqual(year(2002));
    expect(playStart(whole, whole)).toEqual(year(2002));
  });

  test('with what is chosen, out to whole months', () => {
    expect(playStart(year(2012, 2015), whole)).toEqual(year(2012, 2015));
    expect(playStart({ from: dayUtcOf(2012, 3, 9), to: dayUtcOf(2012, 5, 2) }, whole)).toEqual({
      from: dayUtcOf(2012, 3, 1),
      to: dayUtcOf(2012, 5, 31),
    });
  });

  test('from the start again where it stands at the end', () => {
    expect(playStart(year(2024, 2025), whole)).toEqual(year(2002, 2003));
  });

  test('inside the whole, whatever the address says', () => {
    expect(playStart({ from: dayUtcOf(1000, 1, 1), to: dayUtcOf(2004, 12, 31) }, whole)).toEqual(
      year(2002, 2004),
    );
  });
});

describe('a step', () => {
  test('moves by the unit and keeps the months, over leap years', () => {
    expect(playNext(year(2003), 'month', 1, whole)).toEqual({
      from: dayUtcOf(2003, 2, 1),
      to: dayUtcOf(2004, 1, 31),
    });
    expect(playNext(daysOf({ year: 2003, month: 2 }), 'year', 1, whole)).toEqual(
      daysOf({ year: 2004, month: 2 }),
    );
    expect(playNext(year(2012), 'quarter', -1, whole)).toEqual({
      from: dayUtcOf(2011, 10, 1),
      to: dayUtcOf(2012, 9, 30),
    });
  });

  test('reaches every month of the whole and stops at its end', () => {
    let window = playStart(null, whole);
    let count = 0;
    for (let next: typeof window | null = window; next; next = playNext(next, 'month', 1, whole)) {
      window = next;
      count++;
    }
    expect(window).toEqual(year(2025));
    expect(count).toBe(23 * 12 + 1);
  });

  test('is shortened at the ends', () => {
    expect(playNext({ from: dayUtcOf(2024, 12, 1), to: dayUtcOf(2025, 11, 30) }, 'year', 1, whole)).toEqual(
      year(2025),
    );
    expect(playNext({ from: dayUtcOf(2002, 2, 1), to: dayUtcOf(2003, 1, 31) }, 'year', -1, whole)).toEqual(
      year(2002),
    );
    expect(playNext(year(2025), 'year', 1, whole)).toBeNull();
    expect(playNext(year(2002), 'year', -1, whole)).toBeNull();
  });
});

test('a film goes through the whole years, a short time by months, a long one by quarters', () => {
  const short = playAll({ from: dayUtcOf(2014, 7, 14), to: dayUtcOf(2017, 1, 18) });
  expect(short.whole).toEqual(year(2014, 2017));
  expect(short.windows).toHaveLength(37);
  const long = playAll(whole);
  expect(long.windows).toHaveLength(93);
  expect([long.windows.at(0), long.windows.at(-1)]).toEqual([year(2002), year(2025)]);
});

describe('a window that grows', () => {
  test('keeps its beginning and reaches the end of the whole', () => {
    let window = growStart(null, 'quarter', whole);
    expect(window).toEqual({ from: whole.from, to: dayUtcOf(2002, 3, 31) });
    let count = 1;
    for (let next = growNext(window, 'quarter', 1, whole); next; next = growNext(next, 'quarter', 1, whole)) {
      window = next;
      count++;
    }
    expect(window).toEqual(whole);
    expect(count).toBe(24 * 4);
  });

  test('goes on from the chosen one, and begins again where that stands at the end', () => {
    expect(growStart(year(2012, 2013), 'year', whole)).toEqual(year(2012, 2013));
    expect(growNext(year(2012, 2013), 'year', 1, whole)).toEqual(year(2012, 2014));
    expect(growStart(year(2012, 2025), 'year', whole)).toEqual(year(2012));
    expect(growStart({ from: dayUtcOf(2012, 3, 9), to: dayUtcOf(2012, 5, 2) }, 'year', whole)).toEqual({
      from: dayUtcOf(2012, 3, 1),
      to: dayUtcOf(2012, 5, 31),
    });
  });

  test('shrinks to one step and no further', () => {
    expect(growNext(year(2012, 2013), 'year', -1, whole)).toEqual(year(2012));
    expect(growNext(year(2012), 'year', -1, whole)).toBeNull();
    expect(growNext(whole, 'month', 1, whole)).toBeNull();
  });
});
