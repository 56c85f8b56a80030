// The ground of the map as a source of vector tiles, whether they come from memory, from a file or from elsewhere.
// The tiles are written by tools/basemap and drawn by views/map.

import type { Archive } from './archive.ts';

/** A Mapbox vector tile; undefined where there is none, and then the tile above it stands in. */
type TileBytes = Uint8Array | undefined;

export interface GroundSource {
  /** Zooms of tiles that are 512 pixels wide: one less than the map's. */
  readonly minZoom: number;
  readonly maxZoom: number;
  /** At once where the bytes are here; a promise of them never fails. */
  tile(zoom: number, x: number, y: number): TileBytes | Promise<TileBytes>;
}

/** What the map stands on: tiles to draw, or pictures of tiles from another server. */
export type Ground =
  | { readonly kind: 'vector'; readonly source: GroundSource; readonly attribution: string | null }
  | { readonly kind: 'raster'; readonly url: string; readonly attribution: string };

/** What could not be had is not asked for with each tile, but again after this time. */
export const PAUSE_MS = 10_000;

/** Tiles up to a zoom that are fetched when the first of them is asked for. */
interface LaterArchive {
  readonly maxZoom: number;
  readonly load: () => Promise<Archive>;
}

/**
 * The atlas's own ground: what the first view shows, and archives for other views, by rising zoom. Without those, or as
 * long as they cannot be had, wider tiles are drawn larger.
 */
export function ownGround(
  first: Archive,
  minZoom: number = first.minZoom,
  later: readonly LaterArchive[] = [],
): GroundSource {
  const parts = later.map(createPart);
  return {
    minZoom,
    maxZoom: later.at(-1)?.maxZoom ?? first.maxZoom,
    tile: (zoom, x, y) =>
      first.tile(zoom, x, y) ?? parts[later.findIndex(({ maxZoom }) => zoom <= maxZoom)]?.(zoom, x, y),
  };
}

function createPart({ load }: LaterArchive): GroundSource['tile'] {
  let archive: Archive | undefined;
  let pending: Promise<unknown> | undefined;
  let retryFromMs = 0;
  return (zoom, x, y) => {
    if (archive) return archive.tile(zoom, x, y);
    if (performance.now() < retryFromMs) return undefined;
    pending ??= load().then(
      (loaded) => {
        archive = loaded;
      },
      () => {
        pending = undefined;
        retryFromMs = performance.now() + PAUSE_MS;
      },
    );
    return pending.then(() => archive?.tile(zoom, x, y));
  };
}
