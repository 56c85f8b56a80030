// Vite plugin: style sheets name the page's own faces as `@fonts/NAME`; they become hashed files beside the page.

import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { provideFaces } from './faces.ts';

/** How style sheets name a face. */
const FACES_PREFIX = '@fonts/';

const root = fileURLToPath(new URL('../..', import.meta.url));

export function atlasFonts(): Plugin {
  return {
    name: 'atlas-fonts',
    async config() {
      const faces = [...(await provideFaces(root))];
      return {
        resolve: {
          alias: faces.map(([name, path]) => ({ find: `${FACES_PREFIX}${name}`, replacement: path })),
        },
        // Their names change with their content already, and the static pages must know them.
        build: {
          rolldownOptions: {
            output: {
              assetFileNames: ({ names }) =>
                names.some((name) => name.endsWith('.woff2'))
                  ? 'assets/[name][extname]'
                  : 'assets/[name]-[hash][extname]',
            },
          },
        },
      };
    },
  };
}
