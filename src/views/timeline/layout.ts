// Heights of the timeline's parts. timeline.css has the same sums, so that nothing moves when it is drawn.

import { LANE_PX } from './lanes.ts';

/** From the top of the plot, in pixels. */
export interface PlotLayout {
  /** The strip of the whole period, shown while the axis is zoomed; 0 where there is none. */
  readonly overviewPx: number;
  /** The line over the bars, where the handles hang. */
  readonly frameTop: number;
  readonly barsTop: number;
  readonly barsBottom: number;
  readonly coverageTop: number;
  readonly labelsTop: number;
  readonly lanesTop: number;
  /** The same as `lanesTop` where there are no lanes. */
  readonly bottom: number;
  readonly hasLanes: boolean;
}

export interface PlotSize {
  readonly widthPx: number;
  /** Of the window: a tall one leaves room for higher bars. */
  readonly viewportHeightPx: number;
  readonly pixelRatio: number;
  readonly hasLanes: boolean;
}

const OVERVIEW_PX = 9;
export const COVERAGE_PX = 5;
const LABELS_PX = 22;
const TALL_PX = 900;

export function layoutOf(size: PlotSize, isEmbed: boolean, laneCount: number): PlotLayout {
  const { hasLanes, viewportHeightPx } = size;
  const overviewPx = isEmbed ? 0 : OVERVIEW_PX;
  const frameTop = hasLanes ? 19.5 : overviewPx + 5.5;
  const barsTop = frameTop + 6.5;
  const spare = Math.max(0, Math.min(40, Math.round((viewportHeightPx - TALL_PX) * 0.16)));
  const barsBottom = barsTop + (hasLanes ? 54 + spare : isEmbed ? 54 : 58);
  const labelsTop = barsBottom + COVERAGE_PX + 1;
  const lanesTop = labelsTop + LABELS_PX;
  return {
    overviewPx,
    frameTop,
    barsTop,
    barsBottom,
    coverageTop: barsBottom + 1,
    labelsTop,
    lanesTop,
    bottom: lanesTop + (hasLanes ? laneCount * LANE_PX : 0),
    hasLanes,
  };
}
