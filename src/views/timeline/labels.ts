// The names under the axis: years, months or days, as fine and as many as there is room for.

import type { Formats } from '../../i18n/formats.ts';
import { civilOf, type DayRange, daysOf } from '../../lib/time.ts';
import { type BinUnit, floorTo, nextOf } from '../../query/bins.ts';
import type { Axis } from './axis.ts';

export interface AxisLabel {
  readonly text: string;
  /** Centre, in pixels. */
  readonly x: number;
  readonly isStrong: boolean;
  /** The whole year that the label chooses; null for months and days. */
  readonly year: DayRange | null;
  /** Room for a button around the centre, in pixels. */
  readonly roomPx: number;
}

interface Tick {
  readonly range: DayRange;
  readonly text: string;
  /** What it says as the first in sight: the year it is in. */
  readonly firstText: string;
  readonly isStrong: boolean;
  readonly isYear: boolean;
}

const YEAR_PX = 34;
const MONTH_PX = 34;
const DAY_PX = 22;
/** For the name of a quarter of a year's first month. */
const QUARTER_PX = 60;
/** From here on a day says its month, then its year. */
const DAY_AND_MONTH_PX = 64;
const WHOLE_DATE_PX = 150;
/** A stretch of which less is in sight is not named in the place of its neighbour. */
const LEAST_SHARE = 0.35;
/** A button never gets narrower; labels stand further apart than that. */
const LEAST_ROOM_PX = 28;
const GAP_PX = 5;

/** Width of a figure of the labels' type where the reader has not enlarged it; a little more than it takes. */
const FIGURE_PX = 6.6;

/** Labels in order of time, none over another, none cut off; `figurePx` as the page draws a figure. */
export function axisLabels(axis: Axis, formats: Formats, figurePx = FIGURE_PX): AxisLabel[] {
  const scale = Math.max(1, figurePx / FIGURE_PX);
  const inSight = ticksOf(axis, formats, scale).filter(({ range }) => {
    const [left, right] = axis.stretchOf(range.from, range.to + 1);
    return right - left >= LEAST_SHARE * (range.to + 1 - range.from) * axis.dayPx;
  });
  const placed = inSight.map((tick, index): AxisLabel & { widthPx: number } => {
    const [left, right] = axis.stretchOf(tick.range.from, tick.range.to + 1);
    const text = index === 0 ? tick.firstText : tick.text;
    const widthPx = text.length * figurePx;
    const half = widthPx / 2;
    return {
      text,
      x: Math.max(half, Math.min(axis.widthPx - half, (left + right) / 2)),
      isStrong: tick.isStrong,
      year: tick.isYear ? daysOf({ year: civilOf(tick.range.from).year }) : null,
      roomPx: Math.max(LEAST_ROOM_PX, tick.isYear ? Math.min(right - left, 160) : widthPx),
      widthPx,
    };
  });
  const kept: typeof placed = [];
  for (const label of placed) {
    const before = kept.at(-1);
    const isClear = !before || Math.abs(label.x - before.x) >= (label.widthPx + before.widthPx) / 2 + GAP_PX;
    if (isClear) kept.push(label);
    // A strong name takes the place of a plain one that it would touch.
    else if (label.isStrong && !before.isStrong) kept.splice(-1, 1, label);
  }
  return kept.map(({ widthPx: _, ...label }) => label);
}

/** Names of months and days may be wider than they are, and would stand over lines between them. */
export const namesYears = ({ dayPx }: Axis): boolean => dayPx * 91.31 < QUARTER_PX;

/** `scale`: how much larger the reader's type is than ours. */
function ticksOf(axis: Axis, formats: Formats, scale: number): Tick[] {
  const { days: span, dayPx } = axis;
  if (dayPx >= DAY_PX * scale) return dayTicks(axis, 1, formats);
  if (dayPx * 5 >= 40 * scale) return dayTicks(axis, 5, formats);
  if (dayPx * 30.44 >= MONTH_PX * scale) return monthTicks(span, 1, formats);
  if (dayPx * 91.31 >= QUARTER_PX * scale) return monthTicks(span, 3, formats);
  const step = [1, 2, 4, 5, 10, 20].find((years) => dayPx * 365.24 * years >= YEAR_PX * scale) ?? 50;
  return stretches(span, 'year').flatMap((range): Tick[] => {
    const { year } = civilOf(range.from);
    return year % step === 0 ? [yearTick(range, year % 5 === 0, formats)] : [];
  });
}

function yearTick(range: DayRange, isStrong: boolean, formats: Formats): Tick {
  const text = formats.year(range.from);
  return { range, text, firstText: text, isStrong, isYear: true };
}

/** January says its year and is a button. */
function monthTicks(span: DayRange, step: number, formats: Formats): Tick[] {
  return stretches(span, 'month').flatMap((range): Tick[] => {
    const { month } = civilOf(range.from);
    if ((month - 1) % step !== 0) return [];
    if (month === 1) return [yearTick(range, true, formats)];
    const firstText = formats.month(range.from, 'short');
    return [{ range, text: withoutYear(firstText), firstText, isStrong: false, isYear: false }];
  });
}

/** The first of a month says its month. */
function dayTicks({ days, dayPx }: Axis, step: number, formats: Formats): Tick[] {
  return stretches(days, 'day').flatMap((range): Tick[] => {
    const { day } = civilOf(range.from);
    // 1, 5, 10 … 25: the 30th would stand on the toes of the 1st.
    const isNamed = step === 1 || day === 1 || (day % step === 0 && day < 30);
    if (!isNamed) return [];
    const isWhole = dayPx >= WHOLE_DATE_PX;
    const firstText = formats.day(range.from, isWhole ? 'long' : 'short');
    const isLong = day === 1 || dayPx >= DAY_AND_MONTH_PX;
    const text = isWhole ? firstText : isLong ? withoutYear(firstText) : String(day);
    return [{ range, text, firstText, isStrong: day === 1, isYear: false }];
  });
}

const withoutYear = (text: string): string => text.replace(/\s?\d{4}$/, '');

export interface AxisLine {
  readonly x: number;
  readonly isStrong: boolean;
}

const isTurn = {
  year: () => true,
  month: (dayUtc: number) => civilOf(dayUtc).month === 1,
  day: (dayUtc: number) => civilOf(dayUtc).day === 1,
};

/** Lines at the turns of years, and of months and days once they are far enough apart. */
export function axisLines(axis: Axis): AxisLine[] {
  const unit = axis.dayPx >= 24 ? 'day' : axis.dayPx * 30.44 >= 24 ? 'month' : 'year';
  return stretches(axis.days, unit).flatMap(({ from }): AxisLine[] => {
    const x = axis.xOf(from);
    return x <= 0 || x >= axis.widthPx ? [] : [{ x, isStrong: isTurn[unit](from) }];
  });
}

/** The calendar units that touch the span. */
function stretches(span: DayRange, unit: BinUnit): DayRange[] {
  const found: DayRange[] = [];
  for (let from = floorTo(unit, span.from); from <= span.to; from = nextOf(unit, from)) {
    found.push({ from, to: nextOf(unit, from) - 1 });
  }
  return found;
}
