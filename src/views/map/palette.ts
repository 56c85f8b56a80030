// The colours of the page's custom properties, for canvases; read again when the theme changes.

import type { ItemLook } from '../../data/looks.ts';

export interface Palette {
  readonly theme: string;
  /** Of the items of the series. */
  readonly lineages: readonly string[];
  readonly colour: (name: PaletteName) => string;
}

const PALETTE_NAMES = [
  'paper',
  'raised',
  'land-focus',
  'land-other',
  'sea',
  'coast',
  'river',
  'border',
  'admin-border',
  'ink',
  'ink-2',
  'accent',
  'label-country',
  'label-region',
  'label-water',
  'ghost-mark',
  'hairline',
  'side-first',
  'side-second',
  'side-both',
] as const;
export type PaletteName = (typeof PALETTE_NAMES)[number];

/** Before the first scene: reading the page's would have it styled once more. */
export const NO_PALETTE: Palette = { theme: '', lineages: [], colour: () => '' };

export function readPalette(lineages: readonly Pick<ItemLook, 'hue'>[]): Palette {
  const page = document.documentElement;
  const style = getComputedStyle(page);
  const values = new Map(PALETTE_NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  return {
    theme: page.dataset.theme ?? '',
    lineages: lineages.map(({ hue }) => style.getPropertyValue(`--${hue}`).trim()),
    colour: (name) => values.get(name) ?? '',
  };
}
