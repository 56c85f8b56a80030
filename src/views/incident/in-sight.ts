// Whether the map shows an open incident beside its sheet.

import { type Bounds, mercatorOf } from '../../lib/geo.ts';

/** In pixels of the window. */
interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Sight {
  /** Without any size where the map is not on the page. */
  readonly map: Part;
  /** What the map shows; null before it has told. */
  readonly view: Bounds | null;
  readonly place: { readonly longitude: number; readonly latitude: number };
  readonly sheet: Part;
  readonly window: Part;
}

/** A mark needs so much around it to be seen. */
const AROUND_PX = 12;
/** Lower than this a strip of map says nothing of a place. */
const LEAST_STRIP_PX = 96;

export function isInSight({ map, view, place, sheet, window }: Sight): boolean {
  const isBeside = sheet.left >= map.right || sheet.right <= map.left;
  const [top, bottom] = [
    Math.max(map.top, window.top),
    Math.min(map.bottom, window.bottom, isBeside ? map.bottom : sheet.top),
  ];
  if (map.right <= map.left || bottom - top < LEAST_STRIP_PX) return false;
  if (!view) return true;
  const [corner, end] = [mercatorOf(view.west, view.north), mercatorOf(view.east, view.south)];
  const point = mercatorOf(place.longitude, place.latitude);
  const x = map.left + ((point.x - corner.x) / (end.x - corner.x)) * (map.right - map.left);
  const y = map.top + ((point.y - corner.y) / (end.y - corner.y)) * (map.bottom - map.top);
  const isWithin = (at: number, from: number, to: number): boolean =>
    at >= from + AROUND_PX && at <= to - AROUND_PX;
  return isWithin(x, map.left, map.right) && isWithin(y, top, bottom);
}
