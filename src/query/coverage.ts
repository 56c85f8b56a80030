// Where the collection is thin: over which days which of the shown countries were searched, and how well.

import type { CoverageLevel, CoverageStretch } from '../data/payload/core.ts';
import { keepFew } from '../lib/keep-last.ts';
import { type DayRange, daysOf, parsePartialDate } from '../lib/time.ts';

/** Days over which nothing changes; every country asked for is in one of the three lists. */
export interface CoverageSpan extends DayRange, Readonly<Record<CoverageLevel, readonly string[]>> {}

const spansKnown = keepFew<readonly CoverageSpan[]>(4);

/**
 * In order of time, without gaps; before the first and after the last stretch nothing is said. Sentence and timeline ask
 * for the same.
 */
export const coverageOf = (
  stretches: readonly CoverageStretch[],
  countries: readonly string[],
): readonly CoverageSpan[] => spansKnown([stretches, ...countries], () => spansOf(stretches, countries));

function spansOf(stretches: readonly CoverageStretch[], countries: readonly string[]): CoverageSpan[] {
  const asked = stretches
    .filter(({ country }) => countries.includes(country))
    .map((stretch) => ({ ...stretch, days: daysIn(stretch) }));
  const turns = [...new Set(asked.flatMap(({ days }) => [days.from, days.to + 1]))].sort(
    (first, second) => first - second,
  );
  return turns.slice(0, -1).map((from, at) => {
    const to = (turns[at + 1] ?? from) - 1;
    const levelOf = (country: string): CoverageLevel =>
      asked.find(
        (stretch) => stretch.country === country && stretch.days.from <= from && stretch.days.to >= to,
      )?.level ?? 'no';
    const levels = countries.map(levelOf);
    const by = (level: CoverageLevel): string[] => countries.filter((_, which) => levels[which] === level);
    return { from, to, no: by('no'), partly: by('partly'), well: by('well') };
  });
}

/** What holds for a period as a whole: each country by the worst of its levels there. */
export function worstIn(spans: readonly CoverageSpan[], { from, to }: DayRange): CoverageSpan | null {
  const touched = spans.filter((span) => span.from <= to && span.to >= from);
  if (touched.length === 0) return null;
  const all = (level: CoverageLevel): Set<string> => new Set(touched.flatMap((span) => span[level]));
  const no = all('no');
  const partly = [...all('partly')].filter((country) => !no.has(country));
  const well = [...all('well')].filter((country) => !no.has(country) && !partly.includes(country));
  return { from, to, no: [...no], partly, well };
}

const daysKnown = new WeakMap<CoverageStretch, DayRange>();

/** Read once: every filter asks for them. */
function daysIn(stretch: CoverageStretch): DayRange {
  const known = daysKnown.get(stretch) ?? daysRead(stretch);
  daysKnown.set(stretch, known);
  return known;
}

function daysRead({ from, to }: CoverageStretch): DayRange {
  const [first, last] = [parsePartialDate(from), parsePartialDate(to)];
  if (!first || !last) throw new RangeError(`Coverage from ${from} to ${to} is no period.`);
  return { from: daysOf(first).from, to: daysOf(last).to };
}
