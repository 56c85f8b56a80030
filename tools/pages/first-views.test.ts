// Where the style sheets put the pictures, the map puts the same land.

import { expect, test } from 'vitest';
import { openingFrame } from '../../src/views/map/camera/framing.ts';
import { soundTables } from '../data/sound.ts';
import { embedPictureTops, firstFrame, OVERVIEWS } from './first-views.ts';
import { pageDataOf } from './scenes.ts';

const data = pageDataOf(soundTables('data'));
const { opening } = data.scenes.en.atlas;
const mapTop = (widthPx: number, heightPx: number): number => {
  if (!opening) throw new Error('There is no incident to show.');
  return openingFrame(opening, widthPx, heightPx).top;
};

/** Of the map, less what a slide clear of the controls makes. */
const slidPx = (view: keyof typeof OVERVIEWS, top: number, heightPx: number): number =>
  firstFrame(data, 'en', view).top + top - mapTop(OVERVIEWS[view].widthPx, heightPx);

/** Where the picture's upper edge has to lie in a map of that size, in pixels. */
function wantedTop(view: keyof typeof OVERVIEWS, slid: number, widthPx: number, heightPx: number): number {
  const scale = widthPx / OVERVIEWS[view].widthPx;
  return (firstFrame(data, 'en', view).top - slid) * scale - mapTop(widthPx, heightPx);
}

test.each([
  [420, 348],
  [475, 390],
  [396, 310],
])('beside lists and on a phone on its side, %i by %i', (widthPx, heightPx) => {
  // first-paint.css
  const pictureHeightPx = (OVERVIEWS.low.heightPx * widthPx) / OVERVIEWS.low.widthPx;
  const top = 0.4 * heightPx - 0.4 * pictureHeightPx;
  expect(top).toBeCloseTo(wantedTop('low', slidPx('low', 28, 370), widthPx, heightPx), 0);
});

test.each([
  ['low', 390, 313],
  ['low', 360, 219],
  ['low', 440, 355],
  ['tall', 320, 321],
  ['tall', 340, 353],
] as const)('in an embed that is %s, %i by %i', (kind, widthPx, heightPx) => {
  const [, ofHeight, ofWidth] =
    /^calc\((-?[\d.]+)% \+ (-?[\d.]+)vw\)$/.exec(embedPictureTops(data, 'en')[kind]) ?? [];
  const top = (Number(ofHeight) * heightPx + Number(ofWidth) * widthPx) / 100;
  expect(top).toBeCloseTo(wantedTop('embed', slidPx('embed', 120, 313), widthPx, heightPx), 0);
});
