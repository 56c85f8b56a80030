import fc from 'fast-check';
import { expect, test } from 'vitest';
import { raysOf } from './ray.ts';

const DIRECTIONS = 24;
const FURTHEST_PX = 176;
const mark = { x: 0, y: 0, radius: 8 };
const rays = (space: Parameters<typeof raysOf>[3]) => raysOf(mark, DIRECTIONS, FURTHEST_PX, space);

test('a line ends at a larger mark and counts the smaller ones on its way', () => {
  const marks = [
    { x: 100, y: 0, radius: 20 },
    { x: 40, y: 1, radius: 3 },
    { x: 120, y: 0, radius: 3 },
  ];
  const [east, ...others] = rays({ marks, covers: [] });
  expect(east!.freePx).toBeCloseTo(100 - 20 - 8);
  expect(east!.crossedAtPx.filter((atPx) => atPx < east!.freePx)).toHaveLength(1);
  expect(others.every(({ crossedAtPx }) => crossedAtPx.length === 0)).toBe(true);
});

test('what the mark lies in or on is not in its way; a seventh small mark is', () => {
  const around = { left: -50, top: -50, right: 50, bottom: 50 };
  const beneath = { x: 5, y: 5, radius: 12 };
  expect(rays({ marks: [beneath], covers: [around] }).every(({ freePx }) => freePx === FURTHEST_PX)).toBe(
    true,
  );
  const row = Array.from({ length: 8 }, (_, at) => ({ x: 20 + at * 10, y: 0, radius: 2 }));
  expect(rays({ marks: row, covers: [] })[0]!.freePx).toBeCloseTo(80 - 2 - 8);
});

/** Whether somewhere along the ray, so far from the mark's edge, a point lies so deep inside. */
const somewhere = (
  ray: { cosine: number; sine: number },
  toPx: number,
  isInside: (x: number, y: number) => boolean,
) =>
  Array.from({ length: Math.max(0, Math.floor(toPx * 4)) }, (_, at) => mark.radius + at / 4).some((px) =>
    isInside(px * ray.cosine, px * ray.sine),
  );

test('no line goes through a cover or a larger mark before its end, and none ends for nothing', () => {
  const coordinate = fc.double({ min: -220, max: 220, noNaN: true });
  const size = fc.double({ min: 4, max: 120, noNaN: true });
  const box = fc
    .tuple(coordinate, coordinate, size, size)
    .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }))
    .filter(({ left, top, right, bottom }) => left > 0 || top > 0 || right < 0 || bottom < 0);
  const disc = fc
    .record({ x: coordinate, y: coordinate, radius: fc.double({ min: 9, max: 40, noNaN: true }) })
    .filter(({ x, y, radius }) => Math.hypot(x, y) > radius + mark.radius);
  fc.assert(
    fc.property(fc.array(box, { maxLength: 4 }), fc.array(disc, { maxLength: 4 }), (covers, marks) => {
      for (const ray of rays({ covers, marks })) {
        const isIn = (deepPx: number) => (x: number, y: number) =>
          covers.some(
            ({ left, right, top, bottom }) =>
              x > left + deepPx && x < right - deepPx && y > top + deepPx && y < bottom - deepPx,
          ) || marks.some((other) => Math.hypot(other.x - x, other.y - y) < other.radius - deepPx);
        expect(somewhere(ray, ray.freePx - 1, isIn(0.01))).toBe(false);
        if (ray.freePx < FURTHEST_PX) {
          const atPx = ray.freePx + mark.radius;
          expect(isIn(-0.01)(atPx * ray.cosine, atPx * ray.sine)).toBe(true);
        }
      }
    }),
    { numRuns: 30 },
  );
});
