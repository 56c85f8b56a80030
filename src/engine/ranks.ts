// The order of a list of millions: what rows are sorted by is ranked once, then rows are dealt out by rank.

import { type Columns, drawnToll } from '../data/columns.ts';
import { fold } from '../lib/fold.ts';
import { orderRows, type Sort } from '../query/order.ts';
import { atOnce, type Steps, sortedInSteps } from './steps.ts';

/** By row; rows with `last` stand last in both directions. */
interface Ranks {
  readonly of: Uint32Array;
  readonly count: number;
  readonly last: number;
}

type RankedKey = 'deaths' | 'place';

export interface Order {
  /** As `orderRows`: `rows` come in order of date; those alike have the later first. */
  readonly of: (rows: Uint32Array, sort: Sort) => Uint32Array;
  /** Whether `first` answers at once. */
  readonly knows: (sort: Sort) => boolean;
  readonly learn: (sort: Sort) => Steps<void>;
  /** The first shown rows; null where they are so few among all that sorting them is faster. */
  readonly first: (fail: Uint32Array, shown: number, most: number, sort: Sort) => Uint32Array | null;
}

const ROWS_A_STEP = 8192;
/** A shown row comes so often at least among all in their order. */
const MOST_BETWEEN = 200;

export function createOrder(columns: Columns): Order {
  const known = new Map<RankedKey, Ranks>();
  /** All rows, by key and direction. */
  const orders = new Map<string, Uint32Array>();
  function* ranksBy(key: RankedKey): Steps<Ranks> {
    const ranks = known.get(key) ?? (yield* key === 'deaths' ? tollRanks(columns) : placeRanks(columns));
    known.set(key, ranks);
    return ranks;
  }
  const nameOf = ({ key, descending }: Sort): string => `${key} ${descending}`;
  return {
    of: (rows, sort) =>
      sort.key === 'date'
        ? orderRows(columns, rows, sort, [])
        : atOnce(dealt(rows, atOnce(ranksBy(sort.key)), sort.descending)),
    knows: (sort) => sort.key === 'date' || orders.has(nameOf(sort)),
    *learn(sort) {
      if (sort.key === 'date') return;
      const ranks = yield* ranksBy(sort.key);
      orders.set(nameOf(sort), yield* dealt(null, ranks, sort.descending));
    },
    first(fail, shown, most, sort) {
      const order = orders.get(nameOf(sort));
      if (!order || shown * MOST_BETWEEN < columns.count) return null;
      const rows = new Uint32Array(Math.min(most, shown));
      for (let [at, place] = [0, 0]; at < rows.length; place++) {
        if (fail[order[place]!] === 0) rows[at++] = order[place]!;
      }
      return rows;
    },
  };
}

/** Of all rows where none are given. */
function* dealt(
  rows: Uint32Array | null,
  { of, count, last }: Ranks,
  descending: boolean,
): Steps<Uint32Array> {
  const length = rows?.length ?? of.length;
  const placeOf = (row: number): number => {
    const rank = of[row]!;
    return rank === last ? count : descending ? count - 1 - rank : rank;
  };
  const ends = new Uint32Array(count + 2);
  for (let at = 0; at < length; at++) {
    if (at % ROWS_A_STEP === 0) yield;
    ends[placeOf(rows ? rows[at]! : at) + 1]! += 1;
  }
  for (let place = 0; place <= count; place++) ends[place + 1]! += ends[place]!;
  const order = new Uint32Array(length);
  for (let at = length - 1; at >= 0; at--) {
    if (at % ROWS_A_STEP === 0) yield;
    const row = rows ? rows[at]! : at;
    order[ends[placeOf(row)]!++] = row;
  }
  return order;
}

function* tollRanks(columns: Columns): Steps<Ranks> {
  const tolls = new Int32Array(columns.count);
  const different = new Set<number>();
  for (let row = 0; row < columns.count; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    tolls[row] = drawnToll(columns, row);
    if (tolls[row]! >= 0) different.add(tolls[row]!);
  }
  const inOrder = yield* sortedInSteps([...different], (first, second) => first - second);
  return yield* ranked(columns.count, (row) => tolls[row]!, inOrder);
}

/** Folded names are compared by code point; each is folded once. */
function* placeRanks({ count, place }: Columns): Steps<Ranks> {
  const names = new Map<string, string>();
  for (let row = 0; row < count; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    const name = place.at(row) ?? '';
    if (!names.has(name)) names.set(name, fold(name));
  }
  const folded = yield* sortedInSteps([...new Set(names.values())], byCodePoint);
  return yield* ranked(count, (row) => names.get(place.at(row) ?? '')!, folded);
}

const byCodePoint = (first: string, second: string): number => (first < second ? -1 : first > second ? 1 : 0);

/** What is not in `inOrder` stands last. */
function* ranked<T>(count: number, named: (row: number) => T, inOrder: readonly T[]): Steps<Ranks> {
  const rankOf = new Map(inOrder.map((value, rank) => [value, rank]));
  const last = inOrder.length;
  const of = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    of[row] = rankOf.get(named(row)) ?? last;
  }
  return { of, count: last, last };
}
