// What the worker hands the page of an opened file: columns that need no more work there. All rows are in buffers, which
// change hands without being copied.

import { columnCapabilities } from '../../data/capabilities.ts';
import { type Columns, packCodes, type SetColumn, UNIDENTIFIED } from '../../data/columns.ts';
import { placeDataOf } from '../../data/places.ts';
import { ATTRIBUTIONS } from '../../data/vocabularies.ts';
import type { Bounds } from '../../lib/geo.ts';
import { type KeyTable, keyTableOf } from './keys.ts';
import { hasGroups, idOfItem, type NamedSeries, seriesOf } from './series.ts';
import type { Coded, OpenedTable } from './table.ts';
import { type PackedTexts, textsOf } from './texts.ts';

const TEXT_COLUMNS = ['start', 'end', 'place', 'admin1'] as const;

type PackedColumns = Omit<
  Columns,
  (typeof TEXT_COLUMNS)[number] | 'id' | 'indexOf' | 'locationPrecision' | 'dated' | 'further'
>;

export interface Handed {
  readonly columns: PackedColumns;
  readonly texts: Readonly<Record<(typeof TEXT_COLUMNS)[number] | 'id' | 'title' | 'summary', PackedTexts>>;
  /** Null where the file's own names do not tell its rows apart. */
  readonly keys: KeyTable | null;
  /** By row, index into LOCATION_PRECISIONS. */
  readonly precision: Uint8Array;
  /** By row 1 where it is preliminary; null where none is. */
  readonly preliminary: Uint8Array | null;
  readonly series: Omit<NamedSeries, 'first' | 'second'>;
  readonly groupNames: readonly string[];
  readonly opening: Bounds | null;
  /** By row: the record of the file. */
  readonly record: Uint32Array;
}

export function handOver(table: OpenedTable, series: NamedSeries = seriesOf(table)): Handed {
  const { by, names, itemOf, items } = series;
  return {
    columns: columnsOf(table, series),
    texts: {
      ...{ id: table.id, place: table.place, admin1: table.admin },
      ...{ title: table.title, summary: table.summary },
      ...datesOf(table),
    },
    keys: keyTableOf(table.id),
    precision: table.precision,
    preliminary: table.preliminary,
    series: { by, names, itemOf, items },
    groupNames: hasGroups(series) ? names : [],
    opening: openingOf(table),
    record: table.record,
  };
}

/** All that can change hands, each once: some columns are the same one. */
export function buffersOf(handed: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(handed)) {
    if (handed.byteLength > 0) found.add(handed.buffer as ArrayBuffer);
  } else if (Array.isArray(handed)) {
    // Lists of words have none.
    if (typeof handed[0] === 'object') for (const part of handed) buffersOf(part, found);
  } else if (typeof handed === 'object' && handed !== null)
    for (const part of Object.values(handed)) buffersOf(part, found);
  return found;
}

function columnsOf(table: OpenedTable, series: NamedSeries): PackedColumns {
  const { count } = table;
  const none = new Int32Array(count).fill(-1);
  const nothing = packCodes([], new Uint8Array(count));
  const others = series.items.length - 1;
  const lineage = new Uint8Array(count);
  for (let row = 0; row < count; row++) lineage[row] = series.itemOf[series.first[row]!] ?? others;
  const hasRange = table.low.some((value) => value >= 0);
  const columns = {
    count,
    datedCount: table.datedCount,
    captivityUntil: [],
    firstDay: table.firstDay,
    lastDay: table.lastDay,
    latitude: table.latitude,
    longitude: table.longitude,
    sets: {
      group: hasGroups(series) ? groupsOf(series) : nothing,
      lineage: { dictionary: series.items.map(idOfItem), offsets: null, codes: lineage },
      country: single(table.country),
      type: single(table.kind),
      target: nothing,
      attribution: nothing,
    },
    lineage,
    attribution: attributionOf(table),
    killedLow: hasRange ? table.low : table.best,
    killedBest: table.best,
    killedHigh: hasRange ? table.high : table.best,
    attackersKilled: none,
    injured: table.injured,
    hostages: none,
    // Files say how vague a place is in words, not in kilometres.
    radiusKm: [],
    actors: [],
  };
  const places = placeDataOf(table);
  return { ...columns, places, has: columnCapabilities({ ...columns, place: textsOf(table.place) }) };
}

/** Drawn as one does what nobody doubts, and what is not checked yet as one does what is suspected. */
function attributionOf({ count, preliminary }: OpenedTable): Uint8Array {
  const [sure, unsure] = [ATTRIBUTIONS.indexOf('attributed'), ATTRIBUTIONS.indexOf('suspected')];
  return new Uint8Array(count).map((_, row) => (preliminary?.[row] ? unsure : sure));
}

/** Of the end, which is that of the start where the file has none. */
function datesOf({ start, end }: OpenedTable): Record<'start' | 'end', PackedTexts> {
  const packed = (names: readonly string[], codes: Uint32Array): PackedTexts => ({
    ...{ kind: 'coded', names, codes },
  });
  const startCodes = new Uint32Array(start.codes).map((_, row) => {
    const code = start.codes[row]!;
    return code < 0 ? start.names.length : code;
  });
  const endCodes = startCodes.map((startCode, row) => {
    const code = end.codes[row]!;
    return code < 0 ? end.names.length + startCode : code;
  });
  return {
    start: packed([...start.names, ''], startCodes),
    end: packed([...end.names, ...start.names, ''], endCodes),
  };
}

/** The dictionary's length stands for none. */
const single = ({ names, codes }: Coded): SetColumn =>
  packCodes(
    names,
    codes.map((code) => (code < 0 ? names.length : code)),
  );

/** One or two a row; rows that name nobody have an option of their own. */
function groupsOf({ names, first, second }: NamedSeries): SetColumn {
  const count = first.length;
  const dictionary = [...names.keys()].map(String).concat(UNIDENTIFIED);
  const offsets = new Uint32Array(count + 1);
  const codes = new Uint32Array(count * 2);
  let at = 0;
  for (let row = 0; row < count; row++) {
    const [one, other] = [first[row]!, second[row]!];
    if (one >= 0) codes[at++] = one;
    if (other >= 0 && other !== one) codes[at++] = other;
    if (at === offsets[row]) codes[at++] = names.length;
    offsets[row + 1] = at;
  }
  const packed = packCodes(dictionary, codes.subarray(0, at));
  return at === count ? packed : { ...packed, offsets };
}

/** Where the map opens: around all but the outermost rows, which slips of a key put far away. */
function openingOf({ latitude, longitude }: OpenedTable): Bounds | null {
  const [south, north] = middleOf(latitude);
  const [west, east] = middleOf(longitude);
  return south === undefined || west === undefined || north === undefined || east === undefined
    ? null
    : { south, west, north, east };
}

const ASIDE = 0.02;
const MOST_ASKED = 16_384;

function middleOf(values: Float64Array): readonly (number | undefined)[] {
  // Rows are in order of their days: those of equal distances stand for all.
  const step = Math.ceil(values.length / MOST_ASKED);
  const sorted = values.filter((value, row) => row % step === 0 && !Number.isNaN(value)).sort();
  const aside = Math.floor(sorted.length * ASIDE);
  return [sorted[aside], sorted[sorted.length - 1 - aside]];
}
