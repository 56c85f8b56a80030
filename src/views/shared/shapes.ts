// The eight marks of the lineages as SVG paths around the origin. All have the same area for the
// same radius, so that a mark's area can stand for a toll whatever its shape.

import type { Shape } from '../../data/looks.ts';

type Point = readonly [x: number, y: number];

/** Regular polygon with the area of a circle of radius 1; the first corner at `turn` radians from the top. */
function regular(corners: number, turn = 0): readonly Point[] {
  const circumradius = Math.sqrt((2 * Math.PI) / (corners * Math.sin((2 * Math.PI) / corners)));
  return Array.from({ length: corners }, (_, corner) => {
    const angle = turn + (corner * 2 * Math.PI) / corners - Math.PI / 2;
    return [circumradius * Math.cos(angle), circumradius * Math.sin(angle)];
  });
}

/** Corners of those with corners, for a radius of 1. */
const POLYGONS: Partial<Record<Shape, readonly Point[]>> = {
  diamond: regular(4),
  square: regular(4, Math.PI / 4),
  pentagon: regular(5),
  hexagon: regular(6),
  'triangle up': regular(3),
  'triangle down': regular(3, Math.PI),
};

/** What both a canvas and a Path2D offer to write a path with. */
export type PathPen = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'arc' | 'closePath'>;

/** Adds the shape with the area of a circle of `radius` around a point to a path. */
export function traceShape(pen: PathPen, shape: Shape, radius: number, x = 0, y = 0): void {
  const polygon = POLYGONS[shape];
  if (polygon) {
    for (const [at, corner] of polygon.entries()) {
      if (at === 0) pen.moveTo(x + corner[0] * radius, y + corner[1] * radius);
      else pen.lineTo(x + corner[0] * radius, y + corner[1] * radius);
    }
  } else if (shape === 'half-disc') {
    const wide = radius * Math.SQRT2;
    pen.moveTo(x - wide, y + wide / 2);
    pen.arc(x, y + wide / 2, wide, Math.PI, 2 * Math.PI);
  } else {
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
  }
  pen.closePath();
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** An SVG path of the shape with the area of a circle of `radius`, centred on the origin. */
export function shapePath(shape: Shape, radius: number): string {
  const polygon = POLYGONS[shape];
  if (polygon) {
    return `M${polygon.map(([x, y]) => `${rounded(x * radius)},${rounded(y * radius)}`).join('L')}Z`;
  }
  if (shape === 'half-disc') {
    const wide = rounded(radius * Math.SQRT2);
    const base = rounded((radius * Math.SQRT2) / 2);
    return `M${-wide},${base}A${wide},${wide} 0 0 1 ${wide},${base}Z`;
  }
  const round = rounded(radius);
  return `M${-round},0A${round},${round} 0 1 1 ${round},0A${round},${round} 0 1 1 ${-round},0Z`;
}
