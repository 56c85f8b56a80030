// What a briefing sheet is made of: the rows of its table with their numbers, and the drawings that others made for it.

import type { ComponentChild } from 'preact';
import type { Tour } from '../../data/tour.ts';
import type { SharingMessages } from '../../i18n/en/sharing.ts';
import { shownRowsOf } from '../../query/answer.ts';
import type { Scene } from '../view.ts';

/** Up to so many stand on the map by number, with claims and sources in full. */
export const MOST_NUMBERED = 60;
/** More rows are a table to download, not to print. */
const MOST_ROWS = 1000;

export interface SheetContent {
  readonly scene: Scene;
  readonly words: SharingMessages;
  /** Of the file. */
  readonly name: string;
  readonly title: ComponentChild;
  /** What is shown, in sentences. */
  readonly lines: readonly string[];
  readonly filters: readonly string[];
  /** Null where another view than the map is printed, or the data have no places. */
  readonly map: SheetDrawing | null;
  readonly timeline: ComponentChild;
  readonly lineages: ComponentChild;
  /** All that is known of the incident that is open. */
  readonly incident: ComponentChild;
  readonly tour: Tour | null;
  /** Null without a table. */
  readonly table: SheetTable | null;
  /** Of this view, for others. */
  readonly address: string;
}

export interface SheetDrawing {
  /** The content of an <svg> of this size, and the rules for its classes. */
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly styles: string;
}

export interface SheetTable {
  /** In the order of their numbers. */
  readonly rows: readonly number[];
  /** By row; those of a tour are its steps, of which a row may have several. */
  readonly numbers: ReadonlyMap<number, readonly number[]>;
  /** Every row has its numbers on the map, and claims and sources in full under the table. */
  readonly isNumbered: boolean;
  /** Shown, but not in the table. */
  readonly leftCount: number;
}

/** By date the first comes first, as on the timeline; any other order is the list's own. */
export function tableOf({ state, answer }: Pick<Scene, 'state' | 'answer'>): SheetTable {
  const all = state.sort.key === 'date' ? shownRowsOf(answer.fail) : answer.order;
  const rows = Array.from(all.subarray(0, MOST_ROWS));
  return {
    rows,
    numbers: new Map(rows.map((row, at) => [row, [at + 1]])),
    isNumbered: rows.length <= MOST_NUMBERED,
    leftCount: all.length - rows.length,
  };
}

/** The incidents that a tour points at, in the order of its steps; `rowsOf` finds those of one step. */
export function tourTable(tour: Tour, rowsOf: (view: string) => readonly number[]): SheetTable {
  const numbers = new Map<number, number[]>();
  for (const [at, { view }] of tour.steps.entries())
    for (const row of rowsOf(view)) numbers.set(row, [...(numbers.get(row) ?? []), at + 1]);
  return { rows: [...numbers.keys()], numbers, isNumbered: true, leftCount: 0 };
}
