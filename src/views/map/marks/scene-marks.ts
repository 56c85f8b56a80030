// The marks of the scene at the map's view: all of them, and which of them is meant by an incident.

import type { Map as LeafletMap } from 'leaflet';
import type { Columns } from '../../../data/columns.ts';
import { rowById } from '../../../data/record.ts';
import type { MaskChange } from '../../../query/answer.ts';
import { paintedBox } from '../view-boxes.ts';
import { furtherMarksAmong } from './further.ts';
import {
  createMarkLayouts,
  type ManyLayout,
  type MarkLayout,
  type MarkView,
  NO_MARKS,
} from './mark-layout.ts';
import { type Mark, MOST_MARKS, singleMarkOf, singleMarksOf } from './marks.ts';
import { markScale } from './scale.ts';

interface Shown {
  readonly columns: Columns;
  /** The columns by whose `lineage` squares are coloured, where these are others. */
  readonly hues: Columns | null;
  readonly fail: Uint32Array;
  readonly change?: MaskChange | undefined;
}

export interface SceneMarks {
  layout(): MarkLayout;
  /** As if nothing were filtered. */
  all(): MarkLayout;
  /** What a pointer or a finger may mean: the marks, and the further points of incidents in several places. */
  targets(): readonly Mark[];
  /** The nearest to a point of the world, no farther than this from its edge; undefined where marks are no squares. */
  nearestSquare(x: number, y: number, reachPx: number): Mark | null | undefined;
  /** Of too many for a look at each: how many are shown beside what the map shows; null of others. */
  countOutside(shownCount: number): number | null;
  rowOf(id: string | null): number | undefined;
  /** The mark that holds the incident, shown or not. */
  markOf(id: string | null): Mark | undefined;
  /** The incident as a mark of its own, even where it is one of several. */
  singleOf(id: string | null): Mark | undefined;
  singleOfRow(row: number | undefined): Mark | undefined;
  /** Each incident of a mark, the largest first. */
  singlesOf(mark: Mark): readonly Mark[];
}

export function createSceneMarks(
  map: LeafletMap,
  shown: () => Shown | null,
  many: () => ManyLayout | null,
): SceneMarks {
  const layouts = createMarkLayouts(many);
  const sizing = () => ({ zoom: map.getZoom(), scale: markScale(map.getZoom(), map.getSize().x) });
  const viewOf = ({ columns, hues, fail, change }: Shown): MarkView => ({
    columns: (columns.count > MOST_MARKS && hues) || columns,
    ...{ fail, change },
    ...sizing(),
    seen: paintedBox(map),
  });
  const laidOut = (how: 'of' | 'all'): MarkLayout => {
    const now = shown();
    return now ? layouts[how](viewOf(now)) : NO_MARKS;
  };
  const rowOf = (id: string | null): number | undefined => {
    const now = shown();
    return now ? rowById(now, id) : undefined;
  };
  const singleOfRow = (row: number | undefined): Mark | undefined => {
    const now = shown();
    if (!now || row === undefined) return undefined;
    const { zoom, scale } = sizing();
    return singleMarkOf(now.columns, row, zoom, scale);
  };
  return {
    layout: () => laidOut('of'),
    all: () => laidOut('all'),
    targets() {
      const now = shown();
      const { marks, singles, areSquares } = laidOut('of');
      if (!now || areSquares) return marks;
      return [...marks, ...furtherMarksAmong(now.columns, singles, map.getZoom())];
    },
    nearestSquare(x, y, reachPx) {
      const { nearest } = laidOut('of');
      return nearest && (nearest(x, y, reachPx) ?? null);
    },
    countOutside(shownCount) {
      const now = shown();
      if (!now || now.columns.count <= MOST_MARKS) return null;
      // Until it has come, nobody asks each.
      return many()?.outside(viewOf(now), map.getPixelBounds(), shownCount) ?? 0;
    },
    rowOf,
    markOf(id) {
      const row = rowOf(id);
      if (row === undefined) return undefined;
      const { marks, ghosts } = laidOut('of');
      const holdsRow = ({ rows }: Mark): boolean => rows.includes(row);
      return marks.find(holdsRow) ?? ghosts.find(holdsRow);
    },
    singleOf: (id) => singleOfRow(rowOf(id)),
    singleOfRow,
    singlesOf({ rows }) {
      const now = shown();
      if (!now) return [];
      const { zoom, scale } = sizing();
      return singleMarksOf(now.columns, rows, zoom, scale);
    },
  };
}
