// What is said while an area is drawn; loaded with the drawing.

import type { InterfaceLanguage } from '../state/state.ts';
import type { Formats } from './formats.ts';

export interface AreaMessages {
  readonly surface: string;
  readonly begin: string;
  readonly keys: string;
  readonly corners: (count: number, formats: Formats) => string;
  readonly enough: string;
  readonly corner: (number: string, place: string) => string;
  readonly undo: string;
  readonly finish: string;
  readonly cancel: string;
}

const en: AreaMessages = {
  surface:
    'Drawing on the map. Arrow keys move the cross, Space sets a corner, Enter finishes, Escape cancels.',
  begin: 'Drag for a rectangle, or click corner by corner.',
  keys: 'Keys: arrows move the cross, Space sets a corner, Enter finishes.',
  corners: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'corner', other: 'corners' })}.`,
  enough: 'The first corner or Enter closes the shape.',
  corner: (number, place) => `Corner ${number} at ${place}`,
  undo: 'Take back a corner',
  finish: 'Finish',
  cancel: 'Cancel',
};

const fr: AreaMessages = {
  surface:
    'Tracé sur la carte. Les flèches déplacent la croix, Espace pose un sommet, Entrée termine, Échap annule.',
  begin: 'Faites glisser pour un rectangle, ou cliquez sommet par sommet.',
  keys: 'Clavier : flèches pour la croix, Espace pour un sommet, Entrée pour terminer.',
  corners: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'sommet', other: 'sommets' })}.`,
  enough: 'Le premier sommet ou Entrée ferme la forme.',
  corner: (number, place) => `Sommet ${number} à ${place}`,
  undo: 'Retirer un sommet',
  finish: 'Terminer',
  cancel: 'Annuler',
};

export const AREA_MESSAGES: Readonly<Record<InterfaceLanguage, AreaMessages>> = { en, fr };
