// What the timeline draws, computed from a scene and a size; kept while nothing it depends on changes. The time
// window is no part of it: while a window is drawn or moved the picture stays, and only the frame over it changes.

import { keepLast } from '../../lib/keep-last.ts';
import type { DayRange } from '../../lib/time.ts';
import { type CoverageSpan, coverageOf } from '../../query/coverage.ts';
import { bitOf } from '../../query/facets.ts';
import type { Scene } from '../view.ts';
import { type Axis, createAxis } from './axis.ts';
import { type BarPaths, barPaths } from './bars.ts';
import { type CoveragePaths, coveragePaths } from './coverage-paths.ts';
import { type Density, type DensityPaths, densityOf, densityPaths, isDense } from './density.ts';
import { type AxisLabel, type AxisLine, axisLabels, axisLines } from './labels.ts';
import { type LaneMark, type LanePaths, laneMarks, lanePaths, longestOf } from './lanes.ts';
import { layoutOf, type PlotLayout, type PlotSize } from './layout.ts';

/** Incidents in lanes: one by one, or as cells where there are too many to tell apart. */
type LanePicture =
  | { readonly kind: 'marks'; readonly marks: readonly LaneMark[]; readonly paths: LanePaths }
  | { readonly kind: 'density'; readonly density: Density; readonly paths: DensityPaths };

export interface Picture {
  readonly axis: Axis;
  readonly layout: PlotLayout;
  readonly labels: readonly AxisLabel[];
  readonly lines: readonly AxisLine[];
  readonly bars: BarPaths;
  /** null where there are no lanes. */
  readonly lanes: LanePicture | null;
  readonly coverage: readonly CoverageSpan[];
  readonly coveragePaths: CoveragePaths;
}

export function createPictures(whole: DayRange): (scene: Scene, size: PlotSize) => Picture {
  const picture = keepLast<Picture>();
  const axisParts = keepLast<Pick<Picture, 'axis' | 'labels' | 'lines'>>();
  const longest = keepLast<number>();
  const coverages = keepLast<readonly CoverageSpan[]>();
  return (scene, size) => {
    const { state, answer, atlas, locale } = scene;
    const { columns, lineages } = atlas;
    const { widthPx, pixelRatio, hasLanes } = size;
    const laneCount = lineages.length;
    // The bins stay the same object as long as no facet but time changes.
    const key = [
      answer.bins,
      state.axis,
      state.measure,
      state.embed,
      state.filters.country,
      state.compare,
      columns,
      locale,
    ];
    return picture([...key, ...Object.values(size)], () => {
      const layout = layoutOf(size, state.embed, laneCount);
      const parts = axisParts([state.axis, widthPx, locale], () => {
        const axis = createAxis(state.axis ?? whole, widthPx, locale.direction);
        return { axis, labels: axisLabels(axis, locale.formats), lines: axisLines(axis) };
      });
      const { axis } = parts;
      const coverage = coverages([atlas.coverage, state.filters.country, state.compare], () =>
        coverageOf(atlas.coverage, countriesShown(scene)),
      );
      const lanesOf = (): LanePicture => {
        const { fail } = answer;
        // The veil already says what lies outside the window: there the marks keep their colours, as the bars do.
        const ignoredBits = bitOf('time');
        if (isDense(columns, axis)) {
          const density = densityOf(columns, axis, fail, ignoredBits, laneCount);
          return { kind: 'density', density, paths: densityPaths(density, axis, laneCount) };
        }
        const marks = laneMarks(
          columns,
          axis,
          longest([columns], () => longestOf(columns)),
        );
        const input = { columns, marks, fail, ignoredBits, lineageCount: laneCount, pixelRatio };
        return { kind: 'marks', marks, paths: lanePaths(input) };
      };
      return {
        ...parts,
        layout,
        bars: barPaths({
          bins: answer.bins,
          measure: state.measure,
          lineageCount: laneCount,
          axis,
          heightPx: layout.barsBottom - layout.barsTop,
          pixelRatio,
        }),
        lanes: hasLanes ? lanesOf() : null,
        coverage,
        coveragePaths: coveragePaths(coverage, axis),
      };
    });
  };
}

/** The compared or chosen countries; all of the data without a choice. */
export function countriesShown({ state, atlas }: Pick<Scene, 'state' | 'atlas'>): readonly string[] {
  const { filters, compare } = state;
  if (compare?.by === 'country') return [...new Set(compare.sides.flat())];
  const { country } = filters;
  return country.length > 0 ? country : atlas.columns.sets.country.dictionary;
}
