// The sentence of a comparison: each side with its ranges, what lies between them, what counts on both. Never a ranking.

import { COMPARE_MESSAGES } from '../../i18n/compare.ts';
import type { Locale } from '../../i18n/index.ts';
import type { DayRange } from '../../lib/time.ts';
import { deathsBetween, lengthDays, type Sums, wholeMonths } from '../../query/compare.ts';
import type { Comparison } from '../../query/facets.ts';
import { comparisonOf } from '../shared/comparison.tsx';
import { deathsText, unknownText } from '../shared/deaths.ts';
import { sideNames } from '../shared/side-names.ts';
import type { Scene } from '../view.ts';

interface ComparisonText {
  readonly sides: readonly { readonly lead: string; readonly rest: string }[];
  /** What lies between the two; without anything on either side, that. */
  readonly between: string;
  readonly notes: string;
}

/** The sentence in its parts, for the page and for what is taken along from it. */
export function comparisonText(scene: Scene, compare: Comparison): ComparisonText {
  const { locale } = scene;
  const { formats } = locale;
  const messages = COMPARE_MESSAGES[locale.language];
  const { sides, both } = comparisonOf(scene, compare);
  const names = sideNames(scene, compare);
  if (sides.every(({ count }) => count === 0)) return { sides: [], between: messages.neither, notes: '' };
  const notes = [
    compare.by === 'time' && lengthsText(compare.sides[0], compare.sides[1], locale),
    both.count > 0 && messages.onBoth(both.count, formats),
    messages.caution,
  ].filter(Boolean);
  return {
    sides: sides.map((side, at) => ({
      lead: messages.side(names[at] ?? '', locale.messages.list.yearCount(side.count, formats)),
      rest: `${sumsText(side, scene)}.`,
    })),
    between: betweenText(sides[0], sides[1], scene),
    notes: notes.join(' '),
  };
}

export function Sentence({ scene, compare }: { scene: Scene; compare: Comparison }) {
  const { sides, between, notes } = comparisonText(scene, compare);
  return (
    <p class="compare-sentence">
      {sides.map(({ lead, rest }) => (
        <span key={lead}>
          <strong>{lead}</strong>
          {rest}{' '}
        </span>
      ))}
      {between} {notes && <span class="fine">{notes}</span>}
    </p>
  );
}

function sumsText({ count, low, high, unknownCount }: Sums, scene: Scene): string {
  const deaths = deathsText(scene, low, high);
  if (count === 0 || deaths === '') return '';
  const unknown = unknownText(unknownCount, scene.locale);
  return `, ${deaths}${unknown && ` (${unknown})`}`;
}

function betweenText(first: Sums, second: Sums, scene: Scene): string {
  const { locale } = scene;
  const deaths = deathsBetween(first, second);
  return COMPARE_MESSAGES[locale.language].between(
    Math.abs(first.count - second.count),
    scene.atlas.has.tolls ? deaths && deathsText(scene, deaths.low, deaths.high) : '',
    locale.formats,
  );
}

function lengthsText(first: DayRange, second: DayRange, locale: Locale): string {
  const messages = COMPARE_MESSAGES[locale.language];
  const [firstText, secondText] = [lengthText(first, locale), lengthText(second, locale)];
  return firstText === secondText ? messages.sameLength(firstText) : messages.lengths(firstText, secondText);
}

function lengthText(period: DayRange, { language, formats }: Locale): string {
  const messages = COMPARE_MESSAGES[language];
  const months = wholeMonths(period);
  if (months === null) return messages.days(lengthDays(period), formats);
  return months % 12 === 0 ? messages.years(months / 12, formats) : messages.months(months, formats);
}
