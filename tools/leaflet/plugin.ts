// Vite plugin: takes out of Leaflet what the atlas does not use, so that it is neither copied into dist/ nor carried by
// the embed: pictures of controls and markers, the pin that markers have by default, the drawing of Internet Explorer 8,
// what other old browsers need, methods that nobody calls.

import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { OTHER_ANSWERS, withAnswers } from './browser.ts';
import { leafletInUse, sourcesIn, unusedMembers, withoutMembers } from './members.ts';

const INSTEAD = [
  ['core/Browser.js', OTHER_ANSWERS],
  ['layer/marker/Icon.Default.js', 'export class IconDefault {}'],
  ['layer/vector/SVG.VML.js', 'export const vmlCreate = undefined; export const vmlMixin = {};'],
] as const;
const root = fileURLToPath(new URL('../..', import.meta.url));

export function leafletInPart(): Plugin {
  let unused: ReadonlySet<string> = new Set();
  return {
    name: 'leaflet-in-part',
    enforce: 'pre',
    // While somebody works on the sources, and where benchmarks use more of it, all methods are there.
    configResolved({ command, mode }) {
      if (command !== 'build' || mode === 'bench') return;
      const ours = sourcesIn(`${root}src`);
      unused = unusedMembers([...leafletInUse(ours, `${root}node_modules`).values()], ours);
    },
    load: (id) => INSTEAD.find(([file]) => id.endsWith(`leaflet/src/${file}`))?.[1],
    transform(code, id) {
      if (id.includes('leaflet.css')) return code.replaceAll(/url\("?images\/[^)]*\)/g, 'none');
      if (!id.includes('leaflet/src/')) return undefined;
      return { code: withoutMembers(withAnswers(code), unused), map: null };
    },
  };
}
