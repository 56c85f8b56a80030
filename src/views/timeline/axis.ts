// The time axis: days to pixels and back, and which names stand under it.

import { scaleLinear } from 'd3-scale';
import type { Formats } from '../../i18n/formats.ts';
import { civilOf, type DayRange } from '../../lib/time.ts';
import { floorTo, nextOf } from '../../query/bins.ts';

/** The shortest span one can zoom to, in days. */
export const LEAST_SPAN_DAYS = 30;

export interface Axis {
  readonly span: DayRange;
  readonly widthPx: number;
  /** Left edge of a day, in pixels. */
  readonly xOf: (dayUtc: number) => number;
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
    xOf: (dayUtc) => scale(dayUtc),
    dayOf: (xPx) => Math.max(span.from, Math.min(span.to, Math.floor(scale.invert(xPx)))),
  };
}

/** A stretch of the axis with a name: a year, a month or a day. */
export interface AxisLabel {
  readonly range: DayRange;
  readonly text: string;
  readonly isStrong: boolean;
  /** Set where the stretch is a whole year: it is a button then. */
  readonly year: number | null;
}

const YEAR_PX = 34;
const MONTH_PX = 30;
const DAY_PX = 24;

/** Years while they fit, then every second, fourth …; months and days once there is room for them. */
export function axisLabels({ span, widthPx }: Axis, formats: Formats): AxisLabel[] {
  const dayPx = widthPx / (span.to - span.from + 1);
  if (dayPx >= DAY_PX) return stretches(span, 'day').map((range) => dayLabel(range, formats));
  if (dayPx * 30.44 >= MONTH_PX) return stretches(span, 'month').map((range) => monthLabel(range, formats));
  const step = [1, 2, 4, 5, 10, 20].find((years) => dayPx * 365.24 * years >= YEAR_PX) ?? 50;
  return stretches(span, 'year').flatMap((range): AxisLabel[] => {
    const { year } = civilOf(range.from);
    return year % step === 0 ? [{ range, text: String(year), isStrong: year % 5 === 0, year }] : [];
  });
}

function dayLabel(range: DayRange, formats: Formats): AxisLabel {
  const { day } = civilOf(range.from);
  const text = day === 1 ? formats.day(range.from, 'short').replace(/\s?\d{4}$/, '') : String(day);
  return { range, text, isStrong: day === 1, year: null };
}

function monthLabel(range: DayRange, formats: Formats): AxisLabel {
  const { year, month } = civilOf(range.from);
  const name = formats.month(range.from, 'short').replace(/\s?\d{4}$/, '');
  return {
    range,
    text: month === 1 ? String(year) : name,
    isStrong: month === 1,
    year: month === 1 ? year : null,
  };
}

/** The calendar units that start inside the span or hold its first day. */
function stretches(span: DayRange, unit: 'year' | 'month' | 'day'): DayRange[] {
  const found: DayRange[] = [];
  for (let from = floorTo(unit, span.from); from <= span.to; from = nextOf(unit, from)) {
    found.push({ from, to: nextOf(unit, from) - 1 });
  }
  return found;
}

/** Zooms by a factor around a day and stays inside the whole. */
export function zoomed(span: DayRange, whole: DayRange, aroundDay: number, factor: number): DayRange {
  const days = span.to - span.from + 1;
  const most = whole.to - whole.from + 1;
  const next = Math.max(LEAST_SPAN_DAYS, Math.min(most, Math.round(days * factor)));
  const share = (aroundDay - span.from) / days;
  return within(
    { from: Math.round(aroundDay - share * next), to: Math.round(aroundDay - share * next) + next - 1 },
    whole,
  );
}

export function panned(span: DayRange, whole: DayRange, days: number): DayRange {
  return within({ from: span.from + Math.round(days), to: span.to + Math.round(days) }, whole);
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
