import { expect, test } from 'vitest';
import { openingBounds } from './opening.ts';

const point = (longitude: number, latitude: number, weight: number) => ({ longitude, latitude, weight });
const middle = [point(-2, 14, 400), point(0, 15, 300), point(2, 13, 280)];

test('the box is where nearly all deaths are, not where all incidents are', () => {
  const far = [point(3, 36.7, 10), point(-16, 18, 0), point(20, 12, 8)];
  expect(openingBounds([...middle, ...far])).toEqual({ west: -2, south: 13, east: 2, north: 15 });
});

test('a place with a good part of the deaths is in it', () => {
  expect(openingBounds([...middle, point(14, 13, 200)])).toMatchObject({ west: -2, east: 14 });
});

test('of places alike the one that a wide map shows larger is left out', () => {
  const north = point(0, 24, 60);
  const east = point(9, 14, 60);
  expect(openingBounds([...middle, north, east])).toMatchObject({ east: 9, north: 15 });
});

test('where no toll is known every incident counts; without incidents there is no box', () => {
  expect(openingBounds([point(1, 2, 0), point(3, 4, 0)])).toEqual({ west: 1, south: 2, east: 3, north: 4 });
  expect(openingBounds([])).toBeNull();
});

test('any number of incidents has a box', () => {
  const points = Array.from({ length: 130_000 }, (_, at) => point((at % 7) / 10, (at % 5) / 10, 1));
  expect(openingBounds(points)).toMatchObject({ west: 0, south: 0 });
}, 30_000);
