// What is said while an area is drawn; loaded with the drawing.

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
