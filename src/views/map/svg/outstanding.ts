// The called-out incidents of a picture: chosen and placed by the map's own rules, written as SVG.

import { seriesOf } from '../../../query/mark-look.ts';
import { shapePath } from '../../shared/shapes.ts';
import type { Scene } from '../../view.ts';
import type { Box } from '../boxes.ts';
import type { Frame } from '../camera/frame.ts';
import { countBox } from '../marks/mark-boxes.ts';
import { type Mark, marksOf } from '../marks/marks.ts';
import { outstandingLines, outstandingRows } from '../names/outstanding.ts';
import type { PlacedOutstanding } from '../names/outstanding-places.ts';
import { placeOutstanding } from '../names/place-outstanding.ts';
import type { Halo } from './haloed.ts';
import type { MarkSource } from './marks.ts';
import { calloutSvg, calloutWidth } from './names.ts';
import { short } from './text.ts';

/** Words keep clear of the edge of what is seen. */
const EDGE_PX = 4;

/** `marks`: each shown incident; all in pixels of the picture. */
export function calledOutOf(
  words: Pick<Scene, 'atlas' | 'locale'>,
  { zoom, left, top }: Frame,
  fail: Uint32Array,
  marks: readonly Mark[],
  { view, covers }: { readonly view: Box; readonly covers: readonly Box[] },
): PlacedOutstanding[] {
  const { columns } = words.atlas;
  const seen = {
    left: view.left + EDGE_PX,
    top: view.top + EDGE_PX,
    right: view.right - EDGE_PX,
    bottom: view.bottom - EDGE_PX,
  };
  const inPicture = marks
    .map(({ x, y, radius, rows }) => ({ x: x - left, y: y - top, radius: radius + 1, row: rows[0] ?? -1 }))
    .filter(({ x, y }) => x >= seen.left && x <= seen.right && y >= seen.top && y <= seen.bottom);
  const byRow = new Map(inPicture.map((mark) => [mark.row, mark]));
  const rows = outstandingRows(words.atlas, fail, {
    zoom,
    widthPx: view.right - view.left,
    heightPx: view.bottom - view.top,
    isInSight: (row) => byRow.has(row),
  });
  const named = rows.flatMap((row) => {
    const mark = byRow.get(row);
    return mark ? [{ ...mark, lines: outstandingLines(words, row) }] : [];
  });
  const counts = marksOf(columns, marks).flatMap((mark) => countBox(mark) ?? []);
  const inThePicture = ({ left: west, top: north, right, bottom }: Box): Box => ({
    left: west - left,
    top: north - top,
    right: right - left,
    bottom: bottom - top,
  });
  return placeOutstanding(named, {
    view: seen,
    covers: [...covers, ...counts.map(inThePicture)],
    marks: inPicture,
    measure: calloutWidth,
  });
}

export function outlineSvg({ columns, lineages }: MarkSource, { mark }: PlacedOutstanding): string {
  const shape = lineages[seriesOf(columns, mark.row)]?.shape ?? 'circle';
  return `<path class="pic-outline" transform="translate(${short(mark.x)} ${short(mark.y)})" d="${shapePath(shape, mark.radius - 1)}"/>`;
}

export function calledOutSvg({ callout, leader: { from, to } }: PlacedOutstanding, halo: Halo): string {
  const line = `<path class="pic-leader" d="M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}"/>`;
  return line + calloutSvg(callout, halo);
}
