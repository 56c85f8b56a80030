// Texts of millions of rows as buffers, which one thread hands another without copying a text: the page makes a string of
// the rows that it shows.

import type { ByRow } from '../../data/columns.ts';
import { type ByteTexts, createByteTexts, type Utf8 } from './byte-texts.ts';
import { createByCode, createIntegers, detached } from './growing.ts';

/** Few texts that come again and again, or all in one after the other. */
export type PackedTexts =
  | { readonly kind: 'coded'; readonly names: readonly string[]; readonly codes: Uint32Array }
  | {
      readonly kind: 'joined';
      /** UTF-8. */
      readonly bytes: Uint8Array;
      /** By row, where its text begins; last, where all end. */
      readonly starts: Uint32Array;
    };

/** Rows that are decoded at once where several of them are asked for in turn. */
const PART_BITS = 8;
const PART_ROWS = 2 ** PART_BITS;
/** Strings are copied one by one when they are handed over: no more of them than a frame has time for. */
const MOST_NAMES = 20_000;

export interface TextPacker {
  /** `given`: the number by which the text comes, if it does; -1 for none. */
  readonly add: (text: string, given?: number) => void;
  /** One that stands in bytes, of texts that are not alike. */
  readonly addBytes: (text: Utf8) => void;
  /** The texts in this order of theirs. */
  readonly finish: (order: Uint32Array) => PackedTexts;
}

/** Takes texts one after the other, and keeps none of the strings but those that come again, if any do (`areAlike`). */
export function createTextPacker(areAlike = true): TextPacker {
  const codeOf = new Map<string, number>();
  const codes = createIntegers();
  const byGiven = createByCode<number>();
  let joined: ByteTexts | null = areAlike ? null : createByteTexts();
  const begin = (): ByteTexts => {
    const joiner = createByteTexts();
    const names = [...codeOf.keys()];
    for (const code of codes.values()) joiner.add(names[code] ?? '');
    codeOf.clear();
    return joiner;
  };
  return {
    add(text, given = -1) {
      if (joined) {
        joined.add(text);
        return;
      }
      let code = byGiven.get(given);
      if (code === undefined) {
        code = codeOf.get(text);
        if (code === undefined) {
          if (codeOf.size === MOST_NAMES) {
            joined = begin();
            joined.add(text);
            return;
          }
          code = codeOf.size;
          codeOf.set(detached(text), code);
        }
        byGiven.set(given, code);
      }
      codes.push(code);
    },
    addBytes(text) {
      joined ??= begin();
      joined.addBytes(text);
    },
    finish(order) {
      if (joined) return { kind: 'joined', ...joined.joined(order) };
      const own = codes.values();
      return { kind: 'coded', names: [...codeOf.keys()], codes: order.map((row) => own[row] ?? 0) };
    },
  };
}

/** The texts by row. */
export function textsOf(packed: PackedTexts): ByRow<string> {
  if (packed.kind === 'joined') return joinedTexts(packed.bytes, packed.starts);
  const { names, codes } = packed;
  return byRow(codes.length, (row) => names[codes[row]!] ?? '');
}

function joinedTexts(bytes: Uint8Array, starts: Uint32Array): ByRow<string> {
  const count = starts.length - 1;
  // Texts begin with what they begin with: a byte order mark is one of their signs.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const between = (from: number, to: number): string => decoder.decode(bytes.subarray(from, to));
  const alone = (row: number): string => between(starts[row]!, starts[row + 1]!);
  /** The part that is decoded, the one asked for last, and where its bytes begin. */
  let [known, asked, start] = [-1, -1, 0];
  let text = '';
  let isPlain = true;
  return byRow(count, (row) => {
    const part = row >> PART_BITS;
    if (part !== known) {
      // Who asks for two of them asks for more.
      const isFirst = part !== asked;
      asked = part;
      if (isFirst) return alone(row);
      const end = starts[Math.min(count, (part + 1) * PART_ROWS)]!;
      start = starts[part * PART_ROWS]!;
      text = between(start, end);
      isPlain = text.length === end - start;
      known = part;
    }
    // Where each sign is one byte, bytes are places in the string.
    return isPlain ? text.slice(starts[row]! - start, starts[row + 1]! - start) : alone(row);
  });
}

/** As a list has it: nothing beyond its rows. */
export const byRow = <Value>(length: number, of: (row: number) => Value): ByRow<Value> => ({
  length,
  at: (row) => (row >= 0 && row < length ? of(row) : undefined),
  *[Symbol.iterator]() {
    for (let row = 0; row < length; row++) yield of(row);
  },
});
