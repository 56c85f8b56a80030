// Where a map opens: the box in which nearly all deaths lie, as small as it can be on a map of usual shape.

import { type Bounds, boundsOfAll, mercatorOf } from './geo.ts';

export interface WeightedPoint {
  readonly longitude: number;
  readonly latitude: number;
  /** People killed; never negative. */
  readonly weight: number;
}

/** Less would leave out whole countries, more would take in the coast 2,000 km away. */
const SHARE = 0.92;
/** Width by height of a usual map. */
const SHAPE = 1.5;
/** Edges are looked for in steps of half a degree. */
const STEP = 0.5 / 360;
/** Of two as wide the one that is less high. */
const HEIGHT_COUNTS = 0.01;

/** Null without a point. */
export function openingBounds(points: readonly WeightedPoint[]): Bounds | null {
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  // Where no toll is known all incidents count the same.
  const weighted = points
    .map((point) => ({ ...point, weight: total > 0 ? point.weight : 1 }))
    .filter(({ weight }) => weight > 0);
  const places = weighted.map((point) => ({ ...mercatorOf(point.longitude, point.latitude), point }));
  if (places.length === 0) return null;
  const { west: left, south: top } = boundsOfAll(places.map(({ x, y }) => [x, y]));
  const cells = places.map(({ x, y, point }) => ({
    column: Math.floor((x - left) / STEP),
    row: Math.floor((y - top) / STEP),
    point,
  }));
  const best = smallest(cells, SHARE * (total > 0 ? total : places.length));
  const inside = cells
    .filter(
      ({ column, row }) =>
        column >= best.left && column <= best.right && row >= best.top && row <= best.bottom,
    )
    .map(({ point }) => point);
  return boundsOfAll(inside.map(({ longitude, latitude }) => [longitude, latitude]));
}

interface Cell {
  readonly column: number;
  readonly row: number;
  readonly point: WeightedPoint;
}

interface Span {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of all boxes of cells that hold so much the one that a map can show largest. */
function smallest(cells: readonly Cell[], least: number): Span {
  const { east, north } = boundsOfAll(cells.map(({ column, row }) => [column, row]));
  const [columns, rows] = [east + 1, north + 1];
  const byColumn = Array.from({ length: columns }, () => new Float64Array(rows));
  for (const { column, row, point } of cells) {
    const sums = byColumn[column];
    if (sums) sums[row] = (sums[row] ?? 0) + point.weight;
  }
  let best: Span = { left: 0, right: columns - 1, top: 0, bottom: rows - 1 };
  let bestCost = Number.POSITIVE_INFINITY;
  for (let left = 0; left < columns; left++) {
    const sums = new Float64Array(rows);
    for (let right = left; right < columns; right++) {
      for (let row = 0; row < rows; row++) sums[row] = (sums[row] ?? 0) + (byColumn[right]?.[row] ?? 0);
      let [top, sum] = [0, 0];
      for (let bottom = 0; bottom < rows; bottom++) {
        sum += sums[bottom] ?? 0;
        while (top < bottom && sum - (sums[top] ?? 0) >= least) sum -= sums[top++] ?? 0;
        if (sum < least) continue;
        const [width, height] = [right - left + 1, bottom - top + 1];
        const cost = Math.max(width, height * SHAPE) + height * HEIGHT_COUNTS;
        if (cost >= bestCost) continue;
        bestCost = cost;
        best = { left, right, top, bottom };
      }
    }
  }
  return best;
}
