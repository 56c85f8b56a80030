// Where the cells of regular rows begin and end, found in the bytes of a text: of most cells of a wide file nobody ever asks,
// and a string for each of them is what reading costs. What is not regular is left for PapaParse (records.ts).

import type { Utf8 } from '../byte-texts.ts';
import type { Layout } from './layout.ts';

/** The row that has just been found; the next one takes its place. */
export interface ScannedRow extends Utf8 {
  /** Of a column that is not looked up among those that come again, this alone says what stands there. */
  readonly text: (column: number) => string;
  /** The cell as it stands there; null where that is not its text without space around it. Another cell takes its place. */
  readonly plain: (column: number) => Utf8 | null;
  /** By column: where its text lies in the bytes, without the quotes around it. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** By column, the number of its text among those that come again and again (repeats.ts); -1 for none. */
  readonly codes: Int32Array;
}

export interface Scanner {
  readonly row: ScannedRow;
  /** `own`: the text in UTF-8, if somebody has it. */
  readonly load: (text: string, own?: Uint8Array) => void;
  /** Finds the next row; false at one that is not regular, and where no whole row is left. */
  readonly next: () => boolean;
  /** Leaves out so many lines, or those that there are. */
  readonly skipLines: (count: number) => void;
  /** How many signs of the text are behind it, in UTF-16. */
  readonly signs: () => number;
  /** How many lines the row has that was found last. */
  readonly lineCount: () => number;
}

const [LINE_END, SPACE] = [0x0a, 0x20];
const BEYOND_ASCII = 0x80;

/** Cells are told apart by one sign of ASCII, and quotes doubled. */
export const isScannable = ({ dialect, width }: Pick<Layout, 'dialect' | 'width'>): boolean =>
  dialect.delimiter.length === 1 &&
  dialect.delimiter.charCodeAt(0) < BEYOND_ASCII &&
  dialect.escapeSign === dialect.quote &&
  width > 1;

export function scannerOf({ dialect, width, header }: Layout): Scanner {
  const { delimiter, quote } = dialect;
  const seam = delimiter.charCodeAt(0);
  const mark = quote.charCodeAt(0);
  const names = (header.at(-1) ?? []).slice(0, 2);
  const encoder = new TextEncoder();
  /** Signs above it need no look, but for those beyond ASCII. */
  const most = Math.max(seam, mark);
  const [starts, ends] = [new Int32Array(width), new Int32Array(width)];
  /** How many bytes more than signs there are before each cell and behind the last. */
  const spares = new Int32Array(width + 1);
  const isDoubled = new Uint8Array(width);
  const doubled = quote + quote;
  let text = '';
  let [length, at, spare, lines] = [0, 0, 0, 1];
  let hasDoubled = false;

  const textAt = (column: number): string => {
    const cell = text.slice(starts[column]! - spares[column]!, ends[column]! - spares[column + 1]!);
    return isDoubled[column] === 1 ? cell.replaceAll(doubled, quote) : cell;
  };
  const codes = new Int32Array(width).fill(-1);
  let scratch = new Uint8Array();
  const noBytes = { bytes: scratch as Uint8Array, areKept: false, from: 0, to: 0 };
  const cell = { ...noBytes };
  /** Of other signs than these it is not said here whether they are spaces. */
  const isEdge = (code: number): boolean => code > SPACE && code < BEYOND_ASCII;
  const plainAt = (column: number): Utf8 | null => {
    const [from, to] = [starts[column]!, ends[column]!];
    const { bytes } = row;
    if (from >= to || isDoubled[column] === 1 || !isEdge(bytes[from]!) || !isEdge(bytes[to - 1]!))
      return null;
    [cell.bytes, cell.areKept, cell.from, cell.to] = [bytes, row.areKept, from, to];
    return cell;
  };
  const row = { ...noBytes, ...{ text: textAt, plain: plainAt, starts, ends, codes } };

  /** Where the next row ends; -1 where it is not regular or not whole. */
  const scan = (): number => {
    const [own, end, cellEnd, top, cellMark] = [row.bytes, length, seam, most, mark];
    let [place, over, column, breaks] = [at, spare, 0, 0];
    if (hasDoubled) isDoubled.fill(0);
    hasDoubled = false;
    for (;;) {
      if (column === width || place >= end) return -1;
      spares[column] = over;
      let code = own[place]!;
      if (code === cellMark) {
        starts[column] = ++place;
        let [seams, within] = [0, 0];
        for (; ; place++) {
          if (place >= end) return -1;
          code = own[place]!;
          if (code > top) {
            if (code >= BEYOND_ASCII) over += spareOf(code);
          } else if (code === cellMark) {
            if (own[place + 1] !== cellMark) break;
            isDoubled[column] = 1;
            hasDoubled = true;
            place++;
          } else if (code === cellEnd) seams++;
          else if (code === LINE_END) within++;
        }
        // Line breaks belong in a text; whole rows do not.
        if (within > 0 && seams >= width - 1) return -1;
        breaks += within;
        ends[column] = place;
        code = ++place < end ? own[place]! : cellMark;
        if (code !== cellEnd && code !== LINE_END) return -1;
      } else {
        starts[column] = place;
        for (;;) {
          if (code > top) {
            if (code >= BEYOND_ASCII) over += spareOf(code);
          } else if (code === cellEnd || code === LINE_END) break;
          else if (code === cellMark) return -1;
          if (++place >= end) return -1;
          code = own[place]!;
        }
        ends[column] = place;
      }
      column++;
      place++;
      if (code === LINE_END) break;
    }
    if (column !== width) return -1;
    spares[width] = over;
    spare = over;
    lines = 1 + breaks;
    return place;
  };

  /** The header once more is for another to say. */
  const isLikeHeader = (): boolean =>
    names.some((name, column) => name !== '' && isLongAs(name, column) && textAt(column) === name);
  const isLongAs = (name: string, column: number): boolean =>
    isDoubled[column] === 1 ||
    ends[column]! - starts[column]! === name.length + spares[column + 1]! - spares[column]!;

  return {
    row,
    load(next, own) {
      text = next;
      [at, spare] = [0, 0];
      row.areKept = own !== undefined;
      if (own) {
        [row.bytes, length] = [own, own.length];
        return;
      }
      // A sign of UTF-16 takes three bytes at most.
      if (scratch.length < text.length * 3) scratch = new Uint8Array(text.length * 3);
      row.bytes = scratch;
      length = encoder.encodeInto(text, scratch).written;
    },
    next() {
      const before = spare;
      const place = scan();
      if (place < 0) return false;
      if (isLikeHeader()) {
        spare = before;
        return false;
      }
      [row.from, row.to] = [at, place - 1];
      at = place;
      return true;
    },
    skipLines(count) {
      let left = count;
      while (left > 0 && at < length) {
        const code = row.bytes[at++]!;
        if (code === LINE_END) left--;
        else if (code >= BEYOND_ASCII) spare += spareOf(code);
      }
    },
    signs: () => at - spare,
    lineCount: () => lines,
  };
}

/** Each sign has as many bytes as UTF-16 has units for it, and those that follow the first. */
const spareOf = (code: number): number => (code < 0xc0 ? 1 : code >= 0xf0 ? -1 : 0);
