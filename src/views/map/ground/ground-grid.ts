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

export interface GroundGrid {
  /** Until then all is sea; true if cells have another size from now on. */
  show(source: GroundSource, roleOf: RoleOf): boolean;
  /** A cell's width in CSS pixels, before it is cut at whole pixels of the screen. */
  cellPx(zoom: number): number;
  /** Where the cell with that column or row begins, in CSS pixels of the world. */
  edge(index: number, zoom: number): number;
  /** `context` has its origin at the cell's corner and CSS pixels as units; what lies outside is not cut off. */
  paint(context: CanvasRenderingContext2D, cell: Cell, palette: Palette): void;
}

/** A cell is between 0.66 and 1.32 times the 512 pixels that a tile of the source is made for. */
const SOURCE_STEP = 0.9;
/** Decoded tiles that are kept: more than any screen shows. */
const KEPT_TILES = 160;

/** A tile of the source, decoded; null where it has none, a promise while it is on its way. */
type Decoded = GroundTile | null | Promise<unknown>;

/** `ratio` is that of screen to CSS pixels; `onArrival` is told when tiles have come that were missing. */
export function createGroundGrid(ratio: () => number, onArrival: () => void): GroundGrid {
  let source: GroundSource | null = null;
  let roles: RoleOf = () => undefined;
  let decoded = new Map<string, Decoded>();

  const decode = (zoom: number, x: number, y: number): Decoded => {
    const key = `${zoom}/${x}/${y}`;
    const known = decoded.get(key);
    if (known !== undefined || !source) return known ?? null;
    if (decoded.size >= KEPT_TILES) decoded = new Map([...decoded].slice(KEPT_TILES / 2));
    const keep = (bytes: Uint8Array | undefined): GroundTile | null => {
      const tile = bytes ? readOrNull(bytes, roles) : null;
      decoded.set(key, tile);
      return tile;
    };
    const found = source.tile(zoom, x, y);
    // What is not here may be later, and asking costs nothing.
    if (!(found instanceof Promise)) return found ? keep(found) : null;
    const pending = found.then((bytes) => {
      keep(bytes);
      if (!bytes) setTimeout(() => decoded.get(key) ?? decoded.delete(key), PAUSE_MS);
      onArrival();
    });
    decoded.set(key, pending);
    return pending;
  };
  /** The tile itself, or the nearest above it that is here. */
  const nearest = (zoom: number, x: number, y: number): { tile: GroundTile; levels: number } | null => {
    if (!source) return null;
    for (let levels = Math.max(0, zoom - source.maxZoom); zoom - levels >= source.minZoom; levels++) {
      const tile = decode(zoom - levels, x >> levels, y >> levels);
      if (tile && !(tile instanceof Promise)) return { tile, levels };
    }
    return null;
  };

  /** The zoom of the source's tiles at one of the map; beyond the source's own, parts of its closest tiles. */
  const sourceZoom = (zoom: number): number => Math.max(source?.minZoom ?? 0, Math.round(zoom - SOURCE_STEP));
  const cellPx = (zoom: number): number => worldSizePx(zoom) / 2 ** sourceZoom(zoom);
  const edge = (index: number, zoom: number): number => Math.round(index * cellPx(zoom) * ratio()) / ratio();

  return {
    cellPx,
    edge,
    show(next, roleOf) {
      const isOtherGrid = next.minZoom !== (source?.minZoom ?? 0);
      source = next;
      roles = roleOf;
      decoded = new Map();
      return isOtherGrid;
    },
    paint(context, { x, y, z: zoom }, palette) {
      const level = sourceZoom(zoom);
      const count = 2 ** level;
      if (y < 0 || y >= count) return;
      const found = nearest(level, ((x % count) + count) % count, y);
      if (!found) return;
      const widthPx = cellPx(zoom);
      const across = 2 ** found.levels;
      context.translate(
        Math.floor(x / across) * across * widthPx - edge(x, zoom),
        Math.floor(y / across) * across * widthPx - edge(y, zoom),
      );
      paintTile(context, found.tile, widthPx * across, zoom, palette);
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
