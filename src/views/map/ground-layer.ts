// The ground as tiles of canvas that Leaflet moves and loads while the map is dragged. Unlike Leaflet's own tile layers it
// has a level for each fraction of a zoom, so that lines are sharp at all of them. Its grid is that of the source: each
// line is painted once, and tiles meet on whole pixels.

import type { Coords, Map as LeafletMap, Point as LeafletPoint } from 'leaflet';
import { Point } from 'leaflet/src/geometry/Point.js';
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import type { GroundSource } from '../../data/ground.ts';
import { whenIdle } from '../shared/idle.ts';
import { paintTile } from './ground-paint.ts';
import { type GroundTile, type RoleOf, readTile } from './ground-tiles.ts';
import { worldSizePx } from './marks.ts';
import type { Palette } from './palette.ts';

export interface GroundLayer {
  show(source: GroundSource, roleOf: RoleOf): void;
  /** The palette or what a country is to the data has changed; nothing is fetched again. */
  repaint(): void;
}

/** A tile of the source is drawn between 0.66 and 1.32 times its size of 512 pixels. */
const SOURCE_STEP = 0.9;
/** Decoded tiles that are kept: more than any screen shows. */
const KEPT_TILES = 160;

/** A tile of the source, decoded; null where it has none, a promise while it is on its way. */
type Decoded = GroundTile | null | Promise<unknown>;

// The parts of Leaflet's GridLayer that this one changes; they are not in its types.
interface GridInternals {
  /** Undefined until the map has a camera. */
  _tiles?: Record<string, { readonly coords: Coords; readonly el: HTMLCanvasElement }>;
  _exactZoom: number;
  _level: { readonly origin: LeafletPoint };
}
interface GridPrototype {
  _setView(this: GridInternals, centre: unknown, zoom: number, ...rest: readonly boolean[]): void;
  _animateZoom(this: GridInternals, event: { readonly center: unknown; readonly zoom: number }): void;
}

export function addGroundLayer(map: LeafletMap, palette: () => Palette): GroundLayer {
  let source: GroundSource | null = null;
  let roles: RoleOf = () => undefined;
  let decoded = new Map<string, Decoded>();
  let isRepaintDue = false;
  /** The first picture shows what is seen; what a drag brings in follows once the page is idle. */
  let isOnlyViewDue = true;

  const decode = (zoom: number, x: number, y: number): Decoded => {
    const key = `${zoom}/${x}/${y}`;
    const known = decoded.get(key);
    if (known !== undefined || !source) return known ?? null;
    if (decoded.size >= KEPT_TILES) decoded = new Map([...decoded].slice(KEPT_TILES / 2));
    const keep = (bytes: Uint8Array | undefined): GroundTile | null => {
      const tile = bytes ? readOrNull(bytes, roles) : null;
      decoded.set(key, tile);
      return tile;
    };
    const found = source.tile(zoom, x, y);
    if (!(found instanceof Promise)) return keep(found);
    const pending = found.then((bytes) => {
      keep(bytes);
      repaintSoon();
    });
    decoded.set(key, pending);
    return pending;
  };
  const repaintSoon = (): void => {
    if (isRepaintDue) return;
    isRepaintDue = true;
    requestAnimationFrame(() => {
      isRepaintDue = false;
      repaint();
    });
  };
  const repaint = (): void => {
    const { _tiles: tiles = {} } = layer as unknown as GridInternals;
    for (const { coords, el } of Object.values(tiles)) paint(el, coords);
  };
  /** The tile itself, or the nearest above it that is here. */
  const nearest = (zoom: number, x: number, y: number): { tile: GroundTile; levels: number } | null => {
    if (!source) return null;
    for (let levels = Math.max(0, zoom - source.maxZoom); zoom - levels >= source.minZoom; levels++) {
      const tile = decode(zoom - levels, x >> levels, y >> levels);
      if (tile && !(tile instanceof Promise)) return { tile, levels };
    }
    return null;
  };

  /** The zoom of the source's tiles at one of the map; beyond the source's own, parts of its closest tiles. */
  const gridZoom = (zoom: number): number => Math.max(source?.minZoom ?? 0, Math.round(zoom - SOURCE_STEP));
  /** A tile's width, which is no whole number. */
  const tilePx = (zoom: number): number => worldSizePx(zoom) / 2 ** gridZoom(zoom);
  /** Whole pixels of the screen: neighbours cut at the same one leave no seam. */
  const edge = (index: number, zoom: number): number => {
    const ratio = window.devicePixelRatio || 1;
    return Math.round(index * tilePx(zoom) * ratio) / ratio;
  };

  const paint = (canvas: HTMLCanvasElement, coords: Coords): void => {
    const { x, y, z: zoom } = coords;
    const context = canvas.getContext('2d');
    if (!context) return;
    const ratio = window.devicePixelRatio || 1;
    const colours = palette();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.save();
    if (isOnlyViewDue) clipToView(context, edge(x, zoom), edge(y, zoom));
    context.fillStyle = colours.colour('sea');
    context.fillRect(0, 0, canvas.width, canvas.height);
    paintSource(context, coords, colours);
    context.restore();
  };
  const clipToView = (context: CanvasRenderingContext2D, leftPx: number, topPx: number): void => {
    const view = map.getPixelBounds();
    const { x: widthPx, y: heightPx } = view.getSize();
    context.beginPath();
    context.rect((view.min?.x ?? 0) - leftPx, (view.min?.y ?? 0) - topPx, widthPx, heightPx);
    context.clip();
  };
  const paintSource = (
    context: CanvasRenderingContext2D,
    { x, y, z: zoom }: Coords,
    colours: Palette,
  ): void => {
    if (!source) return;
    const level = gridZoom(zoom);
    const count = 2 ** level;
    const found = nearest(level, ((x % count) + count) % count, y);
    if (!found) return;
    const widthPx = tilePx(zoom);
    const across = 2 ** found.levels;
    context.translate(
      Math.floor(x / across) * across * widthPx - edge(x, zoom),
      Math.floor(y / across) * across * widthPx - edge(y, zoom),
    );
    paintTile(context, found.tile, widthPx * across, zoom, colours);
  };

  const base = GridLayer.prototype as unknown as GridPrototype;
  const Layer = GridLayer.extend({
    createTile(coords: Coords) {
      const canvas = document.createElement('canvas');
      const ratio = window.devicePixelRatio || 1;
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
      const widthPx = tilePx(this._exactZoom);
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
    noWrap: true,
  });
  layer.addTo(map);
  map.whenReady(() =>
    requestAnimationFrame(() =>
      whenIdle(() => {
        isOnlyViewDue = false;
        repaint();
      }),
    ),
  );
  return {
    show(next, roleOf) {
      const isSameGrid = next.minZoom === source?.minZoom;
      source = next;
      roles = roleOf;
      decoded = new Map();
      if (isSameGrid) repaint();
      else layer.redraw();
    },
    repaint,
  };
}

/** A tile that cannot be read is a tile that is not there. */
function readOrNull(bytes: Uint8Array, roleOf: RoleOf): GroundTile | null {
  try {
    return readTile(bytes, roleOf);
  } catch {
    return null;
  }
}
