// The drawn area: a frame on the map with corners to drag, and the gesture that draws a new one.

import {
  DivIcon,
  type LatLng,
  LatLngBounds,
  type Map as LeafletMap,
  Marker,
  Polygon,
  Rectangle,
} from 'leaflet';
import type { Bounds } from '../../lib/geo.ts';
import type { Area } from '../../query/facets.ts';

export interface AreaLayer {
  draw(area: Area | null): void;
  /** Waits for a rectangle to be dragged out; ends by itself. */
  startDrawing(): void;
  stopDrawing(): void;
}

interface AreaEvents {
  readonly onDrawn: (bounds: Bounds) => void;
  /** Drawing ended, with or without a rectangle. */
  readonly onEnd: () => void;
}

/** A drag shorter than this was no rectangle. */
const LEAST_DRAG_PX = 6;

export function createAreaLayer(map: LeafletMap, { onDrawn, onEnd }: AreaEvents): AreaLayer {
  map.createPane('area').classList.add('area-pane');
  let shown: Area | null = null;
  let frame: Rectangle | Polygon | null = null;
  let corners: Marker[] = [];
  let preview: Rectangle | null = null;
  let start: LatLng | null = null;
  const container = map.getContainer();

  const clear = (): void => {
    frame?.remove();
    for (const corner of corners) corner.remove();
    frame = null;
    corners = [];
  };
  const style = (className: string) => ({ pane: 'area', className, interactive: false });

  const latLngOf = (event: PointerEvent): LatLng => map.mouseEventToLatLng(event);
  const onDown = (event: PointerEvent): void => {
    if (event.target instanceof Element && event.target.closest('.map-controls')) return;
    event.preventDefault();
    event.stopPropagation();
    start = latLngOf(event);
    container.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    if (!start) return;
    const bounds = new LatLngBounds(start, latLngOf(event));
    preview ??= new Rectangle(bounds, style('area-frame')).addTo(map);
    preview.setBounds(bounds);
  };
  // The click that ends the drag must not open the mark it ends on.
  const swallowClick = (): void => {
    const swallow = (event: Event): void => event.stopPropagation();
    container.addEventListener('click', swallow, true);
    setTimeout(() => container.removeEventListener('click', swallow, true));
  };
  const onCancel = (): void => {
    stopDrawing();
    onEnd();
  };
  const onUp = (event: PointerEvent): void => {
    if (!start) return;
    const end = latLngOf(event);
    const moved = map.latLngToContainerPoint(start).distanceTo(map.latLngToContainerPoint(end));
    const bounds = new LatLngBounds(start, end);
    stopDrawing();
    swallowClick();
    const drawn = roundedBounds(bounds);
    const isArea = drawn.west < drawn.east && drawn.south < drawn.north;
    if (moved >= LEAST_DRAG_PX && isArea) onDrawn(drawn);
    onEnd();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    // This Escape cancels the drawing and nothing else.
    event.stopPropagation();
    stopDrawing();
    onEnd();
  };

  function stopDrawing(): void {
    start = null;
    preview?.remove();
    preview = null;
    container.classList.remove('is-drawing');
    map.dragging.enable();
    container.removeEventListener('pointerdown', onDown, true);
    container.removeEventListener('pointermove', onMove);
    container.removeEventListener('pointerup', onUp);
    container.removeEventListener('pointercancel', onCancel);
    document.removeEventListener('keydown', onKey, true);
  }

  const addCorner = (bounds: LatLngBounds, corner: LatLng, opposite: LatLng): Marker => {
    const icon = new DivIcon({ className: 'area-corner', iconSize: [24, 24] });
    const marker = new Marker(corner, { pane: 'area', icon, draggable: true, keyboard: false });
    marker.on('drag', () => {
      if (frame instanceof Rectangle) frame.setBounds(new LatLngBounds(marker.getLatLng(), opposite));
    });
    marker.on('dragend', () => onDrawn(roundedBounds(new LatLngBounds(marker.getLatLng(), opposite))));
    marker.addTo(map);
    marker.getElement()?.setAttribute('aria-hidden', 'true');
    return marker.setLatLng(bounds.contains(corner) ? corner : opposite);
  };

  return {
    draw(area) {
      if (area === shown) return;
      shown = area;
      clear();
      if (area?.kind === 'polygon') {
        frame = new Polygon(
          area.ring.map(([longitude, latitude]) => [latitude, longitude] as [number, number]),
          style('area-frame'),
        ).addTo(map);
      } else if (area?.kind === 'box') {
        const { west, south, east, north } = area.bounds;
        const bounds = new LatLngBounds([south, west], [north, east]);
        frame = new Rectangle(bounds, style('area-frame')).addTo(map);
        corners = [
          addCorner(bounds, bounds.getNorthWest(), bounds.getSouthEast()),
          addCorner(bounds, bounds.getNorthEast(), bounds.getSouthWest()),
          addCorner(bounds, bounds.getSouthEast(), bounds.getNorthWest()),
          addCorner(bounds, bounds.getSouthWest(), bounds.getNorthEast()),
        ];
      }
    },
    startDrawing() {
      container.classList.add('is-drawing');
      map.dragging.disable();
      container.addEventListener('pointerdown', onDown, true);
      container.addEventListener('pointermove', onMove);
      container.addEventListener('pointerup', onUp);
      container.addEventListener('pointercancel', onCancel);
      document.addEventListener('keydown', onKey, true);
    },
    stopDrawing,
  };
}

/** Three decimals: what the address keeps. */
function roundedBounds(bounds: LatLngBounds): Bounds {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    west: round(bounds.getWest()),
    south: round(bounds.getSouth()),
    east: round(bounds.getEast()),
    north: round(bounds.getNorth()),
  };
}
