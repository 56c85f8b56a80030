import { expect, test } from 'vitest';
import { boundsContain, mercatorOf, onEarth, type Position, ringContains } from './geo.ts';

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
