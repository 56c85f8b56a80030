// Another's pictures of tiles, loaded only where the build names them (docs/basemap.md).

import type { Map as LeafletMap } from 'leaflet';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';

export function addPictures(map: LeafletMap, url: string): void {
  new TileLayer(url, { pane: 'ground', zIndex: 2, updateWhenIdle: false }).addTo(map);
}
