// What the timeline says: of a bar, of a mark, of itself as a whole.

import type { Locale } from '../../i18n/index.ts';
import type { DayRange } from '../../lib/time.ts';
import type { Bins } from '../../query/bins.ts';
import { periodText } from '../shared/period.ts';
import { tollText } from '../shared/toll.ts';
import type { Scene } from '../view.ts';

export type TipText = readonly [title: string, note: string];

/** For who cannot see the picture: what is counted, how many, from when to when. */
export function summaryOf({ state, answer, locale }: Scene): string {
  const { messages, formats } = locale;
  const { period } = answer;
  return messages.timeline.summary(
    captionOf(state.measure, answer.bins, locale),
    messages.list.yearCount(answer.shown, formats),
    period ? yearsOf(period, locale) : '',
  );
}

export function captionOf(measure: Scene['state']['measure'], { unit }: Bins, { messages }: Locale): string {
  const { timeline } = messages;
  return (measure === 'deaths' ? timeline.deathsPer : timeline.incidentsPer)[unit];
}

function yearsOf({ from, to }: DayRange, { formats }: Locale): string {
  const [first, last] = [formats.year(from), formats.year(to)];
  return first === last ? first : `${first}–${last}`;
}

/** Title and note of the bar that holds a day: `Oct–Dec 2015`, `9 incidents`. */
export function barText({ state, answer, locale }: Scene, bin: number): TipText {
  const { bins } = answer;
  const { formats, messages } = locale;
  const period = periodText({ from: bins.edges[bin]!, to: bins.edges[bin + 1]! - 1 }, locale);
  const count = sumOf(bins.incidents, bins, bin);
  const whole = bins.wholeIncidents[bin]!;
  const incidents =
    count === whole
      ? messages.list.yearCount(count, formats)
      : messages.receipt.incidents(count, whole, formats);
  if (state.measure === 'incidents' || count === 0) return [period, incidents];
  const deaths = messages.receipt.deaths(
    formats.range(bins.deathsLow[bin]!, bins.deathsHigh[bin]!),
    bins.deathsHigh[bin]!,
    formats,
  );
  return [period, `${incidents} · ${bins.deathsHigh[bin] === 0 ? messages.receipt.noDeaths : deaths}`];
}

/** The bin that holds a day; -1 when none does. */
export function binAt({ edges }: Bins, day: number): number {
  const bin = edges.findLastIndex((edge) => edge <= day);
  return bin < edges.length - 1 ? bin : -1;
}

function sumOf(values: Float64Array, { edges }: Bins, bin: number): number {
  let sum = 0;
  for (let at = bin; at < values.length; at += edges.length - 1) sum += values[at]!;
  return sum;
}

/** Title and note of an incident: its name; when and how many were killed. */
export function markText({ atlas, locale }: Scene, row: number): TipText {
  const { columns, texts } = atlas;
  return [texts.title[row] ?? '', `${dateText({ atlas, locale }, row)} · ${tollText(columns, row, locale)}`];
}

export function dateText({ atlas, locale }: Pick<Scene, 'atlas' | 'locale'>, row: number): string {
  const start = atlas.columns.start[row] ?? '';
  return locale.formats.dates(start, atlas.columns.end[row] || start, 'short');
}
