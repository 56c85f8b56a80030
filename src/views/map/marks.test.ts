import { describe, expect, test } from 'vitest';
import { CORE } from '../../data/fixture.ts';
import { columnsOf } from '../../data/load.ts';
import { marksOf, radiusOf } from './marks.ts';

const columns = columnsOf(CORE);
const all = [0, 1, 2, 3, 4];

describe('the size of a mark', () => {
  test('grows with the root of the toll and stops at 150', () => {
    expect(radiusOf(columns, 4, 1.22)).toBeCloseTo(1.22 * Math.sqrt(20));
    const huge = columnsOf({ ...CORE, incidents: { ...CORE.incidents, best: [900, null, 0, 150, 20] } });
    expect(radiusOf(huge, 0, 1)).toBe(radiusOf(huge, 3, 1));
  });

  test('tells an unknown toll from none', () => {
    expect(radiusOf(columns, 1, 1)).toBe(3.2);
    expect(radiusOf(columns, 2, 1)).toBe(2.7);
  });
});

describe('marks', () => {
  const near = {
    latitude: [159_182, 159_182, 159_200, 278_970, 126_340],
    longitude: [24_022, 24_022, 24_100, 91_270, -80_290],
  };
  const close = columnsOf({ ...CORE, incidents: { ...CORE.incidents, ...near } });
  const groups = (zoom: number) =>
    marksOf(close, all, zoom, 1.2)
      .map((mark) => mark.rows.join('+'))
      .sort();

  test('at one spot become one with a number, and stay so at any zoom', () => {
    expect(groups(4)).toEqual(['0+1+2', '3', '4']);
    expect(groups(14)).toContain('0+1');
    expect(groups(14)).toContain('2');
  });

  test('hold every incident exactly once at every zoom', () => {
    for (let zoom = 2; zoom <= 10; zoom += 0.5) {
      expect(
        marksOf(columns, all, zoom, 1.2)
          .flatMap((mark) => mark.rows)
          .sort(),
      ).toEqual(all);
    }
  });

  test('leave the figure of every numbered mark free', () => {
    const marks = marksOf(close, all, 5, 1.2);
    const numbered = marks.filter((mark) => mark.rows.length > 1);
    for (const first of numbered) {
      for (const second of numbered) {
        if (first === second) continue;
        expect(Math.hypot(first.x - second.x, first.y - second.y)).toBeGreaterThan(
          Math.max(first.radius, second.radius),
        );
      }
    }
  });

  test('are the same whenever they are asked for', () => {
    expect(marksOf(close, all, 5.25, 1.2)).toEqual(marksOf(close, all, 5.25, 1.2));
  });
});
