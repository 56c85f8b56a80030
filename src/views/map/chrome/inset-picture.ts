// The picture in the inset: the whole area with every mark, and a frame around what the large map shows.

import type { Columns } from '../../../data/columns.ts';
import type { GroundSource } from '../../../data/ground.ts';
import { type Bounds, mercatorOf } from '../../../lib/geo.ts';
import { seriesOf } from '../../../query/mark-look.ts';
import { everyRow, extentOfAll } from '../../../query/spots.ts';
import { traceShape } from '../../shared/shapes.ts';
import type { Box } from '../boxes.ts';
import { type Frame, frameAround } from '../camera/frame.ts';
import { type GroundTile, type RoleOf, readTile } from '../ground/ground-tiles.ts';
import type { MarkPen } from '../marks/draw-marks.ts';
import { type Mark, singleMarksOf } from '../marks/marks.ts';
import type { Palette } from '../palette.ts';
import { worldSizePx } from '../world.ts';

export interface InsetGround {
  readonly source: GroundSource;
  readonly roleOf: RoleOf;
}

/** What the marks are drawn from, as on the large map. */
export type InsetPen = Pick<MarkPen, 'columns' | 'lineages' | 'palette'>;

const TILE_ZOOM = 3;
const MARGIN_PX = 7;
/** Radius of a toll of one. */
export const INSET_SCALE = 0.17;
/** A frame smaller than this is a dot nobody sees. */
const LEAST_FRAME_PX = 5;

/** Of all incidents, shown or not: the picture stays while filters change. */
export const insetFrame = (columns: Columns, widthPx: number, heightPx: number): Frame =>
  frameAround(extentOfAll(columns), widthPx, heightPx, { marginPx: MARGIN_PX });

export function paintInsetGround(
  context: CanvasRenderingContext2D,
  frame: Frame,
  ground: InsetGround | null,
  palette: Palette,
): void {
  const { widthPx, heightPx } = frame;
  context.fillStyle = palette.colour(ground ? 'sea' : 'land-focus');
  context.fillRect(0, 0, widthPx, heightPx);
  const tilePx = worldSizePx(frame.zoom) / 2 ** TILE_ZOOM;
  for (const { tile, x, y } of ground ? tilesOf(ground, frame, tilePx) : []) {
    context.save();
    context.translate(x * tilePx - frame.left, y * tilePx - frame.top);
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
}

/** What a filter hides is pale, below. */
export function paintInsetMarks(
  context: CanvasRenderingContext2D,
  frame: Frame,
  { columns, lineages, palette }: InsetPen,
  fail: Uint32Array,
): void {
  const trace = ({ x, y, radius, rows: [row = 0] }: Mark): void => {
    const shape = lineages[seriesOf(columns, row)]?.shape ?? 'circle';
    traceShape(context, shape, radius, x - frame.left, y - frame.top);
  };
  const marks = singleMarksOf(columns, everyRow(columns), frame.zoom, INSET_SCALE);
  const isShown = ({ rows: [row = 0] }: Mark): boolean => fail[row] === 0;
  context.beginPath();
  for (const mark of marks) if (!isShown(mark)) trace(mark);
  context.fillStyle = palette.colour('ghost-mark');
  context.fill();
  context.strokeStyle = palette.colour('land-focus');
  context.lineWidth = 0.8;
  for (const mark of marks.filter(isShown)) {
    context.beginPath();
    trace(mark);
    context.stroke();
    context.fillStyle = palette.lineages[seriesOf(columns, mark.rows[0]!)]!;
    context.fill();
  }
}

export function paintInsetFrame(
  context: CanvasRenderingContext2D,
  frame: Frame,
  bounds: Bounds,
  palette: Palette,
): void {
  const { left, top, right, bottom } = seenIn(frame, bounds);
  context.strokeStyle = palette.colour('ink');
  context.lineWidth = 1.5;
  context.strokeRect(left, top, right - left, bottom - top);
}

/** In pixels of the inset; a frame that lies beyond its edge is drawn along it. */
function seenIn({ zoom, left, top, widthPx, heightPx }: Frame, bounds: Bounds): Box {
  const world = worldSizePx(zoom);
  const [corner, end] = [mercatorOf(bounds.west, bounds.north), mercatorOf(bounds.east, bounds.south)];
  const clamp = (value: number, most: number): number => Math.max(1, Math.min(most - 1, value));
  const [middleX, middleY] = [
    ((corner.x + end.x) / 2) * world - left,
    ((corner.y + end.y) / 2) * world - top,
  ];
  const halfX = Math.max(LEAST_FRAME_PX, (end.x - corner.x) * world) / 2;
  const halfY = Math.max(LEAST_FRAME_PX, (end.y - corner.y) * world) / 2;
  return {
    left: clamp(middleX - halfX, widthPx),
    top: clamp(middleY - halfY, heightPx),
    right: clamp(middleX + halfX, widthPx),
    bottom: clamp(middleY + halfY, heightPx),
  };
}

interface Placed {
  readonly tile: GroundTile;
  readonly x: number;
  readonly y: number;
}

/** Those that are here: an inset does not wait for others. */
function tilesOf({ source, roleOf }: InsetGround, frame: Frame, tilePx: number): Placed[] {
  const tiles: Placed[] = [];
  const last = 2 ** TILE_ZOOM - 1;
  const index = (pixel: number): number => Math.max(0, Math.min(last, Math.floor(pixel / tilePx)));
  for (let x = index(frame.left); x <= index(frame.left + frame.widthPx); x++) {
    for (let y = index(frame.top); y <= index(frame.top + frame.heightPx); y++) {
      const bytes = source.tile(TILE_ZOOM, x, y);
      if (bytes && !(bytes instanceof Promise)) tiles.push({ tile: readTile(bytes, roleOf), x, y });
    }
  }
  return tiles;
}
