// The ground as tiles of canvas that Leaflet moves and loads while the map is dragged. Unlike Leaflet's own tile layers it
// has a level for each fraction of a zoom, so that lines are sharp at all of them. What another zoom needs is painted in
// the frames after it, while the tiles of before stand scaled beneath. Fetched once the page is idle.

import type { Coords, Map as LeafletMap, Point as LeafletPoint } from 'leaflet';
import { Point } from 'leaflet/src/geometry/Point.js';
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import type { Palette } from '../palette.ts';
import type { GroundGrid } from './ground-grid.ts';

/**
 * Of one frame; a tile more than that is still finished. What is painted now is only noted down: without a graphics card
 * it takes as long again when the frame is handed on.
 */
const PAINT_MS = 1;

export interface GroundTileLayer {
  /** Every tile that is there, in the palette of now. */
  repaint(): void;
  /** The grid itself is another. */
  remake(): void;
}

interface GroundTilesInput {
  readonly grid: GroundGrid;
  readonly palette: () => Palette;
  /** Screen pixels a CSS pixel. */
  readonly ratio: () => number;
}

// The parts of Leaflet's GridLayer that this one changes; they are not in its types.
interface GridInternals {
  /** Undefined until the map has a camera. */
  _tiles?: Record<string, GridTile>;
  /** Of the tiles that are there; while two fingers zoom, the exact one is ahead of it. */
  _tileZoom?: number;
  _exactZoom: number;
  _level: { readonly origin: LeafletPoint };
  _resetGrid(): void;
}
interface GridTile {
  readonly coords: Coords;
  readonly el: HTMLCanvasElement;
  /** In sight, or nearly. */
  readonly current: boolean;
  /** Painted. */
  readonly active?: boolean;
}
interface GridPrototype {
  _pruneTiles(this: GridInternals): void;
  _setView(this: GridInternals, centre: unknown, zoom: number, ...rest: readonly boolean[]): void;
  _animateZoom(this: GridInternals, event: { readonly center: unknown; readonly zoom: number }): void;
}

export function addGroundTileLayer(
  map: LeafletMap,
  { grid, palette, ratio }: GroundTilesInput,
): GroundTileLayer {
  const { edge } = grid;
  const paint = (canvas: HTMLCanvasElement, coords: Coords): void => {
    const context = canvas.getContext('2d');
    if (!context) return;
    const colours = palette();
    context.setTransform(ratio(), 0, 0, ratio(), 0, 0);
    context.fillStyle = colours.colour('sea');
    context.fillRect(0, 0, canvas.width, canvas.height);
    grid.paint(context, coords, colours);
  };
  const queue: (() => void)[] = [];
  const paintQueued = (): void => {
    const start = performance.now();
    while (queue.length > 0 && performance.now() - start < PAINT_MS) queue.shift()?.();
    if (queue.length > 0) requestAnimationFrame(paintQueued);
  };
  const soon = (work: () => void): void => {
    if (queue.push(work) === 1) requestAnimationFrame(paintQueued);
  };
  const base = GridLayer.prototype as unknown as GridPrototype;
  const Layer = GridLayer.extend({
    createTile(this: GridInternals, coords: Coords, done: (error: null, tile: HTMLElement) => void) {
      const canvas = document.createElement('canvas');
      const length = (index: number): number => edge(index + 1, coords.z) - edge(index, coords.z);
      const [widthPx, heightPx] = [length(coords.x), length(coords.y)];
      canvas.width = Math.round(widthPx * ratio());
      canvas.height = Math.round(heightPx * ratio());
      canvas.style.width = `${widthPx}px`;
      canvas.style.height = `${heightPx}px`;
      canvas.setAttribute('aria-hidden', 'true');
      // Seen at once: Leaflet would hide it until it is loaded.
      canvas.classList.add('leaflet-tile', 'leaflet-tile-loaded');
      const finish = (): void => {
        paint(canvas, coords);
        done(null, canvas);
      };
      // Beside tiles of the same zoom nothing else stands beneath it.
      const tiles = Object.values(this._tiles ?? {});
      if (tiles.some((tile) => tile.active && tile.coords.z !== coords.z)) soon(finish);
      else {
        paint(canvas, coords);
        // Once Leaflet has put it among its tiles.
        queueMicrotask(() => done(null, canvas));
      }
      return canvas;
    },
    /** What was seen stays until what takes its place is painted. */
    _invalidateAll() {},
    _pruneTiles(this: GridInternals) {
      const tiles = Object.values(this._tiles ?? {});
      if (tiles.every(({ current, active }) => active || !current)) base._pruneTiles.call(this);
    },
    /** Leaflet's own gives all tiles the same size; each has its own by now. */
    _initTile() {},
    getTileSize(this: GridInternals) {
      const widthPx = grid.cellPx(this._tileZoom ?? this._exactZoom);
      return new Point(widthPx, widthPx);
    },
    _getTilePos(this: GridInternals, { x, y, z: zoom }: Coords) {
      return new Point(edge(x, zoom), edge(y, zoom)).subtract(this._level.origin);
    },
    _setView(this: GridInternals, centre: unknown, zoom: number, ...rest: readonly boolean[]) {
      this._exactZoom = zoom;
      base._setView.call(this, centre, zoom, ...rest);
    },
    /** Leaflet asks with the rounded zoom. */
    _clampZoom(this: GridInternals) {
      return this._exactZoom;
    },
    /** Scales what is there; the new level is painted when the zoom has ended. */
    _animateZoom(this: GridInternals, { center, zoom }: { readonly center: unknown; readonly zoom: number }) {
      base._setView.call(this, center, zoom, true, true);
    },
  }) as unknown as new (
    options: object,
  ) => GridLayer;
  const layer = new Layer({
    pane: 'ground',
    updateWhenIdle: false,
    updateWhenZooming: false,
    // Tiles are large, and so is what a phone keeps of them beyond its screen.
    keepBuffer: 1,
    noWrap: true,
  });
  layer.addTo(map);
  const internals = layer as unknown as GridInternals;
  return {
    repaint() {
      for (const { coords, el } of Object.values(internals._tiles ?? {})) paint(el, coords);
    },
    remake() {
      internals._resetGrid();
      layer.redraw();
    },
  };
}
