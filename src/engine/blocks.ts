// The outermost days and places of shown rows, without asking every row: blocks of rows that have none, or cannot
// widen what is found already, are passed over.

import type { Columns } from '../data/columns.ts';
import type { Bounds } from '../lib/geo.ts';
import type { DayRange } from '../lib/time.ts';

/** Rows by 2,048. */
export const BLOCK_BITS = 11;
const BLOCK_ROWS = 2 ** BLOCK_BITS;

export interface Blocks {
  readonly periodOf: (fail: Uint32Array, shownIn: Int32Array) => DayRange | null;
  readonly extentOf: (fail: Uint32Array, shownIn: Int32Array) => Bounds | null;
}

export function blocksOf({ count, datedCount, firstDay, lastDay, longitude, latitude }: Columns): Blocks {
  const blockCount = Math.ceil(count / BLOCK_ROWS);
  const latest = new Int32Array(blockCount).fill(-(2 ** 31));
  const boxes = Array.from({ length: blockCount }, () => new Float64Array([180, 90, -180, -90]));
  for (let row = 0; row < count; row++) {
    const block = Math.floor(row / BLOCK_ROWS);
    widen(boxes[block]!, longitude[row]!, latitude[row]!);
    if (row < datedCount && lastDay[row]! > latest[block]!) latest[block] = lastDay[row]!;
  }
  return {
    periodOf(fail, shownIn) {
      const firstBlock = shownIn.findIndex((shown) => shown > 0);
      if (firstBlock === -1) return null;
      let first = firstBlock * BLOCK_ROWS;
      while (first < datedCount && fail[first] !== 0) first++;
      if (first >= datedCount) return null;
      let to = lastDay[first]!;
      for (let block = blockCount - 1; block >= 0; block--) {
        if (latest[block]! <= to || shownIn[block] === 0) continue;
        const end = Math.min(datedCount, (block + 1) * BLOCK_ROWS);
        for (let row = Math.max(first, block * BLOCK_ROWS); row < end; row++) {
          if (fail[row] === 0 && lastDay[row]! > to) to = lastDay[row]!;
        }
      }
      return { from: firstDay[first]!, to };
    },
    extentOf(fail, shownIn) {
      const found = new Float64Array([180, 90, -180, -90]);
      for (let block = 0; block < blockCount; block++) {
        const box = boxes[block]!;
        const isWithin =
          box[0]! >= found[0]! && box[1]! >= found[1]! && box[2]! <= found[2]! && box[3]! <= found[3]!;
        if (isWithin || shownIn[block] === 0) continue;
        const end = Math.min(count, (block + 1) * BLOCK_ROWS);
        for (let row = block * BLOCK_ROWS; row < end; row++) {
          if (fail[row] === 0) widen(found, longitude[row]!, latitude[row]!);
        }
      }
      const [west = 0, south = 0, east = 0, north = 0] = found;
      return west <= east && south <= north ? { west, south, east, north } : null;
    },
  };
}

/** By nothing where a place is not known. */
function widen(box: Float64Array, longitude: number, latitude: number): void {
  if (longitude < box[0]!) box[0] = longitude;
  if (latitude < box[1]!) box[1] = latitude;
  if (longitude > box[2]!) box[2] = longitude;
  if (latitude > box[3]!) box[3] = latitude;
}
