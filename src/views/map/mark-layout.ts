// The marks of a scene at the map's zoom, made once for each zoom, width and answer.

import type { Columns } from '../../data/columns.ts';
import { type Mark, marksOf, singleMarksOf } from './marks.ts';

export interface MarkLayout {
  /** Each shown incident, in the order in which they are painted. */
  readonly singles: readonly Mark[];
  /** The same by point: what the pointer and the keyboard find. */
  readonly marks: readonly Mark[];
  /** What a filter hides. */
  readonly ghosts: readonly Mark[];
}

export interface MarkView {
  readonly columns: Columns;
  /** 0 where the row is shown. */
  readonly fail: Uint16Array;
  readonly zoom: number;
  readonly scale: number;
}

export interface MarkLayouts {
  of(view: MarkView): MarkLayout;
  /** As if nothing were filtered. */
  all(view: MarkView): MarkLayout;
}

export function createMarkLayouts(): MarkLayouts {
  let shown: { view: MarkView; layout: MarkLayout } | null = null;
  let whole: { view: MarkView; layout: MarkLayout } | null = null;
  const all = (view: MarkView): MarkLayout => {
    if (!whole || !isSameView(whole.view, view)) {
      const { columns, zoom, scale } = view;
      const singles = singleMarksOf(columns, [...columns.id.keys()], zoom, scale);
      whole = { view, layout: { singles, marks: marksOf(columns, singles), ghosts: [] } };
    }
    return whole.layout;
  };
  return {
    all,
    of(view) {
      if (shown && isSameView(shown.view, view) && shown.view.fail === view.fail) return shown.layout;
      const { columns, fail } = view;
      const everything = all(view);
      const isShown = ({ rows }: Mark): boolean => fail[rows[0]!] === 0;
      const singles = everything.singles.filter(isShown);
      const layout =
        singles.length === columns.count
          ? everything
          : {
              singles,
              marks: marksOf(columns, singles),
              ghosts: everything.singles.filter((mark) => !isShown(mark)),
            };
      shown = { view, layout };
      return layout;
    },
  };
}

const isSameView = (first: MarkView, second: MarkView): boolean =>
  first.columns === second.columns && first.zoom === second.zoom && first.scale === second.scale;
