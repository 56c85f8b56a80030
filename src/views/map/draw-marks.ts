// Draws the marks: fill by lineage, strength and outline by attribution, hatching by how precisely
// the place is known, a ring of lineage shares for several at one spot.

import { type Columns, isTollUnknown } from '../../data/columns.ts';
import { ATTRIBUTIONS, type Lineage } from '../../data/payload.ts';
import { traceShape } from '../shared/shapes.ts';
import type { Mark } from './marks.ts';
import type { Palette } from './palette.ts';

export interface MarkPen {
  readonly context: CanvasRenderingContext2D;
  readonly columns: Columns;
  /** By the code in `columns.lineage`: of the lineages or of the sides of a comparison. */
  readonly lineages: readonly Pick<Lineage, 'shape'>[];
  readonly palette: Palette;
  /** Dashes of the parts of a ring, by the same code; none: all are solid. */
  readonly ringDashes?: readonly (readonly number[])[];
  /** Patterns by colour and step; kept between draws of one theme. */
  readonly hatches: Map<string, CanvasPattern>;
  /** From pixels of the world to pixels of the layer. */
  readonly offset: { readonly x: number; readonly y: number };
  /** Pixels a kilometre, at the latitude of the Sahel. */
  readonly pixelsPerKm: number;
}

const CERTAIN = ATTRIBUTIONS.flatMap((status, code) =>
  status === 'claimed' || status === 'attributed' ? [code] : [],
);
const CONTESTED = ATTRIBUTIONS.flatMap((status, code) =>
  status === 'disputed' || status === 'denied' ? [code] : [],
);
const UNCERTAINTY_KM = { exact: 0, town: 0, district: 25, region: 75 } as const;

const paths = new Map<string, Path2D>();

/** The path of a shape at a radius, in whole quarters of a pixel so that few are made. */
function pathOf(lineage: Pick<Lineage, 'shape'> | undefined, radius: number): Path2D {
  const rounded = Math.round(radius * 4) / 4;
  const key = `${lineage?.shape} ${rounded}`;
  const known = paths.get(key);
  if (known) return known;
  const path = new Path2D();
  traceShape(path, lineage?.shape ?? 'circle', rounded);
  paths.set(key, path);
  return path;
}

function at(pen: MarkPen, mark: Mark, work: () => void): void {
  pen.context.save();
  pen.context.translate(mark.x - pen.offset.x, mark.y - pen.offset.y);
  work();
  pen.context.restore();
}

/** All ghosts as one path, so that overlaps do not add up. */
export function drawGhosts(pen: MarkPen, marks: readonly Mark[]): void {
  const { context, columns, lineages, offset } = pen;
  if (marks.length === 0) return;
  context.beginPath();
  for (const mark of marks) {
    const shape = lineages[columns.lineage[mark.rows[0]!]!]?.shape ?? 'circle';
    traceShape(context, shape, mark.radius, mark.x - offset.x, mark.y - offset.y);
  }
  context.fillStyle = pen.palette.colour('ghost-mark');
  context.fill('nonzero');
}

/** The pale hatched disc of where an incident may have been, if it is larger than its mark. */
export function drawPlaceDisc(pen: MarkPen, mark: Mark): void {
  const row = mark.rows[0]!;
  const radius = UNCERTAINTY_KM[pen.columns.locationPrecision[row]!] * pen.pixelsPerKm;
  if (mark.rows.length > 1 || radius < mark.radius * 1.25) return;
  const colour = pen.palette.lineages[pen.columns.lineage[row]!]!;
  at(pen, mark, () => {
    const { context } = pen;
    context.beginPath();
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    context.globalAlpha *= 0.4;
    context.fillStyle = hatchOf(pen, colour, PLACE_HATCH);
    context.fill();
    context.strokeStyle = colour;
    context.lineWidth = 0.8;
    context.stroke();
  });
}

export function drawMark(pen: MarkPen, mark: Mark): void {
  at(pen, mark, () => (mark.rows.length > 1 ? drawNumbered(pen, mark) : drawSingle(pen, mark)));
}

function drawSingle(pen: MarkPen, mark: Mark): void {
  const { context, columns, palette } = pen;
  const row = mark.rows[0]!;
  const lineage = columns.lineage[row]!;
  const colour = palette.lineages[lineage]!;
  const path = pathOf(pen.lineages[lineage], mark.radius);
  const status = columns.attribution[row]!;
  const isCertain = CERTAIN.includes(status);
  context.lineJoin = 'round';
  context.strokeStyle = palette.colour('land-focus');
  context.lineWidth = 2.6;
  context.stroke(path);
  if (isTollUnknown(columns, row)) {
    context.fillStyle = palette.colour('land-focus');
    context.fill(path);
    context.strokeStyle = colour;
    context.lineWidth = 1.4;
    if (!isCertain) context.setLineDash([2.6, 1.8]);
    context.stroke(path);
    return;
  }
  fillMark(pen, path, colour, row, isCertain);
  context.strokeStyle = isCertain || CONTESTED.includes(status) ? palette.colour('hairline') : colour;
  context.lineWidth = isCertain ? 0.7 : 1;
  if (!isCertain && !CONTESTED.includes(status)) context.setLineDash([2.6, 1.8]);
  context.stroke(path);
  if (CONTESTED.includes(status)) {
    context.strokeStyle = colour;
    context.lineWidth = 0.9;
    context.stroke(pathOf(pen.lineages[lineage], mark.radius + 2.6));
  }
}

function fillMark(pen: MarkPen, path: Path2D, colour: string, row: number, isCertain: boolean): void {
  const { context, columns, palette } = pen;
  const precision = columns.locationPrecision[row]!;
  const strength = isCertain ? 0.82 : 0.42;
  const alpha = context.globalAlpha;
  // An opaque ground first: other marks must not shine through.
  context.fillStyle = palette.colour('land-focus');
  context.fill(path);
  context.fillStyle = colour;
  if (precision === 'exact' || precision === 'town') {
    context.globalAlpha = alpha * strength;
    context.fill(path);
  } else {
    context.globalAlpha = alpha * 0.2;
    context.fill(path);
    context.globalAlpha = alpha * Math.min(1, strength + 0.1);
    context.fillStyle = hatchOf(pen, colour, MARK_HATCH);
    context.fill(path);
  }
  context.globalAlpha = alpha;
}

interface Hatch {
  /** Across the lines. */
  readonly stepPx: number;
  readonly linePx: number;
}

const MARK_HATCH: Hatch = { stepPx: 3.4, linePx: 1.5 };
/** Fine and wide apart: where an incident may have been must not weigh as much as the incident. */
const PLACE_HATCH: Hatch = { stepPx: 4.4, linePx: 0.8 };

/** Pixels of a tile's side: it is drawn larger and scaled down, so that whole pixels give the exact step. */
const TILE_SIDE = 32;
/** One for all: a pattern is a copy of what it is made from. */
let tileDrawing: CanvasRenderingContext2D | null = null;

function blankTile(): CanvasRenderingContext2D | null {
  if (!tileDrawing) {
    const tile = document.createElement('canvas');
    [tile.width, tile.height] = [TILE_SIDE, TILE_SIDE];
    tileDrawing = tile.getContext('2d');
  }
  tileDrawing?.clearRect(0, 0, TILE_SIDE, TILE_SIDE);
  return tileDrawing;
}

/** Lines at 45° that repeat without a seam. */
function hatchOf({ context, hatches }: MarkPen, colour: string, hatch: Hatch): CanvasPattern | string {
  const key = `${colour} ${hatch.stepPx}`;
  const known = hatches.get(key);
  if (known) return known;
  const sidePx = hatch.stepPx * Math.SQRT2;
  const drawing = blankTile();
  if (!drawing) return colour;
  drawing.strokeStyle = colour;
  drawing.lineWidth = (hatch.linePx * TILE_SIDE) / sidePx;
  drawing.lineCap = 'square';
  drawing.beginPath();
  for (const shift of [-TILE_SIDE, 0, TILE_SIDE]) {
    drawing.moveTo(shift, TILE_SIDE);
    drawing.lineTo(shift + TILE_SIDE, 0);
  }
  drawing.stroke();
  const pattern = context.createPattern(drawing.canvas, 'repeat');
  if (!pattern) return colour;
  pattern.setTransform(new DOMMatrix().scale(sidePx / TILE_SIDE));
  hatches.set(key, pattern);
  return pattern;
}

function drawNumbered(pen: MarkPen, mark: Mark): void {
  const { context, columns, palette } = pen;
  const ringPx = Math.max(2.4, Math.min(4.5, mark.radius * 0.28));
  context.beginPath();
  context.arc(0, 0, mark.radius + 1.3, 0, 2 * Math.PI);
  context.fillStyle = palette.colour('land-focus');
  context.fill();
  context.beginPath();
  context.arc(0, 0, mark.radius, 0, 2 * Math.PI);
  context.fillStyle = palette.colour('raised');
  context.fill();
  const counts = new Map<number, number>();
  for (const row of mark.rows)
    counts.set(columns.lineage[row]!, (counts.get(columns.lineage[row]!) ?? 0) + 1);
  let angle = -Math.PI / 2;
  context.lineWidth = ringPx;
  for (const [lineage, count] of [...counts].sort(([first], [second]) => first - second)) {
    const next = angle + (2 * Math.PI * count) / mark.rows.length;
    context.beginPath();
    context.arc(0, 0, mark.radius - ringPx / 2, angle, next);
    context.strokeStyle = palette.lineages[lineage]!;
    context.setLineDash([...(pen.ringDashes?.[lineage] ?? [])]);
    context.stroke();
    angle = next;
  }
}

/** `gap` is the ground inside the rings of the selected mark, so that others do not crowd it. */
export type RingKind = 'gap' | 'selected' | 'focused' | 'hovered' | 'highlighted';

/** Rings around a mark: `selected` and `focused` in accent and ink, `hovered` and `highlighted` in ink. */
export function drawRing(pen: MarkPen, mark: Mark, kind: RingKind): void {
  const { context, palette } = pen;
  const ring = (radius: number, colour: string, widthPx: number): void => {
    context.beginPath();
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    context.strokeStyle = colour;
    context.lineWidth = widthPx;
    context.stroke();
  };
  at(pen, mark, () => {
    const base = Math.max(mark.radius, 5) + 3;
    if (kind === 'gap') {
      context.beginPath();
      context.arc(0, 0, base + 2, 0, 2 * Math.PI);
      context.fillStyle = palette.colour('land-focus');
      context.fill();
    } else if (kind === 'selected') {
      ring(base + 2, palette.colour('accent'), 4);
      ring(base + 4.6, palette.colour('ink'), 1.2);
    } else if (kind === 'focused') {
      ring(base, palette.colour('ink'), 2);
      ring(base + 2, palette.colour('paper'), 2);
      ring(base + 4.5, palette.colour('accent'), 3);
    } else {
      ring(base, palette.colour('ink'), 1.6);
    }
  });
}
