import { expect, test } from 'vitest';
import { SHAPES } from '../../data/looks.ts';
import { type PathPen, shapePath, traceShape } from './shapes.ts';

type Points = [x: number, y: number][];

/** The points of a path of M, L and semicircular A commands; arcs are sampled. */
function pointsOf(path: string): Points {
  const points: Points = [];
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
  return points;
}

/** The points of a path as it is traced; arcs are sampled. */
function traced(trace: (pen: PathPen) => void): Points {
  const points: Points = [];
  const add = (x: number, y: number): void => void points.push([x, y]);
  trace({
    moveTo: add,
    lineTo: add,
    arc(x, y, radius, start, end) {
      for (let step = 0; step <= 200; step++) {
        const angle = start + ((end - start) * step) / 200;
        add(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
      }
    },
    closePath: () => undefined,
  });
  return points;
}

/** By the shoelace formula; positive when the path runs clockwise on the screen. */
function areaOf(points: Points): number {
  let doubled = 0;
  points.forEach(([x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [0, 0];
    doubled += x * nextY - nextX * y;
  });
  return doubled / 2;
}

test.each(SHAPES)('a %s has the area of the circle it stands for', (shape) => {
  expect(areaOf(pointsOf(shapePath(shape, 10))) / (Math.PI * 100)).toBeCloseTo(1, 2);
});

// The same sense of rotation: in one path of many marks an overlap is filled, not cut out.
test.each(SHAPES)('a %s is traced around its place with the same area, clockwise', (shape) => {
  const points = traced((pen) => traceShape(pen, shape, 10, 50, 20));
  expect(areaOf(points) / (Math.PI * 100)).toBeCloseTo(1, 2);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  expect(Math.min(...xs) < 50 && Math.max(...xs) > 50 && Math.min(...ys) < 20 && Math.max(...ys) > 20).toBe(
    true,
  );
});
