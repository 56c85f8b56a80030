// The ground that embed.html carries: the overview without the closer tiles of places far from the incidents. There
// the tiles of a wider view stand in, drawn larger.

import { openArchive } from '../../src/data/archive.ts';
import { mercatorOf } from '../../src/lib/geo.ts';
import { type ArchiveTile, writeArchive } from '../basemap/archive.ts';
import { withBorrowedLines } from './borrowed.ts';
import { coarseTile } from './coarse.ts';

/** Degrees: from Dakar to N'Djamena, from Abidjan to Algiers. */
export const REGION = { west: -18, south: 4, east: 20, north: 37.5 } as const;

/** Throws where the bytes are no archive of ours. */
export function cutGround(bytes: Uint8Array): Uint8Array {
  const overview = openArchive(bytes);
  const tiles: ArchiveTile[] = [];
  for (let zoom = overview.minZoom; zoom <= overview.maxZoom; zoom++) {
    const side = 2 ** zoom;
    for (let x = 0; x < side; x++) {
      for (let y = 0; y < side; y++) {
        const tile = overview.tile(zoom, x, y);
        const isNear = zoom === overview.minZoom ? isInHemisphere(x, side) : isInRegion(x, y, side, 1);
        if (tile && isNear)
          tiles.push({
            zoom,
            x,
            y,
            bytes: withBorrowedLines(
              coarseTile(tile, divisorAt(zoom, overview.maxZoom), (alongX, alongY) =>
                isInRegion(x + alongX, y + alongY, side, 0),
              ),
            ),
          });
      }
    }
  }
  return writeArchive(tiles, { bounds: [-180, -85, 180, 85], metadata: {} });
}

/** Wider views are never drawn larger than they are meant; the closest tiles stand in for closer ones. */
const divisorAt = (zoom: number, closest: number): number => 2 ** (closest - zoom + 1);

/** The map cannot be moved to the other one. */
function isInHemisphere(x: number, side: number): boolean {
  return x >= side / 4 && x < (side * 3) / 4;
}

/** A point, or a tile that is `width` wide. */
function isInRegion(x: number, y: number, side: number, width: number): boolean {
  const northWest = mercatorOf(REGION.west, REGION.north);
  const southEast = mercatorOf(REGION.east, REGION.south);
  return (
    x + width > northWest.x * side &&
    x < southEast.x * side &&
    y + width > northWest.y * side &&
    y < southEast.y * side
  );
}
