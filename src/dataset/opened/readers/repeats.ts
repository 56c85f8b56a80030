// Cells of a column that come again and again, found by their bytes: one string for all of them, and a number by which
// whoever reads it remembers what it means.

import { detached } from '../growing.ts';
import type { ScannedRow } from './scan.ts';

export interface Repeats {
  /** The number of the cell's text among the different ones of its column; -1 where it is not kept. */
  readonly codeOf: (row: ScannedRow, column: number) => number;
  readonly texts: readonly string[];
}

const MOST_TEXTS = 32_768;
const MOST_BYTES = 128;
/** Of so many cells at least a quarter has to have been there before, else nothing of the column is looked for any more. */
const TRIED = 32_768;
const LEAST_SHARE = 0.25;

export function createRepeats(): Repeats {
  const texts: string[] = [];
  /** By hash the code and one, 0 where there is none; at most half full. */
  let slots = new Int32Array(1024);
  let hashes = new Int32Array(512);
  /** By code, where its bytes end. */
  let ends = new Int32Array(513);
  let kept = new Uint8Array(4096);
  let [tried, isWorthIt] = [0, true];

  const isAt = (code: number, bytes: Uint8Array, from: number, length: number): boolean => {
    const place = ends[code]!;
    if (ends[code + 1]! - place !== length) return false;
    for (let at = 0; at < length; at++) if (kept[place + at] !== bytes[from + at]) return false;
    return true;
  };
  const grow = (): void => {
    [hashes, ends] = [twice(hashes), twice(ends)];
    slots = new Int32Array(slots.length * 2);
    for (let code = 0; code < texts.length; code++) {
      let slot = hashes[code]! & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = code + 1;
    }
  };
  const keep = (text: string, hash: number, bytes: Uint8Array, from: number, length: number): void => {
    const place = ends[texts.length]!;
    if (place + length > kept.length) kept = twice(kept);
    kept.set(bytes.subarray(from, from + length), place);
    hashes[texts.length] = hash;
    texts.push(detached(text));
    ends[texts.length] = place + length;
    if (texts.length * 2 > slots.length - 2) grow();
  };

  return {
    texts,
    codeOf({ bytes, starts, ends: cellEnds, text }, column) {
      const from = starts[column]!;
      const length = cellEnds[column]! - from;
      if (!isWorthIt || length > MOST_BYTES) return -1;
      if (tried++ === TRIED && texts.length > TRIED * (1 - LEAST_SHARE)) isWorthIt = false;
      // Never above 32 bits: beyond them each step would be one of floating point.
      let hash = length;
      for (let at = from; at < from + length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
      // Names that end with a number would all lie beside each other.
      hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
      hash ^= hash >>> 13;
      let slot = hash & (slots.length - 1);
      for (;;) {
        const code = slots[slot]! - 1;
        if (code < 0) break;
        if (hashes[code] === hash && isAt(code, bytes, from, length)) return code;
        slot = (slot + 1) & (slots.length - 1);
      }
      if (texts.length === MOST_TEXTS) return -1;
      slots[slot] = texts.length + 1;
      keep(text(column), hash, bytes, from, length);
      return texts.length - 1;
    },
  };
}

function twice<Values extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(values: Values): Values {
  const longer = (
    values instanceof Int32Array ? new Int32Array(values.length * 2) : new Uint8Array(values.length * 2)
  ) as Values;
  longer.set(values);
  return longer;
}
