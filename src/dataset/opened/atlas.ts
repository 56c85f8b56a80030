// An opened file as an atlas: the same columns as the curated one, in the place of which it is shown. What a file does
// not have stays empty, and `has` says so: who claimed what, how hard was searched, which group came of which.

import { capabilitiesOf, columnCapabilities } from '../../data/capabilities.ts';
import { type Columns, packCodes, packSets, type SetColumn, UNIDENTIFIED } from '../../data/columns.ts';
import type { Atlas, OwnRows, Series } from '../../data/load.ts';
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
  const { lineages } = series;
  const groups = groupNames(table, series).map((name, code): Group => {
    const lineage = lineages[series.itemOf[code] ?? 0]?.id ?? 'other';
    return { id: String(code), lineage, short: sameName(name), name: sameName(name), aliases: [] };
  });
  const columns = columnsOf(table, series);
  return {
    has: capabilitiesOf({ columns, lineages, coverage: [], own }),
    version: '',
    corrections: 0,
    reportAddress: '',
    opening: openingOf(table),
    columns,
    coverage: [],
    series: { by: series.by, items: lineages, itemOf: itemsByOption(columns, series) },
    lineages,
    groups: hasActors(table) ? [...groups, undefined] : [],
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

/** What gives the colours: the largest names of one column, one each, the others one together. */
interface NamedSeries {
  readonly by: Series['by'];
  /** The most frequent first. */
  readonly names: readonly string[];
  /** By row, indices into the names; -1 where the row has none. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly lineages: readonly Lineage[];
  /** By name; what has no name stands with the others, the last lineage. */
  readonly itemOf: readonly number[];
}

/** By code of the column whose options have the colours. */
function itemsByOption({ sets }: Columns, { by, names, itemOf, lineages }: NamedSeries): ArrayLike<number> {
  if (by === null) return [];
  const others = lineages.length - 1;
  if (by === 'group') return [...itemOf, others];
  const placeOf = new Map(names.map((name, place) => [name, place]));
  return sets[by].dictionary.map((name) => itemOf[placeOf.get(name) ?? -1] ?? others);
}

const hasActors = ({ actor }: OpenedTable): boolean => actor.names.length > 0;
const NO_NAMES: readonly string[] = [];

/** Who took part, else of what kind, else where: the first that the file has. */
function seriesOf(table: OpenedTable, colours: readonly Lineage[], others: string): NamedSeries {
  const none: Coded = { names: NO_NAMES, codes: new Int32Array(table.count).fill(-1) };
  const sources = [
    ['group', table.actor],
    ['type', table.kind],
    ['country', table.country],
  ] as const;
  const [by, main] = sources.find(([, column]) => column.names.length > 0) ?? [null, none];
  const second = hasActors(table) ? table.otherActor : none;
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
  return {
    by,
    names: order.map((code) => names[code] ?? ''),
    first: placed(firstCodes),
    second: placed(secondCodes),
    lineages: itemsOf(
      order.slice(0, shown).map((code) => names[code] ?? ''),
      colours,
      others,
    ),
    itemOf: order.map((_, place) => Math.min(place, shown)),
  };
}

/** One a name, and the last for all others; without a name all are alike. */
function itemsOf(names: readonly string[], colours: readonly Lineage[], others: string): readonly Lineage[] {
  if (names.length === 0) return colours.slice(0, 1).map((colour) => ({ ...colour, name: sameName('') }));
  const last = colours.slice(-1).map((colour) => ({ ...colour, name: sameName(others) }));
  return [
    ...colours.slice(0, names.length).map((colour, at) => ({ ...colour, name: sameName(names[at] ?? '') })),
    ...last,
  ];
}

const groupNames = (table: OpenedTable, { names }: NamedSeries): readonly string[] =>
  hasActors(table) ? names : NO_NAMES;

const sameName = (name: string) => ({ en: name, fr: name, ar: name });

function columnsOf(table: OpenedTable, series: NamedSeries): Columns {
  const { count } = table;
  const none = new Int32Array(count).fill(-1);
  const others = series.lineages.length - 1;
  const lineage = Uint8Array.from(series.first, (code) => series.itemOf[code] ?? others);
  const attributed = ATTRIBUTIONS.indexOf('attributed');
  const texts = ({ names, codes }: Coded): string[] => Array.from(codes, (code) => names[code] ?? '');
  const start = texts(table.start);
  const [id, indexOf] = keysOf(table);
  const hasRange = table.low.some((value) => value >= 0);
  const columns = {
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
      group: hasActors(table)
        ? groupsOf(series)
        : packSets(
            [],
            Array.from(none, () => []),
          ),
      lineage: single(
        series.lineages.map((each) => each.id),
        lineage,
      ),
      country: single(...coded(table.country)),
      type: single(...coded(table.kind)),
      target: single([], new Uint8Array(count)),
      attribution: single([], new Uint8Array(count)),
    },
    lineage,
    // Drawn as one does what nobody doubts.
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
  return { ...columns, has: columnCapabilities(columns) };
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

/** One or two a row; rows that name nobody have an option of their own. */
function groupsOf({ names, first, second }: NamedSeries): SetColumn {
  return packSets(
    [...names.keys()].map(String).concat(UNIDENTIFIED),
    Array.from(first, (code, row) => {
      const codes = [code, second[row] ?? -1].filter((each) => each >= 0);
      return codes.length > 0 ? codes : [names.length];
    }),
  );
}
