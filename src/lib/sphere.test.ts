import { expect, test } from 'vitest';
import { compassPoint, distanceKm } from './sphere.ts';

test('the distance from Bamako to Ouagadougou is about 705 km', () => {
  expect(distanceKm(12.65, -8, 12.3657, -1.5339)).toBeCloseTo(703, -1);
  expect(distanceKm(12.65, -8, 12.65, -8)).toBe(0);
});

test.each([
  ['Timbuktu', 16.77, -3.0],
  ['Gao', 16.27, -0.04],
])('from Bamako %s lies north-east', (_, latitude, longitude) => {
  expect(compassPoint(12.65, -8, latitude, longitude)).toBe(1);
});

test('the eight directions clockwise from the north; none to the same place', () => {
  const steps = [
    [1, 0],
    [1, 1],
    [0, 1],
    [-1, 1],
    [-1, 0],
    [-1, -1],
    [0, -1],
    [1, -1],
  ] as const;
  expect(steps.map(([north, east]) => compassPoint(0, 0, north, east))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(compassPoint(12, -8, 12, -8)).toBeUndefined();
});
