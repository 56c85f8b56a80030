// What of the map is seen, what is painted of it, and what lies over it.

import type { Map as LeafletMap } from 'leaflet';
import { type Box, moved } from './boxes.ts';
import { besideIncident } from './camera/covered.ts';
import { coversOf } from './camera/covers.ts';
import { PADDING } from './canvas-layer.ts';

/** Names keep clear of the edge of the map. */
const EDGE_PX = 4;

/** Where words may stand, in pixels of the layer: not beneath the panel of an open incident. */
export function viewBox(map: LeafletMap, isIncidentOpen: boolean): Box {
  const { x, y } = map.containerPointToLayerPoint([0, 0]);
  const size = map.getSize();
  const { leftPx, rightPx } = isIncidentOpen ? besideIncident() : { leftPx: 0, rightPx: 0 };
  return {
    left: x + leftPx + EDGE_PX,
    top: y + EDGE_PX,
    right: x + size.x - rightPx - EDGE_PX,
    bottom: y + size.y - EDGE_PX,
  };
}

/** In pixels of the layer. Asking the page costs a layout. */
export function controlBoxes(map: LeafletMap): Box[] {
  const corner = map.containerPointToLayerPoint([0, 0]);
  return coversOf(map, { isFitted: true }).map((box) => moved(box, corner));
}

/** In pixels of the world. */
export function paintedBox(map: LeafletMap): Box {
  const { min, max } = map.getPixelBounds();
  const edge = map.getSize().multiplyBy(PADDING);
  return {
    left: (min?.x ?? 0) - edge.x,
    top: (min?.y ?? 0) - edge.y,
    right: (max?.x ?? 0) + edge.x,
    bottom: (max?.y ?? 0) + edge.y,
  };
}
