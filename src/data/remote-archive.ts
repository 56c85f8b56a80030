// Another's PMTiles archive, read by range requests: loaded only where the build names one (docs/basemap.md).

import { PMTiles } from 'pmtiles';
import type { GroundSource } from './ground.ts';

/** Fails when there is no archive of vector tiles at the address, or the server knows no ranges. */
export async function openRemoteArchive(url: string): Promise<GroundSource> {
  const archive = new PMTiles(url);
  const { minZoom, maxZoom } = await archive.getHeader();
  return {
    minZoom,
    maxZoom,
    async tile(zoom, x, y) {
      try {
        const found = await archive.getZxy(zoom, x, y);
        return found && new Uint8Array(found.data);
      } catch {
        // As if it had none: the tile above it stands in.
        return undefined;
      }
    },
  };
}
