// French of the squares.

import type { SquareMessages } from '../en/squares.ts';

export const fr: SquareMessages = {
  key: 'Morts par carré',
  hue: 'Couleur : le groupe qui en compte au moins la moitié ; sinon gris.',
  zoomIn: 'Zoomez pour voir chaque événement.',
};
