// What gives the colours of an opened file: the largest names of one column, one each, the others one together.

import type { Series } from '../../data/load.ts';
import type { ItemLook } from '../../data/payload.ts';
import type { Coded, OpenedTable } from './table.ts';

export interface NamedSeries {
  readonly by: Series['by'];
  /** The most frequent first. */
  readonly names: readonly string[];
  /** What has the colours, where that is not the names in their turn: a lineage by its id, or a look and name of its own. */
  readonly items?: readonly ({ readonly id: string; readonly name?: string } & Partial<ItemLook>)[];
  /** So many of them have a colour of their own. */
  readonly named: number;
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
export function seriesOf(table: OpenedTable, colours: number): NamedSeries {
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
  const named = Math.min(colours - 1, order.filter((code) => (counts[code] ?? 0) > 0).length);
  return {
    by,
    names: order.map((code) => names[code] ?? ''),
    named,
    first: placed(firstCodes),
    second: placed(secondCodes),
    itemOf: order.map((_, place) => Math.min(place, named)),
  };
}
