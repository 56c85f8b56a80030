// What gives the colours of an opened file: the largest names of one column, one each, the others one together.

import type { Series } from '../../data/load.ts';
import { type ItemLook, LOOKS } from '../../data/looks.ts';
import type { Coded, OpenedTable } from './table.ts';

/** What has a look: one of the curated lineages with its own, or something of the file. `name` is null for all others. */
export type SeriesItem =
  | { readonly lineage: string }
  | (ItemLook & { readonly id: string; readonly name: string | null });

export const idOfItem = (item: SeriesItem): string => ('lineage' in item ? item.lineage : item.id);

/** Id of the item of all others, as of the lineage of what has none. */
export const OTHERS = 'other';

export interface NamedSeries {
  readonly by: Series['by'];
  /** The most frequent first. */
  readonly names: readonly string[];
  /** The last is that of all others. */
  readonly items: readonly SeriesItem[];
  /** By row, indices into the names; -1 where the row has none. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** By name; what has no name stands with the others, the last item. */
  readonly itemOf: readonly number[];
}

/** Whether groups are what is gathered. */
export const hasGroups = ({ by }: Pick<NamedSeries, 'by'>): boolean => by === 'group' || by === 'change';

const hasActors = ({ actor }: OpenedTable): boolean => actor.names.length > 0;

/** Who took part, else of what kind, else where: the first that the file has. */
export function seriesOf(table: OpenedTable): NamedSeries {
  const none: Coded = { names: [], codes: new Int32Array(table.count).fill(-1) };
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
  const named = Math.min(LOOKS.length - 1, order.filter((code) => (counts[code] ?? 0) > 0).length);
  const ordered = order.map((code) => names[code] ?? '');
  return {
    by,
    names: ordered,
    items: itemsOf(ordered, named),
    first: placed(firstCodes),
    second: placed(secondCodes),
    itemOf: order.map((_, place) => Math.min(place, named)),
  };
}

/** The largest in the order of the palette, which they share with nobody. Without a name all are alike. */
function itemsOf(names: readonly string[], named: number): readonly SeriesItem[] {
  const itemAt = (at: number, name: string | null): SeriesItem[] => {
    const look = LOOKS.at(at);
    return look ? [{ ...look, id: name === null ? OTHERS : `series-${at + 1}`, name }] : [];
  };
  if (names.length === 0) return itemAt(0, '');
  return [...names.slice(0, named).flatMap((name, at) => itemAt(at, name)), ...itemAt(-1, null)];
}
