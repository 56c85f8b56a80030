// Where each row of a large table is counted by year and country, once for all answers.

import type { Columns } from '../data/columns.ts';
import { civilOf, dayUtcOf } from '../lib/time.ts';
import { firstCountryOf } from '../query/yearly.ts';

/** The years that rows have, and each row's cell by year and country. */
export function yearCellsOf(columns: Columns): readonly [years: readonly number[], cells: Uint32Array] {
  const { count, datedCount, firstDay, sets } = columns;
  const countryCount = sets.country.dictionary.length + 1;
  const years: number[] = [];
  const cells = new Uint32Array(count);
  let nextYear = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < datedCount; row++) {
    if (firstDay[row]! >= nextYear) {
      const { year } = civilOf(firstDay[row]!);
      nextYear = dayUtcOf(year + 1, 1, 1);
      years.push(year);
    }
    cells[row] = (years.length - 1) * countryCount + firstCountryOf(columns, row);
  }
  for (let row = datedCount; row < count; row++) {
    cells[row] = years.length * countryCount + firstCountryOf(columns, row);
  }
  return [years, cells];
}
