// Paints one vector tile of the ground: coasts, land, water, borders, from the palette alone.

import type { GroundColour } from './ground-order.ts';
import type { GroundTile, Role } from './ground-tiles.ts';

/** Of the page, or of the thread beside it. */
type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The palette, as far as the ground needs it. */
interface Colours {
  readonly colour: (name: GroundColour) => string;
}

interface Stroke {
  readonly role: Role;
  readonly colour: GroundColour;
  readonly widthPx: number;
  readonly opacity?: number;
  readonly dashPx?: readonly number[];
}

const ROUND_FROM_PX = 2;

/** `context` has its origin at the tile's corner and CSS pixels as units; the tile is `tilePx` wide there. */
export function paintTile(
  context: Context,
  { extent, paths, lines }: GroundTile,
  tilePx: number,
  zoom: number,
  palette: Colours,
): void {
  const unitsPerPx = extent / tilePx;
  context.scale(1 / unitsPerPx, 1 / unitsPerPx);
  const stroke = ({ role, colour, widthPx, opacity = 1, dashPx = [] }: Stroke): void => {
    const path = paths.get(role);
    // Where lines meet, translucent ones would show twice.
    const pieces = (opacity === 1 && lines.get(role)) || (path ? [path] : []);
    // Round corners of a fine line are not to be seen, and cost more than the line.
    context.lineJoin = widthPx < ROUND_FROM_PX ? 'bevel' : 'round';
    context.strokeStyle = palette.colour(colour);
    context.globalAlpha = opacity;
    context.lineWidth = widthPx * unitsPerPx;
    context.setLineDash(dashPx.map((length) => length * unitsPerPx));
    for (const piece of pieces) context.stroke(piece);
    context.globalAlpha = 1;
  };
  const fill = (role: Role, colour: GroundColour, opacity = 1): void => {
    const path = paths.get(role);
    if (!path) return;
    context.fillStyle = palette.colour(colour);
    context.globalAlpha = opacity;
    // The land of another ground may have holes of either direction.
    context.fill(path, 'evenodd');
    context.globalAlpha = 1;
  };
  // Coasts first, wide and pale: the inner half is covered by the land itself.
  stroke({ role: 'coast', colour: 'coast', widthPx: 5, opacity: 0.28 });
  stroke({ role: 'coast', colour: 'coast', widthPx: 1.4 });
  fill('land-other', 'land-other');
  fill('land-focus', 'land-focus');
  fill('wetland', 'river', 0.14);
  const wetland = paths.get('wetland');
  if (wetland && zoom >= 5) drawMarsh(context, wetland, unitsPerPx, palette);
  // Dashes cost much on the long lines of a far view.
  stroke({ role: 'admin', colour: 'admin-border', widthPx: 0.9, dashPx: zoom < 6 ? [] : [3, 2.5] });
  for (const river of riversAt(zoom)) stroke(river);
  fill('lake', 'sea');
  stroke({ role: 'lake', colour: 'river', widthPx: 0.8 });
  const widthPx = zoom < 4 ? 0.75 : zoom < 6 ? 0.9 : 1.2;
  if (zoom >= 4) stroke({ role: 'border', colour: 'border', widthPx: 4, opacity: 0.14 });
  stroke({ role: 'border', colour: 'border', widthPx });
  stroke({ role: 'border-dashed', colour: 'border', widthPx, dashPx: [4, 3] });
}

/** Short level strokes, as maps have them for marshes. */
function drawMarsh(context: Context, area: Path2D, unitsPerPx: number, palette: Colours): void {
  const scale = 2;
  const tile = emptyCanvas(14 * scale, 8 * scale);
  const pen = tile.getContext('2d') as Context | null;
  if (!pen) return;
  pen.scale(scale, scale);
  pen.fillStyle = palette.colour('river');
  pen.fillRect(1, 1, 6, 0.8);
  pen.fillRect(8, 5, 5, 0.8);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(unitsPerPx / scale));
  context.fillStyle = pattern ?? 'transparent';
  context.globalAlpha = 0.75;
  context.fill(area);
  context.globalAlpha = 1;
}

function emptyCanvas(width: number, height: number): HTMLCanvasElement | OffscreenCanvas {
  if (typeof document === 'undefined') return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), { width, height });
}

/** Rivers grow with the zoom, the great ones first. */
function riversAt(zoom: number): readonly Stroke[] {
  const width = Math.min(2.4, Math.max(0.7, 0.9 + (zoom - 4) * 0.35));
  return [
    { role: 'river-3', colour: 'river', widthPx: width * 0.55, opacity: 0.8 },
    { role: 'river-2', colour: 'river', widthPx: width * 0.75 },
    { role: 'river-1', colour: 'river', widthPx: width },
  ];
}
