// What the timeline draws, computed from a scene and a size; kept while nothing it depends on changes.

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
  let kept: { readonly key: readonly unknown[]; readonly picture: Picture } | null = null;
  return (scene, size) => {
    const { state, answer, atlas, locale } = scene;
    const key = [
      answer,
      state.axis,
      state.measure,
      state.embed,
      atlas.columns,
      locale,
      ...Object.values(size),
    ];
    if (!kept || key.some((value, at) => value !== kept?.key[at])) {
      kept = { key, picture: pictureOf(scene, size, state.axis ?? whole) };
    }
    return kept.picture;
  };
}

function pictureOf({ state, answer, atlas, locale }: Scene, size: PictureSize, span: DayRange): Picture {
  const { columns, lineages } = atlas;
  const { pixelRatio } = size;
  const axis = createAxis(span, size.widthPx);
  const layout = layoutOf(size, state.embed, lineages.length);
  const marks = size.hasLanes ? laneMarks(columns, axis) : [];
  // The veil already says what lies outside the window: there the marks keep their colours, as the bars do.
  const fail = answer.fail.map((bits) => bits & ~bitOf('time'));
  return {
    axis,
    layout,
    labels: axisLabels(axis, locale.formats),
    lines: axisLines(axis),
    bars: barPaths({
      bins: answer.bins,
      measure: state.measure,
      lineageCount: lineages.length,
      axis,
      heightPx: layout.barsBottom - layout.barsTop,
      pixelRatio,
    }),
    marks,
    lanes: size.hasLanes
      ? lanePaths({ columns, marks, fail, lineageCount: lineages.length, pixelRatio })
      : null,
  };
}
