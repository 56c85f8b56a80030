// French of what is said soon after the first picture.

import type { SoonMessages } from '../en/soon.ts';

export const fr: SoonMessages = {
  filters: {
    inAnyRole: 'dans tout rôle',
    more: (count) => `${count} de plus`,
    fewer: 'Moins',
    groupsOf: (lineage) => `Groupes\u00a0: ${lineage}`,
    deathsAny: 'Tous',
    deathsFrom: (count) => `${count} ou plus`,
  },
  map: {
    layer: 'Événements sur la carte. Les flèches passent d’un événement à l’autre, Entrée en ouvre un.',
    several: (count) => `${count} événements ici`,
    zoomHere: 'Agrandir ici',
  },
  timeline: {
    shownPart: 'Partie affichée de la période',
    datedBetween: (period) => `Daté différemment selon les sources\u00a0: ${period}`,
    searchedPartly: 'cherché en partie',
    noCount: (count, all) => `${count} pays sur ${all} non cherchés`,
    partlyCount: (count, all) => `${count} sur ${all} en partie seulement`,
  },
  list: {
    sort: 'Trier par',
    sorts: {
      'date-descending': 'Plus récents d’abord',
      'date-ascending': 'Plus anciens d’abord',
      'deaths-descending': 'Morts, décroissant',
      'deaths-ascending': 'Morts, croissant',
      'place-ascending': 'Lieu, de A à Z',
      'place-descending': 'Lieu, de Z à A',
    },
    empty: 'Aucun événement ne correspond.',
    none: 'aucun',
  },
};
