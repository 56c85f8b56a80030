// The rows of a file as they stood in it, packed as UTF-8: a gigabyte of strings would be searched through again and again.

import { createGrowing } from './growing.ts';

export interface RowStore {
  readonly add: (cells: readonly string[]) => void;
  /** Cells of a row, counted from 0; none where there is no such row. */
  readonly at: (record: number) => readonly string[];
}

/** Between the cells of a row: a sign that no text has. */
const SEAM = '\u001f';
const PART_BYTES = 4 * 1024 * 1024;
/** A sign of UTF-16 takes three bytes at most. */
const SIGN_BYTES = 3;

interface Part {
  /** Record that it begins with. */
  readonly first: number;
  readonly bytes: Uint8Array;
  end: number;
}

/** `only`: of rows of this width no other columns are kept; they come back empty. */
export function createRowStore(only?: {
  readonly width: number;
  readonly columns: readonly number[];
}): RowStore {
  const parts: Part[] = [];
  /** By record: where it begins in its part. */
  const starts = createGrowing((length) => new Uint32Array(length));
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const partFor = (needed: number): Part => {
    const last = parts.at(-1);
    if (last && last.bytes.length - last.end >= needed) return last;
    const part = { first: starts.count(), bytes: new Uint8Array(Math.max(PART_BYTES, needed)), end: 0 };
    parts.push(part);
    return part;
  };
  return {
    add(cells) {
      const text = (only ? only.columns.map((column) => cells[column] ?? '') : cells).join(SEAM);
      const part = partFor(text.length * SIGN_BYTES);
      starts.push(part.end);
      part.end += encoder.encodeInto(text, part.bytes.subarray(part.end)).written;
    },
    at(record) {
      const at = parts.findLastIndex(({ first }) => first <= record);
      const [part, next] = [parts[at], parts[at + 1]];
      const start = starts.values()[record];
      if (!part || start === undefined) return [];
      const end = next?.first === record + 1 ? part.end : (starts.values()[record + 1] ?? part.end);
      const texts = decoder.decode(part.bytes.subarray(start, end)).split(SEAM);
      if (!only) return texts;
      const cells = Array<string>(only.width).fill('');
      for (const [place, column] of only.columns.entries()) cells[column] = texts[place] ?? '';
      return cells;
    },
  };
}
