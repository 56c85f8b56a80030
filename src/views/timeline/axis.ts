// The time axis: days to pixels and back, zooming and panning it.

import { scaleLinear } from 'd3-scale';
import type { DayRange } from '../../lib/time.ts';

/** The shortest span one can zoom to, in days. */
export const LEAST_SPAN_DAYS = 30;

export interface Axis {
  readonly span: DayRange;
  readonly widthPx: number;
  /** Width of one day, in pixels. */
  readonly dayPx: number;
  /** Left edge of a day, in pixels. */
  readonly xOf: (dayUtc: number) => number;
  /** The moment under a pixel, in days and fractions; not cut to the span. */
  readonly momentOf: (xPx: number) => number;
  /** The day under a pixel, cut to the span. */
  readonly dayOf: (xPx: number) => number;
}

/** Time runs from the start side to the end side: this is the one place to mirror it. */
export function createAxis(span: DayRange, widthPx: number): Axis {
  const scale = scaleLinear()
    .domain([span.from, span.to + 1])
    .range([0, widthPx]);
  return {
    span,
    widthPx,
    dayPx: widthPx / (span.to - span.from + 1),
    xOf: (dayUtc) => scale(dayUtc),
    momentOf: (xPx) => scale.invert(xPx),
    dayOf: (xPx) => Math.max(span.from, Math.min(span.to, Math.floor(scale.invert(xPx)))),
  };
}

/** Zooms by a factor around a moment and stays inside the whole. */
export function zoomed(span: DayRange, whole: DayRange, aroundDay: number, factor: number): DayRange {
  const days = span.to - span.from + 1;
  const most = whole.to - whole.from + 1;
  const next = Math.min(most, Math.max(LEAST_SPAN_DAYS, Math.round(days * factor)));
  const share = (aroundDay - span.from) / days;
  const from = Math.round(aroundDay - share * next);
  return within({ from, to: from + next - 1 }, whole);
}

export function panned(span: DayRange, whole: DayRange, days: number): DayRange {
  return within({ from: span.from + Math.round(days), to: span.to + Math.round(days) }, whole);
}

/** The axis that shows a window with a margin of a twentieth on either side. */
export function fitted(window: DayRange, whole: DayRange): DayRange {
  const inside = inWhole(window, whole);
  const days = inside.to - inside.from + 1;
  const spare = Math.max(Math.round(days / 20), Math.ceil((LEAST_SPAN_DAYS - days) / 2));
  return inWhole({ from: inside.from - spare, to: inside.to + spare }, whole);
}

/** The axis moved only as far as needed to show these days, with a tenth of its span to spare. */
export function broughtIntoSight(span: DayRange, whole: DayRange, days: DayRange): DayRange {
  const margin = Math.round((span.to - span.from) / 10);
  if (days.from < span.from && days.to < span.to)
    return panned(span, whole, Math.min(days.from, days.to) - span.from - margin);
  if (days.from > span.to) return panned(span, whole, days.from - span.to + margin);
  return span;
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
