// The order of a list of millions: what rows are sorted by is ranked once, then shown rows are dealt out by rank.

import { type Columns, drawnToll } from '../data/columns.ts';
import { fold } from '../lib/fold.ts';
import { orderRows, type Sort } from '../query/order.ts';

/** By row; rows with `last` stand last in both directions. */
interface Ranks {
  readonly of: Uint32Array;
  readonly count: number;
  readonly last: number;
}

/** As `orderRows`: `rows` come in order of date; those alike have the later first. */
export function createOrder(columns: Columns): (rows: Uint32Array, sort: Sort) => Uint32Array {
  const known = new Map<string, Ranks>();
  const ranksBy = (key: 'deaths' | 'place'): Ranks => {
    const ranks = known.get(key) ?? (key === 'deaths' ? tollRanks(columns) : placeRanks(columns));
    known.set(key, ranks);
    return ranks;
  };
  return (rows, sort) => {
    if (sort.key === 'date') return orderRows(columns, rows, sort, []);
    return dealt(rows, ranksBy(sort.key), sort.descending);
  };
}

function dealt(rows: Uint32Array, { of, count, last }: Ranks, descending: boolean): Uint32Array {
  const placeOf = (rank: number): number => (rank === last ? count : descending ? count - 1 - rank : rank);
  const ends = new Uint32Array(count + 2);
  for (let at = 0; at < rows.length; at++) ends[placeOf(of[rows[at]!]!) + 1]! += 1;
  for (let place = 0; place <= count; place++) ends[place + 1]! += ends[place]!;
  const order = new Uint32Array(rows.length);
  for (let at = rows.length - 1; at >= 0; at--) order[ends[placeOf(of[rows[at]!]!)]!++] = rows[at]!;
  return order;
}

function tollRanks(columns: Columns): Ranks {
  const tolls = Int32Array.from({ length: columns.count }, (_, row) => drawnToll(columns, row));
  const inOrder = [...new Set(tolls)].filter((toll) => toll >= 0).sort((first, second) => first - second);
  return ranked(tolls, inOrder);
}

/** Folded names are compared by code point; each is folded once. */
function placeRanks({ count, place }: Columns): Ranks {
  const names = new Map<string, string>();
  for (let row = 0; row < count; row++) {
    const name = place[row] ?? '';
    if (!names.has(name)) names.set(name, fold(name));
  }
  const folded = [...new Set(names.values())].sort((first, second) => (first < second ? -1 : 1));
  const rankOf = new Map(folded.map((name, rank) => [name, rank]));
  const ranks = new Map([...names].map(([name, own]) => [name, rankOf.get(own) ?? 0]));
  const of = new Uint32Array(count);
  for (let row = 0; row < count; row++) of[row] = ranks.get(place[row] ?? '') ?? 0;
  return { of, count: folded.length, last: folded.length };
}

/** What is not in `inOrder` stands last. */
function ranked(values: Int32Array, inOrder: readonly number[]): Ranks {
  const rankOf = new Map(inOrder.map((value, rank) => [value, rank]));
  const last = inOrder.length;
  return { of: Uint32Array.from(values, (value) => rankOf.get(value) ?? last), count: last, last };
}
