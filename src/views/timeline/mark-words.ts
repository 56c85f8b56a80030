// What the timeline says of what is pointed at: of a bar, of a mark, of a cell.

import { recordOf } from '../../data/record.ts';
import type { Locale } from '../../i18n/index.ts';
import { soonMessages } from '../../i18n/soon.ts';
import type { DayRange } from '../../lib/time.ts';
import { type Bins, sumInBin } from '../../query/bins.ts';
import { type CoverageSpan, worstIn } from '../../query/coverage.ts';
import { dateText } from '../shared/date-text.ts';
import { deathsText } from '../shared/deaths.ts';
import { periodText } from '../shared/period.ts';
import { tollText } from '../shared/toll.ts';
import type { Scene } from '../view.ts';
import { daysOfBin } from './words.ts';

export type TipText = readonly [title: string, note: string, more?: string];

/** Title and notes of a bar: `Oct–Dec 2015`, `9 incidents`, what was not searched then. */
export function barText(
  scene: Pick<Scene, 'atlas' | 'locale'>,
  bins: Bins,
  bin: number,
  coverage: readonly CoverageSpan[],
): TipText {
  const { locale } = scene;
  const { formats, messages } = locale;
  const days = daysOfBin(bins, bin);
  const period = periodText(days, locale);
  const searched = coverageNote(coverage, days, locale);
  const count = sumInBin(bins.incidents, bins, bin);
  const whole = bins.wholeIncidents[bin]!;
  const incidents =
    count === whole
      ? messages.list.yearCount(count, formats)
      : messages.receipt.incidents(count, whole, formats);
  if (count === 0) return [period, incidents, searched];
  const toll = deathsText(scene, bins.deathsLow[bin]!, bins.deathsHigh[bin]!);
  return [period, [incidents, toll].filter(Boolean).join(' · '), searched];
}

/** Title and notes of an incident: its name; when and how many were killed; who dates it otherwise. */
export function markText({ atlas, locale }: Scene, row: number): TipText {
  const record = recordOf(atlas, row);
  const { title, dated } = record;
  return [
    title,
    [dateText(record, locale), tollText(record, locale)].filter(Boolean).join(' · '),
    dated ? soonMessages(locale.language).timeline.datedBetween(periodText(dated, locale)) : '',
  ];
}

/** The same as one name, with the lane it stands in; no two incidents share title and date. */
export function markName(scene: Scene, row: number): string {
  const { atlas, locale } = scene;
  const { lineage } = recordOf(atlas, row);
  return [...markText(scene, row), lineage?.name[locale.language]].filter(Boolean).join(locale.formats.comma);
}

/** Title and notes of a cell of a crowded lane. */
export function cellText(
  { atlas, locale }: Scene,
  { lane, days, count }: { readonly lane: number; readonly days: DayRange; readonly count: number },
): TipText {
  const { messages, formats } = locale;
  const name = atlas.lineages[lane]?.name[locale.language] ?? '';
  return [periodText(days, locale), messages.list.yearCount(count, formats), name];
}

/** What was not searched, in few words; nothing when all was searched well. */
export function coverageNote(
  spans: readonly CoverageSpan[],
  days: DayRange,
  { messages, formats, language }: Locale,
): string {
  const worst = worstIn(spans, days);
  if (!worst || worst.no.length + worst.partly.length === 0) return '';
  const soon = soonMessages(language).timeline;
  const total = worst.no.length + worst.partly.length + worst.well.length;
  if (total === 1)
    return worst.no.length === 1 ? messages.timeline.coverage.notSearched : soon.searchedPartly;
  const all = formats.number(total);
  return [
    ...(worst.no.length > 0 ? [soon.noCount(formats.number(worst.no.length), all)] : []),
    ...(worst.partly.length > 0 ? [soon.partlyCount(formats.number(worst.partly.length), all)] : []),
  ].join(formats.semicolon);
}
