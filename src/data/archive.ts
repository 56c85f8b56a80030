// Reads a PMTiles archive (version 3, uncompressed, one directory) that is whole in memory: the ground of the map as
// tools/basemap writes it. Others' archives, read by ranges, are the business of src/data/remote-archive.ts.

export interface Archive {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** A vector tile; undefined where the archive has none. */
  tile(zoom: number, x: number, y: number): Uint8Array | undefined;
}

const HEADER_BYTES = 127;
const UNCOMPRESSED = 1;

/** Throws where the bytes are no such archive. */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isArchive =
    bytes.length > HEADER_BYTES &&
    String.fromCharCode(...bytes.subarray(0, 7)) === 'PMTiles' &&
    view.getUint8(7) === 3 &&
    view.getUint8(97) === UNCOMPRESSED &&
    view.getUint8(98) === UNCOMPRESSED;
  if (!isArchive) throw new Error('The ground of the map is no uncompressed PMTiles archive of version 3.');
  const numberAt = (at: number): number => Number(view.getBigUint64(at, true));
  const [directoryAt, tilesAt, tilesLength] = [numberAt(8), numberAt(56), numberAt(64)];
  if (tilesAt + tilesLength > bytes.length) throw new Error('The ground of the map is cut short.');
  const places = readDirectory(bytes, directoryAt);
  return {
    minZoom: view.getUint8(100),
    maxZoom: view.getUint8(101),
    tile(zoom, x, y) {
      const place = places.get(tileId(zoom, x, y));
      return place && bytes.subarray(tilesAt + place.offset, tilesAt + place.offset + place.length);
    },
  };
}

interface TilePlace {
  readonly offset: number;
  readonly length: number;
}

/** Columns one after the other: steps between ids, run lengths, lengths, offsets. */
function readDirectory(bytes: Uint8Array, from: number): ReadonlyMap<number, TilePlace> {
  let at = from;
  const next = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  const column = (length: number): number[] => Array.from({ length }, next);
  const count = next();
  const [steps, runs, lengths, offsets] = [column(count), column(count), column(count), column(count)];
  const places = new Map<number, TilePlace>();
  let id = 0;
  let end = 0;
  for (let entry = 0; entry < count; entry++) {
    id += steps[entry] ?? 0;
    // 0 says: right after the entry before.
    const coded = offsets[entry] ?? 0;
    const place = { offset: coded === 0 ? end : coded - 1, length: lengths[entry] ?? 0 };
    end = place.offset + place.length;
    for (let run = 0; run < (runs[entry] ?? 0); run++) places.set(id + run, place);
  }
  return places;
}

/** The tile's place along Hilbert's curve, after all tiles of the zooms before. */
export function tileId(zoom: number, column: number, row: number): number {
  let id = (4 ** zoom - 1) / 3;
  let [x, y] = [column, row];
  for (let side = 2 ** zoom / 2; side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0;
    const down = (y & side) > 0 ? 1 : 0;
    id += side * side * ((3 * right) ^ down);
    if (down === 0) {
      if (right === 1) {
        x = side - 1 - x;
        y = side - 1 - y;
      }
      [x, y] = [y, x];
    }
  }
  return id;
}
