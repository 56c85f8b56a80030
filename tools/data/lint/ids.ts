// Rules for ids: their form, that none stands twice, and that each reference leads somewhere.

import { type Problem, problemIn } from '../problem.ts';
import { columnsWhere, keyOf, REFERENCES } from '../schema.ts';
import { cellOf, rowsOf, TABLE_NAMES, TABLES, type TableName, type Tables } from '../tables.ts';

/** How to write the ids that have a form of their own. */
const ADVICE: { readonly [Name in TableName]?: string } = {
  incidents: 'write YYYY-MM-DD-a-few-words in a to z, digits and hyphens',
  reports: 'write r and at least three digits',
};

const IDS = columnsWhere(({ name, constraints }) => name === 'id' && constraints?.pattern !== undefined);

export function* malformedIds(tables: Tables): Iterable<Problem> {
  for (const { table, field } of IDS) {
    const form = new RegExp(`^(?:${field.constraints?.pattern})$`);
    for (const row of rowsOf(tables, table)) {
      const id = cellOf(row, field.name);
      if (form.test(id)) continue;
      const advice = ADVICE[table] ?? 'use lower-case letters a to z, digits and single hyphens';
      yield problemIn(table, row, `the id "${id}" is malformed`, advice);
    }
  }
}

/** Columns that tell the rows of a table apart: its key, and what readers tell lineages apart by where hues do not. */
const APART: readonly (readonly [TableName, readonly string[]])[] = [
  ...TABLE_NAMES.map((table) => [table, keyOf(table)] as const),
  ['lineages', ['shape']],
];

export function* duplicates(tables: Tables): Iterable<Problem> {
  for (const [table, columns] of APART) {
    const lines = new Map<string, number>();
    for (const row of rowsOf(tables, table)) {
      const key = columns.map((column) => cellOf(row, column)).join(', ');
      const before = lines.get(key);
      if (before === undefined) lines.set(key, row.line);
      else {
        const what = `${columns.join(', ')} ${columns.length > 1 ? 'are' : 'is'} the same as in line ${before}`;
        yield problemIn(table, row, `${what} (${key})`, 'remove one or tell them apart');
      }
    }
  }
}

export function* unknownReferences(tables: Tables): Iterable<Problem> {
  for (const { from, column, to, target, mayBeEmpty } of REFERENCES) {
    const known = new Set(rowsOf(tables, to).map((row) => cellOf(row, target)));
    for (const row of rowsOf(tables, from)) {
      const id = cellOf(row, column);
      if (known.has(id) || (mayBeEmpty && id === '')) continue;
      yield problemIn(
        from,
        row,
        `${column} "${id}" is not in data/${TABLES[to].file}`,
        'correct it or add it there',
      );
    }
  }
}
