// A small map of the region with a frame around what the large one shows, for readers who come close.

import type { Map as LeafletMap } from 'leaflet';
import type { GroundSource } from '../../data/ground.ts';
import { mercatorOf } from '../../lib/geo.ts';
import { type GroundTile, type RoleOf, readTile } from './ground-tiles.ts';
import type { Palette } from './palette.ts';

export interface Locator {
  setGround(source: GroundSource, roleOf: RoleOf): void;
  draw(palette: Palette, label: string): void;
}

/** Degrees: the Sahara and the Sahel from the Atlantic to Chad. */
const REGION = { west: -18.5, north: 38.2, east: 25.5, south: 3.2 };
const WIDTH_PX = 92;
/** From here on no neighbouring coast tells the reader where she is. */
const FROM_ZOOM = 6;
const TILE_ZOOM = 3;
/** A frame smaller than this is a dot nobody sees. */
const LEAST_FRAME_PX = 5;

export function createLocator(root: HTMLElement, map: LeafletMap): Locator {
  const canvas = document.createElement('canvas');
  canvas.className = 'map-locator';
  canvas.setAttribute('role', 'img');
  canvas.hidden = true;
  root.append(canvas);
  const [corner, end] = [mercatorOf(REGION.west, REGION.north), mercatorOf(REGION.east, REGION.south)];
  const worldPx = WIDTH_PX / (end.x - corner.x);
  const heightPx = Math.round((end.y - corner.y) * worldPx);
  let ground: { source: GroundSource; roleOf: RoleOf; tiles: readonly Placed[] | null } | null = null;

  const paint = (context: CanvasRenderingContext2D, tiles: readonly Placed[], palette: Palette): void => {
    context.fillStyle = palette.colour('sea');
    context.fillRect(0, 0, WIDTH_PX, heightPx);
    const tilePx = worldPx / 2 ** TILE_ZOOM;
    for (const { tile, x, y } of tiles) {
      context.save();
      context.translate(x * tilePx - corner.x * worldPx, y * tilePx - corner.y * worldPx);
      context.beginPath();
      context.rect(0, 0, tilePx, tilePx);
      context.clip();
      context.scale(tilePx / tile.extent, tilePx / tile.extent);
      for (const role of ['land-other', 'land-focus'] as const) {
        const path = tile.paths.get(role);
        context.fillStyle = palette.colour(role);
        if (path) context.fill(path, 'evenodd');
      }
      for (const role of ['border', 'border-dashed', 'coast'] as const) {
        const path = tile.paths.get(role);
        context.strokeStyle = palette.colour(role === 'coast' ? 'coast' : 'border');
        context.lineWidth = (0.5 * tile.extent) / tilePx;
        if (path) context.stroke(path);
      }
      context.restore();
    }
    const bounds = map.getBounds();
    const [topLeft, bottomRight] = [
      mercatorOf(bounds.getWest(), bounds.getNorth()),
      mercatorOf(bounds.getEast(), bounds.getSouth()),
    ];
    const middle = [topLeft.x + bottomRight.x, topLeft.y + bottomRight.y].map((sum) => (sum / 2) * worldPx);
    const size = [bottomRight.x - topLeft.x, bottomRight.y - topLeft.y].map((length) =>
      Math.max(LEAST_FRAME_PX, length * worldPx),
    );
    const [width = 0, height = 0] = size;
    const [left, top] = [
      (middle[0] ?? 0) - corner.x * worldPx - width / 2,
      (middle[1] ?? 0) - corner.y * worldPx - height / 2,
    ];
    context.fillStyle = palette.colour('accent');
    context.globalAlpha = 0.45;
    context.fillRect(left, top, width, height);
    context.globalAlpha = 1;
    context.strokeStyle = palette.colour('ink');
    context.lineWidth = 1.2;
    context.strokeRect(left, top, width, height);
  };

  return {
    setGround(source, roleOf) {
      ground = { source, roleOf, tiles: null };
    },
    draw(palette, label) {
      canvas.hidden = !ground || map.getZoom() < FROM_ZOOM;
      if (canvas.hidden || !ground) return;
      ground.tiles ??= tilesOf(ground.source, ground.roleOf);
      const ratio = window.devicePixelRatio || 1;
      canvas.width = Math.round(WIDTH_PX * ratio);
      canvas.height = Math.round(heightPx * ratio);
      canvas.setAttribute('aria-label', label);
      const context = canvas.getContext('2d');
      context?.setTransform(ratio, 0, 0, ratio, 0, 0);
      if (context) paint(context, ground.tiles, palette);
    },
  };
}

interface Placed {
  readonly tile: GroundTile;
  readonly x: number;
  readonly y: number;
}

/** Only of a source that has its tiles here: a locator is not worth a request. */
function tilesOf(source: GroundSource, roleOf: RoleOf): Placed[] {
  const count = 2 ** TILE_ZOOM;
  const [from, to] = [mercatorOf(REGION.west, REGION.north), mercatorOf(REGION.east, REGION.south)];
  const tiles: Placed[] = [];
  for (let x = Math.floor(from.x * count); x <= Math.floor(to.x * count); x++) {
    for (let y = Math.floor(from.y * count); y <= Math.floor(to.y * count); y++) {
      const bytes = source.tile(TILE_ZOOM, x, y);
      if (bytes && !(bytes instanceof Promise)) tiles.push({ tile: readTile(bytes, roleOf), x, y });
    }
  }
  return tiles;
}
