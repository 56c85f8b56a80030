// An opened file as an atlas: the same columns as the curated one, in the place of which it is shown. What a file does
// not know stays empty: who claimed what, how hard was searched, which group came of which.

import { type Columns, packCodes, packSets, type SetColumn, UNIDENTIFIED } from '../../data/columns.ts';
import type { Atlas, OwnRows } from '../../data/load.ts';
import {
  ATTRIBUTIONS,
  type Group,
  type Lineage,
  LOCATION_PRECISIONS,
  type TextLanguage,
} from '../../data/payload.ts';
import type { Bounds } from '../../lib/geo.ts';
import type { Coded, OpenedTable } from './table.ts';

export interface OpenedWords {
  readonly language: TextLanguage;
  /** What a row without a title is called, by the number of its record. */
  readonly row: (record: number) => string;
  readonly others: string;
}

/** `curated` lends its colours and shapes, in the order of how often a name occurs. */
export function atlasOfOpened(
  table: OpenedTable,
  curated: Pick<Atlas, 'lineages'>,
  words: OpenedWords,
  own: OwnRows,
): Atlas {
  const series = seriesOf(table, curated.lineages, words.others);
  const same = (text: string) => ({ en: text, fr: text, ar: text });
  const groups = series.names.map((name, code): Group => {
    const lineage = series.lineages[series.lineageOfGroup[code] ?? 0]?.id ?? 'other';
    return { id: String(code), lineage, short: same(name), name: same(name), aliases: [] };
  });
  const columns = columnsOf(table, series);
  return {
    version: '',
    corrections: 0,
    reportAddress: '',
    opening: openingOf(table),
    columns,
    coverage: [],
    lineages: series.lineages,
    groups: [...groups, undefined],
    kinLinks: [],
    groupsById: new Map(groups.map((group) => [group.id, group])),
    texts: {
      language: words.language,
      title: table.title.map((title, row) => title || words.row(table.record[row] ?? 0)),
      summary: table.summary,
      annotations: [],
      mapLabels: [],
    },
    details: {
      language: words.language,
      sources: [],
      places: {},
      uncertainty: [],
      reports: {},
      actorNotes: [],
      recall: [],
      coverageNotes: [],
      corrections: [],
    },
    detailsFailed: false,
    own,
  };
}

/** What gives the colours: the largest names one each, the others one together. */
interface Series {
  /** The most frequent first. */
  readonly names: readonly string[];
  /** By row, indices into the names; -1 where the row has none. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly lineages: readonly Lineage[];
  /** By name; what has no name stands with the others, the last lineage. */
  readonly lineageOfGroup: readonly number[];
}

function seriesOf(table: OpenedTable, colours: readonly Lineage[], others: string): Series {
  const main = table.actor.names.length > 0 ? table.actor : table.kind;
  const second =
    table.actor.names.length > 0
      ? table.otherActor
      : { names: [], codes: new Int32Array(table.count).fill(-1) };
  const names = [...new Set([...main.names, ...second.names])];
  const codeOf = new Map(names.map((name, code) => [name, code]));
  const counts = new Uint32Array(names.length);
  const coded = ({ names: own, codes }: Coded): Int32Array => {
    const all = own.map((name) => codeOf.get(name) ?? -1);
    return codes.map((code) => (code < 0 ? -1 : (all[code] ?? -1)));
  };
  const [firstCodes, secondCodes] = [coded(main), coded(second)];
  for (const code of firstCodes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  const order = [...names.keys()].sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0));
  const places = new Int32Array(names.length);
  order.forEach((code, place) => {
    places[code] = place;
  });
  const placed = (codes: Int32Array): Int32Array =>
    codes.map((code) => (code < 0 ? -1 : (places[code] ?? -1)));
  const shown = Math.min(colours.length - 1, order.filter((code) => (counts[code] ?? 0) > 0).length);
  const last = colours.at(-1);
  return {
    names: order.map((code) => names[code] ?? ''),
    first: placed(firstCodes),
    second: placed(secondCodes),
    lineages: [
      ...colours
        .slice(0, shown)
        .map(({ id, shape }, place) => ({ id, shape, name: sameName(names[order[place] ?? 0] ?? '') })),
      ...(last ? [{ id: last.id, shape: last.shape, name: sameName(others) }] : []),
    ],
    lineageOfGroup: order.map((_, place) => Math.min(place, shown)),
  };
}

const sameName = (name: string) => ({ en: name, fr: name, ar: name });

function columnsOf(table: OpenedTable, series: Series): Columns {
  const { count } = table;
  const none = new Int32Array(count).fill(-1);
  const unidentified = series.names.length;
  const others = series.lineages.length - 1;
  const lineage = Uint8Array.from(series.first, (code) => series.lineageOfGroup[code] ?? others);
  const attributed = ATTRIBUTIONS.indexOf('attributed');
  const texts = ({ names, codes }: Coded): string[] => Array.from(codes, (code) => names[code] ?? '');
  const start = texts(table.start);
  const [id, indexOf] = keysOf(table);
  const hasRange = table.low.some((value) => value >= 0);
  return {
    count,
    datedCount: table.datedCount,
    id,
    indexOf,
    start,
    end: texts(table.end).map((end, row) => end || (start[row] ?? '')),
    captivityUntil: [],
    firstDay: table.firstDay,
    lastDay: table.lastDay,
    dated: new Map(),
    further: new Map(),
    place: table.place,
    admin1: table.admin,
    latitude: table.latitude,
    longitude: table.longitude,
    locationPrecision: Array.from(table.precision, (code) => LOCATION_PRECISIONS[code] ?? 'region'),
    sets: {
      group: pairs(
        [...series.names.keys()].map(String).concat(UNIDENTIFIED),
        series.first,
        series.second,
        unidentified,
      ),
      lineage: single(
        series.lineages.map((each) => each.id),
        lineage,
      ),
      country: single(...coded(table.country)),
      type: single(...coded(table.kind)),
      target: single([], new Uint8Array(count)),
      attribution: single(ATTRIBUTIONS, new Uint8Array(count).fill(attributed)),
    },
    lineage,
    attribution: new Uint8Array(count).fill(attributed),
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
}

/** The file's own identifiers where they tell rows apart, else the number of the record. */
function keysOf({ id, record }: OpenedTable): readonly [readonly string[], ReadonlyMap<string, number>] {
  const indexOf = new Map(id.map((key, row) => [key, row]));
  if (indexOf.size === id.length) return [id, indexOf];
  const keys = Array.from(record, (each) => String(each + 1));
  return [keys, new Map(keys.map((key, row) => [key, row]))];
}

/** Dictionary and codes, of which the dictionary's length stands for none. */
const coded = ({ names, codes }: Coded): readonly [readonly string[], ArrayLike<number>] => [
  names,
  codes.map((code) => (code < 0 ? names.length : code)),
];

const single = (dictionary: readonly string[], codes: ArrayLike<number>): SetColumn =>
  packCodes(dictionary, Array.from(codes));

/** Where the map opens: around all but the outermost rows, which slips of a key put far away. */
function openingOf({ latitude, longitude }: OpenedTable): Bounds | null {
  const [south, north] = middleOf(latitude);
  const [west, east] = middleOf(longitude);
  return south === undefined || west === undefined || north === undefined || east === undefined
    ? null
    : { south, west, north, east };
}

const ASIDE = 0.02;

function middleOf(values: Float64Array): readonly (number | undefined)[] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const aside = Math.floor(sorted.length * ASIDE);
  return [sorted[aside], sorted[sorted.length - 1 - aside]];
}

/** One or two codes a row; rows without any have `none`. */
function pairs(
  dictionary: readonly string[],
  first: Int32Array,
  second: Int32Array,
  none: number,
): SetColumn {
  return packSets(
    dictionary,
    Array.from(first, (code, row) => {
      const codes = [code, second[row] ?? -1].filter((each) => each >= 0);
      return codes.length > 0 ? codes : [none];
    }),
  );
}
