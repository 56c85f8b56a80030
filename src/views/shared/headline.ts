// The finding of a scene in words: what the page says first, and what pictures, captions, pages and paper say of it.

import type { Atlas } from '../../data/load.ts';
import { recordById, recordOf } from '../../data/record.ts';
import type { CountWords, ShareWords, Subject } from '../../i18n/finding.ts';
import type { Locale } from '../../i18n/index.ts';
import type { DayRange } from '../../lib/time.ts';
import { type Answer, shownRowsOf } from '../../query/answer.ts';
import { spanOf } from '../../query/bins.ts';
import { type Finding, findingOf, type Years } from '../../query/finding.ts';
import { type SearchLevel, searchLevelOf } from '../../query/search-level.ts';
import { FIRST, SECOND, sideCodes } from '../../query/sides.ts';
import type { Scene } from '../view.ts';
import { groupChoicesOf } from './group-choices.ts';
import { periodText } from './period.ts';
import { placeText } from './place-text.ts';
import { sideNames } from './side-names.ts';

export interface Headline {
  /** The finding; no full stop. */
  readonly text: string;
  /** The language of the text where it is not the page's: a title that is not translated. */
  readonly language: string;
  /** That this is what was collected, not all there was: what has room for no more says it without `searched`. */
  readonly caveat: string;
  /** The same with how hard the shown countries and years were searched: a sentence; empty where nobody says. */
  readonly searched: string;
}

/** An answer is replaced with every change of what is chosen: what was said of it holds as long as it does. */
const kept = new WeakMap<
  Answer,
  { readonly atlas: Atlas; readonly locale: Locale; readonly made: Headline }
>();

/** Made once for all who say it. */
export function headlineOf(scene: Scene): Headline {
  const { answer, atlas, locale } = scene;
  const known = kept.get(answer);
  if (known?.atlas === atlas && known.locale === locale) return known.made;
  const made = headlineIn(scene);
  kept.set(answer, { atlas, locale, made });
  return made;
}

/** The title of the open incident, or the finding. */
export function topicOf(scene: Scene): Pick<Headline, 'text' | 'language'> {
  const { atlas, state } = scene;
  const open = recordById(atlas, state.selected);
  return open ? { text: open.title, language: atlas.texts.language } : headlineOf(scene);
}

function headlineIn(scene: Scene): Headline {
  const { state, atlas, locale, answer } = scene;
  const { finding: words } = locale.messages;
  const { columns } = atlas;
  const rows = (): Uint32Array => shownRowsOf(answer.fail);
  const period = periodInView(scene);
  const finding = findingOf(columns, answer, period);
  const language = finding.kind === 'incident' && !state.compare ? atlas.texts.language : locale.language;
  const caveat = finding.kind === 'none' ? words.notFound : words.collected;
  return {
    text: state.compare ? sidesText(scene, rows()) : textOf(scene, finding, period),
    language,
    caveat,
    searched: atlas.has.coverage
      ? words.searched(
          caveat,
          levelWords(searchLevelOf(columns, atlas.coverage, rows, period, state.filters.country)),
        )
      : '',
  };
}

/** The period chosen, cut to the whole, which an open end stands for. */
function periodInView({ state, atlas }: Scene): DayRange {
  const whole = spanOf(atlas.columns);
  const { time } = state.filters;
  if (!time) return whole;
  return { from: Math.max(time.from, whole.from), to: Math.min(time.to, whole.to) };
}

function textOf(scene: Scene, finding: Finding, period: DayRange): string {
  const { atlas, locale } = scene;
  const { formats } = locale;
  const { finding: words } = locale.messages;
  const subject = subjectOf(scene, period);
  switch (finding.kind) {
    case 'none':
      return words.none(subject, formats);
    case 'incident':
      return recordOf(atlas, finding.row).title;
    case 'share':
      return words.share(shareWords(finding, locale), subject, formats);
    case 'count':
      return words.count(countWords(atlas, finding, subject, locale), subject, formats);
  }
}

const yearsText = ({ first, last }: Years, { formats }: Locale): string =>
  formats.span(String(first), String(last));

const shareWords = (
  { share, years, countries }: Extract<Finding, { kind: 'share' }>,
  locale: Locale,
): ShareWords => ({
  share,
  years: yearsText(years, locale),
  countries: countries && { share: countries.share, codes: countries.countries },
});

function countWords(
  atlas: Atlas,
  { count, years, low, high, place, largest }: Extract<Finding, { kind: 'count' }>,
  { period }: Subject,
  locale: Locale,
): CountWords {
  const { formats } = locale;
  return {
    count,
    years: period || (years ? yearsText(years, locale) : ''),
    place,
    deaths: atlas.has.tolls ? formats.range(low, high) : null,
    most: high,
    largest: largest && largestWords(atlas, largest, place, locale),
  };
}

function largestWords(
  atlas: Atlas,
  { row, low, high }: { readonly row: number; readonly low: number; readonly high: number },
  place: string | null,
  { formats }: Locale,
): CountWords['largest'] {
  const { days } = recordOf(atlas, row);
  const where = placeText(atlas, row);
  if (place === null && where === '') return null;
  return { where: place === null ? where : formats.year(days.from), toll: formats.range(low, high) };
}

function subjectOf(scene: Scene, period: DayRange): Subject {
  const { filters } = scene.state;
  const { type, target, attribution, deaths } = filters;
  const { area } = filters;
  return {
    groups: groupChoicesOf(scene).map(({ name }) => name),
    countries: filters.country,
    area: area && (area.kind === 'view' ? 'view' : 'drawn'),
    text: filters.text.trim(),
    period: filters.time ? periodText(period, scene.locale) : '',
    hasOthers: type.length + target.length + attribution.length > 0 || deaths !== null,
  };
}

function sidesText(scene: Scene, rows: Uint32Array): string {
  const { compare } = scene.state;
  const { locale, atlas } = scene;
  if (!compare) return '';
  const codes = sideCodes(atlas.columns, compare);
  const countOn = (side: number): number =>
    rows.reduce((sum, row) => sum + ((codes[row] ?? 0) & side ? 1 : 0), 0);
  const [first, second] = sideNames(scene, compare);
  return locale.messages.finding.sides([first, countOn(FIRST)], [second, countOn(SECOND)], locale.formats);
}

const levelWords = (level: SearchLevel) =>
  level.kind === 'partly' ? { ...level, since: level.since === null ? null : String(level.since) } : level;
