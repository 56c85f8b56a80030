// How wide words are in a picture that is drawn without a page: by the average advances of a
// humanist sans, generous, so that nothing is cut where a wide one stands in. The same in the browser and in the build.

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
