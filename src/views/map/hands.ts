// What pointer, fingers, wheel and keys do on the map. Its code comes while the first picture is drawn.

import type { Map as LeafletMap } from 'leaflet';
import { DoubleClickZoom } from 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import { Drag } from 'leaflet/src/map/handler/Map.Drag.js';
import { ScrollWheelZoom } from 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js';
import { type Guarded, guardGestures } from './camera/gestures.ts';
import type { GestureHint } from './camera/hint.ts';
import { createPointing, type Pointing, type PointingParts } from './marks/pointing.ts';

interface MapHandsParts extends PointingParts {
  readonly guarded: () => Guarded;
  readonly onHint: (hint: GestureHint | null) => void;
}

export type MapHands = Pointing;

export function addMapHands(root: HTMLElement, map: LeafletMap, parts: MapHandsParts): MapHands {
  // They bring themselves to maps that are made after them; this one was there before.
  map.addHandler('dragging', Drag);
  map.addHandler('touchZoom', TouchZoom);
  map.addHandler('scrollWheelZoom', ScrollWheelZoom);
  map.addHandler('doubleClickZoom', DoubleClickZoom);
  guardGestures(root, map, parts.guarded, parts.onHint);
  return createPointing(root, map, parts);
}
