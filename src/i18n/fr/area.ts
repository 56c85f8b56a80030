// The words of the drawing of an area in French.

import type { AreaMessages } from '../en/area.ts';

export const fr: AreaMessages = {
  surface:
    'Tracé sur la carte. Les flèches déplacent la croix, Espace pose un sommet, Entrée termine, Échap annule.',
  begin: 'Faites glisser pour un rectangle, ou cliquez sommet par sommet.',
  keys: 'Clavier\u00a0: flèches pour la croix, Espace pour un sommet, Entrée pour terminer.',
  corners: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'sommet', other: 'sommets' })}.`,
  enough: 'Le premier sommet ou Entrée ferme la forme.',
  corner: (number, place) => `Sommet ${number} à ${place}`,
  undo: 'Retirer un sommet',
  finish: 'Terminer',
  cancel: 'Annuler',
};
