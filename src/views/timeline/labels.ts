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
  readonly isStrong: boolean;
  readonly isYear: boolean;
}

const YEAR_PX = 34;
const MONTH_PX = 34;
const DAY_PX = 22;
/** A button never gets narrower; labels stand further apart than that. */
const LEAST_ROOM_PX = 28;
const CHARACTER_PX = 6.6;
const GAP_PX = 5;

/** Labels from start to end, none over another, none cut off. */
export function axisLabels(axis: Axis, formats: Formats): AxisLabel[] {
  const ticks = ticksOf(axis, formats);
  const placed = ticks.flatMap((tick): (AxisLabel & { widthPx: number })[] => {
    const left = Math.max(0, axis.xOf(tick.range.from));
    const right = Math.min(axis.widthPx, axis.xOf(tick.range.to + 1));
    const widthPx = tick.text.length * CHARACTER_PX;
    const half = widthPx / 2;
    const x = Math.max(half, Math.min(axis.widthPx - half, (left + right) / 2));
    // A stretch of which hardly anything is in sight is not named in the place of its neighbour.
    if (right - left < 0.35 * (tick.range.to + 1 - tick.range.from) * axis.dayPx) return [];
    return [
      {
        text: tick.text,
        x,
        isStrong: tick.isStrong,
        year: tick.isYear ? daysOf({ year: civilOf(tick.range.from).year }) : null,
        roomPx: Math.max(LEAST_ROOM_PX, tick.isYear ? Math.min(right - left, 160) : widthPx),
        widthPx,
      },
    ];
  });
  const kept: typeof placed = [];
  for (const label of placed) {
    const before = kept.at(-1);
    const isClear = !before || label.x - before.x >= (label.widthPx + before.widthPx) / 2 + GAP_PX;
    if (isClear) kept.push(label);
    // A strong name takes the place of a plain one that it would touch.
    else if (label.isStrong && !before.isStrong) kept.splice(-1, 1, label);
  }
  return kept.map(({ widthPx: _, ...label }) => label);
}

function ticksOf({ span, dayPx }: Axis, formats: Formats): Tick[] {
  if (dayPx >= DAY_PX) return dayTicks(span, 1, formats);
  if (dayPx * 5 >= 40) return dayTicks(span, 5, formats);
  if (dayPx * 30.44 >= MONTH_PX) return monthTicks(span, 1, formats);
  if (dayPx * 91.31 >= 60) return monthTicks(span, 3, formats);
  const step = [1, 2, 4, 5, 10, 20].find((years) => dayPx * 365.24 * years >= YEAR_PX) ?? 50;
  return stretches(span, 'year').flatMap((range): Tick[] => {
    const { year } = civilOf(range.from);
    return year % step === 0
      ? [{ range, text: formats.year(range.from), isStrong: year % 5 === 0, isYear: true }]
      : [];
  });
}

/** January says its year and is a button; the first name in sight says the year it is in. */
function monthTicks(span: DayRange, step: number, formats: Formats): Tick[] {
  return stretches(span, 'month').flatMap((range, index): Tick[] => {
    const { month } = civilOf(range.from);
    if ((month - 1) % step !== 0) return [];
    if (month === 1) return [{ range, text: formats.year(range.from), isStrong: true, isYear: true }];
    const full = formats.month(range.from, 'short');
    return [{ range, text: index < step ? full : withoutYear(full), isStrong: false, isYear: false }];
  });
}

/** The first of a month says its month, the first day in sight its year too. */
function dayTicks(span: DayRange, step: number, formats: Formats): Tick[] {
  return stretches(span, 'day').flatMap((range, index): Tick[] => {
    const { day } = civilOf(range.from);
    // 1, 5, 10 … 25: the 30th would stand on the toes of the 1st.
    const isNamed = step === 1 || day === 1 || (day % step === 0 && day < 30);
    if (!isNamed) return [];
    const isStrong = day === 1 || index < step;
    const full = isStrong ? formats.day(range.from, 'short') : String(day);
    return [{ range, text: index < step ? full : withoutYear(full), isStrong, isYear: false }];
  });
}

const withoutYear = (text: string): string => text.replace(/\s?\d{4}$/, '');

export interface AxisLine {
  readonly x: number;
  readonly isStrong: boolean;
}

/** Lines at the turns of years, and of months once they are far enough apart. */
export function axisLines(axis: Axis): AxisLine[] {
  const unit = axis.dayPx * 30.44 >= 24 ? 'month' : 'year';
  return stretches(axis.span, unit).flatMap(({ from }): AxisLine[] => {
    const x = axis.xOf(from);
    return x <= 0 ? [] : [{ x, isStrong: unit === 'year' || civilOf(from).month === 1 }];
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
