// What incidents are called, for whoever sends them on, without a record of each.

import type { Columns } from '../data/columns.ts';

export const idsOf = ({ id }: Columns, rows: readonly number[]): readonly string[] =>
  rows.flatMap((row) => id.at(row) ?? []);
