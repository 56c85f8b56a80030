// The words of the timeline's tables in French.

import type { TableMessages } from '../en/tables.ts';

export const fr: TableMessages = {
  barsNote: 'Tous les filtres s’appliquent sauf la période choisie, comme dans les barres.',
  leadNote: 'Chaque événement compte avec le premier groupe nommé.',
  coverageIntro:
    'Un vide ne veut pas dire la paix. Dans les barres, les personnes tuées là où les événements n’ont été cherchés qu’en partie sont plus pâles ; là où personne n’a cherché, il n’y a qu’un contour.',
  recallTitle: 'Ce qui figure ici de ce qui est connu ailleurs',
  recall: {
    'attacks by armed groups': 'Attaques de groupes armés',
    'killings of civilians by armies': 'Civils tués par des armées',
    'fights between armed groups': 'Combats entre groupes armés',
  },
  recallRow: (kind, threshold, held, known) =>
    `${kind}, événements d’au moins ${threshold} morts : ${held} sur ${known}.`,
  recallWhere: (countries, period) => `${countries}, ${period} :`,
  recallNote: (day) =>
    `Compté à la main d’après deux collections qui ne peuvent pas être reproduites ici, dans les données du ${day}. Les événements ajoutés depuis, dont beaucoup pour ces lacunes, ne sont pas comptés ; pour les autres années et pays, aucune part n’est connue.`,
  period: 'Période',
  searched: 'Recherche',
  searchedWell: 'bien cherché',
  level: 'Niveau',
  missing: 'Ce qui manque',
};
