// Heights of the timeline's parts. timeline.css has the same sums, so that nothing moves when it is drawn.

import type { State } from '../../state/state.ts';

/** What stands under the names of the years: cells, lanes, or nothing. */
export type Lower = 'cells' | 'lanes' | 'none';

/** `isLarge`: the reader asked for lanes beside a caption, for more height below one; `hasLanes`: their code is there. */
export function lowerOf(
  { embed, compare }: Pick<State, 'embed' | 'compare'>,
  isBeside: boolean,
  isLarge: boolean,
  hasLanes: boolean,
): Lower {
  // Two sides that are compared take the place of cells and lanes.
  if (embed || compare) return 'none';
  if (isBeside) return isLarge && hasLanes ? 'lanes' : 'cells';
  return isLarge ? 'cells' : 'none';
}

/** From the top of the plot, in pixels. */
export interface PlotLayout {
  /** The strip of the whole period, shown while the axis is zoomed; 0 where there is none. */
  readonly overviewPx: number;
  /** The line over the bars, where the handles hang. */
  readonly frameTop: number;
  readonly barsTop: number;
  readonly barsBottom: number;
  readonly labelsTop: number;
  readonly labelsPx: number;
  readonly lowerTop: number;
  /** The same as `lowerTop` where there is nothing beneath. */
  readonly bottom: number;
  readonly lower: Lower;
  /** Height of one lane. */
  readonly lanePx: number;
}

export interface PlotSize {
  readonly widthPx: number;
  /** Of the window: a tall one leaves room for higher bars, a low one little. */
  readonly viewportHeightPx: number;
  readonly pixelRatio: number;
  /** Captions stand beside the plot, not above it. */
  readonly isBeside: boolean;
  readonly lower: Lower;
  /** Height of a line of the years' type, as the reader's settings make it. */
  readonly linePx: number;
}

export const CELLS_PX = 60;
const LANE_PX = 13;
/** Without settings of the reader's own, names of years take no more. */
const LABELS_PX = { beside: 20, above: 19 };
const TALL_PX = 900;
const LOW_PX = 500;

export function layoutOf(size: PlotSize, isEmbed: boolean, laneCount: number): PlotLayout {
  const { isBeside, lower, viewportHeightPx, linePx } = size;
  const spare = Math.max(0, Math.min(40, Math.round((viewportHeightPx - TALL_PX) * 0.16)));
  const frameTop = isBeside ? 26.5 : 4.5;
  // Annotated, the line to one bar leads over the highest of the others.
  const barsTop = frameTop + (isBeside ? 12.5 : 3.5);
  const barsBottom = isBeside
    ? 142 + spare
    : barsTop + (lower !== 'none' ? 104 : isEmbed ? 63 : viewportHeightPx < LOW_PX ? 80 : 58);
  const labelsPx = Math.max(isBeside ? LABELS_PX.beside : LABELS_PX.above, Math.ceil(linePx) + 2);
  const lowerTop = barsBottom + labelsPx;
  const lanePx = Math.max(LANE_PX, Math.ceil(linePx));
  const lowerPx = { cells: CELLS_PX, lanes: laneCount * lanePx, none: 0 }[lower];
  return {
    overviewPx: isEmbed ? 0 : isBeside ? 8 : 6,
    frameTop,
    barsTop,
    barsBottom,
    labelsTop: barsBottom,
    labelsPx,
    lowerTop,
    bottom: lowerTop + lowerPx,
    lower,
    lanePx,
  };
}
