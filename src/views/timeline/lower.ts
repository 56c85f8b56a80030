// What stands under the years: cells, their counts where they are too many, or lanes (lanes-picture.tsx, fetched when
// they are asked for).

import type { ComponentChild } from 'preact';
import type { Lineage } from '../../data/payload/core.ts';
import type { DayRange } from '../../lib/time.ts';
import type { Bins } from '../../query/bins.ts';
import { type CellRows, cellRows } from '../../query/cells.ts';
import { bitOf } from '../../query/facets.ts';
import type { Scene } from '../view.ts';
import type { Axis } from './axis.ts';
import type { BinColumns } from './bars.ts';
import { areTooMany, type CellPaths, type CellSize, cellPaths, cellSize, countPaths } from './cells.ts';
import { CELLS_PX, type PlotLayout } from './layout.ts';

export type LowerPicture =
  | { readonly kind: 'cells'; readonly rows: CellRows; readonly size: CellSize; readonly paths: CellPaths }
  | { readonly kind: 'counts'; readonly paths: CellPaths }
  | LanesPicture;

interface LanesPicture {
  readonly kind: 'lanes';
  readonly draw: (lineages: readonly Lineage[]) => ComponentChild;
  /** The second value of the point is from the top of the lanes. */
  readonly at: (fail: Uint32Array, point: readonly [xPx: number, yPx: number]) => PointedLane | undefined;
}

/** An incident, or where they are too many the cell of a lane. */
export type PointedLane =
  | { readonly kind: 'incident'; readonly row: number }
  | { readonly kind: 'density'; readonly lane: number; readonly days: DayRange; readonly count: number };

export type DrawLanes = (scene: Scene, input: LowerInput) => LanesPicture;

export interface LowerInput {
  readonly axis: Axis;
  readonly layout: PlotLayout;
  readonly bins: Bins;
  readonly binColumns: BinColumns;
  readonly pixelRatio: number;
}

/** `lanes` draws them once their code is there: until then nobody lays the plot out for them. */
export function lowerPictures(
  lanes: () => DrawLanes | null,
): (scene: Scene, input: LowerInput) => LowerPicture | null {
  return (scene, input) => {
    const { answer, atlas } = scene;
    const { layout, bins, binColumns, pixelRatio } = input;
    const { columns, lineages } = atlas;
    const { fail } = answer;
    const laneCount = lineages.length;
    // The veil already says what lies outside the window: there marks keep their colours, as the bars do.
    const ignoredBits = bitOf('time');
    switch (layout.lower) {
      case 'none':
        return null;
      case 'lanes':
        return lanes()?.(scene, input) ?? null;
      case 'cells': {
        if (areTooMany(bins))
          return { kind: 'counts', paths: countPaths(bins, binColumns, CELLS_PX, laneCount) };
        const rows = cellRows({ columns, fail, ignoredBits, edges: bins.edges });
        const size = cellSize(bins, CELLS_PX, pixelRatio);
        return { kind: 'cells', rows, size, paths: cellPaths(rows, binColumns, size, laneCount) };
      }
    }
  };
}
