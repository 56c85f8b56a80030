// French of the lineage view.

import type { LineageMessages } from '../en/lineage.ts';

export const fr: LineageMessages = {
  loading: 'Chargement de la vie des groupes…',
  notPrinted:
    'La vie des groupes n’était pas encore chargée à l’impression. Imprimez à nouveau pour l’avoir.',
  failed: 'La vie des groupes n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
  title: 'Scissions et fusions des groupes armés',
  dek: (total) =>
    `Chaque ligne est un groupe, aussi longtemps qu’il a porté ce nom. Chaque repère est l’un des ${total} événements, sur la ligne du premier groupe nommé, d’autant plus grand que les tués sont nombreux.`,
  region: 'Lignées des groupes',
  form: 'Afficher',
  picture: 'Image',
  table: 'Tableau',
  years: 'Années',
  lanes: (family) =>
    `${family}\u00a0: groupes, liens et événements. Les flèches passent de l’un à l’autre, Entrée en ouvre un.`,
  unidentified: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'événement', other: 'événements' })} d’auteurs que personne n’a identifiés`,
  since: (name, date) => `${name}, depuis ${date}`,
  summary: (groups, joins, incidents) =>
    `Image\u00a0: ${groups} groupes sur un axe du temps, ${joins} scissions, fusions, changements de nom et allégeances, ${incidents} événements. Le tableau dit la même chose.`,
  life: {
    undated: 'dates inconnues',
    from: (date) => `depuis ${date}`,
    until: (date) => `jusqu’à ${date}`,
    span: (from, to) => `de ${from} à ${to}`,
    open: (from) => `depuis ${from}\u00a0; actif, ou fin inconnue`,
  },
  incidents: (shown, total, formats) =>
    shown === total
      ? `${formats.number(total)} ${formats.plural(total, { one: 'événement', other: 'événements' })}`
      : `${formats.number(shown)} ${formats.plural(shown, { one: 'événement', other: 'événements' })} sur ${formats.number(total)}`,
  joinItem: (date, what) => `${date}\u00a0: ${what}`,
  colon: (first, second) => `${first}\u00a0: ${second}`,
  card: {
    group: 'Groupe',
    join: 'Entre groupes',
    filter: 'Filtrer les événements',
    only: (name) => `${name} seul`,
    history: 'Ce qui le lie à d’autres',
    sources: 'Sources',
    source: (publisher) => `Source\u00a0: ${publisher}`,
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
