// Where the map looks: reading and setting the camera, fitting an extent, keeping a point in sight.

import type { Map as LeafletMap } from 'leaflet';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import type { Bounds } from '../../../lib/geo.ts';
import { type Camera, REACH } from '../../../state/state.ts';
import type { Covered } from './covered.ts';

/** Parts of the map's height and width that count as its edge: to stay clear of it, or to be in the middle. */
export const CLEAR_OF_EDGE = 0.1;
export const IN_THE_MIDDLE = 0.5;
/** How far readers can move the map. */
const LIMITS = new LatLngBounds([REACH.south, REACH.west], [REACH.north, REACH.east]);
/** Less of a map than this is no room to show anything in. */
const LEAST_HEIGHT_PX = 60;

function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}

export function boundsOf(map: LeafletMap): Bounds {
  const bounds = map.getBounds();
  return {
    west: rounded(bounds.getWest(), 3),
    south: rounded(bounds.getSouth(), 3),
    east: rounded(bounds.getEast(), 3),
    north: rounded(bounds.getNorth(), 3),
  };
}

/** Rounded as the address keeps it, so that it survives the way there and back. */
export function cameraOf(map: LeafletMap): Camera {
  const { lat, lng } = map.getCenter();
  return { zoom: rounded(map.getZoom(), 2), latitude: rounded(lat, 2), longitude: rounded(lng, 2) };
}

export function isSameCamera(first: Camera, second: Camera | null): boolean {
  return (
    second !== null &&
    first.zoom === second.zoom &&
    Math.abs(first.latitude - second.latitude) < 0.011 &&
    Math.abs(first.longitude - second.longitude) < 0.011
  );
}

/**
 * Set late: handed to Leaflet when it begins, it would bring the map back inside after any move, the page's own too,
 * with a slide that nobody asked for.
 */
export function limitReaders(map: LeafletMap): void {
  map.options.maxBounds = LIMITS;
}

/** After a move of the reader's, which may have ended beyond. */
export function keepInLimits(map: LeafletMap): void {
  map.panInsideBounds(LIMITS, { animate: !prefersStillness() });
}

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Leaflet's documentation has it, its types do not: not from what is there, but anew. */
export interface Reset {
  readonly reset: boolean;
}

/** Pans only as far as needed, clear of what an open incident covers, and says whether it did. */
export function keepInSight(
  map: LeafletMap,
  { latitude, longitude }: Place,
  covered: Covered,
  edgeShare: number,
  isAnimated: boolean,
): boolean {
  const point = map.latLngToContainerPoint([latitude, longitude]);
  const size = map.getSize();
  const top = map.getContainer().getBoundingClientRect().top;
  const heightPx = Math.min(size.y, covered.fromPx - top);
  if (heightPx < LEAST_HEIGHT_PX) return false;
  const shift = (value: number, length: number): number => {
    const edge = length * edgeShare;
    if (value < edge) return value - edge;
    return value > length - edge ? value - (length - edge) : 0;
  };
  const widthPx = size.x - covered.leftPx - covered.rightPx;
  const [dx, dy] = [shift(point.x - covered.leftPx, widthPx), shift(point.y, heightPx)];
  if (dx === 0 && dy === 0) return false;
  map.panBy([dx, dy], { animate: isAnimated });
  return true;
}

export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
