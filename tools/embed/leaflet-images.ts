// Leaflet's style sheet names pictures of controls and markers that the atlas does not use.

import type { Plugin } from 'vite';

/** Takes them out, so that they are neither copied into dist/ nor carried by the embed. */
export function withoutLeafletImages(): Plugin {
  return {
    name: 'without-leaflet-images',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('leaflet.css') ? code.replaceAll(/url\("?images\/[^)]*\)/g, 'none') : undefined,
  };
}
