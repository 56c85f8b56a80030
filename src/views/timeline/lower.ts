// What stands under the years: cells, or lanes of marks; and each of them as counts where they are too many.

import { keepLast } from '../../lib/keep-last.ts';
import type { Bins } from '../../query/bins.ts';
import { bitOf } from '../../query/facets.ts';
import type { Scene } from '../view.ts';
import type { Axis } from './axis.ts';
import type { BinColumns } from './bars.ts';
import {
  areTooMany,
  type CellPaths,
  type CellRows,
  type CellSize,
  cellPaths,
  cellRows,
  cellSize,
  countPaths,
} from './cells.ts';
import { type Density, type DensityPaths, densityOf, densityPaths, isDense } from './density.ts';
import { type LaneMark, type LanePaths, laneMarks, lanePaths, longestOf } from './lanes.ts';
import { CELLS_PX, type PlotLayout } from './layout.ts';

export type LowerPicture =
  | { readonly kind: 'cells'; readonly rows: CellRows; readonly size: CellSize; readonly paths: CellPaths }
  | { readonly kind: 'counts'; readonly paths: CellPaths }
  | { readonly kind: 'lanes'; readonly marks: readonly LaneMark[]; readonly paths: LanePaths }
  | { readonly kind: 'density'; readonly density: Density; readonly paths: DensityPaths };

interface LowerInput {
  readonly axis: Axis;
  readonly layout: PlotLayout;
  readonly bins: Bins;
  readonly binColumns: BinColumns;
  readonly pixelRatio: number;
}

export function createLowerPictures(): (scene: Scene, input: LowerInput) => LowerPicture | null {
  const longest = keepLast<number>();
  return ({ answer, atlas }, { axis, layout, bins, binColumns, pixelRatio }) => {
    const { columns, lineages } = atlas;
    const { fail } = answer;
    const laneCount = lineages.length;
    // The veil already says what lies outside the window: there marks keep their colours, as the bars do.
    const ignoredBits = bitOf('time');
    const { lower, lanePx } = layout;
    if (lower === 'none') return null;
    if (lower === 'cells') {
      if (areTooMany(bins))
        return { kind: 'counts', paths: countPaths(bins, binColumns, CELLS_PX, laneCount) };
      const rows = cellRows({ columns, fail, ignoredBits, edges: bins.edges });
      const size = cellSize(bins, CELLS_PX, pixelRatio);
      return { kind: 'cells', rows, size, paths: cellPaths(columns, rows, binColumns, size, laneCount) };
    }
    if (isDense(columns, axis)) {
      const density = densityOf(columns, axis, fail, ignoredBits, laneCount);
      return { kind: 'density', density, paths: densityPaths(density, axis, laneCount, lanePx) };
    }
    const marks = laneMarks(
      columns,
      axis,
      longest([columns], () => longestOf(columns)),
    );
    const input = { columns, marks, fail, ignoredBits, lineageCount: laneCount, lanePx, pixelRatio };
    return { kind: 'lanes', marks, paths: lanePaths(input) };
  };
}
