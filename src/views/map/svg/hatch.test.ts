import { expect, test } from 'vitest';
import { SHAPES } from '../../../data/payload.ts';
import { hatchPath, shapeOutline } from './hatch.ts';

interface Line {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

function linesOf(data: string): Line[] {
  return [...data.matchAll(/M(-?[\d.]+) ?(-?[\d.]+)l(-?[\d.]+) ?(-?[\d.]+)/g)].map((match) => {
    const [x = 0, y = 0, dx = 0, dy = 0] = match.slice(1).map(Number);
    return { x, y, dx, dy };
  });
}

test('a disc of ten has lines at 45° through its middle and beside it, none beyond its edge', () => {
  const lines = linesOf(hatchPath('circle', 10, 4));
  expect(lines).toHaveLength(5);
  for (const { x, y, dx, dy } of lines) {
    expect(dx).toBeCloseTo(-dy, 5);
    expect(Math.hypot(x, y)).toBeLessThan(10.2);
    expect(Math.hypot(x + dx, y + dy)).toBeLessThan(10.2);
  }
  const middle = lines.find(({ x, y }) => Math.abs(x + y) < 0.01);
  expect(middle?.dx).toBeCloseTo(20 / Math.SQRT2, 0);
});

test.each(SHAPES)('a %s has lines', (shape) => {
  expect(linesOf(hatchPath(shape, 6, 3.4)).length).toBeGreaterThan(1);
});

test.each(SHAPES)('the outline of a %s encloses nearly the area of its circle', (shape) => {
  const points = shapeOutline(shape, 10);
  const doubled = points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  const share = Math.abs(doubled / 2) / (Math.PI * 100);
  expect(share).toBeGreaterThan(0.97);
  expect(share).toBeLessThan(1.01);
});
