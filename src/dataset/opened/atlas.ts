// An opened file as an atlas: the same columns as the curated one, in the place of which it is shown. What a file does
// not have stays empty, and `has` says so: who claimed what, how hard was searched, which group came of which.

import { capabilitiesOf } from '../../data/capabilities.ts';
import type { Columns } from '../../data/columns.ts';
import type { TextLanguage } from '../../data/languages.ts';
import type { Atlas, OwnRows } from '../../data/load.ts';
import type { Group, Lineage } from '../../data/payload/core.ts';
import { LOCATION_PRECISIONS } from '../../data/vocabularies.ts';
import { type ChangeNames, changeTitle } from './change-series.ts';
import type { Handed } from './handed.ts';
import { keysByRecord, keysOf } from './keys.ts';
import { byRow, textsOf } from './texts.ts';

export interface OpenedWords {
  readonly language: TextLanguage;
  /** What a row without a title is called, by the number of its record. */
  readonly row: (record: number) => string;
  readonly others: string;
}

/** Names that the curated tables know bring the look of their lineage; others have the palette, the most frequent first. */
export function atlasOfOpened(
  handed: Handed,
  curated: Pick<Atlas, 'lineages'>,
  words: OpenedWords,
  own: OwnRows,
  change?: ChangeNames,
): Atlas {
  const { series, groupNames, opening, record, texts } = handed;
  const lineages = itemsOf(series, curated.lineages, words.others);
  const groups = groupNames.map((name, code): Group => {
    const lineage = lineages[series.itemOf[code] ?? 0]?.id ?? 'other';
    return { id: String(code), lineage, short: sameName(name), name: sameName(name), aliases: [] };
  });
  const columns = columnsOf(handed);
  const titles = textsOf(texts.title);
  return {
    has: capabilitiesOf({ columns, lineages, coverage: [], own }),
    version: '',
    corrections: 0,
    reportAddress: '',
    opening,
    columns,
    coverage: [],
    series: { by: series.by, items: lineages, itemOf: itemsByOption(columns, series) },
    lineages,
    groups: groups.length > 0 ? [...groups, undefined] : [],
    kinLinks: [],
    groupsById: new Map(groups.map((group) => [group.id, group])),
    texts: {
      language: words.language,
      title: byRow(columns.count, (row) => {
        const name = titles.at(row) || words.row(record[row] ?? 0);
        return change ? changeTitle(change, row, name) : name;
      }),
      summary: textsOf(texts.summary),
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

/** By code of the column whose options have the colours. */
function itemsByOption({ sets }: Columns, { by, names, itemOf, items }: Handed['series']): ArrayLike<number> {
  const others = items.length - 1;
  if (by === null) return [];
  if (by === 'group' || by === 'change') return [...itemOf, others];
  const placeOf = new Map(names.map((name, place) => [name, place]));
  return sets[by].dictionary.map((name) => itemOf[placeOf.get(name) ?? -1] ?? others);
}

function itemsOf(
  { items }: Handed['series'],
  curated: readonly Lineage[],
  others: string,
): readonly Lineage[] {
  return items.flatMap((item) => {
    if ('lineage' in item) return curated.find(({ id }) => id === item.lineage) ?? [];
    return { ...item, name: sameName(item.name ?? others) };
  });
}

const sameName = (name: string) => ({ en: name, fr: name, ar: name });

/** The columns for whoever asks them, in either thread. */
export function columnsOf({ columns, texts, keys, precision, record }: Handed): Columns {
  return {
    ...columns,
    ...(keys ? keysOf(textsOf(texts.id), keys) : keysByRecord(record)),
    start: textsOf(texts.start),
    end: textsOf(texts.end),
    place: textsOf(texts.place),
    admin1: textsOf(texts.admin1),
    locationPrecision: byRow(
      columns.count,
      (row) => LOCATION_PRECISIONS[precision[row] ?? -1] ?? ('region' as const),
    ),
    dated: new Map(),
    further: new Map(),
  };
}
