// Where the reported figures stand: one place a report, in order of their dates. An axis true to time cannot hold
// the first hours and an inquest years later, so between dates it is shortened by the logarithm, and says so.

import { nice, ticks } from 'd3-array';
import type { Report } from '../../data/payload/details.ts';
import { linear } from '../../lib/linear.ts';
import { daysOf, parsePartialDate } from '../../lib/time.ts';

export interface FigureDot {
  /** Place of the report among all reports of the incident. */
  readonly at: number;
  readonly report: Report;
  readonly x: number;
  readonly lowY: number;
  readonly highY: number;
  /** No more than a lower bound was given. */
  readonly isAtLeast: boolean;
}

/** All reports of one date. */
export interface DateStretch {
  readonly date: string;
  readonly startX: number;
  readonly endX: number;
  /** The date before; empty for the first. */
  readonly previous: string;
}

export interface FiguresLayout {
  readonly dots: readonly FigureDot[];
  readonly stretches: readonly DateStretch[];
  /** Where more than a month is left out. */
  readonly breaks: readonly number[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly band: { readonly top: number; readonly bottom: number } | null;
}

interface Box {
  readonly widthPx: number;
  readonly top: number;
  readonly bottom: number;
}

/** Over a lower bound stands an arrow: that much of it is above the dot's middle. */
export const ARROW_PX = 12;
const LEAST_GAP_PX = 8;
/** For each doubling of the days between two dates. */
const GAP_PX = 4.5;
const LEAST_SLOT_PX = 7;
const BREAK_DAYS = 31;
/** About so many lines of the scale. */
const TICKS = 3;

export const hasFigure = ({ low, high }: Report): boolean => low !== null || high !== null;

/** `range`: the stored toll, drawn as a band; `reports` come in order of date. */
export function placeFigures(
  reports: readonly Report[],
  range: { readonly low: number; readonly high: number } | null,
  box: Box,
): FiguresLayout {
  const figures = reports.map((report, at) => ({ report, at })).filter(({ report }) => hasFigure(report));
  const most = Math.max(1, range?.high ?? 0, ...figures.map(({ report }) => highOf(report)));
  const domain = nice(0, most, TICKS);
  const top = box.top + (figures.some(({ report }) => report.high === null) ? ARROW_PX : 0);
  const y = linear(domain, [box.bottom, top]).of;
  const dates = [...new Set(figures.map(({ report }) => report.date))];
  const days = dates.map(firstDayOf);
  const between = days.map((day, at) => (at === 0 ? 0 : Math.max(1, day - (days[at - 1] ?? day))));
  const gaps = between.map((count, at) => (at === 0 ? 0 : LEAST_GAP_PX + GAP_PX * Math.log2(count)));
  const gapSum = gaps.reduce((sum, gap) => sum + gap, 0);
  // Reports come first: where there are many, the gaps give way.
  const share =
    gapSum === 0 ? 1 : Math.min(1, Math.max(0, box.widthPx - figures.length * LEAST_SLOT_PX) / gapSum);
  const slot = (box.widthPx - gapSum * share) / Math.max(1, figures.length);
  const stretches: DateStretch[] = [];
  const breaks: number[] = [];
  const dots: FigureDot[] = [];
  let x = 0;
  dates.forEach((date, at) => {
    const gap = (gaps[at] ?? 0) * share;
    if ((between[at] ?? 0) > BREAK_DAYS) breaks.push(x + gap / 2);
    x += gap;
    const startX = x;
    for (const { report, at: place } of figures.filter((figure) => figure.report.date === date)) {
      const [low, high] = [report.low ?? highOf(report), highOf(report)];
      dots.push({
        at: place,
        report,
        x: x + slot / 2,
        lowY: y(low),
        highY: y(high),
        isAtLeast: report.high === null,
      });
      x += slot;
    }
    stretches.push({ date, startX, endX: x, previous: dates[at - 1] ?? '' });
  });
  return {
    dots,
    stretches,
    breaks,
    ticks: ticks(...domain, TICKS).map((value) => ({ value, y: y(value) })),
    band: range && { top: y(range.high), bottom: y(range.low) },
  };
}

const highOf = ({ low, high }: Report): number => high ?? low ?? 0;

function firstDayOf(date: string): number {
  const parsed = parsePartialDate(date);
  return parsed ? daysOf(parsed).from : 0;
}

export interface DateLabel {
  readonly text: string;
  readonly x: number;
}

/** The dates as fully as there is room for: `21` after `20 Nov 2015`, a bare year where that is all that fits. */
export function dateLabels(
  stretches: readonly DateStretch[],
  widthPx: number,
  wordings: (stretch: DateStretch) => readonly string[],
  textWidthPx: (text: string) => number,
): readonly DateLabel[] {
  const labels: DateLabel[] = [];
  let taken = Number.NEGATIVE_INFINITY;
  stretches.forEach((stretch, at) => {
    const middle = (stretch.startX + stretch.endX) / 2;
    const next = stretches[at + 1];
    for (const text of wordings(stretch)) {
      const half = textWidthPx(text) / 2;
      const x = Math.max(half, Math.min(widthPx - half, middle));
      const room = next ? (next.startX + next.endX) / 2 - 6 : widthPx;
      if (x - half < taken + 5 || x + half > Math.max(room, stretch.endX)) continue;
      labels.push({ text, x });
      taken = x + half;
      break;
    }
  });
  return labels;
}
