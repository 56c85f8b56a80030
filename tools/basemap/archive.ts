// Writes a PMTiles archive, version 3 (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md): header, root directory,
// metadata, tiles. Nothing in it is compressed, so that its bytes depend on no version of a compressor; the build
// compresses the file as a whole, which also is smaller.

import { tileId } from '../../src/data/archive.ts';

export interface ArchiveTile {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Uint8Array;
}

export interface ArchiveInfo {
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  readonly metadata: object;
}

const HEADER_BYTES = 127;
const UNCOMPRESSED = 1;
const VECTOR = 1;
const COORDINATE_SCALE = 1e7;

export function writeArchive(tiles: readonly ArchiveTile[], { bounds, metadata }: ArchiveInfo): Uint8Array {
  const sorted = tiles
    .map((tile) => ({ ...tile, id: tileId(tile.zoom, tile.x, tile.y) }))
    .sort((first, second) => first.id - second.id);
  const stored = new Map<string, number>();
  const contents: Uint8Array[] = [];
  let size = 0;
  const entries: { id: number; offset: number; length: number; run: number }[] = [];
  for (const { id, bytes } of sorted) {
    const key = Buffer.from(bytes).toString('base64');
    let offset = stored.get(key);
    const last = entries.at(-1);
    if (offset !== undefined && last?.offset === offset && last.id + last.run === id) {
      last.run += 1;
      continue;
    }
    if (offset === undefined) {
      offset = size;
      stored.set(key, offset);
      contents.push(bytes);
      size += bytes.length;
    }
    entries.push({ id, offset, length: bytes.length, run: 1 });
  }
  const directory = directoryOf(entries);
  const meta = new TextEncoder().encode(JSON.stringify(metadata));
  const zooms = sorted.map(({ zoom }) => zoom);
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  for (const [at, letter] of [...'PMTiles'].entries()) header.setUint8(at, letter.charCodeAt(0));
  header.setUint8(7, 3);
  const metaAt = HEADER_BYTES + directory.length;
  const tilesAt = metaAt + meta.length;
  const counts = [HEADER_BYTES, directory.length, metaAt, meta.length, tilesAt, 0, tilesAt, size];
  const totals = [sorted.length, entries.length, contents.length];
  for (const [index, value] of [...counts, ...totals].entries()) {
    header.setBigUint64(8 + 8 * index, BigInt(value), true);
  }
  header.setUint8(96, 1);
  header.setUint8(97, UNCOMPRESSED);
  header.setUint8(98, UNCOMPRESSED);
  header.setUint8(99, VECTOR);
  header.setUint8(100, Math.min(...zooms));
  header.setUint8(101, Math.max(...zooms));
  const setDegrees = (from: number, degrees: readonly number[]): void => {
    for (const [index, value] of degrees.entries()) {
      header.setInt32(from + 4 * index, Math.round(value * COORDINATE_SCALE), true);
    }
  };
  setDegrees(102, bounds);
  header.setUint8(118, Math.min(...zooms));
  setDegrees(119, [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]);
  return new Uint8Array(Buffer.concat([new Uint8Array(header.buffer), directory, meta, ...contents]));
}

function directoryOf(
  entries: readonly { id: number; offset: number; length: number; run: number }[],
): Uint8Array {
  const numbers = [
    entries.length,
    ...entries.map(({ id }, index) => id - (entries[index - 1]?.id ?? 0)),
    ...entries.map(({ run }) => run),
    ...entries.map(({ length }) => length),
    // 0 says: right after the entry before.
    ...entries.map(({ offset }, index) => {
      const before = entries[index - 1];
      return before && before.offset + before.length === offset ? 0 : offset + 1;
    }),
  ];
  return new Uint8Array(numbers.flatMap(varintOf));
}

function varintOf(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}
