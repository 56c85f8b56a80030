// What gives the colours of a file whose actors this atlas knows: the lineages, as everywhere else on the page.

import type { LineageFinder } from './known.ts';
import type { Known } from './messages.ts';
import { type NamedSeries, OTHERS } from './series.ts';
import type { Coded, OpenedTable } from './table.ts';

/** Of the rows that name an actor: where fewer are known, the file's own largest actors have the colours. */
const LEAST_SHARE = 0.5;
/** Of the two sides of a fight, the one that is known and no army is what tells it apart. */
const STATE = 'state';

/** `lineages` in their order. Null where too few are known. */
export function knownSeries(
  table: OpenedTable,
  lineages: Known['lineages'],
  lineageOf: LineageFinder,
): NamedSeries | null {
  const { count, datedCount, firstDay, country } = table;
  const lineageIn = ({ names, codes }: Coded, row: number): string => {
    const name = names[codes[row] ?? -1];
    if (name === undefined) return '';
    const where = country.names[country.codes[row] ?? -1] ?? '';
    const day = row < datedCount ? (firstDay[row] ?? null) : null;
    return lineageOf(name, where, day) ?? OTHERS;
  };
  const sides = Array.from({ length: count }, (_, row) => {
    const [first, second] = [lineageIn(table.actor, row), lineageIn(table.otherActor, row)];
    const isTurned = [STATE, OTHERS].includes(first) && !['', STATE, OTHERS].includes(second);
    return isTurned ? { first: second, second: first, isTurned } : { first, second, isTurned };
  });
  const named = sides.filter(({ first }) => first !== '');
  const known = named.filter(({ first, second }) => [first, second].some((id) => id !== '' && id !== OTHERS));
  if (known.length === 0 || known.length < named.length * LEAST_SHARE) return null;

  const used = new Set(sides.flatMap(({ first, second }) => [first, second]));
  const items = [...lineages.map(({ id }) => id).filter((id) => id !== OTHERS && used.has(id)), OTHERS];
  const lineagesOf = new Map<string, Set<string>>();
  const options = new Map<string, { readonly name: string; readonly lineage: string; count: number }>();
  const optionOf = ({ names, codes }: Coded, row: number, lineage: string): string | null => {
    const name = names[codes[row] ?? -1];
    if (name === undefined) return null;
    const key = `${lineage} ${name}`;
    const option = options.get(key) ?? { name, lineage, count: 0 };
    option.count++;
    options.set(key, option);
    lineagesOf.set(name, (lineagesOf.get(name) ?? new Set()).add(lineage));
    return key;
  };
  const keys = sides.map(({ first, second, isTurned }, row) =>
    isTurned
      ? [optionOf(table.otherActor, row, first), optionOf(table.actor, row, second)]
      : [optionOf(table.actor, row, first), optionOf(table.otherActor, row, second)],
  );
  const order = [...options].sort(([, one], [, other]) => other.count - one.count);
  const codeOf = new Map(order.map(([key], code) => [key, code]));
  const codesOf = (side: 0 | 1): Int32Array =>
    Int32Array.from(keys, (pair) => codeOf.get(pair[side] ?? '') ?? -1);
  const itemOf = (lineage: string): number => {
    const at = items.indexOf(lineage);
    return at < 0 ? items.length - 1 : at;
  };
  return {
    by: 'group',
    // One name of several lineages is as many options: which is which has to be said.
    names: order.map(([, { name, lineage }]) => {
      const of = lineages.find(({ id }) => id === lineage)?.name ?? '';
      return (lineagesOf.get(name)?.size ?? 0) > 1 ? `${name} · ${of}` : name;
    }),
    first: codesOf(0),
    second: codesOf(1),
    items: items.map((id) => ({ lineage: id })),
    itemOf: order.map(([, { lineage }]) => itemOf(lineage)),
  };
}
