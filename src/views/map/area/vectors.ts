// Lets the map draw lines and areas as SVG. Leaflet's own choice of a renderer would bring its canvas one as well.

import type { Path } from 'leaflet';
import { SVG } from 'leaflet/src/layer/vector/SVG.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';

/** One for each pane of each map. */
const renderers = new WeakMap<LeafletMap, Map<string, SVG>>();

LeafletMap.include({
  getRenderer(this: LeafletMap, { options: { pane = 'overlayPane' } }: Path): SVG {
    const ofMap = renderers.get(this) ?? new Map<string, SVG>();
    renderers.set(this, ofMap);
    const renderer = ofMap.get(pane) ?? new SVG({ pane });
    ofMap.set(pane, renderer);
    if (!this.hasLayer(renderer)) this.addLayer(renderer);
    return renderer;
  },
});
