// The piece of the world that a picture shows, and at which scale.

import { type Bounds, mercatorOf } from '../../../lib/geo.ts';
import { worldSizePx } from '../world.ts';

export interface Frame {
  readonly zoom: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixel of the world at the picture's upper left corner. */
  readonly left: number;
  readonly top: number;
}

/** The largest scale at which the bounds fit with a margin. */
export function frameAround(
  bounds: Bounds,
  widthPx: number,
  heightPx: number,
  { marginPx = 24, mostZoom = 8 } = {},
): Frame {
  const northWest = mercatorOf(bounds.west, bounds.north);
  const southEast = mercatorOf(bounds.east, bounds.south);
  const spanX = Math.max(southEast.x - northWest.x, 1e-9);
  const spanY = Math.max(southEast.y - northWest.y, 1e-9);
  const worldPx = Math.min((widthPx - 2 * marginPx) / spanX, (heightPx - 2 * marginPx) / spanY);
  const zoom = Math.min(mostZoom, Math.log2(worldPx / 256));
  return frameAt((northWest.x + southEast.x) / 2, (northWest.y + southEast.y) / 2, zoom, widthPx, heightPx);
}

/** With a place in its middle. */
export function frameOn(
  longitude: number,
  latitude: number,
  zoom: number,
  widthPx: number,
  heightPx: number,
): Frame {
  const { x, y } = mercatorOf(longitude, latitude);
  return frameAt(x, y, zoom, widthPx, heightPx);
}

function frameAt(x: number, y: number, zoom: number, widthPx: number, heightPx: number): Frame {
  const worldPx = worldSizePx(zoom);
  return { zoom, widthPx, heightPx, left: x * worldPx - widthPx / 2, top: y * worldPx - heightPx / 2 };
}
