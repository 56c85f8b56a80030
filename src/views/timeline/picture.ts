// What the timeline draws, computed from a scene and a size; kept while nothing it depends on changes.

import { keepLast } from '../../lib/keep-last.ts';
import type { DayRange } from '../../lib/time.ts';
import { bitOf } from '../../query/facets.ts';
import type { Scene } from '../view.ts';
import { type Axis, createAxis } from './axis.ts';
import { type BarPaths, barPaths } from './bars.ts';
import { type AxisLabel, type AxisLine, axisLabels, axisLines } from './labels.ts';
import { LANE_PX, type LaneMark, type LanePaths, laneMarks, lanePaths } from './lanes.ts';

/** Heights from the top of the plot, in pixels. */
export interface PlotLayout {
  /** The line over the bars, where the handles hang. */
  readonly frameTop: number;
  readonly barsTop: number;
  readonly barsBottom: number;
  readonly lanesTop: number;
  /** The same as `lanesTop` where there are no lanes. */
  readonly bottom: number;
  readonly hasLanes: boolean;
}

export interface Picture {
  readonly axis: Axis;
  readonly layout: PlotLayout;
  readonly labels: readonly AxisLabel[];
  readonly lines: readonly AxisLine[];
  readonly bars: BarPaths;
  /** In order of time; empty where there are no lanes. */
  readonly marks: readonly LaneMark[];
  readonly lanes: LanePaths | null;
}

export interface PictureSize {
  readonly widthPx: number;
  /** Of the window: a tall one leaves room for higher bars. */
  readonly viewportHeightPx: number;
  readonly pixelRatio: number;
  readonly hasLanes: boolean;
}

const LABELS_PX = 24;
const TALL_PX = 900;

function layoutOf(size: PictureSize, isEmbed: boolean, laneCount: number): PlotLayout {
  const { hasLanes, viewportHeightPx } = size;
  const [frameTop, barsTop] = hasLanes ? [13.5, 20] : [5.5, 12];
  const spare = Math.max(0, Math.min(40, Math.round((viewportHeightPx - TALL_PX) * 0.16)));
  const barsBottom = barsTop + (hasLanes ? 54 + spare : isEmbed ? 54 : 58);
  const lanesTop = barsBottom + LABELS_PX;
  return {
    frameTop,
    barsTop,
    barsBottom,
    lanesTop,
    bottom: lanesTop + (hasLanes ? laneCount * LANE_PX : 0),
    hasLanes,
  };
}

export function createPictures(whole: DayRange): (scene: Scene, size: PictureSize) => Picture {
  const picture = keepLast<Picture>();
  const axisParts = keepLast<Pick<Picture, 'axis' | 'labels' | 'lines' | 'marks'>>();
  const lanes = keepLast<LanePaths>();
  let shownInLanes = new Uint16Array();
  return (scene, size) => {
    const { state, answer, atlas, locale } = scene;
    const { columns, lineages } = atlas;
    const { widthPx, pixelRatio, hasLanes } = size;
    const lineageCount = lineages.length;
    const key = [answer, state.axis, state.measure, state.embed, columns, locale, ...Object.values(size)];
    return picture(key, () => {
      const layout = layoutOf(size, state.embed, lineageCount);
      const parts = axisParts([state.axis, widthPx, hasLanes, columns, locale], () => {
        const axis = createAxis(state.axis ?? whole, widthPx);
        return {
          axis,
          labels: axisLabels(axis, locale.formats),
          lines: axisLines(axis),
          marks: hasLanes ? laneMarks(columns, axis) : [],
        };
      });
      const { axis, marks } = parts;
      // The veil already says what lies outside the window: there the marks keep their colours, as the bars do.
      const fail = answer.fail.map((bits) => bits & ~bitOf('time'));
      const isSame =
        fail.length === shownInLanes.length && fail.every((bits, row) => bits === shownInLanes[row]);
      if (!isSame) shownInLanes = fail;
      const bars = barPaths({
        bins: answer.bins,
        measure: state.measure,
        lineageCount,
        axis,
        heightPx: layout.barsBottom - layout.barsTop,
        pixelRatio,
      });
      return {
        ...parts,
        layout,
        bars,
        lanes: hasLanes
          ? lanes([marks, shownInLanes, lineageCount, pixelRatio], () =>
              lanePaths({ columns, marks, fail: shownInLanes, lineageCount, pixelRatio }),
            )
          : null,
      };
    });
  };
}
