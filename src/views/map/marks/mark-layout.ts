// The marks of a scene at the map's zoom, made once for each zoom, width and answer.

import type { Bounds } from 'leaflet';
import type { Columns } from '../../../data/columns.ts';
import type { PixelBox } from '../../../data/places.ts';
import { keepFew } from '../../../lib/keep-last.ts';
import type { MaskChange } from '../../../query/answer.ts';
import { everyRow } from '../../../query/spots.ts';
import type { SquareLooks } from '../../../query/squares.ts';
import { type Mark, MOST_MARKS, marksOf, singleMarksOf } from './marks.ts';

export interface MarkLayout {
  /** Each shown incident, in the order in which they are painted. */
  readonly singles: readonly Mark[];
  /** The same by point: what the pointer and the keyboard find. */
  readonly marks: readonly Mark[];
  /** What a filter hides. */
  readonly ghosts: readonly Mark[];
  /** More are in sight than marks could show: `marks` are squares, `singles` none. */
  readonly areSquares: boolean;
  /** What is drawn of them. */
  readonly squares?: () => SquareLooks;
  /** Of squares the one that is nearest to a point of the world, no farther than this from its edge. */
  readonly nearest?: (x: number, y: number, reachPx: number) => Mark | undefined;
  /** They are being counted: until then what stands on the map stays, scaled. */
  readonly isAwaited?: boolean;
}

export interface MarkView {
  readonly columns: Columns;
  /** 0 where the row is shown. */
  readonly fail: Uint32Array;
  readonly change?: MaskChange | undefined;
  readonly zoom: number;
  readonly scale: number;
  /** What is painted, in pixels of the world. */
  readonly seen: PixelBox;
}

/** Lays out what has too many rows for a mark each, or for a look at each of them (squares.ts). */
export interface ManyLayout {
  /** The same object as long as the view and what is shown are the same. */
  readonly of: (view: MarkView) => MarkLayout;
  /** As if nothing were filtered; the same object as long as the view stays nearly where it is. */
  readonly all: (view: MarkView) => MarkLayout;
  /** How many of those that are shown have a place beside the box, by whole squares; NaN while they are counted. */
  readonly outside: (view: MarkView, box: Bounds, shownCount: number) => number;
}

/** A filter is often taken back: the map then returns to a zoom that is known. */
export const ZOOMS_KEPT = 4;

export const NO_MARKS: MarkLayout = { singles: [], marks: [], ghosts: [], areSquares: false };

export interface MarkLayouts {
  of(view: MarkView): MarkLayout;
  /** As if nothing were filtered. */
  all(view: MarkView): MarkLayout;
}

/** `many` gives the code for many rows, null while it is on its way. */
export function createMarkLayouts(many: () => ManyLayout | null): MarkLayouts {
  let shown: { view: MarkView; layout: MarkLayout } | null = null;
  const whole = keepFew<MarkLayout>(ZOOMS_KEPT);
  const all = ({ columns, zoom, scale }: MarkView): MarkLayout =>
    whole([columns, zoom, scale], () => {
      const singles = singleMarksOf(columns, everyRow(columns), zoom, scale);
      return { ...NO_MARKS, singles, marks: marksOf(columns, singles) };
    });
  const hasMany = ({ columns }: MarkView): boolean => columns.count > MOST_MARKS;
  return {
    // Names keep clear of what is near: nobody could lay them out against all.
    all: (view) => (hasMany(view) ? (many()?.all(view) ?? NO_MARKS) : all(view)),
    of(view) {
      if (hasMany(view)) return many()?.of(view) ?? NO_MARKS;
      if (shown && isSameView(shown.view, view) && shown.view.fail === view.fail) return shown.layout;
      const { columns, fail } = view;
      const everything = all(view);
      const isShown = ({ rows }: Mark): boolean => fail[rows[0]!] === 0;
      const singles = everything.singles.filter(isShown);
      const layout =
        singles.length === columns.count
          ? everything
          : {
              ...NO_MARKS,
              singles,
              marks: marksOf(columns, singles),
              ghosts: everything.singles.filter((mark) => !isShown(mark)),
            };
      shown = { view, layout };
      return layout;
    },
  };
}

export const isSameView = (first: MarkView, second: MarkView): boolean =>
  first.columns === second.columns && first.zoom === second.zoom && first.scale === second.scale;
