// The ground as tiles of canvas that Leaflet moves and loads while the map is dragged. Unlike Leaflet's own tile layers it
// has a level for each fraction of a zoom, so that lines are sharp at all of them and tiles meet on whole pixels.

import type { Coords, Map as LeafletMap } from 'leaflet';
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import type { GroundSource } from '../../data/ground.ts';
import { paintTile } from './ground-paint.ts';
import { type GroundTile, type RoleOf, readTile } from './ground-tiles.ts';
import { worldSizePx } from './marks.ts';
import type { Palette } from './palette.ts';

export interface GroundLayer {
  show(source: GroundSource, roleOf: RoleOf): void;
  /** The palette or what a country is to the data has changed; nothing is fetched again. */
  repaint(): void;
}

const TILE_PX = 256;
/** A tile of the source is drawn between 0.76 and 1.52 times its size of 512 pixels. */
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
    for (let levels = 0; source && zoom - levels >= source.minZoom; levels++) {
      const tile = decode(zoom - levels, x >> levels, y >> levels);
      if (tile && !(tile instanceof Promise)) return { tile, levels };
    }
    return null;
  };

  const paint = (canvas: HTMLCanvasElement, { x: column, y: row, z: zoom }: Coords): void => {
    const context = canvas.getContext('2d');
    if (!context) return;
    const ratio = canvas.width / TILE_PX;
    const colours = palette();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = colours.colour('sea');
    context.fillRect(0, 0, TILE_PX, TILE_PX);
    if (!source) return;
    const sourceZoom = Math.max(source.minZoom, Math.min(source.maxZoom, Math.round(zoom - SOURCE_STEP)));
    const count = 2 ** sourceZoom;
    const sourcePx = worldSizePx(zoom) / count;
    /** Whole pixels of the screen: neighbours cut at the same one leave no seam. */
    const edge = (index: number, origin: number): number =>
      Math.round((index * sourcePx - origin) * ratio) / ratio;
    const [left, top] = [column * TILE_PX, row * TILE_PX];
    const last = (from: number): number => Math.ceil((from + TILE_PX) / sourcePx) - 1;
    for (let x = Math.floor(left / sourcePx); x <= last(left); x++) {
      for (let y = Math.max(0, Math.floor(top / sourcePx)); y <= Math.min(count - 1, last(top)); y++) {
        const found = nearest(sourceZoom, ((x % count) + count) % count, y);
        if (!found) continue;
        context.save();
        context.beginPath();
        const [clipLeft, clipTop] = [edge(x, left), edge(y, top)];
        context.rect(clipLeft, clipTop, edge(x + 1, left) - clipLeft, edge(y + 1, top) - clipTop);
        context.clip();
        const across = 2 ** found.levels;
        context.translate(
          Math.floor(x / across) * across * sourcePx - left,
          Math.floor(y / across) * across * sourcePx - top,
        );
        paintTile(context, found.tile, sourcePx * across, zoom, colours);
        context.restore();
      }
    }
  };

  const base = GridLayer.prototype as unknown as GridPrototype;
  const Layer = GridLayer.extend({
    createTile(coords: Coords) {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = Math.round(TILE_PX * (window.devicePixelRatio || 1));
      canvas.setAttribute('aria-hidden', 'true');
      // Painted at once: Leaflet would hide it for a frame.
      canvas.classList.add('leaflet-tile-loaded');
      paint(canvas, coords);
      return canvas;
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
    tileSize: TILE_PX,
    updateWhenIdle: false,
    updateWhenZooming: false,
    noWrap: true,
  });
  layer.addTo(map);
  return {
    show(next, roleOf) {
      source = next;
      roles = roleOf;
      decoded = new Map();
      repaint();
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
