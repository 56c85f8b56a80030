// Words in a picture that is drawn without a page. How wide they are: by the average advances of a humanist sans,
// generous, so that nothing is cut where a wide one stands in. The same in the browser and in the build.

import { escaped } from '../../shared/escaped.ts';

const NARROW = /[iljtfrI.,:;'’|!()[\]·\-–\s]/;
const WIDE = /[mwMW@—]/;
const UPPER = /\p{Lu}/u;

/** Advance in parts of the font size. */
function advanceOf(character: string): number {
  if (NARROW.test(character)) return 0.32;
  if (WIDE.test(character)) return 0.86;
  return UPPER.test(character) ? 0.72 : 0.6;
}

export function textWidth(text: string, sizePx: number, spacingPx = 0): number {
  let width = 0;
  for (const character of text) width += advanceOf(character) * sizePx + spacingPx;
  return width;
}

/** One decimal is a tenth of a pixel: finer than anyone sees, and half the size. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** As markup. A picture has no direction of its own: Arabic words bring theirs, the anchor stays where it is. */
export function textContent(text: string): string {
  return escaped(/\p{Script=Arabic}/u.test(text) ? `\u202B${text}\u202C` : text);
}
