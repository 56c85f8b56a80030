import { describe, expect, it } from 'vitest';
import { dayOf, dayOrderOf, spanOf } from './days.ts';

describe('days as files write them', () => {
  it.each([
    ['2012-03-04', { year: 2012, month: 3, day: 4 }],
    ['2009-02-20 00:00:00.000', { year: 2009, month: 2, day: 20 }],
    ['2009-02-20T23:59:59Z', { year: 2009, month: 2, day: 20 }],
    ['2012/3/4', { year: 2012, month: 3, day: 4 }],
    ['2012-03', { year: 2012, month: 3 }],
    ['2012', { year: 2012 }],
    ['2012-03~', { year: 2012, month: 3 }],
    ['2012?', { year: 2012 }],
    ['20120304', { year: 2012, month: 3, day: 4 }],
    ['04/03/2012', { year: 2012, month: 3, day: 4 }],
    ['4.3.12', { year: 2012, month: 3, day: 4 }],
    ['03/14/2012', { year: 2012, month: 3, day: 14 }],
    ['16 February 2023', { year: 2023, month: 2, day: 16 }],
    ['16-Feb-97', { year: 1997, month: 2, day: 16 }],
    ['16-Feb-21', { year: 2021, month: 2, day: 16 }],
    ['February 16, 2023', { year: 2023, month: 2, day: 16 }],
    ['1er août 2012', { year: 2012, month: 8, day: 1 }],
    ['16 فبراير 2023', { year: 2023, month: 2, day: 16 }],
    ['mars 2012', { year: 2012, month: 3 }],
    ['40925', { year: 2012, month: 1, day: 17 }],
    ['2012-02-30', undefined],
    ['45/45/2012', undefined],
    ['soon', undefined],
    ['12', undefined],
  ])('%s', (cell, day) => {
    expect(dayOf(cell, 'day-first')).toEqual(day);
  });

  it.each([
    ['June 19-20, 1978', '1978-6-19', '1978-6-20'],
    ['June 30 - July 2, 1978', '1978-6-30', '1978-7-2'],
    ['30 June - 2 July 1978', '1978-6-30', '1978-7-2'],
    ['2/3/1978-2/5/1978', '1978-2-3', '1978-2-5'],
  ])('spans: %s', (cell, ...days) => {
    const span = spanOf(cell, 'month-first');
    const text = [span?.start, span?.end].map((date) => `${date?.year}-${date?.month}-${date?.day}`);
    expect(text).toEqual(days);
  });

  it.each(['June 1978', 'early June 1978', '1978-06-19', 'June 20-19, 1978', 'mid-June', ''])(
    'no span: %s',
    (cell) => {
      expect(spanOf(cell, 'month-first')).toBeUndefined();
    },
  );

  it('of which the first number is the month', () => {
    expect(dayOf('04/03/2012', 'month-first')).toEqual({ year: 2012, month: 4, day: 3 });
    expect(dayOrderOf(['04/03/2012', '12/31/2012'])).toBe('month-first');
    expect(dayOrderOf(['04/03/2012', '31/12/2012'])).toBe('day-first');
    expect(dayOrderOf(['04/03/2012', '05/05/2012'])).toBe('open');
    expect(dayOrderOf(['2012-01-01'])).toBeNull();
  });
});
