// Many texts as UTF-8, one after the other, while a file is read: strings of a gigabyte would be searched through again and
// again for what is still in use. They are encoded many at once, since each call costs as much as a hundred signs.

import { createIntegers, createNumbers } from './growing.ts';

export interface ByteTexts {
  readonly add: (text: string) => void;
  /** One that is UTF-8 already; copied, unless nobody else writes into its bytes again. */
  readonly addBytes: (text: Utf8) => void;
  readonly count: () => number;
  /** All in this order of theirs, one after the other; last, where the last one ends. */
  readonly joined: (order: Uint32Array) => { readonly bytes: Uint8Array; readonly starts: Uint32Array };
  /** The bytes of one, not copied; none where there is no such text. */
  readonly at: (index: number) => Uint8Array;
}

/** A text as a part of bytes. */
export interface Utf8 {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
  /** Nobody writes into them again. */
  readonly areKept: boolean;
}

const PART_BYTES = 4 * 1024 * 1024;
const BATCH_SIGNS = 65_536;
const BATCH_TEXTS = 4096;
/** A sign of UTF-16 takes three bytes at most. */
const SIGN_BYTES = 3;
/** Places are counted through all parts as if each were so long. */
const PART_SPAN = 2 ** 32;
const NOTHING = new Uint8Array();

interface Part {
  readonly bytes: Uint8Array;
  end: number;
}

export function createByteTexts(): ByteTexts {
  const parts: Part[] = [];
  const places = createNumbers();
  const lengths = createIntegers();
  const encoder = new TextEncoder();
  /** Numbers of the part that is written into, and of the one that came last as it is; texts of both take turns. */
  let [open, kept] = [-1, -1];
  let [pending, signs]: [string[], number] = [[], 0];
  const partFor = (needed: number): Part => {
    const last = parts[open];
    if (last && last.bytes.length - last.end >= needed) return last;
    const part = { bytes: new Uint8Array(Math.max(PART_BYTES, needed)), end: 0 };
    open = parts.push(part) - 1;
    return part;
  };
  const encode = (texts: readonly string[]): void => {
    const text = texts.length === 1 ? (texts[0] ?? '') : texts.join('');
    const part = partFor(text.length * SIGN_BYTES);
    const { written } = encoder.encodeInto(text, part.bytes.subarray(part.end));
    const lengthOf = written === text.length ? signsOf : bytesOf;
    const isWhole = lengthOf === signsOf || texts.reduce((sum, each) => sum + bytesOf(each), 0) === written;
    if (!isWhole && texts.length > 1) {
      // Halves of a sign met at a seam.
      for (const each of texts) encode([each]);
      return;
    }
    const base = open * PART_SPAN;
    for (const each of texts) {
      const length = texts.length === 1 ? written : lengthOf(each);
      places.push(base + part.end);
      lengths.push(length);
      part.end += length;
    }
  };
  const flush = (): void => {
    if (pending.length > 0) encode(pending);
    [pending, signs] = [[], 0];
  };
  return {
    add(text) {
      pending.push(text);
      signs += text.length;
      if (signs >= BATCH_SIGNS || pending.length === BATCH_TEXTS) flush();
    },
    addBytes({ bytes, from, to, areKept }) {
      flush();
      lengths.push(to - from);
      if (areKept) {
        if (parts[kept]?.bytes !== bytes) kept = parts.push({ bytes, end: bytes.length }) - 1;
        places.push(kept * PART_SPAN + from);
        return;
      }
      const part = partFor(to - from);
      places.push(open * PART_SPAN + part.end);
      const end = part.end + to - from;
      copy(bytes, from, part.bytes, part.end, end);
      part.end = end;
    },
    count: () => places.count() + pending.length,
    joined(order) {
      flush();
      const [from, long] = [places.values(), lengths.values()];
      const starts = new Uint32Array(order.length + 1);
      for (let at = 0; at < order.length; at++) starts[at + 1] = starts[at]! + long[order[at]!]!;
      const bytes = new Uint8Array(starts[order.length]!);
      for (let at = 0; at < order.length; at++) {
        const place = from[order[at]!]!;
        const part = Math.floor(place / PART_SPAN);
        copy(parts[part]!.bytes, place - part * PART_SPAN, bytes, starts[at]!, starts[at + 1]!);
      }
      return { bytes, starts };
    },
    at(index) {
      flush();
      const place = places.values()[index];
      if (place === undefined) return NOTHING;
      const part = Math.floor(place / PART_SPAN);
      const start = place - part * PART_SPAN;
      return parts[part]?.bytes.subarray(start, start + (lengths.values()[index] ?? 0)) ?? NOTHING;
    },
  };
}

/** A call for a few bytes takes longer than they do. */
const FEW_BYTES = 48;

function copy(bytes: Uint8Array, from: number, into: Uint8Array, start: number, end: number): void {
  if (end - start > FEW_BYTES) into.set(bytes.subarray(from, from + end - start), start);
  else for (let at = start; at < end; at++) into[at] = bytes[from + at - start]!;
}

const signsOf = (text: string): number => text.length;

/** As UTF-8; half a sign becomes U+FFFD. */
function bytesOf(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) count += 1;
    else if (code < 0x800) count += 2;
    else if (isHigh(code) && isLow(text.charCodeAt(at + 1))) {
      count += 4;
      at++;
    } else count += 3;
  }
  return count;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
