import { expect, test } from 'vitest';
import { mercatorOf } from '../../../lib/geo.ts';
import type { Box } from '../boxes.ts';
import { worldSizePx } from '../world.ts';
import type { Frame } from './frame.ts';
import { type FramedPoint, frameClear, holdsAll, openingFrame, slidClear } from './framing.ts';

const box = { west: -8, south: 11, east: 15, north: 20.4 };
const pixelOf = (frame: Frame, longitude: number, latitude: number) => {
  const { x, y } = mercatorOf(longitude, latitude);
  const world = worldSizePx(frame.zoom);
  return { x: x * world - frame.left, y: y * world - frame.top };
};

test('a wide map opens as wide as its box, with what is left to the south', () => {
  for (const [width, height] of [
    [820, 519],
    [600, 372],
  ] as const) {
    const frame = openingFrame(box, width, height);
    const [topLeft, bottomRight] = [pixelOf(frame, box.west, box.north), pixelOf(frame, box.east, box.south)];
    expect(topLeft.x).toBeCloseTo(width * 0.035);
    expect(bottomRight.x).toBeCloseTo(width * 0.965);
    expect(topLeft.y).toBeCloseTo(width * 0.04);
    expect(bottomRight.y).toBeLessThan(height);
  }
});

test('a small map that is not tall leaves room in its north for the buttons', () => {
  const frame = openingFrame(box, 390, 328);
  expect(pixelOf(frame, box.west, box.north).y).toBeGreaterThan(45);
  expect(pixelOf(frame, box.east, box.south).y).toBeLessThan(290);
});

test('a tall map shows the north, and has room below for buttons', () => {
  const frame = openingFrame(box, 390, 514);
  expect(pixelOf(frame, box.east, box.south).y).toBeCloseTo(514 - 0.185 * 390);
  expect(pixelOf(frame, box.west, box.north).y).toBeGreaterThan(150);
});

test('a flat map shows the whole box all the same', () => {
  const frame = openingFrame(box, 1000, 300);
  expect(pixelOf(frame, box.west, box.north).y).toBeGreaterThan(0);
  expect(pixelOf(frame, box.east, box.south).y).toBeLessThan(300);
});

test('the opening slides as little as it takes for no mark to be beneath a button, and only then', () => {
  const frame = openingFrame(box, 390, 328);
  const covers = [{ left: 12, top: 12, right: 54, bottom: 112 }];
  const under = { x: frame.left + 30, y: frame.top + 100 };
  const world = worldSizePx(frame.zoom);
  const point = { x: under.x / world, y: under.y / world };
  const slid = slidClear(frame, [point], covers);
  expect(under.y - slid.top).toBeGreaterThan(112);
  expect(frame.top - slid.top).toBeLessThan(25);
  expect(slidClear(frame, [{ x: 0.5, y: 0.45 }], covers)).toBe(frame);
});

const pointsOf = (places: readonly (readonly [longitude: number, latitude: number])[]): FramedPoint[] =>
  places.map((place) => ({ ...mercatorOf(...place), radius: () => 4 }));
const covers: Box[] = [
  { left: 12, top: 12, right: 46, bottom: 110 },
  { left: 300, top: 330, right: 388, bottom: 388 },
  { left: 0, top: 384, right: 180, bottom: 400 },
];

test('no point ends beneath a cover or beyond the edge, wherever the points are', () => {
  let seed = 7;
  const random = (): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  for (let round = 0; round < 60; round++) {
    const places = Array.from(
      { length: 1 + Math.floor(random() * 40) },
      () => [random() * 30 - 12, random() * 26 + 6] as const,
    );
    const frame = frameClear(pointsOf(places), 400, 400, covers);
    if (!frame) throw new Error('There is no frame.');
    expect(frame.zoom).toBeLessThanOrEqual(8);
    for (const place of places) {
      const { x, y } = pixelOf(frame, ...place);
      const isCovered = covers.some(
        ({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom,
      );
      expect([isCovered, x > 0 && x < 400 && y > 0 && y < 400]).toEqual([false, true]);
    }
  }
});

test('one point stands in the middle, not too close; none has no frame', () => {
  const frame = frameClear(pointsOf([[0, 15]]), 400, 400, covers);
  expect(frame?.zoom).toBe(8);
  expect(pixelOf(frame!, 0, 15).x).toBeCloseTo(200);
  expect(frameClear([], 400, 400, covers)).toBeNull();
});

test('what lies beyond a frame is told from what it holds; around one point there is land', () => {
  const algiers = mercatorOf(3.05, 36.75);
  const opening = openingFrame(box, 820, 519);
  expect(holdsAll(opening, [])).toBe(true);
  expect(holdsAll(opening, [mercatorOf(-0.05, 16.27)])).toBe(true);
  expect(holdsAll(opening, [mercatorOf(-0.05, 16.27), algiers])).toBe(false);
  const around = frameClear([{ ...algiers, radius: () => 4 }], 820, 519, covers, 6.5);
  expect(around?.zoom).toBe(6.5);
  expect(around && holdsAll(around, [algiers])).toBe(true);
});
