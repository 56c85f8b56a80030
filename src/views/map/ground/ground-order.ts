// What the page asks of the thread that paints tiles of the ground, and what it is answered.

import type { PaletteName } from '../palette.ts';

/** What ground-paint.ts paints with. */
export const GROUND_COLOURS = [
  'sea',
  'coast',
  'land-other',
  'land-focus',
  'river',
  'admin-border',
  'border',
] as const satisfies readonly PaletteName[];
export type GroundColour = (typeof GROUND_COLOURS)[number];

/** One tile of the ground: which part of which vector tile, how large and in which colours. */
export interface GroundOrder {
  readonly id: number;
  /** Its own copy: it changes hands. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same for the same vector tile, read once. */
  readonly key: string;
  /** ISO 3166-1 alpha-2 of the countries that stand out. */
  readonly focus: readonly string[];
  /** Of the picture, in pixels of the screen. */
  readonly width: number;
  readonly height: number;
  /** Screen pixels a CSS pixel. */
  readonly ratio: number;
  /** Where the vector tile begins in it and how wide it is, in CSS pixels. */
  readonly leftPx: number;
  readonly topPx: number;
  readonly tilePx: number;
  readonly zoom: number;
  readonly colours: Readonly<Record<GroundColour, string>>;
}

export interface GroundAnswer {
  readonly id: number;
  /** Null where it could not be painted there. */
  readonly picture: ImageBitmap | null;
}
