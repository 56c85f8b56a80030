// Rules for ids: their form, that none stands twice, and that each reference leads somewhere.

import { type Problem, problemIn } from '../problem.ts';
import { cellOf, entriesOf, rowsOf, TABLES, type TableName, type Tables } from '../tables.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DATED_SLUG = /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/;
const REPORT_ID = /^r\d{3,}$/;

interface IdForm {
  readonly pattern: RegExp;
  readonly advice: string;
}

const PLAIN_FORM = { pattern: SLUG, advice: 'use lower-case letters a to z, digits and single hyphens' };

const FORMS: { readonly [Name in TableName]?: IdForm } = {
  incidents: { pattern: DATED_SLUG, advice: 'write YYYY-MM-DD-a-few-words in a to z, digits and hyphens' },
  reports: { pattern: REPORT_ID, advice: 'write r and at least three digits' },
  groups: PLAIN_FORM,
  lineages: PLAIN_FORM,
  places: PLAIN_FORM,
  regions: PLAIN_FORM,
};

/** The columns that tell two records of a table apart. */
const KEYS: Readonly<Record<TableName, readonly string[]>> = {
  incidents: ['id'],
  actors: ['incident_id', 'group_id', 'role', 'claim'],
  sources: ['incident_id', 'number'],
  reports: ['id'],
  groups: ['id'],
  groupLinks: ['from_group', 'to_group', 'kind', 'date'],
  lineages: ['id'],
  corrections: ['date', 'incident_id', 'field'],
  places: ['id'],
  regions: ['id'],
  coverage: ['country', 'from'],
  disputedDates: ['incident_id'],
  annotations: ['incident_id'],
  mapLabels: ['incident_id'],
  incidentsFr: ['id'],
  incidentsAr: ['id'],
  reportsFr: ['id'],
  reportsAr: ['id'],
  linkKinds: ['kind'],
};

const REFERENCES: readonly {
  readonly from: TableName;
  readonly column: string;
  readonly to: TableName;
  readonly target?: string;
  readonly mayBeEmpty?: boolean;
}[] = [
  { from: 'actors', column: 'incident_id', to: 'incidents' },
  // Empty = not identified.
  { from: 'actors', column: 'group_id', to: 'groups', mayBeEmpty: true },
  { from: 'sources', column: 'incident_id', to: 'incidents' },
  { from: 'reports', column: 'incident_id', to: 'incidents' },
  { from: 'groups', column: 'lineage', to: 'lineages' },
  { from: 'groups', column: 'parent_id', to: 'groups', mayBeEmpty: true },
  { from: 'groupLinks', column: 'from_group', to: 'groups' },
  { from: 'groupLinks', column: 'to_group', to: 'groups' },
  { from: 'groupLinks', column: 'kind', to: 'linkKinds', target: 'kind' },
  { from: 'corrections', column: 'incident_id', to: 'incidents' },
  { from: 'disputedDates', column: 'incident_id', to: 'incidents' },
  { from: 'annotations', column: 'incident_id', to: 'incidents' },
  { from: 'mapLabels', column: 'incident_id', to: 'incidents' },
  { from: 'incidentsFr', column: 'id', to: 'incidents' },
  { from: 'incidentsAr', column: 'id', to: 'incidents' },
  { from: 'reportsFr', column: 'id', to: 'reports' },
  { from: 'reportsAr', column: 'id', to: 'reports' },
];

export function* malformedIds(tables: Tables): Iterable<Problem> {
  for (const [table, form] of entriesOf(FORMS)) {
    for (const row of rowsOf(tables, table)) {
      const id = cellOf(row, 'id');
      if (!form.pattern.test(id)) yield problemIn(table, row, `the id "${id}" is malformed`, form.advice);
    }
  }
}

export function* duplicates(tables: Tables): Iterable<Problem> {
  for (const [table, columns] of entriesOf(KEYS)) {
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
  for (const { from, column, to, target = 'id', mayBeEmpty } of REFERENCES) {
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
