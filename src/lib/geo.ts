// Plane and sphere geometry the atlas needs: Web Mercator, bounds, distance, point in polygon.

/** Degrees, WGS 84. West may not exceed east: no box crosses the antimeridian here. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Longitude then latitude in degrees, the order of GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];

const EARTH_RADIUS_KM = 6371.0088;
const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Web Mercator in a unit square: x grows east, y grows south. */
export function mercatorOf(longitude: number, latitude: number): { x: number; y: number } {
  const clamped = Math.max(-85.0511, Math.min(85.0511, latitude));
  const sine = Math.sin(toRadians(clamped));
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** Great-circle distance in kilometres (haversine). */
export function distanceKm(
  latitude1: number,
  longitude1: number,
  latitude2: number,
  longitude2: number,
): number {
  const halfLatitude = Math.sin(toRadians(latitude2 - latitude1) / 2);
  const halfLongitude = Math.sin(toRadians(longitude2 - longitude1) / 2);
  const chord =
    halfLatitude * halfLatitude +
    Math.cos(toRadians(latitude1)) * Math.cos(toRadians(latitude2)) * halfLongitude * halfLongitude;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * In which of eight directions the second place lies from the first, on the way that a ship would start on: 0 north,
 * 1 north-east, clockwise to 7 north-west. Undefined for the same place.
 */
export function compassPoint(
  latitude1: number,
  longitude1: number,
  latitude2: number,
  longitude2: number,
): number | undefined {
  if (latitude1 === latitude2 && longitude1 === longitude2) return undefined;
  const [from, to] = [toRadians(latitude1), toRadians(latitude2)];
  const turn = toRadians(longitude2 - longitude1);
  const east = Math.sin(turn) * Math.cos(to);
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn);
  return (Math.round(Math.atan2(east, north) / (Math.PI / 4)) + 8) % 8;
}

export function boundsContain(bounds: Bounds, longitude: number, latitude: number): boolean {
  return (
    longitude >= bounds.west &&
    longitude <= bounds.east &&
    latitude >= bounds.south &&
    latitude <= bounds.north
  );
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
