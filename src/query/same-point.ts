// Which incidents stand at the very same point.

import type { Columns } from '../data/columns.ts';
import { everyRow } from './spots.ts';

/** Degrees: about a kilometre, as precise as most sources are. */
const SAME_POINT = 0.01;
/** More than the columns of cells around the world. */
const CELL_ROW = 2 ** 16;

/** True where some of the rows stand at another point than the rest. */
export function areApart(columns: Columns, rows: readonly number[]): boolean {
  return new Set(pointsAmong(columns, rows).values()).size > 1;
}

const pointsByColumns = new WeakMap<Columns, ReadonlyMap<number, number>>();

/** Of all incidents. */
export function pointsOf(columns: Columns): ReadonlyMap<number, number> {
  const known = pointsByColumns.get(columns);
  if (known) return known;
  const points = pointsAmong(columns, everyRow(columns));
  pointsByColumns.set(columns, points);
  return points;
}

/** By row, the first of the rows at the same point. */
export function pointsAmong(columns: Columns, rows: Iterable<number>): ReadonlyMap<number, number> {
  const { latitude, longitude } = columns;
  const points = new Map<number, number>();
  const cells = new Map<number, number[]>();
  const cellOf = (row: number, right: number, down: number): number =>
    (Math.floor(latitude[row]! / SAME_POINT) + down) * CELL_ROW +
    Math.floor(longitude[row]! / SAME_POINT) +
    right;
  const isSame = (first: number, second: number): boolean =>
    Math.abs(latitude[first]! - latitude[second]!) < SAME_POINT &&
    Math.abs(longitude[first]! - longitude[second]!) < SAME_POINT;
  const firstAt = (row: number): number => {
    for (let right = -1; right <= 1; right++) {
      for (let down = -1; down <= 1; down++) {
        const found = cells.get(cellOf(row, right, down))?.find((other) => isSame(row, other));
        if (found !== undefined) return found;
      }
    }
    return row;
  };
  for (const row of rows) {
    const first = firstAt(row);
    points.set(row, first);
    if (first !== row) continue;
    const cell = cellOf(row, 0, 0);
    const there = cells.get(cell);
    if (there) there.push(row);
    else cells.set(cell, [row]);
  }
  return points;
}
