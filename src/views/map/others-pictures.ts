// Another's pictures of tiles, loaded only where the build names them (docs/basemap.md).

import { type Map as LeafletMap, TileLayer } from 'leaflet';

export function addPictures(map: LeafletMap, url: string): void {
  new TileLayer(url, { pane: 'ground', updateWhenIdle: false }).addTo(map);
}
