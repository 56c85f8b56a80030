// Findings in English.

import {
  type FindingMessages,
  following,
  isDescribed,
  namesOr,
  type SearchWords,
  type Subject,
} from '../finding.ts';
import type { Formats } from '../formats.ts';

const SHARES = {
  'nine-tenths': 'Nine in ten deaths',
  'four-fifths': 'Four in five deaths',
  'three-quarters': 'Three in four deaths',
  'seven-tenths': 'Seven in ten deaths',
  'two-thirds': 'Two in three deaths',
  half: 'Half of the deaths',
};

const EXTENTS = { 'nearly-all': 'nearly all', most: 'most' };

export const en: FindingMessages = {
  share: ({ share, years, countries }, subject, formats) => {
    const where = countries
      ? `, ${EXTENTS[countries.share]} in ${formats.list(countries.codes.map(formats.country))}`
      : '';
    return `${SHARES[share]} recorded here${following(...about(subject, formats), subject.period && `in ${subject.period}`)} fall in ${years}${where}`;
  },
  count: ({ count, years, place, deaths, most, largest }, subject, formats) => {
    const incidents = formats.plural(count, { one: 'incident', other: 'incidents' });
    const what = `${formats.number(count)} ${incidents} recorded here`;
    const where = following(
      ...about(subject, formats),
      place !== null && at(place).trim(),
      years && `in ${years}`,
    );
    if (deaths === null) return `${what}${where}`;
    const toll =
      most > 0
        ? `${deaths} ${formats.plural(most, { one: 'reported death', other: 'reported deaths' })}`
        : 'no reported deaths';
    const top = largest
      ? `, the largest${place === null ? at(largest.where) : ` in ${largest.where}`} (${largest.toll})`
      : '';
    return `${what}${where}: ${toll}${top}`;
  },
  none: (subject, formats) => {
    const { groups, countries, text, area, period, hasOthers } = subject;
    const who = following(groups.length > 0 && groupsOf(groups, formats), text !== '' && `“${text}”`).trim();
    const where = following(placesOf(countries, area, formats), period && `in ${period}`);
    if (who !== '')
      return `No incident collected here matches ${who}${where}${hasOthers ? ' and the other filters' : ''}`;
    return `No incident collected here${where}${hasOthers || where === '' ? ' matches these filters' : ''}`;
  },
  sides: ([first, firstCount], [second, secondCount], formats) => {
    const incidents = formats.plural(firstCount, { one: 'incident', other: 'incidents' });
    return `${first}: ${formats.number(firstCount)} ${incidents} recorded here; ${second}: ${formats.number(secondCount)}`;
  },
  areas: ['Area A', 'Area B'],
  collected: 'What was collected, not all there was',
  notFound: 'Not found is not the same as none',
  searched: (caveat, words) => `${caveat}: ${levelOf(words)}.`,
  readMore: 'Read more',
  coverage: 'What was searched',
};

function levelOf(words: SearchWords): string {
  if (words.kind === 'well') return 'searched well, with few known gaps';
  if (words.kind === 'not') return 'no search is on record here';
  return words.since === null
    ? 'mostly large attacks were searched for'
    : `since ${words.since} mostly large attacks were searched for`;
}

/** What follows "recorded here". */
function about({ groups, countries, area, text, hasOthers }: Subject, formats: Formats): (string | false)[] {
  return [
    groups.length > 0 && `with ${groupsOf(groups, formats)} in any role`,
    placesOf(countries, area, formats),
    text !== '' && `for “${text}”`,
    hasOthers && 'in this selection',
  ];
}

const groupsOf = (groups: readonly string[], formats: Formats): string =>
  namesOr(groups, formats.anyOf, (count) => `${formats.number(count)} chosen groups`);

function placesOf(countries: readonly string[], area: Subject['area'], formats: Formats): string {
  const inCountries =
    countries.length > 0 &&
    `in ${namesOr(countries.map(formats.country), formats.list, (count) => `${formats.number(count)} chosen countries`)}`;
  const inArea = area !== null && (area === 'view' ? 'in the area shown' : 'in the drawn area');
  return following(inCountries, inArea).trim();
}

/** ` at Gao`, ` near Ménaka`; what is described rather than named follows a colon. */
function at(place: string): string {
  if (/^near /i.test(place)) return ` near ${place.slice(5)}`;
  return isDescribed(place) ? `: ${place}` : ` at ${place}`;
}
