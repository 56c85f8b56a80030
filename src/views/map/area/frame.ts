// One drawn area: its outline and corners to drag; in a comparison its letter.

import type { LatLng, Map as LeafletMap } from 'leaflet';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { DivIcon } from 'leaflet/src/layer/marker/DivIcon.js';
import { Marker } from 'leaflet/src/layer/marker/Marker.js';
import { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
import type { DrawnArea } from '../../../query/facets.ts';
import type { DrawingTarget } from '../../../state/state.ts';
import { boxOf, latLngOf, positionOf } from './corners.ts';
import { AREA_LETTERS, cornersOf } from './shown.ts';

export interface Frame {
  remove(): void;
}

export function createFrame(
  map: LeafletMap,
  area: DrawnArea,
  target: DrawingTarget,
  onChange: (area: DrawnArea) => void,
): Frame {
  const corners = cornersOf(area).map(latLngOf);
  const className = `area-frame is-${target}`;
  const outline = new Polygon(corners, { pane: 'area', className, interactive: false }).addTo(map);
  const markers = corners.map((corner, at) => {
    const icon = new DivIcon({ className: 'area-corner', iconSize: [24, 24] });
    const marker = new Marker(corner, { pane: 'area', icon, draggable: true, keyboard: false });
    const changed = (): LatLng[] => {
      const moved = marker.getLatLng();
      if (area.kind === 'polygon') return corners.with(at, moved);
      // The opposite corner of a box stays.
      const bounds = new LatLngBounds(moved, corners[(at + 2) % 4] ?? moved);
      return [bounds.getNorthWest(), bounds.getNorthEast(), bounds.getSouthEast(), bounds.getSouthWest()];
    };
    marker.on('drag', () => outline.setLatLngs(changed()));
    marker.on('dragend', () => {
      const next = areaOf(area.kind, changed());
      if (next) onChange(next);
      else outline.setLatLngs(corners);
    });
    marker.addTo(map).getElement()?.setAttribute('aria-hidden', 'true');
    return marker;
  });
  const letter = AREA_LETTERS[target];
  const top = corners.reduce((best, corner) => (corner.lat > best.lat ? corner : best));
  if (letter) {
    const icon = new DivIcon({
      className: `area-letter is-${target}`,
      html: letter,
      iconSize: [20, 20],
      iconAnchor: [-4, 24],
    });
    markers.push(new Marker(top, { pane: 'area', icon, interactive: false, keyboard: false }).addTo(map));
  }
  return {
    remove() {
      outline.remove();
      for (const marker of markers) marker.remove();
    },
  };
}

/** Undefined when a box has no width or height left. */
function areaOf(kind: DrawnArea['kind'], corners: readonly LatLng[]): DrawnArea | undefined {
  return kind === 'polygon' ? { kind, ring: corners.map(positionOf) } : boxOf(new LatLngBounds([...corners]));
}
