// French of the guided tour.

import type { TourMessages } from '../en/tour.ts';

export const fr: TourMessages = {
  tour: 'Visite guidée',
  step: (step, total) => `Étape ${step} sur ${total}`,
  mark: (step, dates) => `Étape ${step} de la visite\u00a0: ${dates}`,
  steps: 'Toutes les étapes',
  previous: 'Précédente',
  next: 'Suivante',
  leave: 'Quitter la visite\u00a0; la vue reste',
  leaveShort: 'Quitter la visite',
  sources: 'Sources',
  incidents: 'À cette étape',
  openStep: 'Ouvrir cette étape sur la carte interactive',
  inOrder: (incidents) => `${incidents}, dans l’ordre du temps`,
  whole: 'Tout ce qui en est consigné',
  change: 'Modifier ces étapes',
  asPage: 'Toute la visite sur une page',
  mapOf: (title, place) => `Carte de l’étape «\u00a0${title}\u00a0»\u00a0: ${place}`,
  mapNote:
    'Cerclé\u00a0: ce dont parle l’étape. En pâle\u00a0: les événements hors de la période ou des groupes de l’étape. Carte\u00a0: Natural Earth\u00a0; les frontières et les noms n’impliquent aucune approbation.',
};
