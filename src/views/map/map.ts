// The map: Leaflet for the camera, our own canvases for ground, names and marks.

import { Map as LeafletMap, type LeafletMouseEvent } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import type { Ground } from '../../data/ground.ts';
import type { PlaceLabel } from '../../data/payload.ts';
import { hover, moveMap, type Send, select, setArea } from '../../state/steps.ts';
import type { Scene, View } from '../view.ts';
import { createAreaLayer } from './area.ts';
import {
  boundsOf,
  cameraOf,
  fitExtent,
  isSameCamera,
  keepInSight,
  OPENING_ZOOM_FOR_INCIDENT,
  prefersStillness,
} from './camera.ts';
import { addCanvasLayer, type CanvasLayer } from './canvas-layer.ts';
import { drawControls } from './controls.tsx';
import { markAt } from './hit.ts';
import { createMapKeyboard } from './keyboard.ts';
import type { Mark } from './marks.ts';
import './map.css';
import { createPicture } from './picture.ts';
import { createPopover } from './popover.tsx';
import { createTip } from './tip.ts';

const FINGER_PX = 14;
const SHEET_TOP_PX = 268;

export function mountMap(ground: Promise<Ground>, places: Promise<readonly PlaceLabel[]>): View {
  return (root, send) => mount(root, send, ground, places);
}

function mount(
  root: HTMLElement,
  send: Send,
  ground: Promise<Ground>,
  places: Promise<readonly PlaceLabel[]>,
) {
  const frame = child(root, 'map-frame');
  const controls = child(root, 'map-controls');
  const credit = child(root, 'map-credit');
  const map = new LeafletMap(frame, {
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    boxZoom: false,
    zoomSnap: 0.1,
    zoomDelta: 1,
    minZoom: 2.5,
    maxZoom: 10,
    maxBounds: [
      [-14, -48],
      [54, 62],
    ],
    maxBoundsViscosity: 0.6,
    ...(prefersStillness() && { zoomAnimation: false, fadeAnimation: false, inertia: false }),
  });
  const picture = createPicture(map);
  const groundLayer = addCanvasLayer(map, 'ground', picture.drawGround);
  const labelLayer = addCanvasLayer(map, 'labels', picture.drawLabels);
  const markLayer = addCanvasLayer(map, 'marks', picture.drawMarks);
  const tip = createTip(root);
  const popover = createPopover(root, send);
  let scene: Scene | null = null;
  let isDrawing = false;
  let isGroundMissing = false;
  let isFitting = false;

  /** Before the first scene there is no camera to paint for. */
  const repaint = (...layers: CanvasLayer[]): void => {
    for (const layer of layers) {
      layer.touch();
      if (scene) layer.flush();
    }
  };

  const area = createAreaLayer(map, {
    onDrawn: (bounds) => send(setArea({ kind: 'box', bounds })),
    onEnd: () => setDrawing(false),
  });
  const setDrawing = (next: boolean): void => {
    if (isDrawing === next) return;
    isDrawing = next;
    if (next) area.startDrawing();
    else area.stopDrawing();
    drawButtons();
  };
  const drawButtons = (): void => {
    if (!scene) return;
    const current = scene;
    drawControls(controls, current, isDrawing, {
      zoomIn: () => map.zoomIn(),
      zoomOut: () => map.zoomOut(),
      showAll: () => fitTo(current, true),
      toggleDrawing: () => setDrawing(!isDrawing),
      toggleView: () => send(setArea(current.state.filters.area?.kind === 'view' ? null : { kind: 'view' })),
    });
    const { attribution, groundMissing, layer } = current.locale.messages.map;
    keyboard.label(layer);
    const creditText = isGroundMissing ? `${groundMissing} ${attribution}` : attribution;
    if (credit.textContent !== creditText) credit.textContent = creditText;
  };

  const keyboard = createMapKeyboard(root, map, {
    marks: () => picture.marks(),
    scene: () => scene,
    onFocus(mark) {
      if (!scene) return;
      picture.setScene(scene, mark);
      repaint(markLayer);
      showTip(mark);
      send(hover(mark?.rows.length === 1 ? idOf(mark) : null));
    },
    onOpen: (mark) => openMark(mark),
  });

  const idOf = (mark: Mark | undefined): string | null =>
    scene?.atlas.columns.id[mark?.rows[0] ?? -1] ?? null;
  const showTip = (mark: Mark | null): void => {
    if (!scene || !mark) {
      tip.hide();
      return;
    }
    const origin = map.getPixelOrigin();
    const point = map.layerPointToContainerPoint([mark.x - origin.x, mark.y - origin.y]);
    tip.show(scene, mark, point.x, point.y);
  };
  const openMark = (mark: Mark): void => {
    if (!scene) return;
    tip.hide();
    const id = idOf(mark);
    if (mark.rows.length === 1) {
      send(select(id));
      return;
    }
    const origin = map.getPixelOrigin();
    const point = map.layerPointToContainerPoint([mark.x - origin.x, mark.y - origin.y]);
    const { latitude, longitude } = scene.atlas.columns;
    const isApart = mark.rows.some(
      (row) => latitude[row] !== latitude[mark.rows[0]!] || longitude[row] !== longitude[mark.rows[0]!],
    );
    const where = map.layerPointToLatLng([mark.x - origin.x, mark.y - origin.y]);
    const zoom =
      isApart && map.getZoom() < map.getMaxZoom() ? () => map.setView(where, map.getZoom() + 2) : null;
    popover.open(scene, mark, point.x, point.y, zoom);
  };
  const markUnder = (event: LeafletMouseEvent): Mark | undefined => {
    const origin = map.getPixelOrigin();
    return markAt(picture.marks(), event.layerPoint.x + origin.x, event.layerPoint.y + origin.y, FINGER_PX);
  };

  map.on('click', (event) => {
    const mark = isDrawing ? undefined : markUnder(event);
    if (mark) openMark(mark);
  });
  map.on('mousemove', (event) => {
    const mark = isDrawing ? undefined : markUnder(event);
    frame.classList.toggle('has-target', mark !== undefined);
    showTip(mark ?? null);
    send(hover(mark?.rows.length === 1 ? idOf(mark) : null));
  });
  map.on('mouseout', () => {
    tip.hide();
    send(hover(null));
  });
  map.on('movestart zoomstart', () => {
    tip.hide();
    popover.close(false);
  });
  map.on('moveend', () => {
    send(moveMap(isFitting ? null : cameraOf(map), boundsOf(map)));
  });

  /** Fits the shown incidents, or all of them; the address forgets the camera. */
  const fitTo = (next: Scene, isAll: boolean): void => {
    const extent = isAll ? extentOfAll(next) : (next.answer.extent ?? extentOfAll(next));
    isFitting = true;
    fitExtent(map, extent);
    isFitting = false;
    // Leaflet says nothing when the view is the same already.
    send(moveMap(null, boundsOf(map)));
  };

  const look = (next: Scene, before: Scene | null): void => {
    const { camera, selected } = next.state;
    const row = selected === null ? undefined : next.atlas.columns.indexOf.get(selected);
    const { latitude, longitude } = next.atlas.columns;
    if (!before) {
      if (camera) map.setView([camera.latitude, camera.longitude], camera.zoom, { animate: false });
      else if (row === undefined) fitTo(next, isUnfiltered(next));
      else map.setView([latitude[row]!, longitude[row]!], OPENING_ZOOM_FOR_INCIDENT, { animate: false });
    } else if (camera && !isSameCamera(camera, cameraOf(map))) {
      map.setView([camera.latitude, camera.longitude], camera.zoom, { animate: false });
    } else if (!camera && before.state.camera) {
      fitTo(next, true);
    }
    if (row !== undefined && selected !== before?.state.selected) {
      const isPhone = window.matchMedia('(width < 1000px)').matches;
      keepInSight(map, latitude[row]!, longitude[row]!, isPhone ? SHEET_TOP_PX : Number.POSITIVE_INFINITY);
    }
  };

  void ground.then(
    (loaded) => {
      picture.setGround(loaded);
      repaint(groundLayer, labelLayer);
    },
    () => {
      isGroundMissing = true;
      drawButtons();
    },
  );
  void places.then(
    (loaded) => {
      picture.setPlaces(loaded);
      repaint(labelLayer);
    },
    // Without the places the map has no town names; nothing else depends on them.
    () => undefined,
  );
  new ResizeObserver(() => {
    map.invalidateSize({ animate: false });
    // A fitted map stays fitted: the timeline below takes its height only once it is drawn.
    if (scene?.state.camera === null) fitTo(scene, isUnfiltered(scene));
  }).observe(frame);

  return (next: Scene): void => {
    const before = scene;
    if (before && sameForMap(before, next)) return;
    scene = next;
    picture.setScene(next, keyboard.focused());
    if (next.state.embed !== before?.state.embed) setGestures(map, next.state.embed);
    const isRepainted = themeOf() !== paintedTheme;
    paintedTheme = themeOf();
    const isRelabelled =
      isRepainted || before?.locale !== next.locale || before.state.selected !== next.state.selected;
    if (isRepainted) groundLayer.touch();
    if (isRelabelled) labelLayer.touch();
    markLayer.touch();
    look(next, before);
    for (const layer of [groundLayer, labelLayer, markLayer]) layer.flush();
    drawButtons();
    area.draw(next.state.filters.area);
  };
}

/** Nothing narrows the view, or nothing is left to fit. */
function isUnfiltered({ answer }: Scene): boolean {
  return answer.shown === answer.total || answer.shown === 0;
}

let paintedTheme = '';
const themeOf = (): string => document.documentElement.dataset.theme ?? '';

function sameForMap(before: Scene, next: Scene): boolean {
  return (
    before.state === next.state &&
    before.answer === next.answer &&
    before.atlas.columns === next.atlas.columns &&
    before.locale === next.locale &&
    themeOf() === paintedTheme
  );
}

function extentOfAll({ atlas }: Scene) {
  const { latitude, longitude } = atlas.columns;
  return {
    west: Math.min(...longitude),
    south: Math.min(...latitude),
    east: Math.max(...longitude),
    north: Math.max(...latitude),
  };
}

/** In an embed the article scrolls: the wheel zooms only with ctrl or cmd, one finger moves the page. */
function setGestures(map: LeafletMap, isEmbed: boolean): void {
  if (isEmbed) {
    map.scrollWheelZoom.disable();
    if (window.matchMedia('(pointer: coarse)').matches) map.dragging.disable();
  } else {
    map.scrollWheelZoom.enable();
  }
}

function child(root: HTMLElement, className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  root.append(element);
  return element;
}
