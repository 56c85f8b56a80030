import { expect, test } from 'vitest';
import { SHAPES } from '../../data/payload.ts';
import { shapePath } from './shapes.ts';

/** Area of a path of M, L and semicircular A commands, by the shoelace formula on sampled arcs. */
function areaOf(path: string): number {
  const points: [number, number][] = [];
  for (const [, command, body = ''] of path.matchAll(/([MLA])([^MLAZ]*)/g)) {
    const numbers = body.split(/[ ,]+/).map(Number);
    if (command !== 'A') points.push([numbers[0] ?? 0, numbers[1] ?? 0]);
    else {
      const radius = numbers[0] ?? 0;
      const [startX, startY] = points.at(-1) ?? [0, 0];
      const [endX, endY] = [numbers[5] ?? 0, numbers[6] ?? 0];
      const [middleX, middleY] = [(startX + endX) / 2, (startY + endY) / 2];
      const start = Math.atan2(startY - middleY, startX - middleX);
      for (let step = 1; step <= 200; step++) {
        const angle = start + (Math.PI * step) / 200;
        points.push([middleX + radius * Math.cos(angle), middleY + radius * Math.sin(angle)]);
      }
    }
  }
  let doubled = 0;
  points.forEach(([x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [0, 0];
    doubled += x * nextY - nextX * y;
  });
  return Math.abs(doubled / 2);
}

test.each(SHAPES)('a %s has the area of the circle it stands for', (shape) => {
  expect(areaOf(shapePath(shape, 10)) / (Math.PI * 100)).toBeCloseTo(1, 2);
});
