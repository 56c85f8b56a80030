// Leaflet's map, for the camera alone: controls, keys and layers are our own.

import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import { ZOOMS } from '../../../state/state.ts';
import { prefersStillness } from './camera.ts';
import 'leaflet/dist/leaflet.css';

export function createLeafletMap(frame: HTMLElement): LeafletMap {
  // As map.css has it: Leaflet would ask for it, and the page be styled once more for the answer.
  frame.style.position = 'absolute';
  return new LeafletMap(frame, {
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    boxZoom: false,
    // An observer of ours tells of every change of size, also of those without a change of the window.
    trackResize: false,
    // Tiles of the ground are painted before they are shown.
    fadeAnimation: false,
    // Any zoom: the opening is as wide as its box, in the picture before the script and in the app.
    zoomSnap: 0,
    zoomDelta: 1,
    minZoom: ZOOMS.widest,
    maxZoom: ZOOMS.closest,
    maxBoundsViscosity: 0.6,
    ...(prefersStillness() && { zoomAnimation: false, inertia: false }),
  });
}
