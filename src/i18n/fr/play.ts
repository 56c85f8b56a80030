// French of the play bar.

import type { PlayMessages } from '../en/play.ts';

export const fr: PlayMessages = {
  title: 'Lecture dans le temps',
  earlier: 'Un pas en arrière',
  later: 'Un pas en avant',
  way: 'Fenêtre',
  ways: { moving: 'Mobile', cumulative: 'Cumulée' },
  step: 'Pas',
  steps: { month: 'Mois', quarter: 'Trimestre', year: 'Année' },
  speed: 'Vitesse',
  speeds: { slow: 'Lente', normal: 'Normale', fast: 'Rapide' },
  loop: 'Boucle',
  paused: (period) => `Pause\u00a0: ${period}`,
  hint: 'Les flèches avancent d’un pas. Tout autre geste ou touche met en pause.',
};
