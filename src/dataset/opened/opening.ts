// Opens a file, in the worker: looks at it, reads it as it was agreed, and keeps its rows for whoever asks for one.

import { type DayOrder, dayOrderOf } from './days.ts';
import { detached } from './growing.ts';
import { incidentReaderOf, type Reading, type Rejection, type Repair } from './incident.ts';
import { areSwapped, guessedMapping, mappingOfProfile } from './mapping.ts';
import { preliminaryYearsOf } from './preliminary.ts';
import type { Profile } from './profiles/profile.ts';
import { profileOf } from './profiles/profiles.ts';
import type { Dialect } from './readers/dialect.ts';
import type { EncodingLabel } from './readers/encoding.ts';
import type { Unread } from './readers/groups.ts';
import type { RowNote } from './readers/records.ts';
import { isTyped, readTable, type TableSource } from './readers/typed.ts';
import { NoTable } from './readers/unpack.ts';
import type { Mapping, Role } from './roles.ts';
import { createRowStore, type RowStore } from './row-store.ts';
import { createTableBuilder, type OpenedTable } from './table.ts';
import { rowWordsOf } from './words.ts';

/** What is found in the first rows, for the reader to confirm or change. */
export interface Look {
  readonly header: readonly string[];
  /** The first rows. */
  readonly rows: readonly (readonly string[])[];
  readonly profile: Profile | null;
  readonly mapping: Mapping;
  /** `open`: day and month cannot be told apart by the cells. */
  readonly dayOrder: DayOrder | 'open';
  readonly encoding: EncodingLabel;
  readonly areSwapped: boolean;
  /** Of the text, which may have been packed. */
  readonly bytes: number | null;
}

interface RejectedRow extends Rejection {
  readonly line: number;
}

/** What became of the rows of a file. */
export interface Report {
  readonly read: number;
  readonly shown: number;
  readonly withoutPlace: number;
  readonly withoutDay: number;
  /** Of those shown: not yet checked by their publisher. */
  readonly preliminary: number;
  readonly rejected: number;
  /** Rows of a file on the web that were not fetched. */
  readonly unread: Unread;
  readonly repairs: Readonly<Partial<Record<Repair | 'mended', number>>>;
  /** The first ones. */
  readonly rejections: readonly RejectedRow[];
  readonly notes: readonly RowNote[];
  readonly encoding: EncodingLabel;
  readonly preamble: readonly string[];
  readonly header: readonly string[];
  readonly hasTags: boolean;
}

export interface ReadTable {
  readonly table: OpenedTable;
  readonly report: Report;
  readonly records: Records;
}

const LOOK_ROWS = 200;
const MOST_REJECTIONS = 200;
const MOST_NOTES = 200;

/** `file`: its name, which may say more than its columns. */
export async function lookAt(source: TableSource, file = ''): Promise<Look> {
  const enough = new AbortController();
  const rows: string[][] = [];
  let header: readonly string[] = [];
  let encoding = '';
  try {
    await readTable(source, {
      signal: enough.signal,
      begin(table) {
        rows.length = 0;
        encoding = table.encoding;
        header = headerOf(table.layout.header, table.layout.width);
        return {
          row(cells) {
            if (rows.length < LOOK_ROWS) rows.push([...cells]);
            else if (!enough.signal.aborted) enough.abort();
          },
          note: () => undefined,
        };
      },
    });
  } catch (reason) {
    if (!enough.signal.aborted) throw reason;
  }
  if (rows.length === 0) throw new NoTable('one-row');
  const profile = profileOf(header, file);
  const mapping = profile ? mappingOfProfile(profile, header) : guessedMapping(header, rows);
  const days = rows.map((row) => (mapping.start === undefined ? '' : (row[mapping.start] ?? '')));
  return {
    ...{ header, rows, profile, mapping, encoding, bytes: source.sizeBytes },
    dayOrder: profile?.dayOrder ?? dayOrderOf(days) ?? 'day-first',
    areSwapped: areSwapped(mapping, rows),
  };
}

/** One name a column; what has none is named by its place, what has two by both, unless they are the same. */
function headerOf(rows: readonly (readonly string[])[], width: number): string[] {
  const names = Array.from({ length: width }, (_, column) => {
    const parts = rows.map((row) => (row[column] ?? '').trim()).filter(Boolean);
    return [...new Set(parts)].join(' ') || `${column + 1}`;
  });
  return names.map((name, column) => (names.indexOf(name) < column ? `${name} (${column + 1})` : name));
}

export interface OpeningProgress {
  readonly bytes: number;
  readonly rows: number;
}

/** The rows of an opened file, as they stood in it. */
export interface Records {
  /** Of a row of the table. */
  readonly cells: (record: number) => readonly string[];
  /** Rows that were left out, each with its line and reason. */
  readonly rejected: readonly { readonly cells: readonly string[]; readonly why: RejectedRow }[];
  readonly header: readonly string[];
}

interface OpeningOptions {
  /** Rows and columns that show nothing, too. */
  readonly areAllNeeded?: boolean;
  readonly signal?: AbortSignal;
}

export async function openFile(
  source: TableSource,
  reading: Reading,
  language: 'en' | 'fr' | 'ar',
  onProgress: (progress: OpeningProgress) => void,
  { areAllNeeded = false, signal }: OpeningOptions = {},
): Promise<ReadTable> {
  const needed = (isTyped(source) && source.only?.(areAllNeeded ? null : reading)) || source;
  const newStore = (dialect?: Dialect): RowStore =>
    createRowStore({
      ...(dialect && { dialect }),
      ...(isTyped(needed) && { only: { width: needed.header.length, columns: needed.columns } }),
    });
  const incidentOf = incidentReaderOf(reading);
  const textsOf = rowWordsOf(reading, language);
  let builder = createTableBuilder();
  let preliminaryYears = preliminaryYearsOf(reading);
  let [kept, leftOut] = [newStore(), newStore()];
  let rejected: { readonly cells: readonly string[]; why: RejectedRow }[] = [];
  let notes: RowNote[] = [];
  let repairs: Partial<Record<Repair | 'mended', number>> = {};
  let header: readonly string[] = [];
  let count = { read: 0, withoutPlace: 0, withoutDay: 0 };
  const repaired = (kind: Repair | 'mended'): void => {
    repairs = { ...repairs, [kind]: (repairs[kind] ?? 0) + 1 };
  };
  const { layout, encoding } = await readTable(needed, {
    begin(table) {
      // Once more from the beginning where the first encoding was none.
      builder = createTableBuilder();
      preliminaryYears = preliminaryYearsOf(reading);
      [kept, leftOut] = [newStore(table.scanned), newStore(table.scanned)];
      [rejected, notes, repairs] = [[], [], {}];
      count = { read: 0, withoutPlace: 0, withoutDay: 0 };
      header = headerOf(table.layout.header, table.layout.width);
      return {
        needed: columnsRead(reading),
        single: SINGLE.flatMap((role) => reading.mapping[role] ?? []),
        row(cells, line, scanned) {
          count.read++;
          const outcome = incidentOf(cells, scanned);
          if ('rejection' in outcome) {
            const { rejection } = outcome;
            const at = rejected.length;
            // A wrong guess leaves out every row: packed as those that are shown, and taken apart when asked for.
            leftOut.add(cells, scanned);
            rejected.push({
              why: { ...rejection, value: detached(rejection.value), line },
              get cells() {
                return leftOut.at(at);
              },
            });
            return;
          }
          const { incident } = outcome;
          if (!incident.place) count.withoutPlace++;
          if (!incident.start) count.withoutDay++;
          if (incident.repair) repaired(incident.repair);
          preliminaryYears.add(cells, incident.start?.year ?? null, scanned);
          builder.add(incident, textsOf(cells, line, scanned));
          kept.add(cells, scanned);
        },
        note(note) {
          if (note.kind === 'mended') repaired('mended');
          if (notes.length < MOST_NOTES) notes.push(note);
        },
      };
    },
    progress: (bytes) => onProgress({ bytes, rows: count.read }),
    ...(signal && { signal }),
  });
  const built = builder.finish();
  const table = { ...built, preliminary: preliminaryYears.among(built) };
  return {
    table,
    report: {
      ...count,
      shown: table.count,
      preliminary: countOf(table.preliminary),
      rejected: rejected.length,
      unread: isTyped(needed) ? needed.unread : { outside: 0, beyond: 0 },
      repairs,
      rejections: rejected.slice(0, MOST_REJECTIONS).map(({ why }) => why),
      notes,
      encoding,
      preamble: layout.preamble,
      header,
      hasTags: layout.tags.length > 0,
    },
    records: { cells: kept.at, rejected, header },
  };
}

/** Names of rows, and where to the metre: no two are alike. */
const SINGLE: readonly Role[] = ['id', 'latitude', 'longitude', 'point'];
/** Roles that only who opens an incident asks for. */
const ASIDE: readonly string[] = ['source', 'address'] satisfies readonly Role[];

const columnsRead = ({ mapping }: Reading): readonly number[] => [
  ...new Set(Object.entries(mapping).flatMap(([role, column]) => (ASIDE.includes(role) ? [] : [column]))),
];

/** How many of the rows are marked. */
export const countOf = (marked: Uint8Array | null): number =>
  marked?.reduce((count, mark) => count + mark, 0) ?? 0;
