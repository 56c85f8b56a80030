// Which piece of the world a map shows as long as nobody has moved it: where the deaths are at first, else all that
// is shown, clear of what lies over the map.

import { type Bounds, mercatorOf } from '../../../lib/geo.ts';
import { type Box, boxAround, holds, meets } from '../boxes.ts';
import { worldSizePx } from '../world.ts';
import type { Frame } from './frame.ts';

/** Parts of the map's width: so all of it scales, and a picture of another width shows the same. */
const SIDE_MARGIN = 0.035;
const TOP_MARGIN = 0.04;
/** Of a tall map: for the buttons at its lower edge. */
const BOTTOM_ROOM = 0.185;
/** Maps without an inset: it needs what is left to the south on others. */
const SMALL_PX = 480;
const SMALL_SHIFT = 0.4;
/** Height by width from which on a map is tall: narrow embeds are not, phones are. */
const TALL = 0.85;

const CLOSEST_ZOOM = 8;
/** Around marks, beside their radius. */
const MARK_MARGIN_PX = 10;
const COVER_MARGIN_PX = 3;
const ZOOM_STEP = 0.1;
/** Closer than this to the best fit: beyond it marks are not worth a smaller map. */
const MOST_STEPS = 25;
/** In which order a fit is moved aside: parts of the room that it leaves, from the middle outwards. */
const SHIFTS = [0, -0.5, 0.5, -1, 1]
  .flatMap((x) => [0, -0.5, 0.5, -1, 1].map((y) => [x, y] as const))
  .sort((first, second) => Math.hypot(...first) - Math.hypot(...second));

/**
 * As wide as the box. What a wide map has left lies to its south, where the inset is, what a tall one has to its
 * north.
 */
export function openingFrame(box: Bounds, widthPx: number, heightPx: number): Frame {
  const northWest = mercatorOf(box.west, box.north);
  const southEast = mercatorOf(box.east, box.south);
  const isTall = heightPx > TALL * widthPx;
  const [above, below] = isTall ? [TOP_MARGIN, BOTTOM_ROOM] : [TOP_MARGIN, SIDE_MARGIN];
  const [spanX, spanY] = [southEast.x - northWest.x || 1e-3, southEast.y - northWest.y];
  // As if the map had its margins as parts of the box, whichever side binds.
  const unit = spanX / (1 - 2 * SIDE_MARGIN);
  const worldPx = Math.min(widthPx / unit, heightPx / (spanY + (above + below) * unit));
  const zoom = Math.min(CLOSEST_ZOOM, Math.log2(worldPx / 256));
  const world = worldSizePx(zoom);
  const sparePx = heightPx - (spanY + (above + below) * unit) * world;
  // The zoom buttons of a small map take as much of its west as it has north of the box.
  const shiftPx = widthPx < SMALL_PX ? SMALL_SHIFT * sparePx : 0;
  const left = ((northWest.x + southEast.x) / 2) * world - widthPx / 2;
  const top = isTall
    ? (southEast.y + below * unit) * world - heightPx
    : (northWest.y - above * unit) * world - shiftPx;
  return { zoom, widthPx, heightPx, left, top };
}

/** Steps up and down, and a little to the west, by parts of the map's width; the smallest first. */
const SLIDES = [0, -0.01, -0.02]
  .flatMap((x) => Array.from({ length: 31 }, (_, at) => [x, (at - 15) * 0.012] as const))
  .sort((first, second) => Math.hypot(...first) - Math.hypot(...second));

/** Moved as little as it takes for no point in sight to be beneath a cover; else where it was. */
export function slidClear(
  frame: Frame,
  points: readonly { readonly x: number; readonly y: number }[],
  covers: readonly Box[],
): Frame {
  const world = worldSizePx(frame.zoom);
  const isClear = ({ left, top }: Frame): boolean =>
    !points.some(({ x, y }) => {
      const mark = boxAround(x * world - left, y * world - top, COVER_MARGIN_PX);
      return covers.some((cover) => meets(cover, mark));
    });
  if (isClear(frame)) return frame;
  const slid = SLIDES.map(([x, y]) => ({
    ...frame,
    left: frame.left + x * frame.widthPx,
    top: frame.top + y * frame.widthPx,
  }));
  return slid.find(isClear) ?? frame;
}

/** Points in Web Mercator's unit square. */
export function holdsAll(
  { zoom, left, top, widthPx, heightPx }: Frame,
  points: readonly { readonly x: number; readonly y: number }[],
): boolean {
  const world = worldSizePx(zoom);
  const view = { left, top, right: left + widthPx, bottom: top + heightPx };
  return points.every(({ x, y }) => holds(view, x * world, y * world));
}

/** A point that has to be seen, in Web Mercator's unit square. */
export interface FramedPoint {
  readonly x: number;
  readonly y: number;
  /** Of its mark, in pixels at a zoom. */
  readonly radius: (zoom: number) => number;
}

/** The closest look at all points with none under a cover; covers in pixels of the map. Null without a point. */
export function frameClear(
  points: readonly FramedPoint[],
  widthPx: number,
  heightPx: number,
  covers: readonly Box[],
  closestZoom = CLOSEST_ZOOM,
): Frame | null {
  if (points.length === 0) return null;
  const [west, east] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [north, south] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const roomAt = (zoom: number, reachPx: number) => {
    const world = worldSizePx(zoom);
    const margin = MARK_MARGIN_PX + reachPx;
    return {
      world,
      roomX: widthPx - 2 * margin - (east - west) * world,
      roomY: heightPx - 2 * margin - (south - north) * world,
    };
  };
  let closest = closestZoom;
  // Where there is no room for dots, nobody has to be asked for the size of marks.
  for (const reachAt of [() => 0, (zoom: number) => Math.max(...points.map(({ radius }) => radius(zoom)))]) {
    const isTight = ({ roomX, roomY }: { roomX: number; roomY: number }): boolean => roomX < 0 || roomY < 0;
    while (closest > 0 && isTight(roomAt(closest, reachAt(closest)))) closest -= ZOOM_STEP;
  }
  let first: Frame | null = null;
  for (let step = 0; step < MOST_STEPS; step++) {
    const zoom = closest - step * ZOOM_STEP;
    const radii = points.map(({ radius }) => radius(zoom));
    const { world, roomX, roomY } = roomAt(zoom, Math.max(...radii));
    for (const [shiftX, shiftY] of SHIFTS) {
      const frame: Frame = {
        zoom,
        widthPx,
        heightPx,
        left: ((west + east) / 2) * world - widthPx / 2 - (shiftX * roomX) / 2,
        top: ((north + south) / 2) * world - heightPx / 2 - (shiftY * roomY) / 2,
      };
      first ??= frame;
      const isCovered = points.some(({ x, y }, at) => {
        const mark = boxAround(x * world - frame.left, y * world - frame.top, radii[at]! + COVER_MARGIN_PX);
        return covers.some((cover) => meets(cover, mark));
      });
      if (!isCovered) return frame;
    }
  }
  return first;
}
