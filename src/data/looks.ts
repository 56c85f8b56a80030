// What tells the items of a series from each other: the hues of the palette, and shapes for who does not see them.

export const SHAPES = [
  'circle',
  'diamond',
  'hexagon',
  'triangle up',
  'triangle down',
  'half-disc',
  'square',
  'pentagon',
] as const;
export type Shape = (typeof SHAPES)[number];

/** The hues of the palette, by the names of their custom properties (src/styles/tokens.css) and of the classes that set them. */
export const HUES = ['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5', 'hue-6', 'hue-7', 'hue-8'] as const;
export type Hue = (typeof HUES)[number];

/** What tells one item of a series from the others. */
export interface ItemLook {
  readonly hue: Hue;
  readonly shape: Shape;
}

/** The palette in its order, for what has no look of its own; that of all others is the last. */
export const LOOKS: readonly ItemLook[] = HUES.map((hue, at) => ({ hue, shape: SHAPES[at] ?? 'pentagon' }));
