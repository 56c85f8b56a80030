// A canvas over the map that Leaflet moves and scales with it: Leaflet's own renderer base with one
// drawing function instead of vector layers. Redrawn when a move ends, larger than the map so that
// a drag shows no blank edge.

import type { Bounds, LatLng, Map as LeafletMap } from 'leaflet';
import { setPosition } from 'leaflet/src/dom/DomUtil.js';
import { Renderer } from 'leaflet/src/layer/vector/Renderer.js';
import { whenIdle } from '../shared/idle.ts';

/** Draws into `context`, whose origin is the layer origin of the map, in CSS pixels. */
export type DrawLayer = (context: CanvasRenderingContext2D, bounds: Bounds) => void;

/**
 * Says what it would draw: the same picture of the same piece of the world is left as it is. `patch` draws over what
 * stands there of it; false where that cannot be.
 */
export type PlanLayer = (
  context: CanvasRenderingContext2D,
  bounds: Bounds,
) => { readonly content: string; readonly draw: () => void; readonly patch?: (() => boolean) | undefined };

export interface CanvasLayer {
  /** Its picture is out of date; whatever moves the map paints it, else `flush` does. */
  touch(): void;
  flush(): void;
}

/** Leaflet says so to itself alone. */
export type ZoomingMap = LeafletMap & { readonly _animatingZoom?: boolean };

// The parts of Leaflet's Renderer that L.Canvas and L.SVG build on; they are not in its types.
interface RendererInternals {
  _map: ZoomingMap;
  _container?: HTMLCanvasElement;
  _bounds?: Bounds;
  _update(): void;
  _updateTransform(centre: LatLng, zoom: number): void;
  options: { padding: number };
  fire(type: string): void;
}

/** Around the map, as a share of its size, so that a drag shows no blank edge: twice the pixels to paint. */
export const PADDING = 0.2;
/** How many times the pixels that a picture needs its canvas may have. */
const MOST_WASTE = 1.3;

/** Once the map has been drawn and the page is idle; in the order in which it was asked for. */
export function afterFirstPicture(map: LeafletMap, work: () => void): void {
  map.whenReady(() => requestAnimationFrame(() => whenIdle(work)));
}

const never = (): boolean => false;
const always = (): boolean => true;

interface LayerMoments {
  /** What it shows is not known yet: the picture of before is scaled until then. */
  readonly isAwaited?: () => boolean;
  /** It gives its memory back then: canvases of a phone are large. */
  readonly isEmpty?: () => boolean;
  /** It shows more than the map does, once the page is idle; false while something else is about to take its place. */
  readonly hasEdge?: () => boolean;
}

export const addCanvasLayer = (
  map: LeafletMap,
  pane: string,
  draw: DrawLayer,
  when: LayerMoments,
  patch?: () => boolean,
): CanvasLayer =>
  addPlannedLayer(
    map,
    pane,
    (context, bounds) => ({ content: '', draw: () => draw(context, bounds), patch }),
    when,
  );

export function addPlannedLayer(
  map: LeafletMap,
  pane: string,
  plan: PlanLayer,
  { isAwaited = never, isEmpty = never, hasEdge = always }: LayerMoments,
): CanvasLayer {
  const element = map.createPane(pane);
  element.classList.add('map-canvas-pane');
  const base = Renderer.prototype as unknown as { _update: (this: RendererInternals) => void };
  let isStale = false;
  /** It stands for another piece of the world. */
  let isScaled = false;
  /** What the picture shows: a move that Leaflet tells twice is painted once. */
  let painted = '';
  /** Screen pixels a CSS pixel of its canvas. */
  let paintedRatio = 0;
  let drawn = '';
  /** The piece of the world that stands there. */
  let patched = '';
  const paint = (layer: RendererInternals): void => {
    isStale = false;
    const { _bounds: bounds, _container: canvas } = layer;
    // Not yet on the map: its first update paints.
    if (!bounds?.min || !canvas) return;
    if (isEmpty()) {
      drawn = patched = '';
      if (canvas.width > 0) canvas.width = 0;
      return;
    }
    const context = canvas.getContext('2d');
    if (!context) return;
    const { content, draw, patch } = plan(context, bounds);
    const next = content && `${painted} ${content}`;
    if (next && next === drawn) return;
    drawn = next;
    if (patched === painted && patch?.()) return;
    patched = painted;
    const ratio = window.devicePixelRatio || 1;
    const size = bounds.getSize();
    const [widthPx, heightPx] = [Math.round(size.x * ratio), Math.round(size.y * ratio)];
    // A map that loses a row to filters and gets it back keeps its canvas: a new one takes longer than the painting.
    const isEnough = canvas.width >= widthPx && canvas.height >= heightPx;
    const isWaste = canvas.width * canvas.height > MOST_WASTE * widthPx * heightPx;
    if (!isEnough || isWaste || ratio !== paintedRatio) {
      paintedRatio = ratio;
      canvas.width = widthPx;
      canvas.height = heightPx;
      canvas.style.width = `${size.x}px`;
      canvas.style.height = `${size.y}px`;
    }
    // As the page's own words (base.css); browsers that do not know it write as before. A canvas of another size has
    // forgotten it. To say it once more would have the page styled.
    if (context.textRendering !== 'geometricPrecision') context.textRendering = 'geometricPrecision';
    // The page's, not the canvas's own (map.css).
    context.direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, canvas.width / ratio, canvas.height / ratio);
    context.translate(-bounds.min.x, -bounds.min.y);
    draw();
  };
  const Layer = Renderer.extend({
    _initContainer(this: RendererInternals) {
      const canvas = document.createElement('canvas');
      canvas.setAttribute('aria-hidden', 'true');
      this._container = canvas;
    },
    _destroyContainer(this: RendererInternals) {
      this._container?.remove();
    },
    _update(this: RendererInternals) {
      // The old picture is being scaled by the zoom animation: leave it alone until it ends.
      if (this._map._animatingZoom && this._bounds) return;
      if (this._bounds && isAwaited()) {
        isScaled = true;
        this._updateTransform(this._map.getCenter(), this._map.getZoom());
        return;
      }
      isScaled = false;
      this.options.padding = isIdle && hasEdge() ? PADDING : 0;
      base._update.call(this);
      const topLeft = this._bounds?.min;
      if (topLeft && this._container) setPosition(this._container, topLeft);
      const origin = this._map.getPixelOrigin();
      const size = this._map.getSize();
      const { min, max } = this._bounds ?? {};
      const seen = [this._map.getZoom(), origin, min, max, size, window.devicePixelRatio].join();
      if (seen === painted && !isStale) return;
      painted = seen;
      paint(this);
    },
    // Leaflet's base would then move the canvas by parts of a pixel, which blurs names and lines.
    _reset(this: RendererInternals) {
      this._update();
    },
    // Leaflet's base calls this after each update; everything is painted by then.
    _updatePaths() {},
  }) as unknown as new (
    options: object,
  ) => Renderer & RendererInternals;
  // The first picture shows what is seen; the edge that a drag brings in follows once the page is idle.
  let isIdle = false;
  const layer = new Layer({ pane });
  layer.addTo(map);
  afterFirstPicture(map, () => {
    isIdle = true;
    layer._update();
  });
  return {
    touch() {
      isStale = true;
    },
    flush() {
      // The zoom's end paints.
      if (!isStale || (map as ZoomingMap)._animatingZoom || isAwaited()) return;
      if (isScaled) layer._update();
      else paint(layer);
    },
  };
}
