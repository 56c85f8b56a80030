// Arithmetic of the chosen window: steps of its two handles, moving and drawing it.

import type { DayRange } from '../../lib/time.ts';
import { type BinUnit, floorTo, nextOf } from '../../query/bins.ts';

export type Handle = 'from' | 'to';

/** What an arrow key moves by: months while years are on screen, then weeks, then days. */
function stepUnit(span: DayRange): BinUnit {
  const days = span.to - span.from + 1;
  if (days > 4 * 365) return 'month';
  return days > 400 ? 'week' : 'day';
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

/** From the first to the last unit that two days touch, in either order. */
export function snapped(first: number, second: number, unit: BinUnit, whole: DayRange): DayRange {
  const from = floorTo(unit, Math.min(first, second));
  const to = nextOf(unit, floorTo(unit, Math.max(first, second))) - 1;
  return { from: Math.max(whole.from, from), to: Math.min(whole.to, to) };
}

/** Moved by whole units, without leaving the whole. */
export function moved(window: DayRange, days: number, unit: BinUnit, whole: DayRange): DayRange {
  const length = window.to - window.from;
  const wanted = Math.max(whole.from, Math.min(whole.to - length, window.from + days));
  const from = window.from === floorTo(unit, window.from) ? floorTo(unit, wanted) : wanted;
  return { from: Math.max(whole.from, from), to: Math.max(whole.from, from) + length };
}
