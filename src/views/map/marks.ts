// Which marks stand on the map at one zoom: one an incident, or one numbered mark for several that
// would hide one another. Depends on the zoom only, never on the pan, so that nothing jitters.

import { type Columns, drawnToll, isTollUnknown } from '../../data/columns.ts';
import { mercatorOf } from '../../lib/geo.ts';

/** Pixels of the world at this zoom, from its north-west corner. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Rows of the incidents, oldest first; more than one make a numbered mark. */
  readonly rows: readonly number[];
}

const TOLL_CAP = 150;
const LEAST_RADIUS = 2.7;
const UNKNOWN_RADIUS = 3.2;
const LEAST_NUMBERED_RADIUS = 8;
/** Centres closer than this cannot be told apart. */
const SAME_SPOT_PX = 3;
/** Two figures or more need so much more room. */
const MOST_DIGITS_PX = 4;
/** More than the columns of cells at any zoom. */
const CELL_ROW = 2 ** 20;
/** Half the height of a numbered mark's figure: it must stay free. */
const FIGURE_PX = 6;

export function worldSizePx(zoom: number): number {
  return 256 * 2 ** zoom;
}

/** Area follows the toll up to a cap; an unknown toll is small and hollow, never zero. */
export function radiusOf(columns: Columns, row: number, scale: number): number {
  if (isTollUnknown(columns, row)) return UNKNOWN_RADIUS;
  return Math.max(LEAST_RADIUS, scale * Math.sqrt(Math.min(TOLL_CAP, Math.max(0, drawnToll(columns, row)))));
}

/** One incident as a mark of its own; `scale` as in `marksOf`. */
export function singleMarkOf(columns: Columns, row: number, zoom: number, scale: number): Mark {
  const size = worldSizePx(zoom);
  const { x, y } = mercatorOf(columns.longitude[row]!, columns.latitude[row]!);
  return { x: x * size, y: y * size, radius: radiusOf(columns, row, scale), rows: [row] };
}

/** `rows` in ascending order; `scale` is the radius of a toll of one, in pixels. */
export function marksOf(columns: Columns, rows: readonly number[], zoom: number, scale: number): Mark[] {
  const singles = rows.map((row) => singleMarkOf(columns, row, zoom, scale));
  let marks = mergeWhere(columns, singles, scale, SAME_SPOT_PX, (first, second) =>
    isCloser(first, second, SAME_SPOT_PX),
  );
  /** No mark hides another from further away. */
  const reachPx = Math.max(LEAST_NUMBERED_RADIUS + MOST_DIGITS_PX, scale * Math.sqrt(TOLL_CAP)) + FIGURE_PX;
  for (;;) {
    const merged = mergeWhere(columns, marks, scale, reachPx, hides);
    if (merged.length === marks.length) break;
    marks = merged;
  }
  return marks.sort((first, second) => second.radius - first.radius || first.rows[0]! - second.rows[0]!);
}

/** One numbered mark covers another's figure, or a single mark whole. */
function hides(first: Mark, second: Mark): boolean {
  const [firstMany, secondMany] = [first.rows.length > 1, second.rows.length > 1];
  if (!firstMany && !secondMany) return false;
  if (firstMany && secondMany) {
    return isCloser(first, second, Math.max(first.radius, second.radius) + FIGURE_PX);
  }
  const [numbered, single] = firstMany ? [first, second] : [second, first];
  // A large single mark must leave the figure free, a small one must not vanish beneath the ring.
  const reach = Math.max(numbered.radius - single.radius * 0.5, single.radius + FIGURE_PX * 0.5);
  return isCloser(first, second, reach);
}

/** Each mark joins the first of those before it that `joins` holds for; none that is further away than `reachPx`. */
function mergeWhere(
  columns: Columns,
  marks: readonly Mark[],
  scale: number,
  reachPx: number,
  joins: (first: Mark, second: Mark) => boolean,
): Mark[] {
  const merged: Mark[] = [];
  /** Of the merged, by cells of that size: only those of the nine around a mark can be near it. */
  const cells = new Map<number, number[]>();
  const cellAt = ({ x, y }: Mark, right: number, down: number): number =>
    (Math.floor(y / reachPx) + down) * CELL_ROW + Math.floor(x / reachPx) + right;
  const put = (mark: Mark, at: number): void => {
    merged[at] = mark;
    const cell = cellAt(mark, 0, 0);
    const there = cells.get(cell);
    if (there) there.push(at);
    else cells.set(cell, [at]);
  };
  const firstThatJoins = (mark: Mark): number => {
    let first = merged.length;
    for (let right = -1; right <= 1; right++) {
      for (let down = -1; down <= 1; down++) {
        for (const at of cells.get(cellAt(mark, right, down)) ?? []) {
          if (at < first && joins(merged[at]!, mark)) first = at;
        }
      }
    }
    return first;
  };
  for (const mark of marks) {
    const at = firstThatJoins(mark);
    const other = merged[at];
    // What has moved to another cell is found in either: only its place counts.
    put(other ? join(columns, other, mark, scale) : mark, at);
  }
  return merged;
}

/** Stands at the mean of its incidents. */
function join(columns: Columns, first: Mark, second: Mark, scale: number): Mark {
  const rows = [...first.rows, ...second.rows].sort((a, b) => a - b);
  const toll = rows.reduce((sum, row) => sum + Math.max(0, drawnToll(columns, row)), 0);
  const share = second.rows.length / rows.length;
  const digits = rows.length > 99 ? MOST_DIGITS_PX : rows.length > 9 ? 2 : 0;
  return {
    x: first.x + (second.x - first.x) * share,
    y: first.y + (second.y - first.y) * share,
    radius: Math.max(LEAST_NUMBERED_RADIUS + digits, scale * Math.sqrt(Math.min(TOLL_CAP, toll))),
    rows,
  };
}

function isCloser(first: Mark, second: Mark, distancePx: number): boolean {
  const [x, y] = [first.x - second.x, first.y - second.y];
  return x * x + y * y < distancePx * distancePx;
}
