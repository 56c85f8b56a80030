// What the timeline says of itself as a whole, and what its bars are.

import type { Locale } from '../../i18n/index.ts';
import type { DayRange } from '../../lib/time.ts';
import type { Bins } from '../../query/bins.ts';
import { type CoverageSpan, worstIn } from '../../query/coverage.ts';
import type { Scene } from '../view.ts';

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

/** The bin that holds a day; -1 when none does. */
export function binAt({ edges }: Bins, day: number): number {
  const bin = edges.findLastIndex((edge) => edge <= day);
  return bin < edges.length - 1 ? bin : -1;
}
