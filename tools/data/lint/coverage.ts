// Rules for the coverage table: each country that has an incident, each month of its years, exactly once.

import { group } from 'd3-array';
import { addMonths, civilOf, type DayRange, daysOf, isoOf, parsePartialDate } from '../../../src/lib/time.ts';
import { type Problem, problemIn } from '../problem.ts';
import { type Row, TABLES, type Tables } from '../tables.ts';

const MONTH = /^\d{4}-\d{2}$/;

export function* noMonths(tables: Tables): Iterable<Problem> {
  for (const row of tables.coverage) {
    for (const column of ['from', 'to'] as const) {
      if (MONTH.test(row[column]) || !parsePartialDate(row[column])) continue;
      yield problemIn('coverage', row, `${column} "${row[column]}" is no month`, 'write YYYY-MM');
    }
  }
}

/** A month without a row would look as if it had been searched. */
export function* uncoveredMonths(tables: Tables): Iterable<Problem> {
  const years = yearsOf(tables);
  if (!years) return;
  const stretches = group(tables.coverage, (row) => row.country);
  for (const [country, [incident]] of group(tables.incidents, (row) => row.country)) {
    const rows = stretches.get(country) ?? [];
    if (rows.length === 0 && incident) {
      const fix = `add it to data/${TABLES.coverage.file}`;
      yield problemIn('incidents', incident, `nothing says how well ${country} was searched`, fix);
    }
    yield* gapsIn(rows, years);
  }
}

export function* halfTranslatedNotes(tables: Tables): Iterable<Problem> {
  for (const row of tables.coverage) {
    for (const column of ['note_fr', 'note_ar'] as const) {
      if ((row.note === '') === (row[column] === '')) continue;
      const [missing, there] = row.note === '' ? ['note', column] : [column, 'note'];
      yield problemIn('coverage', row, `${missing} is empty where ${there} is not`, 'translate it');
    }
  }
}

function* gapsIn(rows: readonly Row<'coverage'>[], years: DayRange): Iterable<Problem> {
  let next = years.from;
  for (const row of rows) {
    const [from, to] = [parsePartialDate(row.from), parsePartialDate(row.to)];
    if (!from || !to) return;
    if (daysOf(from).from !== next) {
      const what = `${row.country} goes on with ${row.from} where ${monthOf(next)} is due`;
      yield problemIn('coverage', row, what, 'sort by time and leave neither gap nor overlap');
    }
    next = addMonths(daysOf(to).from, 1);
  }
  const last = rows.at(-1);
  if (last && next <= years.to) {
    const what = `${last.country} ends with ${last.to}, not with ${monthOf(years.to)}`;
    yield problemIn('coverage', last, what, 'cover the years of all incidents');
  }
}

const monthOf = (dayUtc: number): string => isoOf(dayUtc).slice(0, 7);

/** From the first to the last year of the incidents. */
function yearsOf({ incidents }: Tables): DayRange | undefined {
  const days = incidents.flatMap(({ start_date, end_date }) =>
    [start_date, end_date].flatMap((text) => parsePartialDate(text) ?? []).map(daysOf),
  );
  if (days.length === 0) return undefined;
  const year = (dayUtc: number): DayRange => daysOf({ year: civilOf(dayUtc).year });
  return {
    from: year(Math.min(...days.map(({ from }) => from))).from,
    to: year(Math.max(...days.map(({ to }) => to))).to,
  };
}
