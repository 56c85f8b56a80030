// The ground as tiles of canvas that Leaflet moves and loads while the map is dragged. Unlike Leaflet's own tile layers it
// has a level for each fraction of a zoom, so that lines are sharp at all of them. Before the page is idle, one canvas
// shows what is seen: tiles reach beyond it and take a phone twice the time.

import type { Bounds, Coords, Map as LeafletMap, Point as LeafletPoint } from 'leaflet';
import { Point } from 'leaflet/src/geometry/Point.js';
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import type { GroundSource } from '../../data/ground.ts';
import { addCanvasLayer, afterFirstPicture, type ZoomingMap } from './canvas-layer.ts';
import { createGroundGrid } from './ground-grid.ts';
import type { RoleOf } from './ground-tiles.ts';
import type { Palette } from './palette.ts';

export interface GroundLayer {
  show(source: GroundSource, roleOf: RoleOf): void;
  /** The palette or what a country is to the data has changed; nothing is fetched again. */
  repaint(): void;
}

// The parts of Leaflet's GridLayer that this one changes; they are not in its types.
interface GridInternals {
  /** Undefined until the map has a camera. */
  _tiles?: Record<string, { readonly coords: Coords; readonly el: HTMLCanvasElement }>;
  /** Of the tiles that are there; while two fingers zoom, the exact one is ahead of it. */
  _tileZoom?: number;
  _exactZoom: number;
  _level: { readonly origin: LeafletPoint };
  _resetGrid(): void;
}
interface GridPrototype {
  _setView(this: GridInternals, centre: unknown, zoom: number, ...rest: readonly boolean[]): void;
  _animateZoom(this: GridInternals, event: { readonly center: unknown; readonly zoom: number }): void;
}

export function addGroundLayer(map: LeafletMap, palette: () => Palette): GroundLayer {
  let isRepaintDue = false;
  let hasTiles = false;
  /** Screen pixels a CSS pixel, the same for all tiles; browser zoom and another screen change it. */
  let ratio = window.devicePixelRatio || 1;
  const repaintSoon = (): void => {
    if (isRepaintDue) return;
    isRepaintDue = true;
    requestAnimationFrame(() => {
      isRepaintDue = false;
      repaint();
    });
  };
  const grid = createGroundGrid(() => ratio, repaintSoon);
  const { edge } = grid;

  const paintFirst = (context: CanvasRenderingContext2D, bounds: Bounds): void => {
    const colours = palette();
    const zoom = map.getZoom();
    const origin = map.getPixelOrigin();
    const { x: left = 0, y: top = 0 } = bounds.min ?? {};
    const { x: widthPx, y: heightPx } = bounds.getSize();
    context.fillStyle = colours.colour('sea');
    context.fillRect(left, top, widthPx, heightPx);
    const cellPx = grid.cellPx(zoom);
    const first = (from: number): number => Math.floor(from / cellPx);
    const last = (from: number, lengthPx: number): number => Math.ceil((from + lengthPx) / cellPx) - 1;
    for (let x = first(left + origin.x); x <= last(left + origin.x, widthPx); x++) {
      for (let y = first(top + origin.y); y <= last(top + origin.y, heightPx); y++) {
        context.save();
        context.translate(edge(x, zoom) - origin.x, edge(y, zoom) - origin.y);
        context.beginPath();
        context.rect(0, 0, edge(x + 1, zoom) - edge(x, zoom), edge(y + 1, zoom) - edge(y, zoom));
        context.clip();
        grid.paint(context, { x, y, z: zoom }, colours);
        context.restore();
      }
    }
  };
  const takeOver = (): void => {
    layer.addTo(map);
    hasTiles = true;
    firstPicture.touch();
    firstPicture.flush();
  };
  // Before the first picture's own: it would grow its edge once more.
  afterFirstPicture(map, () => {
    // In the midst of a zoom the tiles would stand where it ends.
    if ((map as ZoomingMap)._animatingZoom) map.once('moveend', takeOver);
    else takeOver();
  });
  const firstPicture = addCanvasLayer(map, 'first-ground', paintFirst, () => hasTiles);

  const paint = (canvas: HTMLCanvasElement, coords: Coords): void => {
    const context = canvas.getContext('2d');
    if (!context) return;
    const colours = palette();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = colours.colour('sea');
    context.fillRect(0, 0, canvas.width, canvas.height);
    grid.paint(context, coords, colours);
  };
  const repaint = (): void => {
    const { _tiles: tiles = {} } = layer as unknown as GridInternals;
    for (const { coords, el } of Object.values(tiles)) paint(el, coords);
    firstPicture.touch();
    firstPicture.flush();
  };

  /** The grid itself is another. */
  const remake = (): void => {
    if (!hasTiles) {
      repaint();
      return;
    }
    (layer as unknown as GridInternals)._resetGrid();
    layer.redraw();
  };
  map.on('resize', () => {
    if (ratio === (window.devicePixelRatio || 1)) return;
    ratio = window.devicePixelRatio || 1;
    remake();
  });

  const base = GridLayer.prototype as unknown as GridPrototype;
  const Layer = GridLayer.extend({
    createTile(coords: Coords) {
      const canvas = document.createElement('canvas');
      const length = (index: number): number => edge(index + 1, coords.z) - edge(index, coords.z);
      const [widthPx, heightPx] = [length(coords.x), length(coords.y)];
      canvas.width = Math.round(widthPx * ratio);
      canvas.height = Math.round(heightPx * ratio);
      canvas.style.width = `${widthPx}px`;
      canvas.style.height = `${heightPx}px`;
      canvas.setAttribute('aria-hidden', 'true');
      // Painted at once: Leaflet would hide it for a frame.
      canvas.classList.add('leaflet-tile', 'leaflet-tile-loaded');
      paint(canvas, coords);
      return canvas;
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
    pane: map.createPane('ground') && 'ground',
    updateWhenIdle: false,
    updateWhenZooming: false,
    // Tiles are large, and so is what a phone keeps of them beyond its screen.
    keepBuffer: 1,
    noWrap: true,
  });
  return {
    show(source, roleOf) {
      if (grid.show(source, roleOf)) remake();
      else repaint();
    },
    repaint,
  };
}
