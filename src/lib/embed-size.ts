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

const NARROW_BELOW_PX = 480;
const MAP_PERCENT = { narrow: 90, wide: 66 } as const;
const MAP_LEAST_PX = 280;
const MAP_MOST_PX = 560;
/** What is left of the map where the host allows no more height; the style sheet grants it as much. */
const MAP_FLOOR_PX = 240;
/** Of the columns that articles have. */
const WIDTHS_PX = { from: 280, to: 1400 } as const;

type Width = keyof typeof MAP_PERCENT;
export type EmbedPart = keyof typeof PART_PX;

/** What an embed shows when its address does not say. */
export const EMBED_PARTS: readonly EmbedPart[] = ['title', 'timeline', 'legend'];

/** Pixels; the map takes what the other parts leave of them, and gives up what exceeds `mostPx` down to its floor. */
export function embedHeightPx(
  widthPx: number,
  parts: readonly EmbedPart[] = EMBED_PARTS,
  isComparing = false,
  mostPx = Number.POSITIVE_INFINITY,
): number {
  const width = widthPx < NARROW_BELOW_PX ? 'narrow' : 'wide';
  const share = Math.min(MAP_MOST_PX, Math.max(MAP_LEAST_PX, (widthPx * MAP_PERCENT[width]) / 100));
  const besidesPx = besidesMapPx(width, parts, isComparing);
  // Down, so that a frame whose height a browser computes from the same figures is never too short.
  const mapPx = Math.floor(share + 0.001);
  return besidesPx + Math.max(Math.min(mapPx, MAP_FLOOR_PX), Math.min(mapPx, mostPx - besidesPx));
}

/** The same as a CSS length inside a container of inline size: exact at any width, without a script. */
export function embedHeightCss(parts: readonly EmbedPart[] = EMBED_PARTS, isComparing = false): string {
  const at = (width: Width): string =>
    `clamp(${MAP_LEAST_PX}px,${MAP_PERCENT[width]}cqw,${MAP_MOST_PX}px) + ${besidesMapPx(width, parts, isComparing)}px`;
  // The narrow layout is the higher one; the last term is far above it below the limit, and nothing from there on.
  return `max(${at('wide')},min(${at('narrow')},(${NARROW_BELOW_PX}px - 100cqw)*99999))`;
}

/** Enough at any width, for hosts that keep nothing but a number. */
export function embedMostHeightPx(parts: readonly EmbedPart[] = EMBED_PARTS, isComparing = false): number {
  const { from, to } = WIDTHS_PX;
  const heights = [from, NARROW_BELOW_PX - 1, NARROW_BELOW_PX, to].map((widthPx) =>
    embedHeightPx(widthPx, parts, isComparing),
  );
  return Math.max(...heights);
}

function besidesMapPx(width: Width, parts: readonly EmbedPart[], isComparing: boolean): number {
  const partsPx = parts.reduce((sum, part) => sum + PART_PX[part][width], 0);
  return ALWAYS_PX[width] + partsPx + (isComparing ? COMPARISON_PX[width] : 0);
}
