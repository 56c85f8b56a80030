// Français de « Comment lire » : la fenêtre et sa page ; chargés avec elles, non avec la première vue.

import type { GuideMessages } from '../en/guide.ts';

export const fr = {
  title: 'Comment lire l’atlas',
  intro:
    'Chaque exemple est un événement réel. Rien n’est dessiné plus exactement que les sources ne le savent.',
  map: 'Une partie de la carte avec des exemples numérotés',
  mapOf:
    'Là où se rejoignent le Mali, le Burkina Faso et le Niger, toutes années confondues. Parmi les événements d’un même signe, l’exemple est celui qui a fait le plus de morts.',

  inYear: (year) => `, ${year} : `,
  signs: {
    size: {
      name: 'Surface : personnes tuées',
      example: ({ low, high, best }) =>
        `${low} à ${high} tués selon les sources ; la surface montre la meilleure estimation, ${best}. Aucun repère n’est plus grand que pour 500.`,
    },
    certain: {
      name: 'Teinte pleine : revendiqué ou attribué',
      example: ({ toll, lineage }, isClaimed) =>
        `${toll}, ${isClaimed ? 'revendiqué par' : 'attribué à'} : ${lineage}.`,
    },
    suspected: {
      name: 'Pâle, tireté : soupçonné',
      example: ({ toll, lineage }) => `${toll} ; soupçonné : ${lineage}.`,
    },
    unidentified: {
      name: 'Gris pâle : personne d’identifié',
      example: ({ toll }) => `${toll} ; l’auteur n’est pas établi.`,
    },
    contested: {
      name: 'Second contour : contesté',
      example: ({ toll, lineage }, isDenied) =>
        `${toll} ; mis en cause : ${lineage}. ${isDenied ? 'Les intéressés démentent.' : 'D’autres le contestent.'}`,
    },
    'vague place': {
      name: (isRegion) =>
        isRegion
          ? 'Cercle pointillé : seule la région est connue'
          : 'Cercle pointillé : seul le district est connu',
      example: ({ toll }, kilometres) =>
        `${toll} ; le lieu peut se trouver n’importe où à ${kilometres} à la ronde environ. Dessiné quand la carte est assez proche.`,
    },
    'same place': {
      name: (count) => `×${count} : au même endroit`,
      example: (place, count, formats) =>
        `${place} : ${formats.number(count)} ${formats.plural(count, { one: 'événement', other: 'événements' })} en un point, le plus grand au-dessous. Un appui en donne la liste.`,
    },
  },

  lineages: 'Forme et couleur : lignée du groupe nommé en premier',
  sizes: 'Surface : personnes tuées, meilleure estimation',

  time: {
    name: 'Temps : les morts en haut, les événements en bas',
    low: (count) => `bilan le plus bas : ${count}`,
    best: (count) => `meilleure estimation : ${count}`,
    high: (count) => `bilan le plus élevé : ${count}`,
    cell: 'une case, un événement',
    described: (period, low, best, high, incidents) =>
      `${period} : ${incidents} événements ; bilan le plus bas ${low} tués, meilleure estimation ${best}, bilan le plus élevé ${high}.`,
  },

  missing: {
    name: 'Ce qui manque reste visible',
    hollow: 'Creux : bilan inconnu.',
    hollowNote: 'Jamais dessiné comme zéro.',
    harmless: 'Le plus petit, plein : aucun mort.',
    ghosts: 'Ombres grises : hors filtre.',
    ghostsNote: 'Une sélection se lit toujours sur fond du tout.',
    pale: 'Barres pâles : recherché en partie seulement.',
    paleNote: 'Le nombre réel peut être plus élevé. Une période vide n’est pas la paix.',
  },
} satisfies GuideMessages;
