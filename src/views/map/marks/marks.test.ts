import { describe, expect, test } from 'vitest';
import { CORE } from '../../../data/fixture.ts';
import { columnsOf } from '../../../data/load.ts';
import { areApart } from '../../../query/same-point.ts';
import { marksOf, radiusOf, singleMarksOf } from './marks.ts';

const columns = columnsOf(CORE);
const all = [0, 1, 2, 3, 4];

describe('the size of a mark', () => {
  test('grows with the root of the toll and stops at 500', () => {
    expect(radiusOf(columns, 4, 1.22)).toBeCloseTo(1.22 * Math.sqrt(20));
    const huge = columnsOf({ ...CORE, incidents: { ...CORE.incidents, best: [900, null, 0, 500, 20] } });
    expect(radiusOf(huge, 0, 1)).toBe(radiusOf(huge, 3, 1));
  });

  test('tells an unknown toll from none', () => {
    expect(radiusOf(columns, 1, 1)).toBe(2.6);
    expect(radiusOf(columns, 2, 1)).toBe(2);
  });
});

describe('marks', () => {
  // 0 and 1 at one point, 2 a kilometre further, 3 at nearly the same as 2.
  const near = {
    latitude: [159_182, 159_182, 159_300, 159_350, 126_340],
    longitude: [24_022, 24_022, 24_022, 24_060, -80_290],
  };
  const close = columnsOf({ ...CORE, incidents: { ...CORE.incidents, ...near } });
  const groups = (rows: readonly number[], zoom: number) =>
    marksOf(close, singleMarksOf(close, rows, zoom, 1))
      .map((mark) => mark.rows.join('+'))
      .sort();

  test('are one only at the very same point, at every zoom', () => {
    for (const zoom of [2, 5.5, 10]) expect(groups(all, zoom)).toEqual(['0+1', '2+3', '4']);
    expect(groups([1, 2, 4], 5)).toEqual(['1', '2', '4']);
    expect([areApart(close, [0, 1]), areApart(close, [0, 2])]).toEqual([false, true]);
  });

  test('are painted large below small, then older below newer', () => {
    const tolls = columnsOf({ ...CORE, incidents: { ...CORE.incidents, best: [9, 60, 9, 9, 60] } });
    expect(singleMarksOf(tolls, all, 5, 1).map(({ rows }) => rows[0])).toEqual([1, 4, 0, 2, 3]);
  });

  test('of one point are as large as its largest', () => {
    const [mark] = marksOf(close, singleMarksOf(close, [0, 1], 5, 10));
    expect(mark?.radius).toBeCloseTo(10 * Math.sqrt(2));
  });
});
