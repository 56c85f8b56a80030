// Leaflet's style sheet names pictures of controls and markers that the atlas does not use, and its code brings the
// pin that markers have by default and the drawing of Internet Explorer 8.

import type { Plugin } from 'vite';

const NOT_USED = [
  ['marker/Icon.Default.js', 'export class IconDefault {}'],
  ['vector/SVG.VML.js', 'export const vmlCreate = undefined; export const vmlMixin = {};'],
] as const;

/** Takes them out, so that they are neither copied into dist/ nor carried by the embed. */
export function withoutLeafletImages(): Plugin {
  return {
    name: 'without-leaflet-images',
    enforce: 'pre',
    load: (id) => NOT_USED.find(([file]) => id.endsWith(`leaflet/src/layer/${file}`))?.[1],
    transform: (code, id) =>
      id.includes('leaflet.css') ? code.replaceAll(/url\("?images\/[^)]*\)/g, 'none') : undefined,
  };
}
