import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linear } from './linear.ts';

test('agrees with d3-scale, there and back', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const pair = fc.tuple(number, number).filter(([one, other]) => Math.abs(one - other) > 1e-3);
  fc.assert(
    fc.property(pair, pair, number, (domain, range, value) => {
      const ours = linear(domain, range);
      const theirs = scaleLinear().domain(domain).range(range);
      const tolerance = 1e-6 * Math.max(1, Math.abs(theirs(value)));
      expect(Math.abs(ours.of(value) - theirs(value))).toBeLessThanOrEqual(tolerance);
      const back = theirs.invert(value);
      expect(Math.abs(ours.invert(value) - back)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(back)));
    }),
    { seed: 7 },
  );
});

test('a domain without length lies at the start of the range', () => {
  expect(linear([5, 5], [0, 100]).of(7)).toBe(0);
  expect(linear([5, 5], [0, 100]).invert(50)).toBe(5);
});
