// Further points of incidents that happened in several places: small marks of the incident's ink, joined to its own.

import type { Columns } from '../../../data/columns.ts';
import { mercatorOf } from '../../../lib/geo.ts';
import { furtherPointsOf, hasFurtherPoints, seriesOf } from '../../../query/mark-look.ts';
import { type Box, boxAround } from '../boxes.ts';
import { worldSizePx } from '../world.ts';
import { drawMark, type MarkPen } from './draw-marks.ts';
import { INK } from './ink.ts';
import type { Mark } from './marks.ts';

/** Whatever the toll: it is counted at the incident's own mark. */
const RADIUS = 3.2;
/** As far as words beside a mark reach, and how finely its lines are looked at. */
const BESIDE_PX = 220;
const STEP_PX = 8;
const NONE: readonly Mark[] = [];

export function furtherMarksOf(columns: Columns, row: number, zoom: number): readonly Mark[] {
  const points = furtherPointsOf(columns, row);
  if (points.length === 0) return NONE;
  const size = worldSizePx(zoom);
  return points.map(({ longitude, latitude }) => {
    const { x, y } = mercatorOf(longitude, latitude);
    return { x: x * size, y: y * size, radius: RADIUS, rows: [row] };
  });
}

/** Of all of these incidents. */
export function furtherMarksAmong(columns: Columns, singles: readonly Mark[], zoom: number): readonly Mark[] {
  if (!hasFurtherPoints(columns)) return NONE;
  return singles.flatMap(({ rows: [row = -1] }) => furtherMarksOf(columns, row, zoom));
}

/** What the lines of an incident cover near its mark: words beside it keep clear. */
export function joinBoxes(columns: Columns, main: Mark, zoom: number): readonly Box[] {
  return furtherMarksOf(columns, main.rows[0]!, zoom).flatMap(({ x, y }) => {
    const lengthPx = Math.hypot(x - main.x, y - main.y);
    const steps = Math.floor(Math.min(lengthPx, BESIDE_PX) / STEP_PX);
    const along = Array.from({ length: steps }, (_, at) => {
      const share = ((at + 1) * STEP_PX) / lengthPx;
      return boxAround(main.x + share * (x - main.x), main.y + share * (y - main.y), STEP_PX / 2);
    });
    return [...along, boxAround(x, y, RADIUS + 1)];
  });
}

/** From the incident's mark to each of its further points. */
export function drawJoins(pen: MarkPen, main: Mark): void {
  const { context, columns, palette, offset, zoom } = pen;
  const row = main.rows[0]!;
  const alpha = context.globalAlpha;
  for (const { x, y } of furtherMarksOf(columns, row, zoom)) {
    context.beginPath();
    context.moveTo(main.x - offset.x, main.y - offset.y);
    context.lineTo(x - offset.x, y - offset.y);
    context.strokeStyle = palette.lineages[seriesOf(columns, row)]!;
    context.lineWidth = 1;
    context.globalAlpha = alpha * INK.join;
    context.stroke();
    context.globalAlpha = alpha;
  }
}

export function drawFurther(pen: MarkPen, main: Mark): void {
  for (const mark of furtherMarksOf(pen.columns, main.rows[0]!, pen.zoom)) drawMark(pen, mark);
}
