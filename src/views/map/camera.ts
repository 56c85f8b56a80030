// Where the map looks: fitting what is shown, following the state, keeping the selected one in sight.

import { LatLngBounds, type Map as LeafletMap } from 'leaflet';
import type { Bounds } from '../../lib/geo.ts';
import type { Camera } from '../../state/state.ts';

export const OPENING_ZOOM_FOR_INCIDENT = 6.5;
/** Part of the map's height and width that counts as its edge. */
const EDGE = 0.1;
/** Room for the largest mark and its ring. */
const LEAST_EDGE_PX = 40;

export function boundsOf(map: LeafletMap): Bounds {
  const bounds = map.getBounds();
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    west: round(bounds.getWest()),
    south: round(bounds.getSouth()),
    east: round(bounds.getEast()),
    north: round(bounds.getNorth()),
  };
}

/** Rounded as the address keeps it, so that it survives the way there and back. */
export function cameraOf(map: LeafletMap): Camera {
  const { lat, lng } = map.getCenter();
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { zoom: round(map.getZoom()), latitude: round(lat), longitude: round(lng) };
}

export function isSameCamera(first: Camera, second: Camera): boolean {
  return (
    first.zoom === second.zoom &&
    Math.abs(first.latitude - second.latitude) < 0.011 &&
    Math.abs(first.longitude - second.longitude) < 0.011
  );
}

export function fitExtent(map: LeafletMap, extent: Bounds): void {
  const bounds = new LatLngBounds([extent.south, extent.west], [extent.north, extent.east]);
  const paddingPx = Math.min(20, map.getSize().x * 0.05);
  map.fitBounds(bounds, { padding: [paddingPx, paddingPx], maxZoom: 8, animate: false });
}

/** Pans only as far as needed; `coveredFromPx` is where a sheet hides the page, from its top. */
export function keepInSight(
  map: LeafletMap,
  latitude: number,
  longitude: number,
  coveredFromPx: number,
): void {
  const point = map.latLngToContainerPoint([latitude, longitude]);
  const size = map.getSize();
  const top = map.getContainer().getBoundingClientRect().top;
  const heightPx = Math.min(size.y, coveredFromPx - top);
  if (heightPx < 60) return;
  const shift = (value: number, length: number): number => {
    const edge = Math.min(length / 3, Math.max(LEAST_EDGE_PX, length * EDGE));
    if (value < edge) return value - edge;
    return value > length - edge ? value - (length - edge) : 0;
  };
  const [dx, dy] = [shift(point.x, size.x), shift(point.y, heightPx)];
  if (dx !== 0 || dy !== 0) map.panBy([dx, dy], { animate: !prefersStillness() });
}

export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
