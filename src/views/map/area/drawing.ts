// Draws a new area: a drag makes a rectangle, clicks, taps or keys set the corners of a free shape.

import type { LatLng, Map as LeafletMap, Point } from 'leaflet';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { CircleMarker } from 'leaflet/src/layer/vector/CircleMarker.js';
import { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
import { Polyline } from 'leaflet/src/layer/vector/Polyline.js';
import type { DrawnArea } from '../../../query/facets.ts';
import type { DrawingTarget } from '../../../state/state.ts';
import type { Draw, Scene } from '../../view.ts';
import { boxOf, positionOf } from './corners.ts';
import { createCross } from './cross.ts';
import { drawHint } from './hint.tsx';

interface DrawingEvents {
  readonly onDrawn: (area: DrawnArea, target: DrawingTarget) => void;
  readonly onCancel: () => void;
}

/** A drag shorter than this was a click. */
const LEAST_DRAG_PX = 6;
/** How near to the first corner a click closes the shape. */
const CLOSING_PX = { mouse: 12, touch: 24 };
const LEAST_CORNERS = 3;

/** `root` holds the map's frame and takes the hint. */
export function createDrawing(map: LeafletMap, root: HTMLElement, events: DrawingEvents): { draw: Draw } {
  const container = map.getContainer();
  const surface = document.createElement('div');
  surface.className = 'draw-surface';
  surface.tabIndex = 0;
  surface.setAttribute('role', 'application');
  const hint = document.createElement('div');
  hint.className = 'draw-hint';
  let scene: Scene | null = null;
  let target: DrawingTarget | null = null;
  let origin: Element | null = null;
  let corners: LatLng[] = [];
  let said = '';
  let press: { readonly at: Point; readonly pointer: number } | null = null;
  let preview: (Polygon | Polyline | CircleMarker)[] = [];

  const pointOf = (event: PointerEvent): Point => map.mouseEventToContainerPoint(event);
  const pixelsApart = (first: Point, second: LatLng | undefined): number =>
    second ? first.distanceTo(map.latLngToContainerPoint(second)) : Number.POSITIVE_INFINITY;

  const clearPreview = (): void => {
    for (const layer of preview) layer.remove();
    preview = [];
  };
  const style = (className: string) => ({ pane: 'area', className, interactive: false });
  const showBox = (bounds: LatLngBounds): void => {
    clearPreview();
    const ring = [bounds.getNorthWest(), bounds.getNorthEast(), bounds.getSouthEast(), bounds.getSouthWest()];
    preview = [new Polygon(ring, style('area-frame')).addTo(map)];
  };
  /** The corners so far, and the way to where the pointer or the cross is. */
  const showCorners = (next: LatLng | null): void => {
    clearPreview();
    if (corners.length === 0) return;
    const line = next ? [...corners, next] : corners;
    preview = [
      new Polygon(line, style('area-frame is-open')).addTo(map),
      new Polyline(line, style('area-line')).addTo(map),
      ...corners.map((corner) => new CircleMarker(corner, { ...style('area-dot'), radius: 4 }).addTo(map)),
    ];
  };
  const redraw = (): void => {
    if (!scene) return;
    drawHint(
      hint,
      scene.locale,
      { corners: corners.length, canFinish: corners.length >= LEAST_CORNERS, said },
      {
        undo,
        finish,
        cancel: events.onCancel,
      },
    );
  };

  const cross = createCross(map, surface, () => showCorners(cross.place()));
  const addCorner = (corner: LatLng): void => {
    const place = map.latLngToContainerPoint(corner);
    // The second click of a double one.
    if (pixelsApart(place, corners.at(-1)) < LEAST_DRAG_PX) return;
    corners = [...corners, corner];
    const [longitude, latitude] = positionOf(corner);
    if (scene) said = cross.say(scene.locale, corners.length, longitude, latitude);
    showCorners(null);
    redraw();
  };
  const undo = (): void => {
    corners = corners.slice(0, -1);
    said = '';
    showCorners(cross.place());
    redraw();
    surface.focus();
  };
  const finish = (): void => {
    if (corners.length < LEAST_CORNERS || !target) return;
    events.onDrawn({ kind: 'polygon', ring: corners.map(positionOf) }, target);
  };

  surface.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    surface.focus({ preventScroll: true });
    cross.hide();
    // A second finger means to move the map, not to draw.
    press = press ? null : { at: pointOf(event), pointer: event.pointerId };
    surface.setPointerCapture(event.pointerId);
  });
  surface.addEventListener('pointermove', (event) => {
    const here = pointOf(event);
    if (!press) {
      if (event.pointerType === 'mouse' && corners.length > 0) showCorners(map.containerPointToLatLng(here));
      return;
    }
    if (press.pointer !== event.pointerId || corners.length > 0) return;
    if (here.distanceTo(press.at) >= LEAST_DRAG_PX) showBox(boundsBetween(press.at, here));
  });
  surface.addEventListener('pointerup', (event) => {
    if (press?.pointer !== event.pointerId) return;
    const start = press.at;
    const here = pointOf(event);
    press = null;
    const isDrag = here.distanceTo(start) >= LEAST_DRAG_PX;
    if (isDrag && corners.length === 0) {
      const box = boxOf(boundsBetween(start, here));
      if (box && target) events.onDrawn(box, target);
      else clearPreview();
      return;
    }
    const reach = event.pointerType === 'touch' ? CLOSING_PX.touch : CLOSING_PX.mouse;
    if (corners.length >= LEAST_CORNERS && pixelsApart(here, corners[0]) <= reach) finish();
    else addCorner(map.containerPointToLatLng(here));
  });
  surface.addEventListener('pointercancel', () => {
    press = null;
    showCorners(null);
  });
  // What is drawn must not open the marks beneath, nor zoom into them.
  for (const type of ['click', 'dblclick', 'mousedown', 'contextmenu']) {
    surface.addEventListener(type, (event) => event.stopPropagation());
  }
  surface.addEventListener('dblclick', finish);
  const boundsBetween = (first: Point, second: Point): LatLngBounds =>
    new LatLngBounds(map.containerPointToLatLng(first), map.containerPointToLatLng(second));

  surface.addEventListener('keydown', (event) => {
    if (event.key === ' ') addCorner(cross.take());
    else if (event.key === 'Enter') {
      if (corners.length >= LEAST_CORNERS) finish();
      else addCorner(cross.take());
    } else if (event.key === 'Backspace') undo();
    else if (!cross.move(event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    // This Escape cancels the drawing and nothing else.
    event.stopPropagation();
    events.onCancel();
  };

  const start = (): void => {
    origin = document.activeElement;
    container.classList.add('is-drawing');
    container.append(surface);
    root.append(hint);
    map.dragging.disable();
    document.addEventListener('keydown', onEscape, true);
    surface.focus({ preventScroll: true });
  };
  const stop = (): void => {
    clearPreview();
    cross.hide();
    corners = [];
    press = null;
    said = '';
    const hadFocus = surface.contains(document.activeElement) || hint.contains(document.activeElement);
    surface.remove();
    hint.remove();
    container.classList.remove('is-drawing');
    map.dragging.enable();
    document.removeEventListener('keydown', onEscape, true);
    if (hadFocus && origin instanceof HTMLElement) origin.focus({ preventScroll: true });
  };

  return {
    draw(next) {
      scene = next;
      const { drawing } = next.state;
      if (drawing !== target) {
        if (target) stop();
        target = drawing;
        if (drawing) start();
      }
      if (target) {
        cross.label(next.locale);
        redraw();
      }
    },
  };
}
