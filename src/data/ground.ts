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

/** A detail that could not be had is not asked for with each tile, but again after this time. */
const DETAIL_PAUSE_MS = 10_000;

/**
 * The atlas's own ground: an overview, and the detail of close views, fetched when the first is asked for.
 * Without it, or as long as it cannot be had, the overview is drawn larger.
 */
export function ownGround(
  overview: Archive,
  later?: { readonly maxZoom: number; readonly load: () => Promise<Archive> },
): GroundSource {
  let detail: Archive | undefined;
  let pending: Promise<unknown> | undefined;
  let retryFromMs = 0;
  const load = (): Promise<unknown> | undefined => {
    if (!later || performance.now() < retryFromMs) return undefined;
    pending ??= later.load().then(
      (archive) => {
        detail = archive;
      },
      () => {
        pending = undefined;
        retryFromMs = performance.now() + DETAIL_PAUSE_MS;
      },
    );
    return pending;
  };
  return {
    minZoom: overview.minZoom,
    maxZoom: later?.maxZoom ?? overview.maxZoom,
    tile(zoom, x, y) {
      if (zoom <= overview.maxZoom) return overview.tile(zoom, x, y);
      if (detail) return detail.tile(zoom, x, y);
      return load()?.then(() => detail?.tile(zoom, x, y));
    },
  };
}
