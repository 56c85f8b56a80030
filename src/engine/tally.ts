// What an answer sums up, kept while rows come and go: one more or one less a row that changes, or all anew where that
// is less work. The mask is the caller's; the tally is told after it has changed.

import { type Columns, drawnToll, isTollUnknown, SET_COLUMNS, type SetColumnId } from '../data/columns.ts';
import { type Answer, sameEdges } from '../query/answer.ts';
import { type Bins, type Edges, edgesOf, highOf, lowOf, spanOf } from '../query/bins.ts';
import { bitOf, FACETS } from '../query/facets.ts';
import { emptyYearly, type Yearly } from '../query/yearly.ts';
import { BLOCK_BITS } from './blocks.ts';
import {
  addTo,
  countAll,
  countAmong,
  countShown,
  type KeptPack,
  move,
  OUTSIDE,
  parted,
  slotOf,
  sumBins,
  sumOver,
  sumYears,
} from './counting.ts';
import type { Pack } from './packs.ts';
import { yearCellsOf } from './year-cells.ts';

const TIME = bitOf('time');
export interface Tally {
  /** All anew from the mask. */
  readonly recount: () => void;
  /**
   * One facet of options is another one, by which the mask has just been changed: `rows` are all that it lets pass and
   * no more than one other facet turns away. Counts the rest from what was known.
   */
  readonly recountAmong: (rows: Uint32Array, count: number, bit: number) => void;
  /** How many rows pass all facets but this one, by code of the pack that has it: those shown, those it turns away. */
  readonly passingBut: (pack: Pack, bit: number) => readonly [shown: Int32Array, turnedAway: Int32Array];
  /** These rows have one bit other than before. */
  readonly flip: (rows: Uint32Array, count: number, bit: number) => void;
  /** What it has summed up, to come back to when the mask is the same again. */
  readonly keep: () => Kept;
  readonly restore: (kept: Kept) => void;
  /** Other bins. */
  readonly cut: (edges: Edges) => void;
  readonly shown: () => number;
  /** Shown rows of each block. */
  readonly shownIn: Int32Array;
  readonly deaths: () => Answer['deaths'];
  readonly yearly: () => Yearly;
  /** Rows by option that pass all facets but the column's own. */
  readonly countsOf: (id: SetColumnId) => Uint32Array;
  readonly bins: () => Bins;
  /** What it goes on from, if it is to be gone on with elsewhere. */
  readonly data: () => TallyData;
}

/** All that a tally goes on from, as plain data: made in one thread, gone on with in another. */
export interface TallyData {
  /** By row. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly toll: Int32Array;
  readonly unknown: Uint8Array;
  readonly yearCells: Uint32Array;
  readonly binOf: Uint16Array;
  readonly years: readonly number[];
  /** Sums. */
  readonly shown: number;
  readonly unknownCount: number;
  readonly shownIn: Int32Array;
  readonly yearly: ReturnType<typeof emptyYearly>;
  /** By pack. */
  readonly bySlot: readonly Int32Array[];
  readonly bins: Bins;
}

export interface Kept {
  readonly sums: readonly [shown: number, unknownCount: number];
  readonly shownIn: Int32Array;
  readonly years: readonly Float64Array[];
  readonly slots: readonly Int32Array[];
  readonly edges: Int32Array;
  readonly parts: readonly Float64Array[];
}

/** Lineages count along with groups. */
const slotIn = (id: SetColumnId): number => slotOf(bitOf(id === 'lineage' ? 'group' : id));

export function createTally(
  columns: Columns,
  packs: readonly Pack[],
  lineageCount: number,
  fail: Uint32Array,
  made: TallyData,
): Tally {
  const { count, firstDay, lineage } = columns;
  const { low, high, toll, unknown, yearCells, binOf, shownIn, yearly } = made;
  const kept: readonly KeptPack[] = packs.map(({ codes, count: combinations, sets }, at) => ({
    codes,
    combinations,
    sets,
    bySlot: made.bySlot[at]!,
    counts: Uint8Array.from({ length: FACETS.length + 1 }, (_, slot) =>
      slot === 0 || SET_COLUMNS.some((id) => sets[id] && slotIn(id) === slot) ? 1 : 0,
    ),
  }));
  /** By flipped row: the slot it leaves and the one it enters. */
  const [leaves, enters] = [new Int8Array(count), new Int8Array(count)];
  let { shown, unknownCount, bins } = made;

  const addToBins = (row: number, sign: number): void => {
    const bin = binOf[row]!;
    if (bin === OUTSIDE) return;
    const at = lineage[row]! * (bins.edges.length - 1) + bin;
    bins.incidents[at]! += sign;
    bins.deaths[at]! += sign * toll[row]!;
    bins.deathsLow[bin]! += sign * low[row]!;
    bins.deathsHigh[bin]! += sign * high[row]!;
  };
  const addToSums = (row: number, sign: number): void => {
    shown += sign;
    shownIn[row >> BLOCK_BITS]! += sign;
    unknownCount += sign * unknown[row]!;
    const cell = yearCells[row]!;
    yearly.incidents[cell]! += sign;
    yearly.low[cell]! += sign * low[row]!;
    yearly.best[cell]! += sign * toll[row]!;
    yearly.high[cell]! += sign * high[row]!;
  };
  const emptySums = (): void => {
    [shown, unknownCount] = [0, 0];
    for (const part of [shownIn, ...ofYears]) part.fill(0);
  };
  const ofYears = [yearly.incidents, yearly.low, yearly.best, yearly.high];
  const ofBins = (): readonly Float64Array[] => [
    ...[bins.incidents, bins.deaths, bins.deathsLow, bins.deathsHigh],
  ];
  const rebin = (): void => {
    for (const part of ofBins()) part.fill(0);
    for (let row = 0; row < count; row++) if ((fail[row]! & ~TIME) === 0) addToBins(row, 1);
  };

  return {
    recount() {
      emptySums();
      for (let row = 0; row < count; row++) if (fail[row] === 0) addToSums(row, 1);
      for (const { codes, combinations, bySlot, counts } of kept) {
        bySlot.fill(0);
        countAll(bySlot, codes, combinations, counts, fail);
      }
      rebin();
    },
    passingBut(pack, bit) {
      const { bySlot, combinations } = kept[packs.indexOf(pack)]!;
      const of = (slot: number): Int32Array =>
        bySlot.subarray(slot * combinations, (slot + 1) * combinations);
      return [of(0), of(slotOf(bit))];
    },
    recountAmong(rows, rowCount, bit) {
      emptySums();
      for (const part of ofBins()) part.fill(0);
      const [passing, others] = parted(rows, rowCount, fail);
      const own = slotOf(bit);
      for (const { codes, combinations, bySlot, counts } of kept) {
        // Whether this facet turns a row away or not, what the others do to it is as before.
        const either = counts[own] === 1 && bySlot.slice(0, combinations);
        if (either) addTo(either, bySlot.subarray(own * combinations, (own + 1) * combinations), 1);
        bySlot.fill(0);
        countShown(bySlot, codes, passing);
        countAmong(bySlot, codes, combinations, counts, fail, others);
        if (!either) continue;
        addTo(either, bySlot.subarray(0, combinations), -1);
        bySlot.set(either, own * combinations);
      }
      const byRow = { low, toll, high };
      shown = passing.length;
      unknownCount = sumOver(passing, unknown, shownIn);
      sumYears(yearly, yearCells, passing, byRow);
      sumBins(bins, binOf, lineage, passing, byRow);
      sumBins(
        bins,
        binOf,
        lineage,
        others.filter((row) => fail[row] === TIME),
        byRow,
      );
    },
    flip(rows, rowCount, bit) {
      // In passes, each over few arrays: that is several times as fast as one over all of them.
      for (let at = 0; at < rowCount; at++) {
        const now = fail[rows[at]!]!;
        leaves[at] = slotOf(now ^ bit);
        enters[at] = slotOf(now);
      }
      for (const pack of kept) move(pack, rows, rowCount, leaves, enters);
      for (let at = 0; at < rowCount; at++) {
        if (leaves[at] === 0) addToSums(rows[at]!, -1);
        else if (enters[at] === 0) addToSums(rows[at]!, 1);
      }
      if (bit === TIME) return;
      for (let at = 0; at < rowCount; at++) {
        const row = rows[at]!;
        const now = fail[row]!;
        if ((now & ~bit & ~TIME) === 0) addToBins(row, (now & bit) === 0 ? 1 : -1);
      }
    },
    cut(edges) {
      if (sameEdges(bins.edges, edges.edges)) return;
      bins = emptyBins(edges, lineageCount);
      const binCount = edges.edges.length - 1;
      binOf.fill(OUTSIDE);
      let bin = 0;
      for (let row = 0; row < count; row++) {
        const day = firstDay[row]!;
        if (day < edges.edges[0]!) continue;
        while (bin < binCount && day >= edges.edges[bin + 1]!) bin++;
        if (bin === binCount) break;
        binOf[row] = bin;
        bins.wholeIncidents[bin]! += 1;
        bins.wholeDeaths[bin]! += toll[row]!;
        bins.wholeDeathsHigh[bin]! += high[row]!;
      }
      rebin();
    },
    keep: () => ({
      sums: [shown, unknownCount],
      shownIn: shownIn.slice(),
      years: ofYears.map((part) => part.slice()),
      slots: kept.map(({ bySlot }) => bySlot.slice()),
      edges: bins.edges,
      parts: ofBins().map((part) => part.slice()),
    }),
    restore({ sums, slots, edges, parts: before, shownIn: blocks, years: byYear }) {
      shownIn.set(blocks);
      for (const [at, part] of ofYears.entries()) part.set(byYear[at]!);
      [shown, unknownCount] = sums;
      for (const [at, { bySlot }] of kept.entries()) bySlot.set(slots[at]!);
      if (edges !== bins.edges) rebin();
      else for (const [at, part] of ofBins().entries()) part.set(before[at]!);
    },
    data: () => ({ ...made, shown, unknownCount, bins }),
    shown: () => shown,
    shownIn,
    deaths: () => ({ low: sumOf(yearly.low), high: sumOf(yearly.high), unknownCount }),
    yearly: () => {
      const [incidents, lowest, best, highest] = ofYears.map((part) => part.slice());
      return { ...yearly, incidents: incidents!, low: lowest!, best: best!, high: highest! };
    },
    countsOf(id) {
      const pack = kept.find(({ sets }) => sets[id])!;
      const { bySlot, combinations } = pack;
      const { dictionary, offsets, codes } = pack.sets[id]!;
      const own = slotIn(id) * combinations;
      const counts = new Uint32Array(dictionary.length);
      for (let combination = 0; combination < combinations; combination++) {
        const rows = bySlot[combination]! + bySlot[own + combination]!;
        if (rows === 0) continue;
        const end = offsets![combination + 1]!;
        for (let at = offsets![combination]!; at < end; at++) counts[codes[at]!]! += rows;
      }
      return counts;
    },
    bins: () => ({
      ...bins,
      incidents: bins.incidents.slice(),
      deaths: bins.deaths.slice(),
      deathsLow: bins.deathsLow.slice(),
      deathsHigh: bins.deathsHigh.slice(),
    }),
  };
}

/** Of a table of which every row is shown, with the bins of all its days. */
export function tallyDataOf(columns: Columns, packs: readonly Pack[], lineageCount: number): TallyData {
  const { count } = columns;
  const [low, high, toll] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const unknown = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    low[row] = lowOf(columns, row);
    high[row] = highOf(columns, row);
    toll[row] = Math.max(0, drawnToll(columns, row));
    unknown[row] = isTollUnknown(columns, row) ? 1 : 0;
  }
  const [years, yearCells] = yearCellsOf(columns);
  const made: TallyData = {
    ...{ low, high, toll, unknown, years, yearCells },
    binOf: new Uint16Array(count).fill(OUTSIDE),
    ...{ shown: 0, unknownCount: 0 },
    shownIn: new Int32Array(Math.ceil(count / 2 ** BLOCK_BITS)),
    yearly: emptyYearly(years, columns.sets.country.dictionary.length + 1),
    bySlot: packs.map(({ count: combinations }) => new Int32Array((FACETS.length + 1) * combinations)),
    bins: emptyBins({ unit: 'year', edges: new Int32Array(1) }, lineageCount),
  };
  const tally = createTally(columns, packs, lineageCount, new Uint32Array(count), made);
  tally.recount();
  tally.cut(edgesOf(spanOf(columns)));
  return tally.data();
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

function emptyBins({ unit, edges }: Edges, lineageCount: number): Bins {
  const binCount = edges.length - 1;
  const [byLineage, byBin] = [lineageCount * binCount, binCount];
  return {
    unit,
    edges,
    incidents: new Float64Array(byLineage),
    deaths: new Float64Array(byLineage),
    deathsLow: new Float64Array(byBin),
    deathsHigh: new Float64Array(byBin),
    wholeIncidents: new Float64Array(byBin),
    wholeDeaths: new Float64Array(byBin),
    wholeDeathsHigh: new Float64Array(byBin),
  };
}

export type Counts = Answer['counts'];

/** Those that have been made. */
export type MadeCounts = Partial<Record<SetColumnId, Uint32Array>>;

/** Each is made when it is asked for the first time: as long as the answer is the latest. */
export const countsWhenAsked = (made: MadeCounts, of: (id: SetColumnId) => Uint32Array): Counts =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      SET_COLUMNS.map((id) => {
        const get = (): Uint32Array => {
          made[id] ??= of(id);
          return made[id];
        };
        return [id, { enumerable: true, get }];
      }),
    ),
  ) as Counts;

export const countsIn = (of: (id: SetColumnId) => Uint32Array): Counts =>
  Object.fromEntries(SET_COLUMNS.map((id) => [id, of(id)])) as Counts;
