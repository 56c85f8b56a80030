// Corners between Leaflet and the state, rounded to what the address keeps.

import type { LatLngBounds } from 'leaflet';
import { LatLng } from 'leaflet/src/geo/LatLng.js';
import { onEarth, type Position } from '../../../lib/geo.ts';
import type { DrawnArea } from '../../../query/facets.ts';

/** Three decimals of a degree: about a hundred metres. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export function positionOf({ lat, lng }: LatLng): Position {
  const [longitude, latitude] = onEarth([lng, lat]);
  return [rounded(longitude), rounded(latitude)];
}

export function latLngOf([longitude, latitude]: Position): LatLng {
  return new LatLng(latitude, longitude);
}

/** Undefined when it has no width or height. */
export function boxOf(drawn: LatLngBounds): DrawnArea | undefined {
  const [west, south] = positionOf(drawn.getSouthWest());
  const [east, north] = positionOf(drawn.getNorthEast());
  return west < east && south < north ? { kind: 'box', bounds: { west, south, east, north } } : undefined;
}
