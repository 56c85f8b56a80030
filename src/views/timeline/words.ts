// What the timeline says: of a bar, of a mark, of itself as a whole.

import { recordOf } from '../../data/record.ts';
import type { Locale } from '../../i18n/index.ts';
import type { DayRange } from '../../lib/time.ts';
import { type Bins, sumInBin } from '../../query/bins.ts';
import { type CoverageSpan, worstIn } from '../../query/coverage.ts';
import { dateText } from '../shared/date-text.ts';
import { deathsText } from '../shared/deaths.ts';
import { periodText } from '../shared/period.ts';
import { tollText } from '../shared/toll.ts';
import type { Scene } from '../view.ts';

export type TipText = readonly [title: string, note: string, more?: string];

/** For who cannot see the picture: what is counted, how many, from when to when, and what was not searched. */
export function summaryOf(scene: Scene, bins: Bins, coverage: readonly CoverageSpan[]): string {
  const { answer, locale } = scene;
  const { messages, formats } = locale;
  const { period } = answer;
  const { edges } = bins;
  const worst = worstIn(coverage, { from: edges[0]!, to: edges[edges.length - 1]! - 1 });
  const summary = messages.timeline.summary(
    captionOf(scene, bins),
    messages.list.yearCount(answer.shown, formats),
    period ? yearsOf(period, locale) : '',
  );
  return [summary, worst && searchedIn(worst, locale).join('. ')].filter(Boolean).join('. ');
}

/** Which of the countries were not searched, and which in part; that all were searched well when so. */
function searchedIn({ no, partly }: CoverageSpan, { messages, formats }: Locale): readonly string[] {
  const { coverage } = messages.timeline;
  const names = (codes: readonly string[]): string => formats.list(codes.map(formats.country));
  if (no.length + partly.length === 0) return [coverage.allWell];
  return [
    ...(no.length > 0 ? [coverage.noIn(names(no))] : []),
    ...(partly.length > 0 ? [coverage.partlyIn(names(partly))] : []),
  ];
}

/** The same in few words; nothing when all was searched well. */
export function coverageNote(
  spans: readonly CoverageSpan[],
  days: DayRange,
  { messages, formats }: Locale,
): string {
  const worst = worstIn(spans, days);
  if (!worst || worst.no.length + worst.partly.length === 0) return '';
  const { coverage } = messages.timeline;
  const total = worst.no.length + worst.partly.length + worst.well.length;
  if (total === 1) return worst.no.length === 1 ? coverage.notSearched : coverage.searchedPartly;
  const all = formats.number(total);
  return [
    ...(worst.no.length > 0 ? [coverage.noCount(formats.number(worst.no.length), all)] : []),
    ...(worst.partly.length > 0 ? [coverage.partlyCount(formats.number(worst.partly.length), all)] : []),
  ].join(formats.semicolon);
}

/** What the bars count: `People killed`, or where a dataset has no tolls, `Incidents`. */
export const countedOf = ({ atlas, locale: { messages } }: Pick<Scene, 'atlas' | 'locale'>): string =>
  atlas.has.tolls ? messages.timeline.killed : messages.timeline.incidents;

/** `People killed per quarter`. */
export const captionOf = (scene: Pick<Scene, 'atlas' | 'locale'>, { unit }: Pick<Bins, 'unit'>): string =>
  `${countedOf(scene)} ${scene.locale.messages.timeline.per[unit]}`;

function yearsOf({ from, to }: DayRange, { formats }: Locale): string {
  return formats.span(formats.year(from), formats.year(to));
}

/** The days of a bin. */
export const daysOfBin = ({ edges }: Bins, bin: number): DayRange => ({
  from: edges[bin]!,
  to: edges[bin + 1]! - 1,
});

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

/** The bin that holds a day; -1 when none does. */
export function binAt({ edges }: Bins, day: number): number {
  const bin = edges.findLastIndex((edge) => edge <= day);
  return bin < edges.length - 1 ? bin : -1;
}

/** Title and notes of an incident: its name; when and how many were killed; who dates it otherwise. */
export function markText({ atlas, locale }: Scene, row: number): TipText {
  const record = recordOf(atlas, row);
  const { title, dated } = record;
  return [
    title,
    [dateText(record, locale), tollText(record, locale)].filter(Boolean).join(' · '),
    dated ? locale.messages.timeline.datedBetween(periodText(dated, locale)) : '',
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
