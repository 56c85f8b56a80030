// What changed from one published version of the data to a later one: incidents that came and went, and of the others
// each value that differs, with the reason that the table of corrections gives.

import { group } from 'd3-array';
import { type Row, TABLES, type Tables } from './tables.ts';

export interface ValueChange {
  /** As in the table of corrections: a column, or `actors`, `sources`; also `places`. */
  readonly field: string;
  /** Both empty where only the wording differs. */
  readonly old: string;
  readonly new: string;
  /** Row of the later version's table of corrections, -1 for none. */
  readonly correction: number;
}

export interface DataChanges {
  readonly from: string;
  readonly to: string;
  /** Ids, in the order of the tables. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly id: string; readonly values: readonly ValueChange[] }[];
}

/** Texts are compared as such: how they changed is no figure that one could list. */
const TEXTS: readonly string[] = ['title', 'summary', 'uncertainty'];

export function changesBetween(older: Tables, newer: Tables): DataChanges {
  const before = new Map(older.incidents.map((row) => [row.id, row]));
  const after = new Set(newer.incidents.map(({ id }) => id));
  // A column that did not exist then has not changed.
  const columns = TABLES.incidents.columns.filter(
    (column) => column !== 'id' && older.incidents.some((row) => row[column] !== ''),
  );
  // Nor a table.
  const fieldsBeside = (['actors', 'sources', 'places'] as const).filter(
    (field) => field !== 'places' || older.incidentPlaces.length > 0,
  );
  const given = new Set(older.corrections.map(keyOf));
  const reasons = newer.corrections
    .map((row, at) => ({ row, at }))
    .filter(({ row }) => !given.has(keyOf(row)));
  const reasonsOf = group(reasons, ({ row }) => row.incident_id);
  const beside = [besidesOf(older), besidesOf(newer)] as const;
  const changed = newer.incidents.flatMap((row) => {
    const old = before.get(row.id);
    if (!old) return [];
    const own = reasonsOf.get(row.id) ?? [];
    const reasonFor = (field: string): number =>
      own.findLast((reason) => reason.row.field.split('.')[0] === field)?.at ?? -1;
    const values = [
      ...columns
        .filter((column) => row[column] !== old[column])
        .map((column) => ({
          field: column,
          ...(TEXTS.includes(column) ? { old: '', new: '' } : { old: old[column], new: row[column] }),
          correction: reasonFor(column),
        })),
      ...fieldsBeside.flatMap((field) => {
        const [oldText = '', newText = ''] = beside.map((texts) => texts[field].get(row.id) ?? '');
        return oldText === newText
          ? []
          : [{ field, old: oldText, new: newText, correction: reasonFor(field) }];
      }),
    ];
    return values.length > 0 ? [{ id: row.id, values }] : [];
  });
  return {
    from: older.package.version,
    to: newer.package.version,
    added: newer.incidents.map(({ id }) => id).filter((id) => !before.has(id)),
    removed: older.incidents.map(({ id }) => id).filter((id) => !after.has(id)),
    changed,
  };
}

const keyOf = ({ date, incident_id, field, old, new: value }: Row<'corrections'>): string =>
  [date, incident_id, field, old, value].join('\n');

/** By incident: who acted, as `group:status`, who reported it, and its points where it has several, in an order of their own. */
function besidesOf(tables: Tables) {
  const joined = <T extends { readonly incident_id: string }>(
    rows: readonly T[],
    textOf: (row: T) => string,
  ): ReadonlyMap<string, string> =>
    new Map(
      [...group(rows, ({ incident_id }) => incident_id)].map(([id, own]) => [
        id,
        own.map(textOf).sort().join(', '),
      ]),
    );
  return {
    actors: joined(tables.actors, ({ group_id, status }) => `${group_id}:${status}`),
    sources: joined(tables.sources, ({ publisher }) => publisher),
    places: joined(
      tables.incidentPlaces,
      ({ place, latitude, longitude }) => `${place} (${latitude}°, ${longitude}°)`,
    ),
  };
}
