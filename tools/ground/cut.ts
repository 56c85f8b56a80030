// Parts of the overview: the tiles that a first view stands on come before all others.

import { openArchive } from '../../src/data/archive.ts';
import { mercatorOf } from '../../src/lib/geo.ts';
import { type ArchiveTile, writeArchive } from '../basemap/archive.ts';

/** Degrees: from Dakar to N'Djamena, from Abidjan to Algiers. */
export const REGION = { west: -18, south: 4, east: 20, north: 37.5 } as const;

/** A point of the grid of `side` by `side` tiles, or a tile that is `width` wide. */
export function isInRegion(x: number, y: number, side: number, width: number): boolean {
  const northWest = mercatorOf(REGION.west, REGION.north);
  const southEast = mercatorOf(REGION.east, REGION.south);
  return (
    x + width > northWest.x * side &&
    x < southEast.x * side &&
    y + width > northWest.y * side &&
    y < southEast.y * side
  );
}

/** An archive of the tiles that `change` gives back. Throws where the bytes are no archive of ours. */
export function cutArchive(
  bytes: Uint8Array,
  change: (
    tile: ArchiveTile,
    zooms: { readonly widest: number; readonly closest: number },
  ) => Uint8Array | null,
): Uint8Array {
  const { minZoom: widest, maxZoom: closest, tile: read } = openArchive(bytes);
  const tiles: ArchiveTile[] = [];
  for (let zoom = widest; zoom <= closest; zoom++) {
    for (let x = 0; x < 2 ** zoom; x++) {
      for (let y = 0; y < 2 ** zoom; y++) {
        const known = read(zoom, x, y);
        const changed = known && change({ zoom, x, y, bytes: known }, { widest, closest });
        if (changed) tiles.push({ zoom, x, y, bytes: changed });
      }
    }
  }
  return writeArchive(tiles, { bounds: [-180, -85, 180, 85], metadata: {} });
}

/** What a first view shows of the region at any width, or all that is left. */
export function partOfGround(bytes: Uint8Array, part: 'first' | 'rest'): Uint8Array {
  return cutArchive(bytes, ({ zoom, x, y, bytes: tile }, { widest }) => {
    const isFirst = zoom > widest && isInRegion(x, y, 2 ** zoom, 1);
    return isFirst === (part === 'first') ? tile : null;
  });
}
