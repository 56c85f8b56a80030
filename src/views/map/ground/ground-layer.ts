// The ground on the map. Before the page is idle, one canvas shows what is seen: tiles reach beyond it and take a phone
// twice the time. Then tiles are fetched as code and take over (ground-tile-layer.ts); until they can be had the one
// canvas stays, which is drawn anew after each move. In an embed, whose one file has no room for them, it always does.

import type { Bounds, Map as LeafletMap } from 'leaflet';
import type { GroundSource } from '../../../data/ground.ts';
import { later } from '../../shared/later.ts';
import { addCanvasLayer, afterFirstPicture, type ZoomingMap } from '../canvas-layer.ts';
import type { Palette } from '../palette.ts';
import { createGroundGrid } from './ground-grid.ts';
import type { GroundTileLayer } from './ground-tile-layer.ts';
import type { RoleOf } from './ground-tiles.ts';

export interface GroundLayer {
  /** `focus`: the countries that stand out, null on another's ground. */
  show(source: GroundSource, roleOf: RoleOf, focus: readonly string[] | null): void;
  /** The palette or what a country is to the data has changed; nothing is fetched again. */
  repaint(): void;
}

export function addGroundLayer(map: LeafletMap, palette: () => Palette): GroundLayer {
  // Here: others' pictures stand in it as well, and may come before the tiles do.
  map.createPane('ground');
  let isRepaintDue = false;
  let tiles: GroundTileLayer | null = null;
  let areTilesWhole = false;
  let focus: readonly string[] | null = null;
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
  const code = later(
    async () => (await import('./ground-tile-layer.ts')).addGroundTileLayer,
    () => {
      if (!code.part) return;
      map.off('moveend', askAgain);
      // In the midst of a zoom the tiles would stand where it ends.
      if ((map as ZoomingMap)._animatingZoom) map.once('moveend', takeOver);
      else takeOver();
    },
  );
  const askAgain = (): void => void code.ask();
  const takeOver = (): void => {
    if (!code.part) return;
    tiles = code.part(map, {
      ...{ grid, palette },
      ratio: () => ratio,
      focus: () => focus,
      onWhole() {
        areTilesWhole = true;
        firstPicture.touch();
        firstPicture.flush();
      },
    });
  };
  if (import.meta.env.MODE !== 'embed')
    afterFirstPicture(map, () => {
      map.on('moveend', askAgain);
      askAgain();
    });
  const firstPicture = addCanvasLayer(map, 'first-ground', paintFirst, {
    isEmpty: () => areTilesWhole,
    // A phone paints an edge for 60 ms, and tiles are on their way.
    hasEdge: () => import.meta.env.MODE === 'embed' || code.failure !== null,
  });

  const repaint = (): void => {
    tiles?.repaint();
    firstPicture.touch();
    firstPicture.flush();
  };

  /** The grid itself is another. */
  const remake = (): void => {
    if (tiles) tiles.remake();
    else repaint();
  };
  map.on('resize', () => {
    if (ratio === (window.devicePixelRatio || 1)) return;
    ratio = window.devicePixelRatio || 1;
    remake();
  });

  return {
    show(source, roleOf, countries) {
      focus = countries;
      if (grid.show(source, roleOf)) remake();
      else repaint();
    },
    repaint,
  };
}
