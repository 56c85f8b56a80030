// Rules for dates: each of the calendar, none backwards, nothing published before it happened or after today's data.

import { type DayRange, daysOf, parsePartialDate } from '../../../src/lib/time.ts';
import { type Problem, problemIn } from '../problem.ts';
import { columnsWhere, isDate } from '../schema.ts';
import { type AnyRow, cellOf, rowsOf, type TableName, type Tables } from '../tables.ts';

const DATES = columnsWhere(isDate);

/** The second of each pair may not lie before the first. */
const ORDERED: readonly (readonly [TableName, first: string, last: string])[] = [
  ['incidents', 'start_date', 'end_date'],
  ['incidents', 'start_date', 'captivity_until'],
  ['incidents', 'end_date', 'captivity_until'],
  ['groups', 'from', 'to'],
  ['coverage', 'from', 'to'],
];

/** Tables about an incident, with the column that says when they speak. */
const AFTER_THE_START: readonly (readonly [TableName, string])[] = [
  ['actors', 'date'],
  ['sources', 'date'],
  ['reports', 'report_date'],
];

/** Published west of Greenwich in the evening, it bears the date of the day before. */
const TIME_ZONE_DAYS = 1;

export function* noDates(tables: Tables): Iterable<Problem> {
  for (const [table, row, column] of allDates(tables)) {
    const text = cellOf(row, column);
    if (text === '' || parsePartialDate(text)) continue;
    yield problemIn(
      table,
      row,
      `${column} "${text}" is no date of the calendar`,
      'write YYYY-MM-DD, YYYY-MM or YYYY',
    );
  }
}

export function* backwardDates(tables: Tables): Iterable<Problem> {
  for (const [table, first, last] of ORDERED) {
    for (const row of rowsOf(tables, table)) {
      const [from, to] = [daysIn(row, first), daysIn(row, last)];
      if (!from || !to || to.to >= from.from) continue;
      const what = `${last} ${cellOf(row, last)} is before ${first} ${cellOf(row, first)}`;
      yield problemIn(table, row, what, 'correct one of them');
    }
  }
}

export function* datesBeforeTheIncident(tables: Tables): Iterable<Problem> {
  const starts = new Map(tables.incidents.map((incident) => [incident.id, incident]));
  for (const [table, column] of AFTER_THE_START) {
    for (const row of rowsOf(tables, table)) {
      const incident = starts.get(cellOf(row, 'incident_id'));
      const start = incident && daysIn(incident, 'start_date');
      const date = daysIn(row, column);
      if (!start || !date || date.to >= start.from - TIME_ZONE_DAYS) continue;
      yield problemIn(
        table,
        row,
        `${column} ${cellOf(row, column)} is before the incident began (${incident.start_date})`,
        'correct the date or the source',
      );
    }
  }
}

/** The version is the day of the last change: what is dated later is a slip, or the version was not raised. */
export function* futureDates(tables: Tables): Iterable<Problem> {
  const { version } = tables.package;
  const today = parsePartialDate(version);
  if (!today) return;
  for (const [table, row, column] of allDates(tables)) {
    const date = daysIn(row, column);
    if (!date || date.from <= daysOf(today).to) continue;
    yield problemIn(
      table,
      row,
      `${column} ${cellOf(row, column)} is after the version of the data (${version})`,
      'correct it, or raise the version in data/datapackage.json',
    );
  }
}

/** Where sources date an incident differently: our date is one of theirs, and `uncertainty` says who differs. */
export function* undisputedDates(tables: Tables): Iterable<Problem> {
  const incidents = new Map(tables.incidents.map((incident) => [incident.id, incident]));
  for (const row of tables.disputedDates) {
    const incident = incidents.get(row.incident_id);
    const [earliest, latest] = [daysIn(row, 'earliest'), daysIn(row, 'latest')];
    const start = incident && daysIn(incident, 'start_date');
    if (!earliest || !latest || !start) continue;
    const range = `${row.earliest} to ${row.latest}`;
    if (earliest.from >= latest.to) {
      yield problemIn(
        'disputedDates',
        row,
        `${range} leaves nothing in doubt`,
        'correct it or remove the row',
      );
    } else if (start.from < earliest.from || start.to > latest.to) {
      const what = `${range} does not hold the start_date of the incident (${incident.start_date})`;
      yield problemIn('disputedDates', row, what, 'correct one of them');
    }
    if (incident.uncertainty === '') {
      const what = `the uncertainty of ${incident.id} does not say who dates it differently`;
      yield problemIn('disputedDates', row, what, 'say so there');
    }
  }
}

export function* unsortedIncidents(tables: Tables): Iterable<Problem> {
  let before = '';
  for (const row of tables.incidents) {
    const key = `${row.start_date} ${row.id}`;
    if (key < before) {
      yield problemIn(
        'incidents',
        row,
        `${row.id} stands after a later incident`,
        'sort by start_date, then id',
      );
    }
    before = key;
  }
}

function* allDates(tables: Tables): Iterable<[table: TableName, row: AnyRow, column: string]> {
  for (const { table, field } of DATES) {
    for (const row of rowsOf(tables, table)) yield [table, row, field.name];
  }
}

function daysIn(row: AnyRow, column: string): DayRange | undefined {
  const date = parsePartialDate(cellOf(row, column));
  return date && daysOf(date);
}
