// Rules for corrections: the field exists, something changed, and the tables hold what the latest one says.

import { type Problem, problemIn } from '../problem.ts';
import { type AnyRow, cellOf, type Row, TABLES, type Tables } from '../tables.ts';

const SOURCE_FIELD = /^sources\.(\d+)\.(\w+)$/;
const ACTOR_FIELD = /^actors\.(\w+)$/;

export function* correctionsOfNothing(tables: Tables): Iterable<Problem> {
  for (const row of tables.corrections) {
    if (!isField(row.field)) {
      const fix = 'name a column of incidents.csv, sources.1.<column> or actors.<column>';
      yield problemIn('corrections', row, `the field "${row.field}" does not exist`, fix);
    }
    if (row.old === row.new) {
      yield problemIn(
        'corrections',
        row,
        `old and new are the same ("${row.new}")`,
        'say what changed, or remove it',
      );
    }
  }
}

export function* correctionsNotMade(tables: Tables): Iterable<Problem> {
  const latest = new Map<string, Row<'corrections'>>();
  for (const row of tables.corrections) {
    const key = `${row.incident_id} ${row.field}`;
    const before = latest.get(key);
    if (!before || before.date <= row.date) latest.set(key, row);
  }
  for (const row of latest.values()) {
    const present = presentValues(tables, row);
    if (present.length === 0 || present.includes(row.new)) continue;
    yield problemIn(
      'corrections',
      row,
      `${row.field} of ${row.incident_id} should be "${row.new}" but is "${present.join('", "')}"`,
      'make the correction, or add a later one',
    );
  }
}

/** Empty where there is nothing to compare: an unknown incident or field is said by other rules. */
function presentValues(tables: Tables, { incident_id: id, field }: Row<'corrections'>): readonly string[] {
  const [, number, sourceColumn] = SOURCE_FIELD.exec(field) ?? [];
  const [, actorColumn] = ACTOR_FIELD.exec(field) ?? [];
  const valuesIn = (rows: readonly AnyRow[], column: string) => rows.map((row) => cellOf(row, column));
  if (!isField(field)) return [];
  if (sourceColumn) {
    const sources = tables.sources.filter((source) => source.incident_id === id && source.number === number);
    return valuesIn(sources, sourceColumn);
  }
  // Several actors: one of them must have the value.
  if (actorColumn)
    return valuesIn(
      tables.actors.filter((actor) => actor.incident_id === id),
      actorColumn,
    );
  return valuesIn(
    tables.incidents.filter((incident) => incident.id === id),
    field,
  );
}

function isField(field: string): boolean {
  const [, , sourceColumn] = SOURCE_FIELD.exec(field) ?? [];
  const [, actorColumn] = ACTOR_FIELD.exec(field) ?? [];
  const columns: readonly string[] = sourceColumn
    ? TABLES.sources.columns
    : actorColumn
      ? TABLES.actors.columns
      : TABLES.incidents.columns;
  return columns.includes(sourceColumn ?? actorColumn ?? field);
}
