// The words of places in French.

import type { PlacesMessages } from '../en/places.ts';

export const fr: PlacesMessages = {
  nearMe: 'Près de moi',
  list: 'Lieux',
  none: 'aucun avec ces filtres',
  asking: 'Question à votre appareil. Votre position n’en sort pas.',
  near: (place, kilometres, count, within) =>
    `${place} est le lieu nommé le plus proche, à environ ${kilometres} de vous. À moins de ${within} de là : ${count}.`,
  far: (place, kilometres) =>
    `Vous êtes loin des lieux de cette carte : le plus proche, ${place}, est à environ ${kilometres}. La carte reste où elle est.`,
  refused:
    'Votre navigateur ne dit pas à cette page où vous êtes. Autorisez-le dans ses réglages, ou tapez un lieu.',
  unavailable: 'Votre appareil n’a pas pu dire où il est. Réessayez, ou tapez un lieu.',
  lost: 'Les noms des lieux ne sont pas arrivés. Réessayez.',
};
