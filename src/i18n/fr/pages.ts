// Français des pages que la construction écrit ; l’application elle-même ne les charge pas.

import type { PageMessages } from '../en/pages.ts';

export const fr = {
  siteName: 'Incident Atlas',
  dek: (total, firstYear) =>
    `${total} événements impliquant des groupes armés depuis ${firstYear}\u00a0: où, quand, qui les a revendiqués et qui a compté les morts`,
  inOtherLanguage: 'En français',
  openMap: 'Ouvrir sur la carte interactive',
  openAtlas: 'Ouvrir la carte interactive',
  mapOf: (title, place) => `Carte\u00a0: ${title}, ${place}`,
  mapOfAll: (total) => `Carte de ${total} événements au Sahara et au Sahel`,
  mapNote:
    'Repère entouré\u00a0: cet événement. Points pâles\u00a0: les autres événements de l’atlas. Carte\u00a0: Natural Earth\u00a0; les frontières et les noms ne valent pas reconnaissance.',
  earlier: 'Avant',
  later: 'Après',
  neighbours: 'Événements précédent et suivant',
  withoutScript:
    'Cette page montre la carte et la liste telles qu’elles sont sans JavaScript. Avec lui, elles se filtrent.',
  method: 'Cet atlas et sa méthode',
  overTime: (counts) => `Événements dans le temps : ${counts}`,
  overTimeNote: 'Une case par événement, de la couleur de la lignée du groupe nommé en premier.',
  more: 'À ce sujet',
  allIncidents: 'Tous les événements',
  kinds: { country: 'Par pays', group: 'Par groupe', year: 'Par année' },
  ways: {
    close: 'Masquer les trois entrées',
    title: 'Trois entrées',
    thread: 'Suivre un fil',
    group: 'Suivre un groupe',
    year: 'Aller à une année',
    tour: (title, steps) => `${title}, ${steps} étapes`,
    incidents: (what, count, formats) =>
      `${what} : ${formats.number(count)} ${formats.plural(count, { one: 'événement', other: 'événements' })}`,
    deaths: (deaths) => `, ${deaths}`,
  },
  moreFormats: 'Les mêmes en tableau\u00a0:',
  data: (version, corrections) => `Données du ${version}, ${corrections} corrections à ce jour.`,
  licence: 'Données\u00a0: CC BY 4.0',
  cite: 'Citer ainsi\u00a0:',
} satisfies PageMessages;
