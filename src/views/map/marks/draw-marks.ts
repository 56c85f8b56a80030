// Draws the marks: fill by lineage, strength and outline by attribution, a dotted circle where only a district or
// region is known, and how many stand at one point.

import type { Columns } from '../../../data/columns.ts';
import type { ItemLook } from '../../../data/looks.ts';
import { markLookOf, seriesOf } from '../../../query/mark-look.ts';
import { SANS } from '../../shared/fonts.ts';
import { traceShape } from '../../shared/shapes.ts';
import type { Palette } from '../palette.ts';
import { countShift, countText, INK, isDashed, placeRadius } from './ink.ts';
import type { Mark } from './marks.ts';

export interface MarkPen {
  readonly context: CanvasRenderingContext2D;
  readonly columns: Columns;
  /** By the code in `columns.lineage`: of the lineages or of the sides of a comparison. */
  readonly lineages: readonly Pick<ItemLook, 'shape'>[];
  readonly palette: Palette;
  /** From pixels of the world to pixels of the layer. */
  readonly offset: { readonly x: number; readonly y: number };
  readonly zoom: number;
}

const COUNT_FONT = `600 10px ${SANS}`;
const SOLID: number[] = [];

const paths = new Map<string, Path2D>();

/** The path of a shape at a radius, in whole quarters of a pixel so that few are made. */
function pathOf(lineage: Pick<ItemLook, 'shape'> | undefined, radius: number): Path2D {
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
  const [x, y] = [mark.x - pen.offset.x, mark.y - pen.offset.y];
  pen.context.translate(x, y);
  work();
  pen.context.translate(-x, -y);
}

/** All ghosts as one path, so that overlaps do not add up. */
export function drawGhosts(pen: MarkPen, marks: readonly Mark[]): void {
  const { context, columns, lineages, offset } = pen;
  if (marks.length === 0) return;
  context.beginPath();
  for (const mark of marks) {
    const shape = lineages[seriesOf(columns, mark.rows[0]!)]?.shape ?? 'circle';
    traceShape(context, shape, mark.radius, mark.x - offset.x, mark.y - offset.y);
  }
  context.fillStyle = pen.palette.colour('ghost-mark');
  context.fill('nonzero');
}

/** The dotted circle of where an incident may have been. */
export function drawPlace(pen: MarkPen, { x, y, radius, rows }: Mark): void {
  const { context, columns, palette, offset } = pen;
  const { series, radiusKm } = markLookOf(columns, rows[0]!);
  const placePx = placeRadius(radiusKm, radius, pen.zoom);
  if (placePx === null) return;
  const alpha = context.globalAlpha;
  context.beginPath();
  context.arc(x - offset.x, y - offset.y, placePx, 0, 2 * Math.PI);
  context.globalAlpha = alpha * 0.6;
  context.strokeStyle = palette.lineages[series]!;
  context.lineWidth = 1;
  context.setLineDash([...INK.dots]);
  context.stroke();
  context.setLineDash(SOLID);
  context.globalAlpha = alpha;
}

/** One incident. */
export function drawMark(pen: MarkPen, mark: Mark): void {
  at(pen, mark, () => {
    const { context, columns, palette } = pen;
    const { series, certainty, isHollow } = markLookOf(columns, mark.rows[0]!);
    const colour = palette.lineages[series]!;
    const land = palette.colour('land-focus');
    const path = pathOf(pen.lineages[series], mark.radius);
    const linePx = isHollow ? INK.hollowPx : certainty === 'certain' ? INK.hairlinePx : INK.linePx;
    const alpha = context.globalAlpha;
    context.lineJoin = 'round';
    context.strokeStyle = land;
    context.lineWidth = linePx + 2 * INK.keylinePx;
    context.stroke(path);
    // What lies below must not change a mark's colour.
    context.fillStyle = land;
    if (!isHollow) context.globalAlpha = alpha * INK.underlay;
    context.fill(path);
    if (!isHollow) {
      context.globalAlpha = alpha * INK.fill[certainty];
      context.fillStyle = colour;
      context.fill(path);
    }
    context.globalAlpha = alpha;
    context.strokeStyle = certainty === 'certain' && !isHollow ? palette.colour('hairline') : colour;
    context.lineWidth = linePx;
    const hasDashes = isDashed(certainty, mark.radius);
    if (hasDashes) context.setLineDash([...INK.dash]);
    context.stroke(path);
    if (hasDashes) context.setLineDash(SOLID);
    if (certainty === 'contested') {
      context.strokeStyle = colour;
      context.lineWidth = INK.linePx;
      context.stroke(pathOf(pen.lineages[series], mark.radius + INK.secondPx));
    }
  });
}

/** Around a mark that is called out. */
export function drawOutline(pen: MarkPen, mark: Mark): void {
  at(pen, mark, () => {
    const { context, columns, lineages, palette } = pen;
    context.lineJoin = 'round';
    context.strokeStyle = palette.colour('ink');
    context.lineWidth = INK.outlinePx;
    context.stroke(pathOf(lineages[seriesOf(columns, mark.rows[0]!)], mark.radius));
  });
}

/** How many stand at one point; `marks` as `marksOf` makes them. */
export function drawCounts({ context, palette, offset }: MarkPen, marks: readonly Mark[]): void {
  context.font = COUNT_FONT;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.strokeStyle = palette.colour('land-focus');
  context.fillStyle = palette.colour('ink');
  context.lineWidth = 3;
  for (const mark of marks) {
    const text = countText(mark);
    if (text === null) continue;
    const shift = countShift(mark);
    const [x, y] = [mark.x - offset.x + shift.x, mark.y - offset.y + shift.y];
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

/** `gap` is the ground inside the rings of the selected mark, so that others do not crowd it. */
export type RingKind = 'gap' | 'selected' | 'focused' | 'hovered' | 'highlighted';

/** Of the ring of what is hovered: from the mark's edge, and how wide. */
export const RING_PX = { apart: 3, line: 1.6 };

/** Rings around a mark: `selected` and `focused` in accent and ink, `hovered` and `highlighted` in ink. */
export function drawRing(pen: MarkPen, mark: Mark, kind: RingKind): void {
  const { context, palette } = pen;
  const ring = (radius: number, colour: string, widthPx: number): void => {
    context.beginPath();
    if (mark.square) context.rect(-radius, -radius, 2 * radius, 2 * radius);
    else context.arc(0, 0, radius, 0, 2 * Math.PI);
    context.strokeStyle = colour;
    context.lineWidth = widthPx;
    context.stroke();
  };
  at(pen, mark, () => {
    const base = Math.max(mark.radius, 5) + RING_PX.apart;
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
      ring(base, palette.colour('ink'), RING_PX.line);
    }
  });
}
