// The marks of one moment of a film, to lie over a map that stays: only shapes, so that a browser draws one in no time.

import type { Box } from '../boxes.ts';
import { singleMarksOf } from '../marks/marks.ts';
import { markScale } from '../marks/scale.ts';
import type { MapPicture } from './map.ts';
import { type MarkSource, markSvg } from './marks.ts';
import { drawnBy } from './sides.ts';

/** A whole SVG as large as the map; `styles` are the picture's. */
export function marksSvg({ words, frame }: MapPicture, rows: readonly number[], styles: string): string {
  const { atlas } = words;
  const { zoom, widthPx, heightPx } = frame;
  const source: MarkSource = { ...drawnBy(atlas, null), frame };
  const marks = singleMarksOf(atlas.columns, rows, zoom, markScale(zoom, widthPx));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">`,
    `<style>${styles}</style>`,
    ...marks.map((mark) => markSvg(source, mark)),
    '</svg>',
  ].join('');
}

/** What the marks of all moments cover, in pixels of the picture: names keep clear of it. */
export function coveredBy({ words, frame }: MapPicture, rows: readonly number[]): Box[] {
  const { zoom, widthPx, left, top } = frame;
  return singleMarksOf(words.atlas.columns, rows, zoom, markScale(zoom, widthPx)).map(({ x, y, radius }) => ({
    left: x - left - radius,
    top: y - top - radius,
    right: x - left + radius,
    bottom: y - top + radius,
  }));
}
