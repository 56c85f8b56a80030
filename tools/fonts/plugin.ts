// Vite plugin: style sheets name the page's own faces as `@fonts/NAME`; they become hashed files beside the page.

import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { provideFaces } from './faces.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export function atlasFonts(): Plugin {
  return {
    name: 'atlas-fonts',
    async config() {
      return { resolve: { alias: { '@fonts': await provideFaces(root) } } };
    },
  };
}
