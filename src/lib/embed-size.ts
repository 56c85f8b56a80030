// How tall an embed is: a function of its width, of the parts it shows and of whether it compares, of nothing else. The embed and the
// host's helper use the same figures, so that a host can reserve the room before anything has loaded. With its default
// parts it is nowhere higher than 800 pixels.

/** Layouts by the width from which they hold, narrow ones last: their figures stand in this order everywhere. */
const LAYOUTS_FROM_PX = [600, 480, 360, 0] as const;

/** Parts that take room of their own, in pixels. */
const PART_PX = {
  title: [52, 62, 74, 98],
  timeline: [112, 112, 101, 101],
  legend: [88, 139, 133, 182],
  list: [400, 400, 400, 400],
  filters: [0, 0, 0, 0],
} as const;
/** Two sides that are compared: their sentence and their bars, less the lineages of the legend. */
const COMPARISON_PX = [210, 220, 240, 240] as const;
/** Where nothing stands below the map: for an incident that opens beside what is left of it. */
const BARE_PX = [100, 110, 140, 140] as const;
/** The sentence under the title, and the footer: always there. */
const ALWAYS_PX = [77, 87, 83, 94] as const;

const MAP_PERCENT = [62, 62, 84, 84] as const;
const MAP_MOST_PX = 470;
/** What is left of the map where texts are long or the host allows no more height; the style sheet grants it as much. */
const MAP_FLOOR_PX = 160;
/** Of the columns that articles have. */
const WIDTHS_PX = { from: 280, to: 1400 } as const;

type Layout = 0 | 1 | 2 | 3;
const LAYOUTS = [0, 1, 2, 3] as const;
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
  const layout = LAYOUTS.find((known) => widthPx >= LAYOUTS_FROM_PX[known]) ?? 3;
  const share = Math.min(MAP_MOST_PX, Math.max(MAP_FLOOR_PX, (widthPx * MAP_PERCENT[layout]) / 100));
  const besidesPx = besidesMapPx(layout, parts, isComparing);
  // Down, so that a frame whose height a browser computes from the same figures is never too short.
  const mapPx = Math.floor(share + 0.001);
  return besidesPx + Math.max(Math.min(mapPx, MAP_FLOOR_PX), Math.min(mapPx, mostPx - besidesPx));
}

/** The same as a CSS length inside a container of inline size: exact at any width, without a script. */
export function embedHeightCss(parts: readonly EmbedPart[] = EMBED_PARTS, isComparing = false): string {
  const at = (layout: Layout): string =>
    `clamp(${MAP_FLOOR_PX}px,${MAP_PERCENT[layout]}cqw,${MAP_MOST_PX}px) + ${besidesMapPx(layout, parts, isComparing)}px`;
  // Narrower layouts are the higher ones; the last term is far above each below its limit, and nothing from there on.
  const narrower = ([1, 2, 3] as const).map(
    (layout) => `min(${at(layout)},(${LAYOUTS_FROM_PX[(layout - 1) as Layout]}px - 100cqw)*99999)`,
  );
  return `max(${[at(0), ...narrower].join(',')})`;
}

/** Enough at any width, for hosts that keep nothing but a number. */
export function embedMostHeightPx(parts: readonly EmbedPart[] = EMBED_PARTS, isComparing = false): number {
  const { from, to } = WIDTHS_PX;
  const widest = LAYOUTS_FROM_PX.filter((px) => px > from).map((px) => px - 1);
  return Math.max(...[...widest, to].map((widthPx) => embedHeightPx(widthPx, parts, isComparing)));
}

function besidesMapPx(layout: Layout, parts: readonly EmbedPart[], isComparing: boolean): number {
  const partsPx = parts.reduce((sum, part) => sum + PART_PX[part][layout], 0);
  const isBare = !(['timeline', 'legend', 'list'] as const).some((part) => parts.includes(part));
  const barePx = isBare ? BARE_PX[layout] : 0;
  return ALWAYS_PX[layout] + partsPx + barePx + (isComparing ? COMPARISON_PX[layout] : 0);
}
