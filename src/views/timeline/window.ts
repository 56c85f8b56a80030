// Arithmetic of the chosen window: steps of its two handles, drawing, resizing and moving it.

import type { DayRange } from '../../lib/time.ts';
import { type BinUnit, floorTo, nextOf, shiftedBy } from '../../query/bins.ts';
import { inWhole } from './axis.ts';

export type Handle = 'from' | 'to';

/** What an arrow key moves by: months while years are on screen, then weeks, then days. */
function stepUnit(span: DayRange): BinUnit {
  const days = span.to - span.from + 1;
  if (days > 3 * 365) return 'month';
  return days > 200 ? 'week' : 'day';
}

/** The handle's next day when a key is pressed; undefined for other keys. */
export function stepByKey(
  handle: Handle,
  key: string,
  day: number,
  span: DayRange,
  whole: DayRange,
): number | undefined {
  const arrows = stepUnit(span);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return stepped(handle, day, arrows, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return stepped(handle, day, arrows, -1);
    case 'PageUp':
      return stepped(handle, day, 'year', 1);
    case 'PageDown':
      return stepped(handle, day, 'year', -1);
    case 'Home':
      return whole.from;
    case 'End':
      return whole.to;
    default:
      return undefined;
  }
}

/** `from` lands on first days of units, `to` on last days, so that whole years come of themselves. */
function stepped(handle: Handle, day: number, unit: BinUnit, sign: 1 | -1): number {
  const edge = handle === 'from' ? day : day + 1;
  const next = sign === 1 ? nextOf(unit, floorTo(unit, edge)) : floorTo(unit, edge - 1);
  return handle === 'from' ? next : next - 1;
}

/** The window with one handle moved: inside the whole, and the handles never pass each other. */
export function withHandle(window: DayRange, handle: Handle, day: number, whole: DayRange): DayRange {
  const inside = Math.max(whole.from, Math.min(whole.to, day));
  return handle === 'from'
    ? { from: Math.min(inside, window.to), to: window.to }
    : { from: window.from, to: Math.max(inside, window.from) };
}

/** The turn of the unit nearest to a moment, in days and fractions: where a dragged handle snaps to. */
export function nearestEdge(moment: number, unit: BinUnit): number {
  const before = floorTo(unit, Math.floor(moment));
  const after = nextOf(unit, before);
  return moment - before < after - moment ? before : after;
}

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
