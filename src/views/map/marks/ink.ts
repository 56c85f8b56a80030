// What the ink of a mark says, on the canvas and in pictures alike: how sure it is who did it, and how precisely
// the place is known.

import type { Certainty } from '../../../query/mark-look.ts';
import { pixelsPerKm } from '../world.ts';
import type { Mark } from './marks.ts';

/** In pixels. */
export const INK = {
  /** Of the land around each mark, beyond its line. */
  keylinePx: 0.75,
  hairlinePx: 0.6,
  linePx: 1,
  hollowPx: 1.4,
  /** Of one that is called out. */
  outlinePx: 1.2,
  /** Of a disputed one's second line from the first. */
  secondPx: 2.4,
  dash: [2.6, 1.8],
  /** On smaller marks dashes are mere dots. */
  dashFromRadiusPx: 6,
  dots: [1.2, 3],
  underlay: 0.55,
  /** Of the line to a further point. */
  join: 0.65,
  fill: { certain: 0.88, suspected: 0.4, contested: 0.4 },
} as const;

const PLACE_FROM_ZOOM = 6.5;
/** Nearer to its mark the circle of a place would be a second outline. */
const PLACE_BEYOND_PX = 3;
/** Of the Sahel: one scale for all. */
const LATITUDE = 16;
/** From so many incidents at one point on their number stands beside them. */
const COUNT_FROM = 4;

/** Of the circle within which an incident may have been; null where it would say nothing or too much. */
export function placeRadius(radiusKm: number, radius: number, zoom: number): number | null {
  if (zoom < PLACE_FROM_ZOOM) return null;
  const placePx = radiusKm * pixelsPerKm(zoom, LATITUDE);
  return placePx >= radius + PLACE_BEYOND_PX ? placePx : null;
}

export function isDashed(certainty: Certainty, radius: number): boolean {
  return certainty === 'suspected' && radius >= INK.dashFromRadiusPx;
}

/** `×13`, up right of a mark, where it is wanted. */
export function countText({ rows }: Mark): string | null {
  return rows.length >= COUNT_FROM ? `×${rows.length}` : null;
}

/** From the middle of a mark to where its number begins. */
export function countShift({ radius }: Mark): { readonly x: number; readonly y: number } {
  return { x: 0.72 * radius + 2, y: -0.72 * radius - 2 };
}
