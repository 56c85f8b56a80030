// What Leaflet asks of a browser, answered beforehand for those that the atlas is built for (`target` in vite.config.ts),
// so that a build can leave out what older ones need.

/** The same in all of them. */
const ANSWERS: Readonly<Record<string, boolean>> = {
  any3d: true,
  passiveEvents: true,
  pointer: true,
  svg: true,
  touch: true,
  edge: false,
  ie3d: false,
  ielt9: false,
  mobileOpera: false,
  msPointer: false,
  vml: false,
};

/** In the place of Leaflet's own file: the others. */
export const OTHER_ANSWERS = `
const says = (word) => navigator.userAgent.toLowerCase().includes(word);
export const chrome = says('chrome');
export const safari = !chrome && says('safari');
export const linux = navigator.platform.startsWith('Linux');
export const mac = navigator.platform.startsWith('Mac');
export const mobile = typeof orientation !== 'undefined' || says('mobile');
export const retina = devicePixelRatio > 1;
export const touchNative = 'ontouchstart' in window || !!window.TouchEvent;
`;

export function withAnswers(text: string): string {
  return text
    .replace(/import Browser from/, 'import * as Browser from')
    .replace(/\bBrowser\.(\w+)/g, (asked, name: string) => String(ANSWERS[name] ?? asked));
}
