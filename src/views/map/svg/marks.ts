// The marks of the incidents as SVG, as draw-marks.ts paints them on the canvas.
// Only geometry and classes: colours come from styles.ts.

import { type Columns, isTollUnknown } from '../../../data/columns.ts';
import { ATTRIBUTIONS, type Lineage } from '../../../data/payload.ts';
import { shapePath } from '../../shared/shapes.ts';
import type { Mark } from '../marks.ts';
import { pixelsPerKm } from '../scale.ts';
import type { Frame } from './frame.ts';
import { hatchPath } from './hatch.ts';
import { short } from './text.ts';

export interface MarkSource {
  readonly columns: Columns;
  readonly lineages: readonly Lineage[];
  readonly frame: Frame;
}

const UNCERTAINTY_KM = { exact: 0, town: 0, district: 25, region: 75 } as const;
/** Of the Sahel: one scale for all discs, as on the map. */
const LATITUDE = 16;

/** Across the lines; those of a disc are wide apart, so that it weighs less than its mark. */
export const MARK_HATCH_PX = 3.4;
const DISC_HATCH_PX = 4.4;

type Certainty = 'certain' | 'suspected' | 'contested';

function certaintyOf(status: number): Certainty {
  const name = ATTRIBUTIONS[status];
  if (name === 'claimed' || name === 'attributed') return 'certain';
  return name === 'disputed' || name === 'denied' ? 'contested' : 'suspected';
}

function lineageOf({ columns, lineages }: MarkSource, row: number): Lineage | undefined {
  return lineages[columns.lineage[row] ?? 0];
}

/** In a group of its own at the mark's place. */
function placed({ frame }: MarkSource, mark: Mark, content: string): string {
  return `<g transform="translate(${short(mark.x - frame.left)} ${short(mark.y - frame.top)})">${content}</g>`;
}

/** The pale disc of where an incident may have been, if it is larger than its mark. */
export function discSvg(source: MarkSource, mark: Mark): string {
  const { columns, frame } = source;
  const row = mark.rows[0]!;
  const radius = UNCERTAINTY_KM[columns.locationPrecision[row]!] * pixelsPerKm(frame.zoom, LATITUDE);
  if (mark.rows.length > 1 || radius < mark.radius * 1.25) return '';
  const hatch = `<path class="pic-disc-hatch pic-${lineageOf(source, row)?.id}" d="${hatchPath('circle', radius, DISC_HATCH_PX)}"/>`;
  return placed(source, mark, `${hatch}<circle class="pic-disc" r="${short(radius)}"/>`);
}

export function markSvg(source: MarkSource, mark: Mark): string {
  return placed(source, mark, mark.rows.length > 1 ? numbered(source, mark) : single(source, mark));
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

function single(source: MarkSource, mark: Mark): string {
  const { columns } = source;
  const row = mark.rows[0]!;
  const lineage = lineageOf(source, row);
  const shape = shapePath(lineage?.shape ?? 'circle', mark.radius);
  const certainty = certaintyOf(columns.attribution[row]!);
  const draw = (classes: string, d = shape): string => `<path class="${classes}" d="${d}"/>`;
  const hue = `pic-${lineage?.id}`;
  if (isTollUnknown(columns, row)) {
    const dash = certainty === 'certain' ? '' : ' pic-dashed';
    return draw('pic-key') + draw(`pic-hollow ${hue}${dash}`);
  }
  const precision = columns.locationPrecision[row];
  const isVague = precision === 'district' || precision === 'region';
  const fill = isVague
    ? draw(`pic-tint ${hue}`) +
      draw(
        `pic-hatch ${hue} pic-${certainty}`,
        hatchPath(lineage?.shape ?? 'circle', mark.radius, MARK_HATCH_PX),
      )
    : draw(`pic-fill ${hue} pic-${certainty}`);
  const outline = draw(`pic-line ${hue} pic-${certainty}`);
  const second =
    certainty === 'contested'
      ? draw(`pic-second ${hue}`, shapePath(lineage?.shape ?? 'circle', mark.radius + 2.6))
      : '';
  return draw('pic-key') + fill + outline + second;
}

function numbered(source: MarkSource, mark: Mark): string {
  const { columns, lineages } = source;
  const ringPx = Math.max(2.4, Math.min(4.5, mark.radius * 0.28));
  const counts = new Map<number, number>();
  for (const row of mark.rows) {
    const lineage = columns.lineage[row]!;
    counts.set(lineage, (counts.get(lineage) ?? 0) + 1);
  }
  const radius = mark.radius - ringPx / 2;
  let turn = 0;
  const arcs = [...counts]
    .sort(([first], [second]) => first - second)
    .map(([lineage, count]) => {
      const share = count / mark.rows.length;
      const data = arcPath(radius, turn, turn + share);
      turn += share;
      return `<path class="pic-arc pic-${lineages[lineage]?.id}" stroke-width="${short(ringPx)}" d="${data}"/>`;
    });
  const size = mark.radius > 12 ? 12.5 : 11;
  return `<circle class="pic-key" r="${short(mark.radius)}"/><circle class="pic-well" r="${short(mark.radius)}"/>${arcs.join('')}<text class="pic-count" font-size="${size}" y="${short(size * 0.36)}">${mark.rows.length}</text>`;
}

/** From one part of a turn to another, clockwise from the top. */
function arcPath(radius: number, from: number, to: number): string {
  const point = (turn: number): string => {
    const angle = turn * 2 * Math.PI - Math.PI / 2;
    return `${short(radius * Math.cos(angle))} ${short(radius * Math.sin(angle))}`;
  };
  const arc = (end: number, isLong: 0 | 1): string =>
    `A${short(radius)} ${short(radius)} 0 ${isLong} 1 ${point(end)}`;
  // A whole turn would start where it ends: two halves.
  if (to - from > 0.999) return `M${point(from)}${arc(from + 0.5, 0)}${arc(to, 0)}`;
  return `M${point(from)}${arc(to, to - from > 0.5 ? 1 : 0)}`;
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
