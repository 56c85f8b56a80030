// The words of the drawing of an area in English.

import type { Formats } from '../formats.ts';

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

export const en: AreaMessages = {
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
