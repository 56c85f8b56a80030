// Plane geometry the atlas needs: Web Mercator, bounds, point in polygon.

/** Degrees, WGS 84. West may not exceed east: no box crosses the antimeridian here. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Longitude then latitude in degrees, the order of GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];

export const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Web Mercator in a unit square: x grows east, y grows south. */
export function mercatorOf(longitude: number, latitude: number): { x: number; y: number } {
  const clamped = Math.max(-85.0511, Math.min(85.0511, latitude));
  const sine = Math.sin(toRadians(clamped));
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

export function boundsContain(bounds: Bounds, longitude: number, latitude: number): boolean {
  return (
    longitude >= bounds.west &&
    longitude <= bounds.east &&
    latitude >= bounds.south &&
    latitude <= bounds.north
  );
}

/** The point in the middle of a map of them. */
export function middleOfBounds({ west, south, east, north }: Bounds): Position {
  const y = (mercatorOf(west, south).y + mercatorOf(east, north).y) / 2;
  return [(west + east) / 2, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** Even-odd rule on one ring; the ring may or may not repeat its first point. */
export function ringContains(ring: readonly Position[], longitude: number, latitude: number): boolean {
  let inside = false;
  let previous = ring[ring.length - 1];
  for (const current of ring) {
    if (
      previous &&
      current[1] > latitude !== previous[1] > latitude &&
      longitude <
        ((previous[0] - current[0]) * (latitude - current[1])) / (previous[1] - current[1]) + current[0]
    ) {
      inside = !inside;
    }
    previous = current;
  }
  return inside;
}

/** The smallest box around any number of positions, of which there must be one. */
export function boundsOfAll(positions: readonly Position[]): Bounds {
  let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return { west, south, east, north };
}

/** The nearest position on the earth, which a map repeats to its left and right: addresses name no other. */
export function onEarth([longitude, latitude]: Position): Position {
  return [Math.max(-180, Math.min(180, longitude)), Math.max(-90, Math.min(90, latitude))];
}
