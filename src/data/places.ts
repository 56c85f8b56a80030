// Where all incidents of a table are, so that those of a small part of the world are found without asking each.

import { mercatorOf } from '../lib/geo.ts';

/** In pixels of the world. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Plain data: made in one thread, asked in another. */
export interface PlaceData {
  /** Web Mercator in the unit square, by row; NaN where a place is not known. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Rows whose place is not known. */
  readonly unplaced: Uint32Array;
  /** Around all others. */
  readonly box: {
    readonly west: number;
    readonly north: number;
    readonly east: number;
    readonly south: number;
  };
  /** Rows by bucket, and where each bucket begins. */
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
}

export interface Places extends Pick<PlaceData, 'x' | 'y' | 'unplaced'> {
  /** Some of the rows, among them all that the box holds, in no order; null where asking each is as fast. */
  readonly near: (worldPx: number, box: PixelBox) => Uint32Array | null;
}

/** The same incidents, perhaps coloured otherwise. */
export const havePlacesOf = (one: Points, other: Points): boolean => one.latitude === other.latitude;

interface Points {
  readonly count: number;
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
}

/** On each side of the grid over all incidents. */
const BUCKETS = 192;
/** More than this share of all rows are not worth a list of their own. */
const MOST_NEAR = 0.4;

/** Made once for a table: projecting takes longer than counting. */
export function placeDataOf({ count, longitude, latitude }: Points): PlaceData {
  const [xs, ys] = [new Float64Array(count), new Float64Array(count)];
  const unplaced: number[] = [];
  let [west, north, east, south] = [1, 1, 0, 0];
  for (let row = 0; row < count; row++) {
    const { x, y } = mercatorOf(longitude[row]!, latitude[row]!);
    xs[row] = x;
    ys[row] = y;
    if (!(x >= Number.NEGATIVE_INFINITY && y >= Number.NEGATIVE_INFINITY)) unplaced.push(row);
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  const box = { west, north, east, south };
  const buckets = dealt(count, (row) =>
    Number.isNaN(xs[row]!) || Number.isNaN(ys[row]!)
      ? BUCKETS * BUCKETS
      : lineOf(box, ys[row]!) * BUCKETS + columnOf(box, xs[row]!),
  );
  return { x: xs, y: ys, unplaced: Uint32Array.from(unplaced), box, ...buckets };
}

const columnOf = ({ west, east }: PlaceData['box'], x: number): number => bucket((x - west) / (east - west));
const lineOf = ({ north, south }: PlaceData['box'], y: number): number =>
  bucket((y - north) / (south - north));

export function placesOf({ x, y, unplaced, box, rows, starts }: PlaceData): Places {
  const count = x.length;
  return {
    ...{ x, y, unplaced },
    near(worldPx, { left, top, right, bottom }) {
      const [first, last] = [columnOf(box, left / worldPx), columnOf(box, right / worldPx)];
      const lines: Uint32Array[] = [];
      let found = 0;
      for (let line = lineOf(box, top / worldPx); line <= lineOf(box, bottom / worldPx); line++) {
        const part = rows.subarray(starts[line * BUCKETS + first]!, starts[line * BUCKETS + last + 1]!);
        found += part.length;
        lines.push(part);
      }
      if (found > count * MOST_NEAR) return null;
      const near = new Uint32Array(found);
      let at = 0;
      for (const part of lines) {
        near.set(part, at);
        at += part.length;
      }
      return near;
    },
  };
}

/** What lies beside the grid is in its outermost buckets. */
const bucket = (share: number): number =>
  share > 0 ? Math.min(BUCKETS - 1, Math.floor(share * BUCKETS)) : 0;

function dealt(count: number, bucketOf: (row: number) => number) {
  const of = new Uint16Array(count);
  const starts = new Uint32Array(BUCKETS * BUCKETS + 2);
  for (let row = 0; row < count; row++) {
    of[row] = bucketOf(row);
    starts[of[row]! + 1]! += 1;
  }
  for (let at = 0; at < BUCKETS * BUCKETS + 1; at++) starts[at + 1]! += starts[at]!;
  const next = starts.slice();
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[next[of[row]!]!++] = row;
  return { starts, rows };
}
