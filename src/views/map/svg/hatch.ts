// Hatching as lines of its own. A pattern would be shorter, but printers and some editors of pictures
// draw small patterns as a plain tone, and hatching has a meaning here.

import type { Shape } from '../../../data/payload.ts';
import { POLYGONS, type Point } from '../../shared/shapes.ts';
import { short } from './text.ts';

/** Points on an arc of the unit circle are this many degrees apart. */
const ARC_STEP_DEGREES = 15;

function arc(fromDegrees: number, toDegrees: number, radius: number, shiftY = 0): Point[] {
  const count = (toDegrees - fromDegrees) / ARC_STEP_DEGREES + 1;
  return Array.from({ length: count }, (_, at) => {
    const angle = ((fromDegrees + at * ARC_STEP_DEGREES) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle) + shiftY];
  });
}

/** The corners of the same shape, without the first again at the end; arcs become short chords. */
export function shapeOutline(shape: Shape, radius: number): readonly Point[] {
  const polygon = POLYGONS[shape];
  if (polygon) return polygon.map(([x, y]) => [x * radius, y * radius]);
  if (shape === 'half-disc') return arc(180, 360, radius * Math.SQRT2, (radius * Math.SQRT2) / 2);
  return arc(0, 345, radius);
}

/** Lines at 45° across a convex shape around the origin, as the data of one path. */
export function hatchPath(shape: Shape, radius: number, stepPx: number): string {
  const outline = shapeOutline(shape, radius);
  // Along each line x - y grows while x + y, its distance from the origin times √2, stays.
  const sums = outline.map(([x, y]) => x + y);
  const step = stepPx * Math.SQRT2;
  let data = '';
  for (let sum = Math.ceil(Math.min(...sums) / step) * step; sum <= Math.max(...sums); sum += step) {
    const crossings = outline.flatMap(([x, y], at) => {
      const [nextX, nextY] = outline[(at + 1) % outline.length] ?? [x, y];
      const share = (sum - x - y) / (nextX + nextY - x - y);
      return share >= 0 && share < 1 ? [x + share * (nextX - x)] : [];
    });
    const [from, to] = [Math.min(...crossings), Math.max(...crossings)];
    if (to - from < 0.3) continue;
    data += `M${short(from)} ${short(sum - from)}l${short(to - from)} ${short(from - to)}`;
  }
  return data.replaceAll(' -', '-');
}
