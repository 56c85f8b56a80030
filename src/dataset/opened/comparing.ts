// Two versions of a file as one table: by the identifiers of its events what was added, removed, changed or stayed the
// same, and in which columns. An event stands in it once, as the later version has it, or the only one that does.

import type { Reading } from './incident.ts';
import type { ReadTable, Records } from './opening.ts';
import { NoTable } from './readers/unpack.ts';
import { plainName } from './roles.ts';
import { mergedTable, type OpenedTable } from './table.ts';

export const CHANGES = ['added', 'removed', 'changed', 'same'] as const;
export type Change = (typeof CHANGES)[number];

/** One of two versions, read. */
export interface Version extends ReadTable {
  readonly reading: Reading;
}

export interface ComparisonFacts {
  readonly counts: Readonly<Record<Change, number>>;
  /** In how many of the changed events each column is another, most first. */
  readonly columns: readonly { readonly name: string; readonly count: number }[];
  /** Columns that the other version does not have. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** Rows whose identifier stood there before: matched in the order of the files. */
  readonly repeated: number;
  /** Rows without an identifier, which match nothing. */
  readonly unnamed: number;
}

/** What the two first columns of the comparison are called and hold. */
export interface ChangeWords {
  readonly change: string;
  readonly what: string;
  readonly names: Readonly<Record<Change, string>>;
  /** Stands for an empty cell. */
  readonly empty: string;
  /** Stands for the actor of a row that names none. */
  readonly nobody: string;
}

interface Compared {
  readonly table: OpenedTable;
  /** By row of the table: an index into CHANGES. */
  readonly changes: Uint8Array;
  readonly records: Records;
  readonly facts: ComparisonFacts;
}

/** A row of either version, shown (its row in the table) or left out. */
interface Event {
  readonly row: number | null;
  readonly cells: readonly string[];
}

const MOST_SIGNS = 80;

export function compared(before: Version, after: Version, words: ChangeWords): Compared {
  const [old, recent] = [eventsOf(before, 'before'), eventsOf(after, 'after')];
  const shared = sharedColumns(before, after);
  const differences = new Map<string, number>();
  const oldOf = new Map(shared.map(([old, column]) => [column, old]));
  const bookkeeping = new Set(after.reading.profile?.bookkeeping?.map(plainName));
  const told = shared.filter(([, column]) => !bookkeeping.has(plainName(after.records.header[column] ?? '')));
  const restColumns = [...before.records.header.keys()].filter(
    (column) => !shared.some(([old]) => old === column),
  );
  const beforeOnly = restColumns.map((column) => before.records.header[column] ?? '');
  const kept: { of: 0 | 1; row: number; change: Change; cells: readonly string[] }[] = [];
  const counts: Record<Change, number> = { added: 0, removed: 0, changed: 0, same: 0 };
  let common = 0;
  const keep = (of: 0 | 1, row: number, change: Change, what: string, cells: readonly string[]): void => {
    counts[change]++;
    const own = of === 1 ? cells : cellsAs(cells);
    const rest = of === 0 ? restColumns.map((column) => cells[column] ?? '') : [];
    kept.push({ of, row, change, cells: [words.names[change], what, ...own, ...rest] });
  };
  /** Cells of the earlier version in the columns of the later one. */
  const cellsAs = (cells: readonly string[]): string[] =>
    after.records.header.map((_, column) => cells[oldOf.get(column) ?? -1] ?? '');
  const differ = (was: readonly string[], is: readonly string[]): string => {
    const parts: string[] = [];
    for (const [oldColumn, column] of told) {
      const [from, to] = [was[oldColumn] ?? '', is[column] ?? ''];
      if (isAlike(from, to)) continue;
      const name = after.records.header[column] ?? '';
      differences.set(name, (differences.get(name) ?? 0) + 1);
      parts.push(`${name}: ${short(from || words.empty)} → ${short(to || words.empty)}`);
    }
    return parts.join('; ');
  };
  for (const [key, { row, cells }] of recent.events) {
    const match = old.events.get(key);
    if (match) common++;
    if (row === null) {
      // Left out of the later version, but not gone from it.
      if (match?.row != null) keep(0, match.row, 'changed', differ(match.cells, cells), match.cells);
    } else if (!match) keep(1, row, 'added', '', cells);
    else {
      const what = differ(match.cells, cells);
      keep(1, row, what === '' ? 'same' : 'changed', what, cells);
    }
  }
  for (const [key, { row, cells }] of old.events)
    if (row !== null && !recent.events.has(key)) keep(0, row, 'removed', '', cells);
  if (common === 0) throw new NoTable('no-common');

  const { table, order } = mergedTable([before.table, after.table], kept);
  return {
    table,
    changes: Uint8Array.from(order, (at) => CHANGES.indexOf(kept[at]?.change ?? 'same')),
    records: {
      header: [words.change, words.what, ...after.records.header, ...beforeOnly],
      cells: (record) => kept[record]?.cells ?? [],
      rejected: after.records.rejected.map(({ cells, why }) => ({
        cells: ['', '', ...cells, ...beforeOnly.map(() => '')],
        why: { ...why, column: why.column === null ? null : why.column + 2 },
      })),
    },
    facts: {
      counts,
      columns: [...differences]
        .map(([name, count]) => ({ name, count }))
        .sort((one, other) => other.count - one.count),
      onlyBefore: beforeOnly,
      onlyAfter: after.records.header.filter((_, column) => !oldOf.has(column)),
      repeated: old.repeated + recent.repeated,
      unnamed: old.unnamed + recent.unnamed,
    },
  };
}

/** By identifier and how often it stood there before; what has none cannot match. */
function eventsOf({ table, records, reading }: Version, name: 'before' | 'after') {
  const events = new Map<string, Event>();
  const seen = new Map<string, number>();
  let [repeated, unnamed] = [0, 0];
  const column = reading.mapping.id ?? -1;
  const add = (row: number | null, cells: readonly string[]): void => {
    const id = (cells[column] ?? '').trim();
    if (id === '') {
      if (row !== null) events.set(`${name} ${unnamed++}`, { row, cells });
      return;
    }
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    if (times > 0) repeated++;
    events.set(`${times} ${id}`, { row, cells });
  };
  const rowOf = new Map(Array.from(table.record, (record, row) => [record, row]));
  // In the order of the file: so the same events meet where an identifier stands more than once.
  for (let record = 0; record < table.count; record++) add(rowOf.get(record) ?? null, records.cells(record));
  for (const { cells } of records.rejected) add(null, cells);
  return { events, repeated, unnamed };
}

/** Columns of both that have one name, by their places; the identifier is no news. */
function sharedColumns(before: Version, after: Version): readonly (readonly [old: number, recent: number])[] {
  const names = before.records.header.map(plainName);
  return after.records.header.flatMap((name, column) => {
    const old = names.indexOf(plainName(name));
    return old < 0 ? [] : [[old, column] as const];
  });
}

/** The same to a reader: spaces around it, 1.0 for 1, midnight behind a day. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [plain(one), plain(other)];
  if (first === second) return true;
  return first !== '' && second !== '' && Number(first) === Number(second);
}

const plain = (cell: string): string => cell.trim().replace(/[T ]00:00:00(?:\.0+)?Z?$/, '');

const short = (cell: string): string => (cell.length > MOST_SIGNS ? `${cell.slice(0, MOST_SIGNS)}…` : cell);
