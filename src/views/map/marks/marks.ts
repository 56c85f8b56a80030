// The marks at one zoom: each incident stands at its own place with its own size, never merged, never moved.
// Those at the very same point are one mark to the pointer and the keyboard.

import type { Columns } from '../../../data/columns.ts';
import type { Answer } from '../../../query/answer.ts';
import { sizingToll } from '../../../query/mark-look.ts';
import { pointsAmong, pointsOf } from '../../../query/same-point.ts';
import { spotOf } from '../../../query/spots.ts';
import type { Square } from '../../../query/squares.ts';
import { worldSizePx } from '../world.ts';

/** Pixels of the world at this zoom, from its north-west corner. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** Of the largest. */
  readonly radius: number;
  /** Rows of the incidents, oldest first; more than one stand at the very same point. */
  readonly rows: readonly number[];
  /** Of more incidents than marks could show: it names no rows. */
  readonly square?: Square;
  /** The latest rows of a square, no more than a list can name. */
  readonly held?: () => readonly number[];
  /** Of a square. */
  readonly deaths?: () => Answer['deaths'];
}

/** More than these in sight are drawn as squares. */
export const MOST_MARKS = 1500;

const TOLL_CAP = 500;
const LEAST_RADIUS = 2;
const UNKNOWN_RADIUS = 2.6;
/** Where a dataset has no tolls, all are alike: of about ten killed. */
const UNCOUNTED_TOLL = 10;

/** Area follows the toll up to a cap; an unknown toll is small and hollow, never zero. */
export function radiusOf(columns: Columns, row: number, scale: number): number {
  const toll = sizingToll(columns, row, UNCOUNTED_TOLL);
  return toll === null ? UNKNOWN_RADIUS : Math.max(LEAST_RADIUS, scale * Math.sqrt(Math.min(TOLL_CAP, toll)));
}

/** One incident as a mark of its own; `scale` is the radius of a toll of one, in pixels. */
export function singleMarkOf(columns: Columns, row: number, zoom: number, scale: number): Mark {
  const size = worldSizePx(zoom);
  const { x, y } = spotOf(columns, row);
  return { x: x * size, y: y * size, radius: radiusOf(columns, row, scale), rows: [row] };
}

/** Each incident in the order in which they are painted: large below small, then older below newer. */
export function singleMarksOf(
  columns: Columns,
  rows: readonly number[],
  zoom: number,
  scale: number,
): readonly Mark[] {
  return rows
    .map((row) => singleMarkOf(columns, row, zoom, scale))
    .sort((first, second) => second.radius - first.radius || first.rows[0]! - second.rows[0]!);
}

/** The same marks, of which those at the very same point are one, where the largest stands. The largest first. */
export function marksOf(columns: Columns, singles: readonly Mark[]): readonly Mark[] {
  const points = columns.count > MOST_MARKS ? pointsAmong(columns, rowsOf(singles)) : pointsOf(columns);
  const marks = new Map<number, Mark>();
  for (const single of singles) {
    const row = single.rows[0]!;
    const point = points.get(row) ?? row;
    const there = marks.get(point);
    if (there) (there.rows as number[]).push(row);
    else marks.set(point, { ...single, rows: [row] });
  }
  for (const { rows } of marks.values()) (rows as number[]).sort((first, second) => first - second);
  return [...marks.values()];
}

const rowsOf = (singles: readonly Mark[]): number[] =>
  singles.map(({ rows }) => rows[0]!).sort((first, second) => first - second);
