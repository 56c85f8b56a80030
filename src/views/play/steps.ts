// Where a window goes that moves or grows by itself: whole months wide, in steps of a calendar unit, inside the whole.

import { addMonths, civilOf, type DayRange, daysOf, monthsIn } from '../../lib/time.ts';
import { floorTo, MONTHS, nextOf } from '../../query/bins.ts';

export const PLAY_STEPS = ['month', 'quarter', 'year'] as const;
export type PlayStep = (typeof PLAY_STEPS)[number];

/**
 * The window that a play begins with: the chosen one, out to whole months; a year where none is chosen;
 * back at the start where it stands at the end.
 */
export function playStart(chosen: DayRange | null, whole: DayRange): DayRange {
  const isChosen = chosen !== null && (chosen.from > whole.from || chosen.to < whole.to);
  if (!isChosen) return monthsFrom(whole.from, 12, whole);
  const from = floorTo('month', Math.max(whole.from, Math.min(whole.to, chosen.from)));
  const to = nextOf('month', floorTo('month', Math.max(from, Math.min(whole.to, chosen.to)))) - 1;
  return to >= whole.to ? monthsFrom(whole.from, monthsBetween(from, to + 1), whole) : { from, to };
}

/** One step on (or back); the last one is shortened to end with the whole. Null where it stands at the end already. */
export function playNext(
  window: DayRange,
  step: PlayStep,
  direction: 1 | -1,
  whole: DayRange,
): DayRange | null {
  const months = monthsBetween(window.from, window.to + 1);
  if (direction === 1 ? window.to >= whole.to : window.from <= whole.from) return null;
  return monthsFrom(addMonths(window.from, direction * MONTHS[step]), months, whole);
}

/** Up to so many years go by in months. */
const MONTHS_UP_TO_YEARS = 5;

/** Every window of a year that a play of these days shows, from the first to the last of their whole years. */
export function playAll({ from, to }: DayRange): { whole: DayRange; windows: readonly DayRange[] } {
  const [first, last] = [civilOf(from).year, civilOf(to).year];
  const whole = { from: daysOf({ year: first }).from, to: daysOf({ year: last }).to };
  const step = last - first < MONTHS_UP_TO_YEARS ? 'month' : 'quarter';
  const windows: DayRange[] = [];
  let window: DayRange | null = playStart(null, whole);
  while (window) {
    windows.push(window);
    window = playNext(window, step, 1, whole);
  }
  return { whole, windows };
}

/**
 * Cumulative: the window begins where it was, the whole does where none is chosen, and only its end moves. The first step
 * of it where it stands at the end.
 */
export function growStart(chosen: DayRange | null, step: PlayStep, whole: DayRange): DayRange {
  const isChosen = chosen !== null && (chosen.from > whole.from || chosen.to < whole.to);
  const from = floorTo('month', Math.max(whole.from, Math.min(whole.to, (isChosen ? chosen : whole).from)));
  const isOver = !isChosen || chosen.to >= whole.to;
  const to = isOver ? stepFrom(from, step) : nextOf('month', floorTo('month', chosen.to)) - 1;
  return { from, to: Math.min(whole.to, Math.max(from, to)) };
}

/** One step on (or back) of its end; never less than one. Null where it cannot. */
export function growNext(
  window: DayRange,
  step: PlayStep,
  direction: 1 | -1,
  whole: DayRange,
): DayRange | null {
  const least = Math.min(whole.to, stepFrom(window.from, step));
  const to = addMonths(window.to + 1, direction * MONTHS[step]) - 1;
  if (direction === 1 ? window.to >= whole.to : window.to <= least) return null;
  return { from: window.from, to: Math.max(least, Math.min(whole.to, to)) };
}

const stepFrom = (from: number, step: PlayStep): number => addMonths(from, MONTHS[step]) - 1;

function monthsFrom(day: number, months: number, whole: DayRange): DayRange {
  const last = addMonths(floorTo('month', whole.to + 1), -months);
  const from = Math.max(floorTo('month', whole.from), Math.min(last, day));
  return { from, to: Math.min(whole.to, addMonths(from, months) - 1) };
}

function monthsBetween(from: number, after: number): number {
  return Math.max(1, monthsIn({ from, to: after - 1 }));
}
