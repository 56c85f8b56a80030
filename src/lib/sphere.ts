// Distance and direction on the globe.

import { toRadians } from './geo.ts';

const EARTH_RADIUS_KM = 6371.0088;

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
