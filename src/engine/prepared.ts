// What the engine of large tables makes once of the columns, as plain data: the worker that reads a file makes it there, and
// the page only goes on from it.

import type { Columns } from '../data/columns.ts';
import { rowsByDay } from '../lib/rows-by-day.ts';
import { type BlockData, blockDataOf } from './blocks.ts';
import { type Pack, packsOf } from './packs.ts';
import { type TallyData, tallyDataOf } from './tally.ts';

export interface Prepared {
  readonly packs: readonly Pack[];
  readonly tally: TallyData;
  readonly blocks: BlockData;
  /** Rows in order of their last day. */
  readonly byLastDay: Uint32Array;
}

/** It is one engine's: sums go on in these very arrays. */
export function prepare(columns: Columns, seriesCount: number): Prepared {
  const packs = packsOf(columns);
  return {
    packs,
    tally: tallyDataOf(columns, packs, seriesCount),
    blocks: blockDataOf(columns),
    byLastDay: rowsByDay(columns.lastDay),
  };
}
