// The grid of the ground at any fraction of a zoom, and how a cell of it is painted. It is the source's own grid, so that
// each line is painted once; cells are cut at whole pixels of the screen, so that they meet without a seam.

import { type GroundSource, PAUSE_MS } from '../../../data/ground.ts';
import type { Palette } from '../palette.ts';
import { worldSizePx } from '../world.ts';
import { paintTile } from './ground-paint.ts';
import { type GroundTile, type RoleOf, readTile } from './ground-tiles.ts';

/** A column and a row of the grid at a zoom of the map. */
interface Cell {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A vector tile that fills a cell, or more than one; CSS pixels from the cell's corner. */
interface Piece {
  /** Its place in the source. */
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly leftPx: number;
  readonly topPx: number;
  readonly tilePx: number;
}

export interface GroundGrid {
  /** Until then all is sea; true if cells have another size from now on. */
  show(source: GroundSource, roleOf: RoleOf): boolean;
  /** A cell's width in CSS pixels, before it is cut at whole pixels of the screen. */
  cellPx(zoom: number): number;
  /** Where the cell with that column or row begins, in CSS pixels of the world. */
  edge(index: number, zoom: number): number;
  /** Null where the source has none, or none yet. */
  piece(cell: Cell): Piece | null;
  /** `context` has its origin at the cell's corner and CSS pixels as units; what lies outside is not cut off. */
  paint(context: CanvasRenderingContext2D, cell: Cell, palette: Palette): void;
}

/** A cell is between 0.66 and 1.32 times the 512 pixels that a tile of the source is made for. */
const SOURCE_STEP = 0.9;
/** Tiles that are kept: more than any screen shows. */
const KEPT_TILES = 160;

/** A tile of the source; null where it has none, a promise while it is on its way. */
type Found = Uint8Array | null | Promise<unknown>;

/** `ratio` is that of screen to CSS pixels; `onArrival` is told when tiles have come that were missing. */
export function createGroundGrid(ratio: () => number, onArrival: () => void): GroundGrid {
  let source: GroundSource | null = null;
  let roles: RoleOf = () => undefined;
  let found = new Map<string, Found>();
  let decoded = new WeakMap<Uint8Array, GroundTile>();

  const find = (key: string, zoom: number, x: number, y: number): Found => {
    const known = found.get(key);
    if (known !== undefined || !source) return known ?? null;
    if (found.size >= KEPT_TILES) found = new Map([...found].slice(KEPT_TILES / 2));
    const keep = (bytes: Uint8Array | undefined): Uint8Array | null => {
      found.set(key, bytes ?? null);
      return bytes ?? null;
    };
    const tile = source.tile(zoom, x, y);
    // What is not here may be later, and asking costs nothing.
    if (!(tile instanceof Promise)) return tile ? keep(tile) : null;
    const pending = tile.then((bytes) => {
      keep(bytes);
      if (!bytes) setTimeout(() => found.get(key) ?? found.delete(key), PAUSE_MS);
      onArrival();
    });
    found.set(key, pending);
    return pending;
  };

  /** The zoom of the source's tiles at one of the map; beyond the source's own, parts of its closest tiles. */
  const sourceZoom = (zoom: number): number => Math.max(source?.minZoom ?? 0, Math.round(zoom - SOURCE_STEP));
  const cellPx = (zoom: number): number => worldSizePx(zoom) / 2 ** sourceZoom(zoom);
  const edge = (index: number, zoom: number): number => Math.round(index * cellPx(zoom) * ratio()) / ratio();

  /** The tile itself, or the nearest above it that is here. */
  const piece = ({ x, y, z: zoom }: Cell): Piece | null => {
    const level = sourceZoom(zoom);
    const count = 2 ** level;
    if (!source || y < 0 || y >= count) return null;
    const column = ((x % count) + count) % count;
    for (let levels = Math.max(0, level - source.maxZoom); level - levels >= source.minZoom; levels++) {
      const key = `${level - levels}/${column >> levels}/${y >> levels}`;
      const bytes = find(key, level - levels, column >> levels, y >> levels);
      if (!bytes || bytes instanceof Promise) continue;
      const across = 2 ** levels;
      const widthPx = cellPx(zoom);
      return {
        ...{ key, bytes, tilePx: widthPx * across },
        leftPx: Math.floor(x / across) * across * widthPx - edge(x, zoom),
        topPx: Math.floor(y / across) * across * widthPx - edge(y, zoom),
      };
    }
    return null;
  };

  return {
    cellPx,
    edge,
    piece,
    show(next, roleOf) {
      const isOtherGrid = next.minZoom !== (source?.minZoom ?? 0);
      source = next;
      roles = roleOf;
      found = new Map();
      decoded = new WeakMap();
      return isOtherGrid;
    },
    paint(context, cell, palette) {
      for (let next = piece(cell); next; next = piece(cell)) {
        const tile = decoded.get(next.bytes) ?? readOrNull(next.bytes, roles);
        if (!tile) {
          // What cannot be read is not there.
          found.set(next.key, null);
          continue;
        }
        decoded.set(next.bytes, tile);
        context.translate(next.leftPx, next.topPx);
        paintTile(context, tile, next.tilePx, cell.z, palette);
        return;
      }
    },
  };
}

/** A tile that cannot be read is a tile that is not there. */
function readOrNull(bytes: Uint8Array, roleOf: RoleOf): GroundTile | null {
  try {
    return readTile(bytes, roleOf);
  } catch {
    return null;
  }
}
