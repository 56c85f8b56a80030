// The loops of the tally, each over few arrays: that is several times as fast as one over all of them.

import type { Codes } from '../data/columns.ts';
import type { Bins } from '../query/bins.ts';
import type { emptyYearly } from '../query/yearly.ts';
import { BLOCK_BITS } from './blocks.ts';
import type { Pack } from './packs.ts';

export interface KeptPack extends Pick<Pack, 'codes' | 'sets'> {
  readonly combinations: number;
  /** Rows by slot, then combination. */
  readonly bySlot: Int32Array;
  /** By slot: 1 where its rows count for an option of this pack. */
  readonly counts: Uint8Array;
}

/** Where rows are counted that pass all, that only one facet turns away, or (-1) that several do. */
export const slotOf = (mask: number): number =>
  mask === 0 ? 0 : (mask & (mask - 1)) === 0 ? 32 - Math.clz32(mask) : -1;

/** In no bin. */
export const OUTSIDE = 65_535;

export function countAll(
  bySlot: Int32Array,
  codes: Codes,
  combinations: number,
  counts: Uint8Array,
  fail: Uint32Array,
): void {
  for (let row = 0; row < fail.length; row++) {
    const mask = fail[row]!;
    if (mask === 0) bySlot[codes[row]!]! += 1;
    else if ((mask & (mask - 1)) === 0) {
      const slot = slotOf(mask);
      if (counts[slot] === 1) bySlot[slot * combinations + codes[row]!]! += 1;
    }
  }
}

/** Those that pass all facets, and the rest. */
export function parted(
  rows: Uint32Array,
  rowCount: number,
  fail: Uint32Array,
): readonly [passing: Uint32Array, others: Uint32Array] {
  const [passing, others] = [new Uint32Array(rowCount), new Uint32Array(rowCount)];
  let [shown, hidden] = [0, 0];
  for (let at = 0; at < rowCount; at++) {
    const row = rows[at]!;
    passing[shown] = row;
    others[hidden] = row;
    // 1 where no bit is set.
    const isShown = (fail[row]! - 1) >>> 31;
    shown += isShown;
    hidden += 1 - isShown;
  }
  return [passing.subarray(0, shown), others.subarray(0, hidden)];
}

export function countShown(bySlot: Int32Array, codes: Codes, rows: Uint32Array): void {
  for (let at = 0; at < rows.length; at++) bySlot[codes[rows[at]!]!]! += 1;
}

export function countAmong(
  bySlot: Int32Array,
  codes: Codes,
  combinations: number,
  counts: Uint8Array,
  fail: Uint32Array,
  rows: Uint32Array,
): void {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const slot = slotOf(fail[row]!);
    if (counts[slot] === 1) bySlot[slot * combinations + codes[row]!]! += 1;
  }
}

/** Also counts the rows of each block. */
export function sumOver(rows: Uint32Array, unknown: Uint8Array, shownIn: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    sum += unknown[row]!;
    shownIn[row >> BLOCK_BITS]! += 1;
  }
  return sum;
}

interface TollsByRow {
  readonly low: Int32Array;
  readonly toll: Int32Array;
  readonly high: Int32Array;
}

export function sumYears(
  { incidents, low, best, high }: ReturnType<typeof emptyYearly>,
  cells: Uint32Array,
  rows: Uint32Array,
  by: TollsByRow,
): void {
  const [lowOfRow, tollOfRow, highOfRow] = [by.low, by.toll, by.high];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const cell = cells[row]!;
    incidents[cell]! += 1;
    low[cell]! += lowOfRow[row]!;
    best[cell]! += tollOfRow[row]!;
    high[cell]! += highOfRow[row]!;
  }
}

export function sumBins(
  { edges, incidents, deaths, deathsLow, deathsHigh }: Bins,
  binOf: Uint16Array,
  lineage: Uint8Array,
  rows: Uint32Array,
  by: TollsByRow,
): void {
  const [lowOfRow, tollOfRow, highOfRow] = [by.low, by.toll, by.high];
  const binCount = edges.length - 1;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const bin = binOf[row]!;
    if (bin === OUTSIDE) continue;
    const cell = lineage[row]! * binCount + bin;
    incidents[cell]! += 1;
    deaths[cell]! += tollOfRow[row]!;
    deathsLow[bin]! += lowOfRow[row]!;
    deathsHigh[bin]! += highOfRow[row]!;
  }
}

export function addTo(sums: Int32Array, others: Int32Array, sign: number): void {
  for (let at = 0; at < sums.length; at++) sums[at]! += sign * others[at]!;
}

export function move(
  { bySlot, combinations, codes, counts }: KeptPack,
  rows: Uint32Array,
  rowCount: number,
  leaves: Int8Array,
  enters: Int8Array,
): void {
  for (let at = 0; at < rowCount; at++) {
    const from = leaves[at]!;
    const to = enters[at]!;
    if (from === -1 && to === -1) continue;
    const code = codes[rows[at]!]!;
    if (from !== -1 && counts[from] === 1) bySlot[from * combinations + code]! -= 1;
    if (to !== -1 && counts[to] === 1) bySlot[to * combinations + code]! += 1;
  }
}
