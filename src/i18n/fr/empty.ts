// The words of an empty result in French.

import type { EmptyMessages } from '../en/empty.ts';

export const fr: EmptyMessages = {
  takeAway: (count) =>
    count === 1
      ? 'Rien ne correspond à ce filtre. Retirez-le :'
      : `Rien ne correspond ${count === 2 ? 'aux deux' : 'à tous les'} filtres à la fois. Retirez-en un :`,
  notOne: 'Rien ne correspond, même si l’un des filtres est retiré.',
  without: (names) => `Sans « ${names} »`,
  withoutComparison: 'Sans la comparaison',
  withoutAny: 'Sans aucun filtre',
  ghosts:
    'Les signes et les barres pâles montrent toute la collection : le manque se lit par rapport à elle.',
};
