// What the timeline draws, computed from a scene and a size; kept while nothing it depends on changes. The time
// window is no part of it: while a window is drawn or moved the picture stays, and only the frame over it changes.

import { keepLast } from '../../lib/keep-last.ts';
import type { DayRange } from '../../lib/time.ts';
import { type Bins, countedBins, halved } from '../../query/bins.ts';
import { type CoverageSpan, coverageOf } from '../../query/coverage.ts';
import { bitOf } from '../../query/facets.ts';
import { levelsOf } from '../../query/searched.ts';
import { stackedBins, stackedDeaths } from '../../query/stacks.ts';
import { countriesShown } from '../shared/coverage/countries.ts';
import type { Scene } from '../view.ts';
import { type Annotation, placeAnnotations } from './annotation-places.ts';
import { candidatesOf } from './annotations.ts';
import { type Axis, createAxis } from './axis.ts';
import { type BarPaths, type BinColumns, barPaths, binColumns } from './bars.ts';
import { type AxisLabel, type AxisLine, axisLabels, axisLines } from './labels.ts';
import { layoutOf, type PlotLayout, type PlotSize } from './layout.ts';
import { type DrawLanes, type LowerPicture, lowerPictures } from './lower.ts';
import type { TypeSize } from './type-size.ts';
import { type Stretch, unsearchedStretches } from './unsearched.ts';

export interface Picture {
  readonly axis: Axis;
  readonly layout: PlotLayout;
  readonly labels: readonly AxisLabel[];
  readonly lines: readonly AxisLine[];
  /** As the bars show them: half-years where quarters would be hairs. */
  readonly bins: Bins;
  readonly binColumns: BinColumns;
  readonly bars: BarPaths;
  /** null where nothing stands under the years. */
  readonly lower: LowerPicture | null;
  readonly coverage: readonly CoverageSpan[];
  readonly unsearched: readonly Stretch[];
  readonly annotations: readonly Annotation[];
  /** How much larger the reader's type is than ours. */
  readonly scale: number;
  readonly isZoomed: boolean;
}

/** Narrower plots join quarters to half-years. */
const QUARTERS_FROM_PX = 440;

export function createPictures(
  whole: DayRange,
  lanes: () => DrawLanes | null,
): (scene: Scene, size: PlotSize, type: TypeSize) => Picture {
  const picture = keepLast<Picture>();
  const axisParts = keepLast<Pick<Picture, 'axis' | 'labels' | 'lines'>>();
  const binned = keepLast<Bins>();
  const levels = keepLast<Uint8Array>();
  const coverages = keepLast<readonly CoverageSpan[]>();
  const lowerPicture = lowerPictures(lanes);
  return (scene, size, type) => {
    const { state, answer, atlas, locale } = scene;
    const { columns, lineages } = atlas;
    const { widthPx, pixelRatio } = size;
    const { figurePx } = type;
    // The bins stay the same object as long as no facet but time changes.
    const key = [
      answer.bins,
      state.axis,
      state.embed,
      state.filters.country,
      state.compare,
      columns,
      atlas.coverage,
      atlas.texts,
      type,
      locale,
    ];
    return picture([...key, ...Object.values(size)], () => {
      const layout = layoutOf(size, state.embed, lineages.length);
      const parts = axisParts([state.axis, columns, widthPx, figurePx, locale], () => {
        const axis = createAxis(state.axis ?? whole, widthPx, locale.direction);
        return { axis, labels: axisLabels(axis, locale.formats, figurePx), lines: axisLines(axis) };
      });
      const { axis } = parts;
      const coverage = coverages([atlas.coverage, state.filters.country, state.compare], () =>
        coverageOf(atlas.coverage, countriesShown(scene)),
      );
      const measured = (bins: Bins): Bins => (columns.has.tolls ? bins : countedBins(bins));
      const bins = binned([answer.bins, columns.has.tolls, widthPx < QUARTERS_FROM_PX], () =>
        measured(widthPx < QUARTERS_FROM_PX ? halved(answer.bins) : answer.bins),
      );
      const places = binColumns(bins.edges, axis, pixelRatio);
      const stacked =
        atlas.coverage.length === 0
          ? stackedBins(bins, lineages.length)
          : stackedDeaths({
              columns,
              fail: answer.fail,
              ignoredBits: bitOf('time'),
              edges: bins.edges,
              lineageCount: lineages.length,
              levels: levels([columns, atlas.coverage], () => levelsOf(columns, atlas.coverage)),
            });
      const bars = barPaths({
        bins,
        stacked,
        lineageCount: lineages.length,
        columns: places,
        heightPx: layout.barsBottom - layout.barsTop,
        pixelRatio,
      });
      const isAnnotated = size.isBeside && !state.compare;
      return {
        ...parts,
        layout,
        bins,
        binColumns: places,
        bars,
        lower: lowerPicture(scene, { axis, layout, bins, binColumns: places, pixelRatio }),
        coverage,
        unsearched: unsearchedStretches(coverage, axis),
        annotations: placeAnnotations(isAnnotated ? candidatesOf(scene, bins) : [], {
          widthPx,
          top: layout.frameTop + 2,
          columns: places,
          tops: bars.tops.map((top) => top + layout.barsTop),
          scale: type.scale,
          titleWidth: (text) => type.widthOf(text, 'title'),
          textWidth: (text) => type.widthOf(text, 'label'),
        }),
        scale: type.scale,
        isZoomed: state.axis !== null,
      };
    });
  };
}
