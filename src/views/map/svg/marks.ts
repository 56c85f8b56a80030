// The marks of the incidents as SVG, as draw-marks.ts paints them on the canvas.
// Only geometry and classes: colours come from styles.ts.

import type { Columns } from '../../../data/columns.ts';
import type { Shape } from '../../../data/looks.ts';
import { type Certainty, markLookOf, seriesOf } from '../../../query/mark-look.ts';
import { shapePath } from '../../shared/shapes.ts';
import type { Frame } from '../camera/frame.ts';
import { furtherMarksOf } from '../marks/further.ts';
import { countShift, countText, INK, isDashed, placeRadius } from '../marks/ink.ts';
import type { Mark } from '../marks/marks.ts';
import { type Halo, haloed } from './haloed.ts';
import type { Look } from './sides.ts';
import { short } from './text.ts';

export interface MarkSource {
  readonly columns: Columns;
  /** By the code in `columns.lineage`: of the lineages or of the sides of a comparison. */
  readonly lineages: readonly Look[];
  readonly frame: Frame;
}

function lineageOf({ columns, lineages }: MarkSource, row: number): Look | undefined {
  return lineages[seriesOf(columns, row)];
}

/** In a group of its own at the mark's place. */
function placed({ frame }: MarkSource, mark: Mark, content: string): string {
  return `<g transform="translate(${short(mark.x - frame.left)} ${short(mark.y - frame.top)})">${content}</g>`;
}

/** The dotted circle of where an incident may have been. */
export function placeSvg(source: MarkSource, mark: Mark): string {
  const { columns, frame } = source;
  const row = mark.rows[0]!;
  const radius = placeRadius(markLookOf(columns, row).radiusKm, mark.radius, frame.zoom);
  if (radius === null) return '';
  return placed(
    source,
    mark,
    `<circle class="pic-${lineageOf(source, row)?.hue} pic-place" r="${short(radius)}"/>`,
  );
}

/** One incident. */
export function markSvg(source: MarkSource, mark: Mark): string {
  const { columns } = source;
  const row = mark.rows[0]!;
  const lineage = lineageOf(source, row);
  const { certainty, isHollow } = markLookOf(columns, row);
  const shape = lineage?.shape ?? 'circle';
  return placed(
    source,
    mark,
    inkSvg({
      hue: `pic-${lineage?.hue}`,
      shape,
      radius: mark.radius,
      certainty,
      isHollow,
    }),
  );
}

/** From the incident's mark to each of its further points. */
export function joinsSvg(source: MarkSource, main: Mark): string {
  const { columns, frame } = source;
  const row = main.rows[0]!;
  const points = furtherMarksOf(columns, row, frame.zoom);
  if (points.length === 0) return '';
  const start = `M${short(main.x - frame.left)} ${short(main.y - frame.top)}`;
  const lines = points.map(({ x, y }) => `${start}L${short(x - frame.left)} ${short(y - frame.top)}`);
  return `<path class="pic-${lineageOf(source, row)?.hue} pic-join" d="${lines.join('')}"/>`;
}

export function furtherSvg(source: MarkSource, main: Mark): string {
  return furtherMarksOf(source.columns, main.rows[0]!, source.frame.zoom)
    .map((mark) => markSvg(source, mark))
    .join('');
}

interface Ink {
  readonly hue: string;
  readonly shape: Shape;
  readonly radius: number;
  readonly certainty: Certainty;
  readonly isHollow: boolean;
}

/** A mark around the origin. */
export function inkSvg({ hue, shape, radius, certainty, isHollow }: Ink): string {
  const draw = (classes: string, d: string): string => `<path class="${classes}" d="${d}"/>`;
  const outline = shapePath(shape, radius);
  const dash = isDashed(certainty, radius) ? ' pic-dashed' : '';
  const mark = draw(`${hue} ${isHollow ? 'pic-hollow' : `pic-${certainty}`}${dash}`, outline);
  const second =
    certainty === 'contested' ? draw(`${hue} pic-second`, shapePath(shape, radius + INK.secondPx)) : '';
  return draw('pic-key', outline) + mark + second;
}

/** How many stand at one point. */
export function countsSvg({ frame }: MarkSource, marks: readonly Mark[], halo: Halo): string {
  return marks
    .map((mark) => {
      const text = countText(mark);
      if (text === null) return '';
      const shift = countShift(mark);
      const place = `x="${short(mark.x - frame.left + shift.x)}" y="${short(mark.y - frame.top + shift.y)}"`;
      return haloed('pic-count', place, text, halo);
    })
    .join('');
}

/** What a filter hides: one path, so that overlaps do not add up. */
export function ghostsSvg(source: MarkSource, marks: readonly Mark[]): string {
  if (marks.length === 0) return '';
  const shapes = marks.map((mark) => {
    const shape = shapePath(lineageOf(source, mark.rows[0]!)?.shape ?? 'circle', mark.radius);
    return placed(source, mark, `<path d="${shape}"/>`);
  });
  return `<g class="pic-ghosts">${shapes.join('')}</g>`;
}

/** One path of points with round ends: a dot costs ten characters. */
export function dotsSvg({ frame }: MarkSource, marks: readonly Mark[]): string {
  if (marks.length === 0) return '';
  const points = marks.map(({ x, y }) => `M${Math.round(x - frame.left)} ${Math.round(y - frame.top)}h.01`);
  return `<path class="pic-others" d="${[...new Set(points)].join('')}"/>`;
}

/** Rings around the mark that the picture is about, or that an editor emphasises. */
export function ringSvg(source: MarkSource, mark: Mark, kind: 'selected' | 'highlighted'): string {
  const base = Math.max(mark.radius, 5) + 3;
  const rings =
    kind === 'selected'
      ? `<circle class="pic-ring-accent" r="${short(base + 2)}"/><circle class="pic-ring-thin" r="${short(base + 4.6)}"/>`
      : `<circle class="pic-ring" r="${short(base)}"/>`;
  return placed(source, mark, rings);
}

export function gapSvg(source: MarkSource, mark: Mark): string {
  return placed(source, mark, `<circle class="pic-gap" r="${short(Math.max(mark.radius, 5) + 5)}"/>`);
}
