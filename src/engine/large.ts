// Answers questions about a large table, incrementally: rows whose mask stays the same are not counted again. The same
// answers as `createEngine` gives (held to it by a property test), in milliseconds for millions of rows.

import { type Codes, SET_COLUMNS, type SetColumnId } from '../data/columns.ts';
import type { Atlas } from '../data/load.ts';
import type { DayRange } from '../lib/time.ts';
import { type Answer, type Question, sameEdges, shownRowsOf } from '../query/answer.ts';
import { edgesOf, rowFrom } from '../query/bins.ts';
import { bitOf, FACETS, type Facet, type FacetId } from '../query/facets.ts';
import { facetChanged, type MaskInput, type RowTest, testOf } from '../query/mask.ts';
import type { Sort } from '../query/order.ts';
import { blocksOf } from './blocks.ts';
import { dayOrderOf } from './day-order.ts';
import type { Engine } from './engine.ts';
import type { Pack } from './packs.ts';
import { type Prepared, prepare } from './prepared.ts';
import { createOrder } from './ranks.ts';
import { createSearch } from './search.ts';
import { atOnce, type Steps } from './steps.ts';
import { countsIn, countsWhenAsked, createTally, type Kept, type MadeCounts } from './tally.ts';

const TIME = bitOf('time');
/** Of a change of fewer rows, counting is fast enough. */
const KEPT_FROM_ROWS = 2000;
const MOST_KEPT = 20;
/** More of all rows than one in so many are not told one by one. */
const FEW = 8;
/** A row that comes or goes costs as much as counting so many. */
const FLIP_COST = 2;
type CodesFacet = Extract<Facet, { readonly kind: 'codes' }>;
/** Words are looked for in the texts themselves. */
const NO_TEXTS: readonly string[] = [];
const ALWAYS: DayRange = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** The mask of an answer, its counts of options, order, period and extent are those of the latest answer: ask them while it is. */
export function createLargeEngine(
  atlas: Atlas,
  prepared: Prepared = prepare(atlas.columns, atlas.lineages.length),
): Engine {
  const { columns } = atlas;
  const { count, firstDay, lastDay } = columns;
  const { packs } = prepared;
  const fail = new Uint32Array(count);
  const tally = createTally(columns, packs, atlas.lineages.length, fail, prepared.tally);
  const blocks = blocksOf(columns, prepared.blocks);
  const order = createOrder(columns);
  const search = createSearch(atlas);
  const byLastDay = dayOrderOf(prepared.byLastDay, lastDay);
  /** Rows whose bit has just changed. */
  const flipped = new Uint32Array(count);
  const kept = new Map<string, Kept>();
  let previous: MaskInput | null = null;
  let last: { readonly question: Question; readonly answer: Answer } | null = null;
  const whole = countsIn(tally.countsOf);
  let madeCounts: MadeCounts = {};

  /** Sets or clears the facet's bit of one row; the new number of flipped rows. */
  const put = (row: number, bit: number, isFailing: boolean, at: number): number => {
    if (((fail[row]! & bit) !== 0) === isFailing) return at;
    fail[row]! ^= bit;
    flipped[at] = row;
    return at + 1;
  };

  /** Of each facet of options: by code of its pack, its bit where it turns away. */
  const lastBits = new Map<FacetId, Uint32Array>();
  const packOf = (facet: CodesFacet): Pack => packs.find((pack) => pack.sets[facet.column])!;
  /** Each combination of options is asked instead of each row. */
  const bitsOf = (facet: CodesFacet, input: MaskInput): Uint32Array => {
    const { count: combinations, sets } = packOf(facet);
    const test = testOf(facet, { ...columns, sets: { ...columns.sets, ...sets } }, input);
    const bits = new Uint32Array(combinations);
    if (test) for (let own = 0; own < combinations; own++) bits[own] = test(own) ? 0 : bitOf(facet.id);
    return bits;
  };

  /** One facet of options has changed, and nothing else; the number of rows that may have. */
  const updateCodes = (facet: CodesFacet, input: MaskInput, known: Kept | undefined): number => {
    const bit = bitOf(facet.id);
    const pack = packOf(facet);
    const before = lastBits.get(facet.id);
    const bits = bitsOf(facet, input);
    lastBits.set(facet.id, bits);
    if (known) {
      const flippedCount = flipByBits(fail, bit, pack.codes, bits, flipped);
      note(flippedCount);
      tally.restore(known);
      return flippedCount;
    }
    const [shown, turnedAway] = tally.passingBut(pack, bit);
    let [passing, changing] = [0, 0];
    for (let code = 0; code < bits.length; code++) {
      const isPassing = bits[code] === 0;
      if (isPassing) passing += shown[code]! + turnedAway[code]!;
      if (isPassing !== ((before?.[code] ?? 0) === 0)) changing += shown[code]! + turnedAway[code]!;
    }
    if (changing * FLIP_COST < passing) {
      const flippedCount = flipByBits(fail, bit, pack.codes, bits, flipped);
      note(flippedCount);
      tally.flip(flipped, flippedCount, bit);
      return flippedCount;
    }
    const rowCount = passByBits(fail, bit, pack.codes, bits, flipped);
    tally.recountAmong(flipped, rowCount, bit);
    return count;
  };

  const wordTest = (text: string): RowTest | undefined => {
    atOnce(search.look(text));
    const found = search.found(text);
    return found ? (row) => found.every((rows) => rows[row] === 1) : undefined;
  };

  const flipAll = (facet: Facet, input: MaskInput): number => {
    const bit = bitOf(facet.id);
    let at = 0;
    if (facet.kind === 'codes') {
      const bits = bitsOf(facet, input);
      lastBits.set(facet.id, bits);
      return flipByBits(fail, bit, packOf(facet).codes, bits, flipped);
    }
    const test = facet.kind === 'text' ? wordTest(input.filters.text) : testOf(facet, columns, input);
    if (!test) return flipByBits(fail, bit, new Uint8Array(count), new Uint32Array(1), flipped);
    for (let row = 0; row < count; row++) at = put(row, bit, !test(row), at);
    return at;
  };

  /** The rows that such a move may let in or out: by their first days, and in the order of last days. */
  const movedOver = (before: DayRange, now: DayRange) => {
    const starts = [before.to, now.to].map((day) => rowFrom(firstDay, day + 1)).sort(ascending);
    const ends = [before.from, now.from].map((day) => byLastDay.rowFrom(day)).sort(ascending);
    return { starts, ends, most: starts[1]! - starts[0]! + ends[1]! - ends[0]! };
  };

  /** Only what a moved window lets in or out; null where that may be half of all. */
  const flipWindow = (before: DayRange, now: DayRange): number | null => {
    const { starts, ends, most } = movedOver(before, now);
    if (most > count / 2) return null;
    const bit = TIME;
    const isOutside = (row: number): boolean => firstDay[row]! > now.to || lastDay[row]! < now.from;
    let at = 0;
    for (let row = starts[0]!; row < starts[1]!; row++) at = put(row, bit, isOutside(row), at);
    for (let place = ends[0]!; place < ends[1]!; place++) {
      const row = byLastDay.rows[place]!;
      at = put(row, bit, isOutside(row), at);
    }
    return at;
  };

  /** The rows that the latest change has masked otherwise; null where they are many or were not gathered. */
  let moved: Uint32Array | null = null;
  const note = (flippedCount: number): void => {
    moved = flippedCount < count / FEW ? flipped.slice(0, flippedCount) : null;
  };

  /** The bits of what has changed. */
  const update = (input: MaskInput): number => {
    let bits = 0;
    // Sums of what was asked before are taken over where they are many: of one toggled on and off, and of Reset.
    const key = keyOf(input);
    const known = kept.get(key);
    let isStale = false;
    let mostFlipped = 0;
    const asks = (facet: Facet, by: MaskInput | null): boolean =>
      by !== null && testOf(facet, columns, by) !== undefined;
    // What lets every row pass and did so before has nothing to change.
    const changed = FACETS.filter(
      (facet) =>
        (!previous || facetChanged(facet.id, input, previous)) &&
        (asks(facet, input) || asks(facet, previous)),
    );
    const [only] = changed;
    moved = null;
    const windowOf = ({ filters }: MaskInput): DayRange => filters.time ?? ALWAYS;
    const movesWindow = previous && !input.compare && !previous.compare;
    // A dragged window comes by the same place in small steps: each is counted, and none is worth keeping.
    const isSmall =
      movesWindow &&
      changed.length === 1 &&
      only?.kind === 'days' &&
      movedOver(windowOf(previous!), windowOf(input)).most < count / FEW;
    const before = isSmall ? null : tally.keep();
    if (changed.length === 1 && only?.kind === 'codes') {
      mostFlipped = updateCodes(only, input, known);
      if (mostFlipped > 0) bits = bitOf(only.id);
      changed.length = 0;
    }
    for (const facet of changed) {
      const isWindow = facet.kind === 'days' && previous && movesWindow;
      const inside = isWindow && flipWindow(windowOf(previous!), windowOf(input));
      const flippedCount = typeof inside === 'number' ? inside : flipAll(facet, input);
      if (flippedCount === 0) continue;
      if (changed.length === 1) note(flippedCount);
      bits |= bitOf(facet.id);
      isStale ||= flippedCount > (known ? KEPT_FROM_ROWS : count / 2);
      if (!isStale) tally.flip(flipped, flippedCount, bitOf(facet.id));
      mostFlipped = Math.max(mostFlipped, flippedCount);
    }
    if (isStale && known) tally.restore(known);
    else if (isStale) tally.recount();
    if (before && mostFlipped > KEPT_FROM_ROWS && previous) {
      const last = keyOf(previous);
      kept.delete(last);
      kept.set(last, before);
      // The oldest stands first.
      for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
    }
    return bits;
  };

  function* learn(text: string, sort: Sort): Steps<void> {
    if (!search.knows(text)) yield* search.look(text);
    if (!order.knows(sort)) yield* order.learn(sort);
  }

  return {
    prepare({ filters, sort }) {
      if (search.knows(filters.text) && order.knows(sort)) return null;
      return learn(filters.text, sort);
    },
    query(question) {
      const { filters, compare, view } = question;
      const input: MaskInput = { filters, compare, view, searchText: NO_TEXTS, kinLinks: atlas.kinLinks };
      const bits = update(input);
      previous = input;
      const edges = edgesOf(question.axis);
      const before = last?.answer;
      const isCut = !before || !sameEdges(before.bins.edges, edges.edges);
      if (isCut) tally.cut(edges);
      const isSorted = last?.question.sort === question.sort;
      const kept = bits === 0 ? before : undefined;
      const own = (id: SetColumnId): number => bitOf(id === 'lineage' ? 'group' : id);
      // What a change cannot touch is taken over; no answer holds the one before it, else none would ever go.
      if (bits !== 0)
        madeCounts = Object.fromEntries(
          SET_COLUMNS.filter((id) => (bits & ~own(id)) === 0 && madeCounts[id]).map((id) => [
            id,
            madeCounts[id],
          ]),
        );
      // Another object over the same memory tells views that it has changed.
      const mask = kept?.fail ?? new Uint32Array(fail.buffer);
      const inOrder = once(() =>
        kept && isSorted ? kept.order : order.of(shownRowsOf(mask), question.sort),
      );
      const period = once(() => (kept ? kept.period : blocks.periodOf(mask, tally.shownIn)));
      const extent = once(() => (kept ? kept.extent : blocks.extentOf(mask, tally.shownIn)));
      const yearly = once(() => kept?.yearly ?? tally.yearly());
      const largest = once(() => (kept ? kept.largest : blocks.largestOf(mask, tally.shownIn)));
      const answer: Answer = {
        total: count,
        shown: tally.shown(),
        fail: mask,
        change: before && moved && mask !== before.fail ? { since: before.fail, rows: moved } : undefined,
        // By facet, when it is asked for: while a window moves nobody does.
        counts: kept?.counts ?? countsWhenAsked(madeCounts, tally.countsOf),
        whole,
        deaths: kept?.deaths ?? tally.deaths(),
        bins: before && !isCut && (bits & ~TIME) === 0 ? before.bins : tally.bins(),
        first: (most) =>
          question.sort.key === 'date'
            ? blocks.firstOf(mask, tally.shownIn, most, question.sort.descending)
            : (order.first(mask, tally.shown(), most, question.sort) ?? inOrder().subarray(0, most)),
        get order() {
          return inOrder();
        },
        get period() {
          return period();
        },
        get extent() {
          return extent();
        },
        get yearly() {
          return yearly();
        },
        get largest() {
          return largest();
        },
      };
      last = { question, answer };
      return answer;
    },
  };
}

/** Masks of the same key are the same. */
const keyOf = ({ filters, compare, view }: MaskInput): string =>
  JSON.stringify([filters, compare, filters.area?.kind === 'view' && view]);

const ascending = (first: number, second: number): number => first - second;

/**
 * Gives each row the bit of its code, or none; the number of rows that had it other. Without branches: which way a row
 * goes nobody can foresee, the processor neither, and waiting for it takes longer than writing each.
 */
function flipByBits(
  fail: Uint32Array,
  bit: number,
  codes: Codes,
  bits: Uint32Array,
  flipped: Uint32Array,
): number {
  let at = 0;
  for (let row = 0; row < codes.length; row++) {
    const mask = fail[row]!;
    const next = (mask & ~bit) | bits[codes[row]!]!;
    fail[row] = next;
    flipped[at] = row;
    // 1 where they differ: what is above zero is below it when negated.
    at += -(mask ^ next) >>> 31;
  }
  return at;
}

/** The same; gathers the rows that it lets pass and no more than one other facet turns away, and gives their number. */
function passByBits(
  fail: Uint32Array,
  bit: number,
  codes: Codes,
  bits: Uint32Array,
  passing: Uint32Array,
): number {
  let at = 0;
  for (let row = 0; row < codes.length; row++) {
    const others = fail[row]! & ~bit;
    const own = bits[codes[row]!]!;
    fail[row] = others | own;
    passing[at] = row;
    at += (((others & (others - 1)) | own) - 1) >>> 31;
  }
  return at;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
