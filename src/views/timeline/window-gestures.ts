// Where the window goes when it is drawn, moved as a whole or led to a day, by pointer and double click.

import type { DayRange } from '../../lib/time.ts';
import { type BinUnit, floorTo, nextOf, shiftedBy } from '../../query/bins.ts';
import { inWhole } from './axis.ts';
import { nearestEdge } from './window.ts';

/** Where a double click on a day leads: to its year, and once a year or less is in sight to its month, its day. */
export function focusOn(span: DayRange, dayUtc: number): DayRange {
  const days = span.to - span.from + 1;
  // A little more than a year or a month: what is fitted with a margin counts as seen.
  const unit = days > 420 ? 'year' : days > 40 ? 'month' : 'day';
  const from = floorTo(unit, dayUtc);
  return { from, to: nextOf(unit, from) - 1 };
}

/** From the first to the last unit that two days touch, in either order. */
export function snapped(first: number, second: number, unit: BinUnit, whole: DayRange): DayRange {
  const from = floorTo(unit, Math.min(first, second));
  const to = nextOf(unit, floorTo(unit, Math.max(first, second))) - 1;
  return inWhole({ from, to }, whole);
}

/**
 * The window moved by some days without leaving the whole. One that starts and ends at turns of the
 * unit moves by whole units, so that four years stay four years whatever their leap days.
 */
export function moved(window: DayRange, days: number, unit: BinUnit, whole: DayRange): DayRange {
  const isAligned = isEdge(unit, window.from) && isEdge(unit, window.to + 1);
  if (!isAligned) {
    const length = window.to - window.from;
    const from = Math.max(whole.from, Math.min(whole.to - length, window.from + Math.round(days)));
    return { from, to: from + length };
  }
  const sign = Math.sign(days);
  let units = unitsBetween(unit, window.from, nearestEdge(window.from + days, unit));
  const shifted = (count: number): DayRange => ({
    from: shiftedBy(unit, window.from, count),
    to: shiftedBy(unit, window.to + 1, count) - 1,
  });
  const leaves = ({ from, to }: DayRange): boolean => from < whole.from || to > whole.to;
  while (units !== 0 && leaves(shifted(units))) units -= sign;
  return shifted(units);
}

const isEdge = (unit: BinUnit, day: number): boolean => floorTo(unit, day) === day;

function unitsBetween(unit: BinUnit, from: number, to: number): number {
  const days = { year: 365.2425, half: 182.62, quarter: 91.31, month: 30.437, week: 7, day: 1 }[unit];
  return Math.round((to - from) / days);
}
