import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBoxIndex, isWithin } from '../boxes.ts';
import { CALLOUT_LINE_PX } from './callout.ts';
import { grown, placesOf } from './outstanding-places.ts';
import { raysOf } from './ray.ts';

const view = { left: 0, top: 0, right: 400, bottom: 300 };
const DISTANCES_PX = [14, 22, 32, 44, 58, 74, 92, 114, 142, 176];
const DIRECTIONS = 24;
const dots = fc.array(
  fc.record({
    x: fc.integer({ max: 400, min: 0 }),
    y: fc.integer({ max: 300, min: 0 }),
    radius: fc.integer({ min: 2, max: 20 }),
  }),
  { maxLength: 80 },
);

test('of all free places they are the cheapest, the cheapest first', () => {
  fc.assert(
    fc.property(dots, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }), (others, x, y) => {
      const mark = { row: 0, x, y, radius: 8, lines: [{ text: 'Moura', isTitle: true }] };
      const [widthPx, heightPx] = [60, CALLOUT_LINE_PX];
      const taken = createBoxIndex(
        others.map((dot) => ({
          left: dot.x - dot.radius,
          top: dot.y - dot.radius,
          right: dot.x + dot.radius,
          bottom: dot.y + dot.radius,
        })),
      );
      const space = { view, covers: [], marks: others, measure: () => widthPx };
      // Each asked whether it is free, one after the other.
      const costs = raysOf(mark, DIRECTIONS, 176, space).flatMap(({ cosine, sine, freePx, crossedAtPx }) =>
        DISTANCES_PX.filter((distancePx) => distancePx - 3 <= freePx).flatMap((distancePx) => {
          const end = { x: x + cosine * (8 + distancePx), y: y + sine * (8 + distancePx) };
          const usual = cosine > 0.35 ? 0 : cosine < -0.35 ? 1 : 0.5;
          const upward = sine > 0.35 ? 0 : sine < -0.35 ? 1 : 0.5;
          return [0, 0.5, 1].flatMap((share) => {
            if (share !== usual && upward === 0.5) return [];
            const [left, top] = [end.x - share * widthPx, end.y - upward * heightPx];
            const box = { left, top, right: left + widthPx, bottom: top + heightPx };
            if (!isWithin(box, view) || taken.meets(grown(box))) return [];
            const crossed = crossedAtPx.filter((atPx) => atPx < distancePx - 3).length;
            return [distancePx + 30 * crossed + (share !== usual ? 6 : share === 0.5 ? 4 : 0)];
          });
        }),
      );
      const found = placesOf(mark, DIRECTIONS, space, taken).map(({ cost }) => cost);
      expect(found).toEqual(costs.sort((first, second) => first - second).slice(0, 40));
    }),
  );
});
