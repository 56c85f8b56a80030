// What the map says where squares stand for its marks; loaded with them.

import type { InterfaceLanguage } from '../state/state.ts';

export interface SquareMessages {
  readonly key: string;
  readonly hue: string;
  readonly zoomIn: string;
}

const en: SquareMessages = {
  key: 'Deaths in a square',
  hue: 'Colour: the group with at least half of them; else grey.',
  zoomIn: 'Zoom in for single incidents.',
};

const fr: SquareMessages = {
  key: 'Morts par carré',
  hue: 'Couleur : le groupe qui en compte au moins la moitié ; sinon gris.',
  zoomIn: 'Zoomez pour voir chaque événement.',
};

export const SQUARE_MESSAGES: Readonly<Record<InterfaceLanguage, SquareMessages>> = { en, fr };
