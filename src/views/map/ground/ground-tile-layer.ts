// The ground as tiles of canvas that Leaflet moves and loads while the map is dragged. Unlike Leaflet's own tile layers it
// has a level for each fraction of a zoom, so that lines are sharp at all of them. A thread beside the page paints them
// (ground-painter.ts); without it what another zoom needs is painted in the frames after it. The tiles of before stand
// scaled beneath until then. Fetched once the page is idle.

import type { Coords, Map as LeafletMap, Point as LeafletPoint } from 'leaflet';
import { Point } from 'leaflet/src/geometry/Point.js';
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import type { Palette } from '../palette.ts';
import type { GroundGrid } from './ground-grid.ts';
import { GROUND_COLOURS, type GroundOrder } from './ground-order.ts';
import { startGroundPainter } from './ground-painter.ts';
import { createTilePainting } from './tile-painting.ts';

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
  /** The countries that stand out; null where the ground is another's, which the page reads itself. */
  readonly focus: () => readonly string[] | null;
  /** All that is seen is painted, for the first time. */
  readonly onWhole: () => void;
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
  el: HTMLCanvasElement;
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
  { grid, palette, ratio, focus, onWhole }: GroundTilesInput,
): GroundTileLayer {
  const { edge } = grid;
  let painter = startGroundPainter(() => {
    painter = null;
    remake();
  });
  const whatOf = ({ coords, el: { width, height } }: GridTile): Omit<GroundOrder, 'id'> | null => {
    const piece = grid.piece(coords);
    const countries = focus();
    if (!piece || !countries) return null;
    const { colour } = palette();
    const colours = GROUND_COLOURS.map((name) => [name, colour(name)] as const);
    return {
      ...piece,
      ...{ focus: countries, width, height, ratio: ratio(), zoom: coords.z },
      bytes: piece.bytes.slice(),
      key: `${piece.key} ${countries}`,
      colours: Object.fromEntries(colours) as GroundOrder['colours'],
    };
  };
  const { order, paint } = createTilePainting<GridTile>({
    painter: () => focus() && painter,
    what: whatOf,
    paint(context, { coords, el }) {
      const colours = palette();
      context.setTransform(ratio(), 0, 0, ratio(), 0, 0);
      context.fillStyle = colours.colour('sea');
      context.fillRect(0, 0, el.width, el.height);
      grid.paint(context, coords, colours);
    },
  });
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
      // Once Leaflet has put it among its tiles.
      queueMicrotask(() => {
        const tiles = Object.values(this._tiles ?? {});
        const mine = tiles.find(({ el }) => el === canvas);
        if (!mine || order(mine, () => done(null, canvas))) return;
        const finish = (): void => {
          paint(mine);
          done(null, canvas);
        };
        // Beside tiles of the same zoom nothing else stands beneath it.
        if (tiles.some((tile) => tile.active && tile.coords.z !== coords.z)) soon(finish);
        else finish();
      });
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
  const internals = layer as unknown as GridInternals;
  const remake = (): void => {
    internals._resetGrid();
    layer.redraw();
  };
  layer.once('load', onWhole);
  layer.addTo(map);
  let paintedTheme = themeNow();
  return {
    repaint() {
      // In one frame with all else: a reader sees no night on a map of the day, and a printer looks at once.
      const isOtherTheme = paintedTheme !== themeNow();
      paintedTheme = themeNow();
      for (const tile of Object.values(internals._tiles ?? {})) if (isOtherTheme || !order(tile)) paint(tile);
    },
    remake,
  };
}

const themeNow = (): string | undefined => document.documentElement.dataset.theme;
