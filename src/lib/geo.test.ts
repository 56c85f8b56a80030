import { expect, test } from 'vitest';
import {
  boundsContain,
  compassPoint,
  distanceKm,
  mercatorOf,
  onEarth,
  type Position,
  ringContains,
} from './geo.ts';

test('the distance from Bamako to Ouagadougou is about 705 km', () => {
  expect(distanceKm(12.65, -8, 12.3657, -1.5339)).toBeCloseTo(703, -1);
  expect(distanceKm(12.65, -8, 12.65, -8)).toBe(0);
});

test('Web Mercator puts Greenwich and the equator in the middle', () => {
  expect(mercatorOf(0, 0)).toEqual({ x: 0.5, y: 0.5 });
  expect(mercatorOf(180, 85.0511).y).toBeCloseTo(0, 5);
});

test('a box holds its edges', () => {
  const box = { west: -9, south: 11.5, east: -6.5, north: 13.5 };
  expect(boundsContain(box, -9, 11.5)).toBe(true);
  expect(boundsContain(box, -9.001, 12)).toBe(false);
});

test('a ring with a dent holds what is inside only', () => {
  const ring: Position[] = [
    [0, 0],
    [4, 0],
    [4, 4],
    [2, 1],
    [0, 4],
  ];
  expect(ringContains(ring, 1, 1)).toBe(true);
  expect(ringContains(ring, 2, 3)).toBe(false);
  expect(ringContains(ring, 5, 1)).toBe(false);
});

test('where a map repeats the earth, a position is at its edge', () => {
  expect(onEarth([-200.1, 95])).toEqual([-180, 90]);
  expect(onEarth([230, -91])).toEqual([180, -90]);
  expect(onEarth([-1.5, 13.5])).toEqual([-1.5, 13.5]);
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
