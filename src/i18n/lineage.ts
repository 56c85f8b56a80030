// What the lineage view says. It is loaded with that view and stays out of the first one.

import type { Formats } from './formats.ts';
import type { Locale } from './index.ts';

const en = {
  title: 'How the armed groups split and merged',
  dek: (total: string) =>
    `Each line is a group for as long as it used a name. Each mark is one of ${total} incidents, on the line of the group named first, larger the more people were killed.`,
  region: 'Lineages of the groups',
  form: 'Show as',
  picture: 'Picture',
  table: 'Table',
  years: 'Years',
  lanes: (family: string) =>
    `${family}: groups, joins and incidents. Arrow keys move through them, Enter opens one.`,
  unidentified: (count: number, formats: Formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'incident', other: 'incidents' })} by attackers nobody identified`,
  since: (name: string, date: string) => `${name}, from ${date}`,
  summary: (groups: string, joins: string, incidents: string) =>
    `Picture: ${groups} groups on a time axis, ${joins} splits, mergers, new names and pledges, ${incidents} incidents. The same stands in the table.`,
  life: {
    undated: 'dates not known',
    from: (date: string) => `from ${date}`,
    until: (date: string) => `until ${date}`,
    span: (from: string, to: string) => `${from} to ${to}`,
    open: (from: string) => `from ${from}; active, or end not known`,
  },
  incidents: (shown: number, total: number, formats: Formats) =>
    shown === total
      ? `${formats.number(total)} ${formats.plural(total, { one: 'incident', other: 'incidents' })}`
      : `${formats.number(shown)} of ${formats.number(total)} incidents`,
  joinItem: (date: string, what: string) => `${date}: ${what}`,
  colon: (first: string, second: string) => `${first}: ${second}`,
  card: {
    group: 'Group',
    join: 'Between groups',
    filter: 'Filter the incidents',
    only: (name: string) => `${name} alone`,
    history: 'What links it to others',
    sources: 'Sources',
    source: (publisher: string) => `Source: ${publisher}`,
    note: 'In doubt',
    count: (count: number, formats: Formats) =>
      `${formats.number(count)} ${formats.plural(count, { one: 'group', other: 'groups' })}`,
  },
  tables: {
    groups: 'Groups',
    joins: 'Splits, mergers, new names and pledges',
    group: 'Group',
    lineage: 'Lineage',
    from: 'From',
    to: 'Until',
    incidents: 'Incidents',
    date: 'Date',
    what: 'What happened',
    source: 'Source',
    notKnown: 'not known',
    open: 'active, or not known',
  },
  key: {
    title: 'Key',
    join: 'split or merger',
    node: 'merger of several',
    kept: 'joined, but kept its name',
    reported: 'name still reported, or dates not known',
    bar: 'new name',
    vague: 'known to the month or year',
    pledge: 'pledge of allegiance',
    open: 'active, or end not known',
    mention: 'named beside another group',
    killed: (figures: string) => `${figures} or more killed`,
    claimed: 'claimed or attributed',
    suspected: 'suspected',
    disputed: 'disputed',
    unknown: 'toll not known',
    filtered: 'filtered out',
  },
};

export type LineageMessages = typeof en;

const fr: LineageMessages = {
  title: 'Scissions et fusions des groupes armés',
  dek: (total) =>
    `Chaque ligne est un groupe, aussi longtemps qu’il a porté ce nom. Chaque repère est l’un des ${total} événements, sur la ligne du premier groupe nommé, d’autant plus grand que les tués sont nombreux.`,
  region: 'Lignées des groupes',
  form: 'Afficher',
  picture: 'Image',
  table: 'Tableau',
  years: 'Années',
  lanes: (family) =>
    `${family} : groupes, liens et événements. Les flèches passent de l’un à l’autre, Entrée en ouvre un.`,
  unidentified: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'événement', other: 'événements' })} d’auteurs que personne n’a identifiés`,
  since: (name, date) => `${name}, depuis ${date}`,
  summary: (groups, joins, incidents) =>
    `Image : ${groups} groupes sur un axe du temps, ${joins} scissions, fusions, changements de nom et allégeances, ${incidents} événements. Le tableau dit la même chose.`,
  life: {
    undated: 'dates inconnues',
    from: (date) => `depuis ${date}`,
    until: (date) => `jusqu’à ${date}`,
    span: (from, to) => `de ${from} à ${to}`,
    open: (from) => `depuis ${from} ; actif, ou fin inconnue`,
  },
  incidents: (shown, total, formats) =>
    shown === total
      ? `${formats.number(total)} ${formats.plural(total, { one: 'événement', other: 'événements' })}`
      : `${formats.number(shown)} ${formats.plural(shown, { one: 'événement', other: 'événements' })} sur ${formats.number(total)}`,
  joinItem: (date, what) => `${date} : ${what}`,
  colon: (first, second) => `${first} : ${second}`,
  card: {
    group: 'Groupe',
    join: 'Entre groupes',
    filter: 'Filtrer les événements',
    only: (name) => `${name} seul`,
    history: 'Ce qui le lie à d’autres',
    sources: 'Sources',
    source: (publisher) => `Source : ${publisher}`,
    note: 'Ce qui est incertain',
    count: (count, formats) =>
      `${formats.number(count)} ${formats.plural(count, { one: 'groupe', other: 'groupes' })}`,
  },
  tables: {
    groups: 'Groupes',
    joins: 'Scissions, fusions, changements de nom et allégeances',
    group: 'Groupe',
    lineage: 'Lignée',
    from: 'Depuis',
    to: 'Jusqu’à',
    incidents: 'Événements',
    date: 'Date',
    what: 'Ce qui s’est passé',
    source: 'Source',
    notKnown: 'inconnu',
    open: 'actif, ou inconnu',
  },
  key: {
    title: 'Légende',
    join: 'scission ou fusion',
    node: 'fusion de plusieurs',
    kept: 'a rejoint en gardant son nom',
    reported: 'nom encore cité, ou dates inconnues',
    bar: 'nouveau nom',
    vague: 'connu au mois ou à l’année près',
    pledge: 'allégeance',
    open: 'actif, ou fin inconnue',
    mention: 'nommé à côté d’un autre groupe',
    killed: (figures) => `${figures} tués ou plus`,
    claimed: 'revendiqué ou attribué',
    suspected: 'soupçonné',
    disputed: 'contesté',
    unknown: 'bilan inconnu',
    filtered: 'hors filtre',
  },
};

const BY_LANGUAGE: Readonly<Record<string, LineageMessages>> = { en, fr };

/** English where a language has not been given these words yet. */
export function lineageMessages({ language }: Locale): LineageMessages {
  return BY_LANGUAGE[language] ?? en;
}
