// Findings in French.

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
  'nine-tenths': 'Neuf morts sur dix recensés ici',
  'four-fifths': 'Quatre morts sur cinq recensés ici',
  'three-quarters': 'Trois morts sur quatre recensés ici',
  'seven-tenths': 'Sept morts sur dix recensés ici',
  'two-thirds': 'Deux morts sur trois recensés ici',
  half: 'La moitié des morts recensés ici',
};

const EXTENTS = { 'nearly-all': 'presque tous', most: 'la plupart' };

export const fr: FindingMessages = {
  share: ({ share, years, countries }, subject, formats) => {
    const where = countries
      ? `, ${EXTENTS[countries.share]} ${formats.list(countries.codes.map((code) => inCountry(code, formats)))}`
      : '';
    return `${SHARES[share]}${following(...about(subject, formats), subject.period && `en ${subject.period}`)} datent de ${years}${where}`;
  },
  count: ({ count, years, place, deaths, most, largest }, subject, formats) => {
    const incidents = formats.plural(count, { one: 'événement recensé', other: 'événements recensés' });
    const what = `${formats.number(count)} ${incidents} ici`;
    const where = following(
      ...about(subject, formats),
      place !== null && !isDescribed(place) && `à ${place}`,
      years && `en ${years}`,
    );
    if (deaths === null) return `${what}${where}`;
    const toll =
      most > 0
        ? `${deaths} ${formats.plural(most, { one: 'mort rapporté', other: 'morts rapportés' })}`
        : 'aucun mort rapporté';
    const top =
      largest && !isDescribed(largest.where)
        ? `, le plus lourd bilan ${place === null ? 'à' : 'en'} ${largest.where} (${largest.toll})`
        : '';
    return `${what}${where}\u00a0: ${toll}${top}`;
  },
  none: (subject, formats) => {
    const { groups, countries, text, area, period, hasOthers } = subject;
    const named = following(
      groups.length > 0 && groupsOf(groups, formats),
      text !== '' && `«\u00a0${text}\u00a0»`,
      placesOf(countries, area, formats),
      period && `en ${period}`,
    ).trim();
    if (named === '') return 'Aucun événement recueilli ici ne correspond à ces filtres';
    return `Aucun événement recueilli ici\u00a0: ${named}${hasOthers ? ', avec les autres filtres' : ''}`;
  },
  sides: ([first, firstCount], [second, secondCount], formats) => {
    const incidents = formats.plural(firstCount, { one: 'événement recensé', other: 'événements recensés' });
    return `${first}\u00a0: ${formats.number(firstCount)} ${incidents} ici\u00a0; ${second}\u00a0: ${formats.number(secondCount)}`;
  },
  areas: ['Zone A', 'Zone B'],
  collected: 'Ce qui a été recueilli, non tout ce qui a eu lieu',
  notFound: 'Rien de trouvé ne veut pas dire rien',
  searched: (caveat, words) => `${caveat}\u00a0: ${levelOf(words)}.`,
  readMore: 'En savoir plus',
  coverage: 'Ce qui a été cherché',
};

function levelOf(words: SearchWords): string {
  if (words.kind === 'well') return 'bien cherché, peu de lacunes connues';
  if (words.kind === 'not') return 'aucune recherche n’est attestée ici';
  return words.since === null
    ? 'on a surtout cherché les grandes attaques'
    : `depuis ${words.since}, on a surtout cherché les grandes attaques`;
}

function about({ groups, countries, area, text, hasOthers }: Subject, formats: Formats): (string | false)[] {
  return [
    groups.length > 0 && `impliquant ${groupsOf(groups, formats)} dans tout rôle`,
    placesOf(countries, area, formats),
    text !== '' && `pour «\u00a0${text}\u00a0»`,
    hasOthers && 'dans cette sélection',
  ];
}

const groupsOf = (groups: readonly string[], formats: Formats): string =>
  namesOr(groups, formats.anyOf, (count) => `${formats.number(count)} groupes choisis`);

function placesOf(countries: readonly string[], area: Subject['area'], formats: Formats): string {
  const inCountries =
    countries.length > 0 &&
    namesOr(
      countries.map((code) => inCountry(code, formats)),
      formats.list,
      (count) => `dans ${formats.number(count)} pays choisis`,
    );
  const inArea = area !== null && (area === 'view' ? 'dans la zone affichée' : 'dans la zone tracée');
  return following(inCountries, inArea).trim();
}

/** Masculine though they end in -e. */
const MASCULINE = new Set(['MX', 'MZ', 'ZW', 'KH', 'BZ', 'SR']);
const PLURAL = new Set(['US', 'NL', 'PH', 'AE', 'MV', 'SC', 'KM', 'BS', 'SB', 'MH']);
/** Islands that take no article. */
const WITHOUT_ARTICLE = new Set([
  'CU',
  'CY',
  'MT',
  'MG',
  'MU',
  'SG',
  'BH',
  'DJ',
  'HT',
  'ST',
  'OM',
  'TW',
  'LK',
]);

/** `au Mali`, `en Algérie`, `aux Comores`, `à Djibouti`. */
export function inCountry(code: string, formats: Formats): string {
  const name = formats.country(code);
  if (WITHOUT_ARTICLE.has(code)) return `à ${name}`;
  if (PLURAL.has(code)) return `aux ${name}`;
  const isFeminine = /^(?:Côte|République)\b/.test(name) || (/e$/.test(name) && !MASCULINE.has(code));
  return isFeminine || /^[AEÉIOU]/.test(name) ? `en ${name}` : `au ${name}`;
}
