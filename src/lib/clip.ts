// Cuts rings and lines at the edges of a box.

import type { Bounds, Position } from './geo.ts';

/** Points of a plane in order: degrees, or any other measure. */
type Ring = readonly Position[];

/** One edge of the box: which points are inside, and where a segment that crosses it does so. */
interface Edge {
  readonly isInside: (point: Position) => boolean;
  readonly crossing: (from: Position, to: Position) => Position;
}

function edgesOf({ west, south, east, north }: Bounds): readonly Edge[] {
  const atLongitude =
    (longitude: number) =>
    (from: Position, to: Position): Position => [
      longitude,
      from[1] + ((to[1] - from[1]) * (longitude - from[0])) / (to[0] - from[0]),
    ];
  const atLatitude =
    (latitude: number) =>
    (from: Position, to: Position): Position => [
      from[0] + ((to[0] - from[0]) * (latitude - from[1])) / (to[1] - from[1]),
      latitude,
    ];
  return [
    { isInside: (point) => point[0] >= west, crossing: atLongitude(west) },
    { isInside: (point) => point[0] <= east, crossing: atLongitude(east) },
    { isInside: (point) => point[1] >= south, crossing: atLatitude(south) },
    { isInside: (point) => point[1] <= north, crossing: atLatitude(north) },
  ];
}

/** A closed ring along the box's edges (Sutherland and Hodgman); empty when nothing is inside. */
export function clipRing(ring: Ring, bounds: Bounds): Ring {
  let points = ring.slice(0, -1);
  for (const { isInside, crossing } of edgesOf(bounds)) {
    const clipped: Position[] = [];
    let previous = points.at(-1);
    for (const point of points) {
      if (previous && isInside(previous) !== isInside(point)) clipped.push(crossing(previous, point));
      if (isInside(point)) clipped.push(point);
      previous = point;
    }
    points = clipped;
  }
  const [first] = points;
  return first ? [...points, first] : [];
}

/** The pieces of a line that lie inside the box. */
export function clipLine(line: Ring, bounds: Bounds): readonly Ring[] {
  let pieces: readonly Ring[] = [line];
  for (const edge of edgesOf(bounds)) pieces = pieces.flatMap((piece) => clipAtEdge(piece, edge));
  return pieces;
}

function clipAtEdge(line: Ring, { isInside, crossing }: Edge): readonly Ring[] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  let previous: Position | undefined;
  for (const point of line) {
    if (previous && isInside(previous) !== isInside(point)) piece.push(crossing(previous, point));
    if (isInside(point)) piece.push(point);
    else if (piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
    previous = point;
  }
  return piece.length > 0 ? [...pieces, piece] : pieces;
}
