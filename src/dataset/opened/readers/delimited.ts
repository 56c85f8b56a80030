// From the bytes of a text file to the rows of its table, piece by piece, so that a file larger than memory passes.

import type { Dialect } from './dialect.ts';
import {
  createDecoding,
  type Decoded,
  type EncodingLabel,
  encodingInstead,
  firstEncoding,
} from './encoding.ts';
import { type Layout, layoutOf } from './layout.ts';
import type { RecordReader, RecordSink } from './records.ts';
import { createRecordReader } from './rows.ts';
import { isScannable } from './scan.ts';

/** Bytes that can be read more than once, from their beginning. */
export interface ByteSource {
  /** Null where it is not known before all are read. */
  readonly sizeBytes: number | null;
  readonly open: () => ReadableStream<Uint8Array<ArrayBuffer>>;
}

export interface TextTable {
  readonly layout: Pick<Layout, 'header' | 'width' | 'preamble' | 'tags'>;
  readonly encoding: EncodingLabel;
  /** How the rows are written that are scanned; absent where none is. */
  readonly scanned?: Dialect;
}

export interface TableReading {
  /** Called when the table is known, before its first row; again if the file has to be read anew in another encoding. */
  readonly begin: (table: TextTable) => RecordSink;
  /** Bytes read so far. */
  readonly progress?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

/** What was found out when a file was looked at holds when it is read. */
const layouts = new WeakMap<ByteSource, Readonly<Record<EncodingLabel, Layout>>>();

/** Enough to tell the layout by. */
const SAMPLE_BYTES = 256 * 1024;

/** What follows within a file is read in pieces of at least this size. */
const PIECE_BYTES = 1024 * 1024;

export async function readDelimited(source: ByteSource, reading: TableReading): Promise<TextTable> {
  const head = await firstBytes(source, SAMPLE_BYTES);
  const first = firstEncoding(head);
  try {
    return await readAs(source, reading, first, true);
  } catch (reason) {
    if (!(reason instanceof NotEncoded)) throw reason;
    return readAs(source, reading, await encodingInstead(reason.sample), false);
  }
}

/** The bytes are not text in the encoding they were read in. */
class NotEncoded extends Error {
  readonly sample: Uint8Array;
  constructor(sample: Uint8Array) {
    super('These bytes are no text in this encoding.');
    this.sample = sample;
  }
}

async function readAs(
  source: ByteSource,
  { begin, progress, signal }: TableReading,
  encoding: EncodingLabel,
  isStrict: boolean,
): Promise<TextTable> {
  const decoding = createDecoding(encoding, isStrict);
  let table: TextTable | null = null;
  let reader: RecordReader | null = null;
  let sample = '';
  let count = 0;
  const take = (bytes: Uint8Array, isLast: boolean): void => {
    const { text, isAsBytes } = decoded(bytes, isLast);
    count += bytes.length;
    if (reader) reader.feed(text, isLast, isAsBytes ? bytes : undefined);
    else {
      sample += text;
      if (sample.length >= SAMPLE_BYTES / 2 || isLast) reader = started(isLast);
    }
    progress?.(count);
  };
  const decoded = (bytes: Uint8Array, isLast: boolean): Decoded => {
    try {
      return decoding.decode(bytes, isLast);
    } catch {
      throw new NotEncoded(bytes);
    }
  };
  const started = (isLast: boolean): RecordReader => {
    const layout =
      layouts.get(source)?.[encoding] ??
      layoutOf(isLast ? sample : sample.slice(0, sample.lastIndexOf('\n') + 1) || sample);
    layouts.set(source, { [encoding]: layout });
    const { dialect } = layout;
    table = { layout, encoding, ...(isScannable(layout) && { scanned: dialect }) };
    const first = createRecordReader(layout, begin(table));
    first.feed(sample, isLast);
    return first;
  };
  for await (const [piece, isLast] of pieces(source.open(), signal)) take(piece, isLast);
  if (!table) throw new Error('The file ended before it began.');
  return table;
}

async function firstBytes(source: ByteSource, count: number): Promise<Uint8Array> {
  for await (const [piece] of pieces(source.open())) return piece.subarray(0, count);
  return new Uint8Array();
}

/** The sample, then the stream in pieces that end with a line, where there is one; the last one says so. */
async function* pieces(
  stream: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<readonly [piece: Uint8Array, isLast: boolean]> {
  const reader = stream.getReader();
  try {
    let held: Uint8Array[] = [];
    let heldBytes = 0;
    let enoughBytes = SAMPLE_BYTES;
    for (;;) {
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) break;
      held.push(value);
      heldBytes += value.length;
      if (heldBytes >= enoughBytes) {
        enoughBytes = PIECE_BYTES;
        const whole = value.lastIndexOf(LINE_END) + 1;
        const rest = whole > 0 ? value.subarray(whole) : new Uint8Array();
        held[held.length - 1] = whole > 0 ? value.subarray(0, whole) : value;
        yield [joined(held, heldBytes - rest.length), false];
        held = rest.length > 0 ? [rest] : [];
        heldBytes = rest.length;
      }
    }
    yield [joined(held, heldBytes), true];
  } finally {
    void reader.cancel();
  }
}

const LINE_END = 0x0a;

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
