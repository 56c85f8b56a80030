// The words of the timeline's tables in French.

import type { TableMessages } from '../en/tables.ts';

export const fr: TableMessages = {
  barsNote:
    'Tous les filtres s’appliquent sauf la période choisie, comme dans les barres. Lignées selon le premier groupe nommé.',
  coverageIntro:
    'Un vide ne veut pas dire la paix. Dans les barres, les personnes tuées là où les événements n’ont été cherchés qu’en partie sont plus pâles ; là où personne n’a cherché, il n’y a qu’un contour.',
  period: 'Période',
  searched: 'Recherche',
  searchedWell: 'bien cherché',
  level: 'Niveau',
  missing: 'Ce qui manque',
};
