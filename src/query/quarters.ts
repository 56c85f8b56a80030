// The two quarters by which "How to read" explains the timeline: the one with the highest best estimate, and the one
// with the highest among those whose deaths lie mostly where was searched well. Beside them, the latest incidents of two kinds of mark.

import { type Columns, drawnToll, isTollUnknown } from '../data/columns.ts';
import { floorTo, highOf, lowOf, nextOf } from './bins.ts';
import { everyRow } from './spots.ts';

/** Of a bar: what one lineage has at one level of searching. */
interface Stack {
  readonly lineage: number;
  readonly level: number;
  readonly deaths: number;
}

export interface Quarter {
  readonly firstDay: number;
  readonly lastDay: number;
  /** By lineage, then time: from the bars downwards. */
  readonly rows: readonly number[];
  /** From the bottom upwards. */
  readonly stacks: readonly Stack[];
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/** `levels` is by row how well was searched there and then, 0 = well. In order of time. */
export function telltaleQuarters(columns: Columns, levels: Uint8Array): Quarter[] {
  const rowsByQuarter = new Map<number, number[]>();
  for (let row = 0; row < columns.count; row++) {
    const day = floorTo('quarter', columns.firstDay[row] ?? 0);
    rowsByQuarter.set(day, [...(rowsByQuarter.get(day) ?? []), row]);
  }
  const quarters = [...rowsByQuarter]
    .map(([day, rows]) => quarterOf(columns, levels, day, rows))
    .filter(({ best }) => best > 0)
    .toSorted((first, second) => second.best - first.best);
  const highest = quarters[0];
  const wellSearched = ({ stacks }: Quarter): number =>
    stacks.filter(({ level }) => level === 0).reduce((sum, { deaths }) => sum + deaths, 0);
  const searched = quarters.find(
    (quarter) => quarter !== highest && wellSearched(quarter) > quarter.best / 2,
  );
  return [highest, searched]
    .filter((quarter) => quarter !== undefined)
    .toSorted((first, second) => first.firstDay - second.firstDay);
}

function quarterOf(
  columns: Columns,
  levels: Uint8Array,
  firstDay: number,
  unsorted: readonly number[],
): Quarter {
  const lineageOf = (row: number): number => columns.lineage[row] ?? 0;
  const rows = unsorted.toSorted((one, two) => lineageOf(one) - lineageOf(two) || one - two);
  const stacks = new Map<string, Stack>();
  for (const row of rows) {
    const [lineage, level] = [lineageOf(row), levels[row] ?? 0];
    const key = `${lineage} ${level}`;
    const deaths = (stacks.get(key)?.deaths ?? 0) + Math.max(0, drawnToll(columns, row));
    stacks.set(key, { lineage, level, deaths });
  }
  const sum = (of: (row: number) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    firstDay,
    lastDay: nextOf('quarter', firstDay) - 1,
    rows,
    stacks: [...stacks.values()]
      .filter(({ deaths }) => deaths > 0)
      .toSorted((one, two) => one.lineage - two.lineage || one.level - two.level),
    low: sum((row) => lowOf(columns, row)),
    best: sum((row) => Math.max(0, drawnToll(columns, row))),
    high: sum((row) => highOf(columns, row)),
  };
}

/** The latest without any figure, and the latest in which all figures are zero. */
export function latestWithout(columns: Columns): {
  readonly figure: number | undefined;
  readonly deaths: number | undefined;
} {
  const rows = everyRow(columns);
  return {
    figure: rows.findLast((row) => isTollUnknown(columns, row)),
    deaths: rows.findLast((row) => drawnToll(columns, row) === 0 && highOf(columns, row) === 0),
  };
}
