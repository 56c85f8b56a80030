// What rows of an opened file are called in addresses, and the row of a name, found without a string a row.

import type { ByRow } from '../../data/columns.ts';
import { byRow, type PackedTexts, textsOf } from './texts.ts';

/** Places in a table that names lead to: a row's number and one, 0 where there is none. */
export type KeyTable = Uint32Array;

/** Null where several rows are called the same. */
export function keyTableOf(packed: PackedTexts): KeyTable | null {
  const keys = textsOf(packed);
  // At most half full, so that what is not in it is soon found not to be.
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(keys.length * 2 + 1)));
  const hashes = new Uint32Array(keys.length);
  for (let row = 0; row < keys.length; row++) hashes[row] = hashIn(packed, row) ?? hashOf(keys.at(row)!);
  for (let row = 0; row < keys.length; row++) {
    let place = hashes[row]! & (table.length - 1);
    while (table[place] !== 0) {
      const other = table[place]! - 1;
      if (hashes[other] === hashes[row] && keys.at(other) === keys.at(row)) return null;
      place = (place + 1) & (table.length - 1);
    }
    table[place] = row + 1;
  }
  return table;
}

export interface Keys {
  readonly id: ByRow<string>;
  readonly indexOf: Pick<ReadonlyMap<string, number>, 'get' | 'has'>;
}

export function keysOf(keys: ByRow<string>, table: KeyTable): Keys {
  const get = (key: string): number | undefined => {
    let place = hashOf(key) & (table.length - 1);
    while (table[place] !== 0) {
      const row = table[place]! - 1;
      if (keys.at(row) === key) return row;
      place = (place + 1) & (table.length - 1);
    }
    return undefined;
  };
  return { id: keys, indexOf: { get, has: (key) => get(key) !== undefined } };
}

/** Rows are called by the number of their record. */
export function keysByRecord(record: Uint32Array): Keys {
  const id = byRow(record.length, (row) => String(record[row]! + 1));
  const get = (key: string): number | undefined => {
    const row = record.indexOf(Number(key) - 1);
    return row >= 0 && id.at(row) === key ? row : undefined;
  };
  return { id, indexOf: { get, has: (key) => get(key) !== undefined } };
}

/** The same of signs of one byte, without a string of them. */
function hashIn(packed: PackedTexts, row: number): number | undefined {
  if (packed.kind !== 'joined') return undefined;
  const { bytes, starts } = packed;
  let hash = FNV_START;
  for (let at = starts[row]!; at < starts[row + 1]!; at++) {
    if (bytes[at]! >= BEYOND_ASCII) return undefined;
    hash = Math.imul(hash ^ bytes[at]!, FNV_PRIME);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

const BEYOND_ASCII = 0x80;
const [FNV_START, FNV_PRIME] = [0x811c9dc5, 0x01000193];

/** FNV-1a over the signs of the text. */
function hashOf(text: string): number {
  let hash = FNV_START;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return (hash ^ (hash >>> 15)) >>> 0;
}
