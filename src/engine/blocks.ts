// The outermost days and places of shown rows, without asking every row: blocks of rows that have none, or cannot
// widen what is found already, are passed over.

import { type Columns, drawnToll } from '../data/columns.ts';
import type { Bounds } from '../lib/geo.ts';
import type { DayRange } from '../lib/time.ts';

/** Rows by 2,048. */
export const BLOCK_BITS = 11;
const BLOCK_ROWS = 2 ** BLOCK_BITS;

export interface Blocks {
  /** The first shown rows in order of date, or the last ones first; those that nobody dates stand last in both. */
  readonly firstOf: (
    fail: Uint32Array,
    shownIn: Int32Array,
    most: number,
    descending: boolean,
  ) => Uint32Array;
  readonly periodOf: (fail: Uint32Array, shownIn: Int32Array) => DayRange | null;
  /** The shown row whose toll is above all others; null where several are the highest or none is known. */
  readonly largestOf: (fail: Uint32Array, shownIn: Int32Array) => number | null;
  readonly extentOf: (fail: Uint32Array, shownIn: Int32Array) => Bounds | null;
}

/** Of each block; plain data. */
export interface BlockData {
  readonly latest: Int32Array;
  /** The highest toll. */
  readonly highest: Int32Array;
  readonly boxes: readonly Float64Array[];
}

export function blockDataOf(columns: Columns): BlockData {
  const { count, datedCount, lastDay, longitude, latitude } = columns;
  const blockCount = Math.ceil(count / BLOCK_ROWS);
  const latest = new Int32Array(blockCount).fill(-(2 ** 31));
  const highest = new Int32Array(blockCount);
  const boxes = Array.from({ length: blockCount }, () => new Float64Array([180, 90, -180, -90]));
  for (let row = 0; row < count; row++) {
    const block = Math.floor(row / BLOCK_ROWS);
    widen(boxes[block]!, longitude[row]!, latitude[row]!);
    highest[block] = Math.max(highest[block]!, drawnToll(columns, row));
    if (row < datedCount && lastDay[row]! > latest[block]!) latest[block] = lastDay[row]!;
  }
  return { latest, highest, boxes };
}

export function blocksOf(columns: Columns, { latest, highest, boxes }: BlockData): Blocks {
  const { count, datedCount, firstDay, lastDay, longitude, latitude } = columns;
  const blockCount = boxes.length;
  return {
    firstOf(fail, shownIn, most, descending) {
      const rows: number[] = [];
      const take = (from: number, end: number, isBackwards: boolean): void => {
        const firstBlock = Math.floor(from / BLOCK_ROWS);
        const lastBlock = Math.ceil(end / BLOCK_ROWS) - 1;
        for (let step = 0; step <= lastBlock - firstBlock && rows.length < most; step++) {
          const block = isBackwards ? lastBlock - step : firstBlock + step;
          if (shownIn[block] === 0) continue;
          const [start, stop] = [Math.max(from, block * BLOCK_ROWS), Math.min(end, (block + 1) * BLOCK_ROWS)];
          for (let at = 0; at < stop - start && rows.length < most; at++) {
            const row = isBackwards ? stop - 1 - at : start + at;
            if (fail[row] === 0) rows.push(row);
          }
        }
      };
      take(0, datedCount, descending);
      take(datedCount, count, false);
      return Uint32Array.from(rows);
    },
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
    largestOf(fail, shownIn) {
      let [largest, most]: [number | null, number] = [null, 0];
      for (let block = 0; block < blockCount; block++) {
        // Of those as high as what several have nothing is to be learnt.
        const least = largest === null ? most + 1 : most;
        if (shownIn[block] === 0 || highest[block]! < least) continue;
        const end = Math.min(count, (block + 1) * BLOCK_ROWS);
        for (let row = block * BLOCK_ROWS; row < end; row++) {
          if (fail[row] !== 0) continue;
          const toll = drawnToll(columns, row);
          if (toll === most) largest = null;
          if (toll > most) [largest, most] = [row, toll];
        }
      }
      return largest;
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
