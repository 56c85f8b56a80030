// Vite plugin: code imported on demand is fetched by src/parts.ts instead of Vite's own helper, which is told all files
// of a part.

import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Vite's name for its helper, and what it calls from there. */
const HELPER = /^\0vite\/preload-helper\.js$/;
const loader = fileURLToPath(new URL('../src/parts.ts', import.meta.url));

export function fetchedParts(): Plugin {
  return {
    name: 'fetched-parts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: {
          // Every browser of our target knows modulepreload; its polyfill would be dead weight in the first view.
          polyfill: false,
          // Vite leaves the list empty where a part is a single file.
          resolveDependencies: (file, others, { hostType }) =>
            hostType === 'js' ? [...new Set([file, ...others])] : others,
        },
      },
    }),
    load: {
      filter: { id: HELPER },
      handler: () => `export { loadPart as __vitePreload } from ${JSON.stringify(loader)};`,
    },
  };
}
