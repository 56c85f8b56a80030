// The incidents of an opened file as columns, in the worker: typed arrays and packed texts. Rows are in order of their first day, undated ones last.

import { LOCATION_PRECISIONS } from '../../data/vocabularies.ts';
import { rowsByDay } from '../../lib/rows-by-day.ts';
import type { Utf8 } from './byte-texts.ts';
import { createByCode, createIntegers, createNumbers, detached, type Growing } from './growing.ts';
import type { Incident } from './incident.ts';
import { createDates } from './known-dates.ts';
import { createTextPacker, type PackedTexts, textsOf } from './texts.ts';

/** Different texts of a column, and of each row an index into them; -1 where it has none. */
export interface Coded {
  readonly names: readonly string[];
  readonly codes: Int32Array;
}

export interface OpenedTable {
  readonly count: number;
  /** Rows with a day: those from here on have none. */
  readonly datedCount: number;
  readonly id: PackedTexts;
  readonly title: PackedTexts;
  readonly place: PackedTexts;
  readonly admin: PackedTexts;
  readonly summary: PackedTexts;
  /** `YYYY[-MM[-DD]]`, empty where not known. */
  readonly start: Coded;
  readonly end: Coded;
  /** Days since 1970; of undated rows meaningless. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Degrees, NaN where not known. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** Index into LOCATION_PRECISIONS. */
  readonly precision: Uint8Array;
  /** -1 where not known. */
  readonly low: Int32Array;
  readonly best: Int32Array;
  readonly high: Int32Array;
  readonly injured: Int32Array;
  readonly actor: Coded;
  readonly otherActor: Coded;
  readonly country: Coded;
  readonly kind: Coded;
  /** By row 1 where its publisher has not checked it yet; null where that is said of none. */
  readonly preliminary: Uint8Array | null;
  /** By row: the record of the file, counted from 0 among those that are shown. */
  readonly record: Uint32Array;
}

export interface RowTexts {
  readonly id: string | Utf8;
  readonly title: string;
  readonly place: string;
  readonly admin: string;
  readonly summary: string;
  readonly actor: string;
  readonly otherActor: string;
  readonly country: string;
  readonly kind: string;
  /** Numbers of these texts where they come again and again, each column by itself; -1 for none. */
  readonly codes: RowCodes;
}

type RowCodes = Readonly<
  Record<'title' | 'place' | 'admin' | 'summary' | 'actor' | 'otherActor' | 'country' | 'kind', number>
>;

export interface TableBuilder {
  readonly add: (incident: Incident, texts: RowTexts) => void;
  readonly finish: () => OpenedTable;
}

function createCoder() {
  const known = new Map<string, number>();
  const names: string[] = [];
  const codes = createIntegers();
  const byGiven = createByCode<number>();
  const codeOf = (name: string): number => {
    let code = name === '' ? -1 : known.get(name);
    if (code === undefined) {
      code = names.length;
      const own = detached(name);
      known.set(own, code);
      names.push(own);
    }
    return code;
  };
  return {
    /** `given`: the number by which the name comes, if it does. */
    add(name: string, given = -1): void {
      let code = byGiven.get(given);
      if (code === undefined) {
        code = codeOf(name);
        byGiven.set(given, code);
      }
      codes.push(code);
    },
    sorted(order: Uint32Array): Coded {
      return { names, codes: inOrder(codes.values(), order, new Int32Array(order.length)) };
    },
  };
}

export function createTableBuilder(): TableBuilder {
  const dateOf = createDates();
  const [start, end] = [createCoder(), createCoder()];
  const [actor, otherActor, country, kind] = [createCoder(), createCoder(), createCoder(), createCoder()];
  const [firstDay, lastDay] = [createIntegers(), createIntegers()];
  const [latitude, longitude] = [createNumbers(), createNumbers()];
  const precision = createIntegers();
  const [low, best, high, injured] = [createIntegers(), createIntegers(), createIntegers(), createIntegers()];
  const [id, title, place] = [createTextPacker(false), createTextPacker(), createTextPacker()];
  const [admin, summary] = [createTextPacker(), createTextPacker()];
  return {
    add(incident, row) {
      const first = incident.start && dateOf(incident.start);
      const last = incident.end && dateOf(incident.end);
      firstDay.push(first ? first.first : UNDATED);
      lastDay.push(first ? (last ?? first).last : UNDATED);
      start.add(first ? first.iso : '', first ? first.code : -1);
      end.add(last ? last.iso : '', last ? last.code : -1);
      latitude.push(incident.place?.latitude ?? Number.NaN);
      longitude.push(incident.place?.longitude ?? Number.NaN);
      precision.push(LOCATION_PRECISIONS.indexOf(incident.precision));
      low.push(incident.low ?? -1);
      best.push(incident.best ?? -1);
      high.push(incident.high ?? -1);
      injured.push(incident.injured ?? -1);
      if (typeof row.id === 'string') id.add(row.id);
      else id.addBytes(row.id);
      const { codes } = row;
      title.add(row.title, codes.title);
      place.add(row.place, codes.place);
      admin.add(row.admin, codes.admin);
      summary.add(row.summary, codes.summary);
      actor.add(row.actor, codes.actor);
      otherActor.add(row.otherActor, codes.otherActor);
      country.add(row.country, codes.country);
      kind.add(row.kind, codes.kind);
    },
    finish() {
      const order = rowsByDay(firstDay.values());
      const integers = ({ values }: Growing<Int32Array>) =>
        inOrder(values(), order, new Int32Array(order.length));
      const degrees = ({ values }: Growing<Float64Array>) =>
        inOrder(values(), order, new Float64Array(order.length));
      const sortedDays = integers(firstDay);
      const datedCount = sortedDays.indexOf(UNDATED);
      return {
        count: order.length,
        datedCount: datedCount < 0 ? order.length : datedCount,
        id: id.finish(order),
        title: title.finish(order),
        place: place.finish(order),
        admin: admin.finish(order),
        summary: summary.finish(order),
        start: start.sorted(order),
        end: end.sorted(order),
        firstDay: sortedDays,
        lastDay: integers(lastDay),
        latitude: degrees(latitude),
        longitude: degrees(longitude),
        precision: Uint8Array.from(integers(precision)),
        low: integers(low),
        best: integers(best),
        high: integers(high),
        injured: integers(injured),
        actor: actor.sorted(order),
        otherActor: otherActor.sorted(order),
        country: country.sorted(order),
        kind: kind.sorted(order),
        preliminary: null,
        record: order,
      };
    },
  };
}

/** Later than any day. */
const UNDATED = 2 ** 31 - 1;

/** Values by row, as the rows are ordered. */
function inOrder<Values extends Int32Array | Float64Array | Uint8Array>(
  values: Values,
  order: Uint32Array,
  ordered: Values,
): Values {
  for (let place = 0; place < order.length; place++) ordered[place] = values[order[place] ?? 0] ?? 0;
  return ordered;
}

const CODED = ['start', 'end', 'actor', 'otherActor', 'country', 'kind'] as const;
const TEXTS = ['id', 'title', 'place', 'admin', 'summary'] as const;
const INTEGERS = ['firstDay', 'lastDay', 'low', 'best', 'high', 'injured'] as const;

/** Chosen rows of two tables as one, in order of their days; `order` says which of the chosen stands in a row. */
export function mergedTable(
  tables: readonly [OpenedTable, OpenedTable],
  chosen: readonly { readonly of: 0 | 1; readonly row: number }[],
): { readonly table: OpenedTable; readonly order: Uint32Array } {
  const days = Int32Array.from(chosen, ({ of, row }) => tables[of].firstDay[row] ?? UNDATED);
  const order = rowsByDay(days);
  const rows = Array.from(order, (at) => chosen[at] ?? { of: 0 as const, row: 0 });
  const asTheyAre = Uint32Array.from(rows.keys());
  const codedOf = (column: (typeof CODED)[number]): Coded => {
    const coder = createCoder();
    for (const { of, row } of rows) {
      const { names, codes } = tables[of][column];
      coder.add(names[codes[row] ?? -1] ?? '');
    }
    return coder.sorted(asTheyAre);
  };
  const textsIn = (key: (typeof TEXTS)[number]): PackedTexts => {
    const own = [textsOf(tables[0][key]), textsOf(tables[1][key])] as const;
    const packer = createTextPacker();
    for (const { of, row } of rows) packer.add(own[of].at(row) ?? '');
    return packer.finish(asTheyAre);
  };
  const each = <Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value) =>
    Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
  const datedCount = rows.findIndex((_, at) => days[order[at] ?? 0] === UNDATED);
  const table = {
    count: rows.length,
    datedCount: datedCount < 0 ? rows.length : datedCount,
    ...each(CODED, codedOf),
    ...each(TEXTS, textsIn),
    ...each(INTEGERS, (key) => Int32Array.from(rows, ({ of, row }) => tables[of][key][row] ?? -1)),
    ...each(['latitude', 'longitude'] as const, (key) =>
      Float64Array.from(rows, ({ of, row }) => tables[of][key][row] ?? Number.NaN),
    ),
    precision: Uint8Array.from(rows, ({ of, row }) => tables[of].precision[row] ?? 0),
    preliminary: tables.some(({ preliminary }) => preliminary)
      ? Uint8Array.from(rows, ({ of, row }) => tables[of].preliminary?.[row] ?? 0)
      : null,
    record: order,
  };
  return { table, order };
}
