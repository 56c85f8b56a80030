// Rules for numbers: whole and not negative, and ranges the right way round.

import { type Problem, problemIn } from '../problem.ts';
import { columnsWhere } from '../schema.ts';
import { cellOf, rowsOf, type TableName, type Tables } from '../tables.ts';

const WHOLE = /^(?:0|[1-9]\d*)$/;

/** Counts and numbers in a row; what can be negative or is one of a few has rules of its own. */
const WHOLE_NUMBERS = columnsWhere(
  (field) => field.type === 'integer' && (field.constraints?.minimum ?? -1) >= 0,
);

/** Neighbours, and low with high for where best is empty. */
const RANGES: readonly (readonly [TableName, low: string, high: string, order: string])[] = [
  ['incidents', 'killed_low', 'killed_best', 'low <= best <= high'],
  ['incidents', 'killed_best', 'killed_high', 'low <= best <= high'],
  ['incidents', 'killed_low', 'killed_high', 'low <= best <= high'],
  ['reports', 'killed_low', 'killed_high', 'low <= high'],
];

const ZOOM = /^(?:\d|10)(?:\.\d+)?$/;
const ANGLE = /^(?:-?[1-9]\d?|0)?$/;

/** Where the name of a region stands, and from which zoom of the map to which. */
export function* regionsOutOfScale(tables: Tables): Iterable<Problem> {
  for (const row of tables.regions) {
    const { from_zoom, to_zoom, angle } = row;
    if (!ZOOM.test(from_zoom) || !ZOOM.test(to_zoom) || Number(from_zoom) >= Number(to_zoom)) {
      const fix = 'write two zooms of the map, 0 to 10, the lower one in from_zoom';
      yield problemIn('regions', row, `from_zoom "${from_zoom}", to_zoom "${to_zoom}" is no span`, fix);
    }
    if (!ANGLE.test(angle)) {
      yield problemIn(
        'regions',
        row,
        `angle "${angle}" is no angle`,
        'write whole degrees, -99 to 99, or nothing',
      );
    }
  }
}

export function* noWholeNumbers(tables: Tables): Iterable<Problem> {
  for (const { table, field } of WHOLE_NUMBERS) {
    for (const row of rowsOf(tables, table)) {
      const cell = cellOf(row, field.name);
      if (cell === '') continue;
      const least = field.constraints?.minimum ?? 0;
      if (!WHOLE.test(cell)) {
        const fix = 'write digits only, or leave it empty if not known';
        yield problemIn(table, row, `${field.name} "${cell}" is no whole number`, fix);
      } else if (Number(cell) < least) {
        yield problemIn(table, row, `${field.name} ${cell} is below ${least}`, `count from ${least}`);
      }
    }
  }
}

export function* reversedRanges(tables: Tables): Iterable<Problem> {
  for (const [table, low, high, order] of RANGES) {
    for (const row of rowsOf(tables, table)) {
      const [lowCell, highCell] = [cellOf(row, low), cellOf(row, high)];
      if (!WHOLE.test(lowCell) || !WHOLE.test(highCell) || Number(lowCell) <= Number(highCell)) continue;
      // With all three given, low above high is said by one of the other pairs.
      if (low === 'killed_low' && high === 'killed_high' && cellOf(row, 'killed_best') !== '') continue;
      yield problemIn(table, row, `${low} ${lowCell} is above ${high} ${highCell}`, `order them ${order}`);
    }
  }
}
