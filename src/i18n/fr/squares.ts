// French of the squares.

import type { SquareMessages } from '../en/squares.ts';

export const fr: SquareMessages = {
  key: 'Morts par carré',
  keyCounted: 'Événements par carré',
  hue: 'Couleur : le groupe qui en compte au moins la moitié ; sinon gris.',
  hueOther: 'Couleur\u00a0: ce qu’est au moins la moitié d’entre eux\u00a0; sinon gris.',
  preliminary:
    'Les événements provisoires comptent comme les autres\u00a0; les marques des événements seuls montrent lesquels le sont.',
  zoomIn: 'Zoomez pour voir chaque événement.',
};
