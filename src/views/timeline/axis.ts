// The time axis: days to pixels and back, zooming and panning it. Its ends are moments: `from` is a day and
// fractions of one, and a span of `from` to `to` ends a day after `to`, so that whole days are plain ranges.

import { linear } from '../../lib/linear.ts';
import type { DayRange } from '../../lib/time.ts';

/** The shortest span one can zoom to, in days. */
export const LEAST_SPAN_DAYS = 1;

export type Direction = 'ltr' | 'rtl';

export interface Axis {
  readonly span: DayRange;
  /** Every day that the span touches, if only in part. */
  readonly days: DayRange;
  readonly widthPx: number;
  /** Width of one day, in pixels. */
  readonly dayPx: number;
  /** Time runs from right to left. */
  readonly isMirrored: boolean;
  /** Distance of a moment from the left edge, in pixels. */
  readonly xOf: (moment: number) => number;
  /** The stretch between two moments, cut to the axis; the left end comes first. */
  readonly stretchOf: (from: number, to: number) => readonly [left: number, right: number];
  /** The moment under a pixel, in days and fractions; not cut to the span. */
  readonly momentOf: (xPx: number) => number;
  /** The day under a pixel, cut to the span. */
  readonly dayOf: (xPx: number) => number;
  /** How far time goes on over some pixels to the right, in days. */
  readonly daysIn: (deltaPx: number) => number;
  /** Where a pixel stands between the beginning and the end, 0 to 1. */
  readonly shareAt: (xPx: number) => number;
}

/** Time runs the way the reader's language does: this is the one place that mirrors it. */
export function createAxis(span: DayRange, widthPx: number, direction: Direction = 'ltr'): Axis {
  const isMirrored = direction === 'rtl';
  const scale = linear([span.from, span.to + 1], isMirrored ? [widthPx, 0] : [0, widthPx]);
  const dayPx = widthPx / (span.to - span.from + 1);
  const days = { from: Math.floor(span.from), to: Math.ceil(span.to) };
  const cut = (xPx: number): number => Math.max(0, Math.min(widthPx, xPx));
  return {
    span,
    days,
    widthPx,
    dayPx,
    isMirrored,
    xOf: scale.of,
    stretchOf(from, to) {
      const [first, last] = [cut(scale.of(from)), cut(scale.of(to))];
      return isMirrored ? [last, first] : [first, last];
    },
    momentOf: scale.invert,
    dayOf: (xPx) => Math.max(days.from, Math.min(days.to, Math.floor(scale.invert(xPx)))),
    shareAt: (xPx) => (isMirrored ? widthPx - xPx : xPx) / widthPx,
    daysIn: (deltaPx) => (isMirrored ? -deltaPx : deltaPx) / dayPx,
  };
}

export const lengthOf = ({ from, to }: DayRange): number => to - from + 1;

/** Zooms by a factor around a moment and stays inside the whole; down to one day, without steps. */
export function zoomed(span: DayRange, whole: DayRange, around: number, factor: number): DayRange {
  const days = lengthOf(span);
  return held(around, (around - span.from) / days, days * factor, whole);
}

/** The span of some length that has a moment at a share of its width, counted from its beginning. */
export function held(moment: number, share: number, lengthDays: number, whole: DayRange): DayRange {
  const length = Math.min(lengthOf(whole), Math.max(LEAST_SPAN_DAYS, lengthDays));
  const from = moment - share * length;
  return within({ from, to: from + length - 1 }, whole);
}

export function panned(span: DayRange, whole: DayRange, days: number): DayRange {
  return within({ from: span.from + days, to: span.to + days }, whole);
}

/** The axis that shows a window with a margin of a twentieth on either side. */
export function fitted(window: DayRange, whole: DayRange): DayRange {
  const inside = inWhole(window, whole);
  const spare = lengthOf(inside) / 20;
  return inWhole({ from: inside.from - spare, to: inside.to + spare }, whole);
}

/** The axis moved only as far as needed to show these days, with a tenth of its span to spare. */
export function broughtIntoSight(span: DayRange, whole: DayRange, days: DayRange): DayRange {
  const margin = (span.to - span.from) / 10;
  if (days.from < span.from && days.to < span.to)
    return panned(span, whole, Math.min(days.from, days.to) - span.from - margin);
  if (days.from > span.to) return panned(span, whole, days.from - span.to + margin);
  return span;
}

/**
 * A span on the way from one to another, `share` 0 to 1: its length changes by the same factor in the same time,
 * and where one holds the other, the moment that keeps its place on screen keeps it all the way.
 */
export function between(first: DayRange, last: DayRange, share: number): DayRange {
  const [start, end] = [lengthOf(first), lengthOf(last)];
  const length = start * (end / start) ** share;
  const way = Math.abs(end - start) < 1e-6 ? share : (length - start) / (end - start);
  const from = first.from + (last.from - first.from) * way;
  return { from, to: from + length - 1 };
}

/** Cut to the whole; days that lie outside altogether become its nearest day. */
export function inWhole(range: DayRange, whole: DayRange): DayRange {
  const cut = (day: number): number => Math.max(whole.from, Math.min(whole.to, day));
  return { from: cut(range.from), to: cut(range.to) };
}

/** Moves a span into the whole without changing its length, if it fits. */
function within(span: DayRange, whole: DayRange): DayRange {
  const length = Math.min(span.to - span.from, whole.to - whole.from);
  const from = Math.max(whole.from, Math.min(whole.to - length, span.from));
  return { from, to: from + length };
}

export function isSameRange(first: DayRange | null, second: DayRange | null): boolean {
  return (
    first === second ||
    (first !== null && second !== null && first.from === second.from && first.to === second.to)
  );
}
