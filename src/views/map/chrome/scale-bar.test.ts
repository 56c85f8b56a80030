import { expect, test } from 'vitest';
import { roundKm } from './scale-bar.ts';

test.each([
  [0.9, 0.5],
  [1.9, 1],
  [2, 2],
  [49, 20],
  [99, 50],
  [100, 100],
  [731, 500],
])('at most %d km is a bar of %d', (longest, km) => {
  expect(roundKm(longest)).toBeCloseTo(km);
});
