// Where all incidents of a table are, so that those of a small part of the world are found without asking each.

import type { Columns } from '../data/columns.ts';
import { mercatorOf } from '../lib/geo.ts';

/** In pixels of the world. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Places {
  /** Web Mercator in the unit square, by row; NaN where a place is not known. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Some of the rows, among them all that the box holds, in no order; null where asking each is as fast. */
  readonly near: (worldPx: number, box: PixelBox) => Uint32Array | null;
  /** Rows whose place is not known. */
  readonly unplaced: readonly number[];
}

/** On each side of the grid over all incidents. */
const BUCKETS = 192;
/** More than this share of all rows are not worth a list of their own. */
const MOST_NEAR = 0.4;

/** Made once for a table: projecting takes longer than counting. */
export function placesOf({ count, longitude, latitude }: Columns): Places {
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
  const columnOf = (x: number): number => bucket((x - west) / (east - west));
  const lineOf = (y: number): number => bucket((y - north) / (south - north));
  let buckets: { readonly starts: Uint32Array; readonly rows: Uint32Array } | null = null;
  return {
    x: xs,
    y: ys,
    unplaced,
    near(worldPx, { left, top, right, bottom }) {
      buckets ??= dealt(count, (row) =>
        Number.isNaN(xs[row]!) || Number.isNaN(ys[row]!)
          ? BUCKETS * BUCKETS
          : lineOf(ys[row]!) * BUCKETS + columnOf(xs[row]!),
      );
      const { starts, rows } = buckets;
      const [first, last] = [columnOf(left / worldPx), columnOf(right / worldPx)];
      const lines: Uint32Array[] = [];
      let found = 0;
      for (let line = lineOf(top / worldPx); line <= lineOf(bottom / worldPx); line++) {
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
