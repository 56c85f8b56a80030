// How tall an embed is: a function of its width, of the parts it shows and of whether it compares, of nothing else. The embed and the
// host's helper use the same figures, so that a host can reserve the room before anything has loaded.

/** Parts that take room of their own, in pixels: below 480 px of width and from there on. */
const PART_PX = {
  title: { narrow: 60, wide: 66 },
  timeline: { narrow: 140, wide: 126 },
  legend: { narrow: 270, wide: 162 },
  list: { narrow: 400, wide: 400 },
  filters: { narrow: 0, wide: 0 },
} as const;
/** Two sides that are compared: their sentence and their bars, less the lineages of the legend. */
const COMPARISON_PX = { narrow: 300, wide: 210 } as const;
/** The sentence with its filters, and the footer: always there. */
const ALWAYS_PX = { narrow: 214, wide: 162 } as const;

export const NARROW_BELOW_PX = 480;
const MAP_SHARE = { narrow: 0.9, wide: 0.66 } as const;
const MAP_LEAST_PX = 280;
const MAP_MOST_PX = 560;

export type EmbedPart = keyof typeof PART_PX;

/** What an embed shows when its address does not say. */
export const EMBED_PARTS: readonly EmbedPart[] = ['title', 'timeline', 'legend'];

/** Pixels; the map takes what the other parts leave of them. */
export function embedHeightPx(
  widthPx: number,
  parts: readonly EmbedPart[] = EMBED_PARTS,
  isComparing = false,
): number {
  const width = widthPx < NARROW_BELOW_PX ? 'narrow' : 'wide';
  const mapPx = Math.min(MAP_MOST_PX, Math.max(MAP_LEAST_PX, widthPx * MAP_SHARE[width]));
  const partsPx = parts.reduce((sum, part) => sum + PART_PX[part][width], 0);
  return Math.round(mapPx) + ALWAYS_PX[width] + partsPx + (isComparing ? COMPARISON_PX[width] : 0);
}
