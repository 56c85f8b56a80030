// The called-out incidents of what the map shows now: chosen and placed once for each view and answer.

import type { Map as LeafletMap } from 'leaflet';
import type { Scene } from '../../view.ts';
import { type Box, holds, moved } from '../boxes.ts';
import { countBox } from '../marks/mark-boxes.ts';
import type { MarkLayout } from '../marks/mark-layout.ts';
import type { Mark } from '../marks/marks.ts';
import { calloutWidth } from './draw-labels.ts';
import { callsOut, outstandingLines, outstandingRows } from './outstanding.ts';
import type { PlacedOutstanding } from './outstanding-places.ts';
import { placeOutstanding } from './place-outstanding.ts';

/** In pixels of the layer. */
interface OutstandingView {
  readonly scene: Scene;
  readonly layout: MarkLayout;
  readonly view: Box;
  readonly covers: () => readonly Box[];
}

export interface OutstandingLayer {
  of(view: OutstandingView): readonly PlacedOutstanding[];
  /** Those that were placed last, as far as they are shown; none where the map has moved since. */
  still(scene: Scene): readonly PlacedOutstanding[];
  /** Words have another width: a face of the page has arrived. */
  forget(): void;
}

export function createOutstandingLayer(map: LeafletMap): OutstandingLayer {
  let known: { key: string; scene: Scene; placed: readonly PlacedOutstanding[] } | null = null;
  return {
    of({ scene, layout, view, covers }) {
      const origin = map.getPixelOrigin();
      const { answer, atlas, locale, state } = scene;
      const key = `${standOf(map)}${Object.values(view).join()}`;
      const isSame =
        known?.key === key &&
        known.scene.answer.fail === answer.fail &&
        known.scene.atlas.texts === atlas.texts &&
        known.scene.locale === locale &&
        known.scene.state.selected === state.selected &&
        known.scene.state.highlight === state.highlight &&
        known.scene.state.playing === state.playing;
      if (known && isSame) return known.placed;
      // Squares are called out by no words.
      if (!callsOut(state) || layout.areSquares) {
        known = { key, scene, placed: [] };
        return known.placed;
      }
      const inLayer = ({ x, y, radius, rows }: Mark) => ({
        x: x - origin.x,
        y: y - origin.y,
        radius: radius + 1,
        row: rows[0] ?? -1,
      });
      const marks = layout.singles.map(inLayer).filter(({ x, y }) => holds(view, x, y));
      const byRow = new Map(marks.map((mark) => [mark.row, mark]));
      const size = map.getSize();
      const rows = outstandingRows(atlas, answer.fail, {
        zoom: map.getZoom(),
        widthPx: size.x,
        heightPx: size.y,
        isInSight: (row) => byRow.has(row),
      });
      const named = rows.flatMap((row) => {
        const mark = byRow.get(row);
        return mark ? [{ ...mark, lines: outstandingLines(scene, row) }] : [];
      });
      const counts = layout.marks.flatMap((mark) => countBox(mark) ?? []);
      const placed =
        named.length === 0
          ? []
          : placeOutstanding(named, {
              view,
              covers: [...covers(), ...counts.map((box) => moved(box, { x: -origin.x, y: -origin.y }))],
              marks,
              measure: calloutWidth,
              before: known?.placed ?? [],
            });
      known = { key, scene, placed };
      return placed;
    },
    still({ answer: { fail }, atlas, locale }) {
      if (known?.scene.atlas !== atlas || known.scene.locale !== locale) return [];
      if (!known.key.startsWith(standOf(map))) return [];
      return known.placed.filter(({ mark }) => fail[mark.row] === 0);
    },
    forget() {
      known = null;
    },
  };
}

/** Where the map stands, as far as pixels of the layer depend on it. */
function standOf(map: LeafletMap): string {
  const { x, y } = map.getPixelOrigin();
  return `${map.getZoom()} ${x} ${y} `;
}
