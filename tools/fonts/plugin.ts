// Vite plugin: style sheets name the page's own faces as `@fonts/NAME`; they become hashed files beside the page, which
// tells its first script those of the first view.

import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { FIRST_SCRIPT } from '../data/plugin.ts';
import { provideFaces } from './faces.ts';

/** How style sheets name a face. */
const FACES_PREFIX = '@fonts/';

/** By attribute of the first script's tag: those that the page's text asks for, and that of names on the map. */
const ATTRIBUTES = {
  faces: ['inter', 'gelasio-bold'],
  'faces-ar': ['inter', 'plex-arabic', 'plex-arabic-semibold', 'naskh-arabic-bold', 'gelasio-bold'],
  lean: ['gelasio-italic'],
};

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
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const files = Object.keys(bundle ?? {});
        // Behind the name stands what it was made from.
        const fileOf = (face: string): string[] =>
          files.filter((file) => file.endsWith('.woff2') && file.replace(/^.*\/|-[^-]*$/g, '') === face);
        const attributes = Object.entries(ATTRIBUTES).map(
          ([name, faces]) => ` data-${name}="${faces.flatMap(fileOf).join(' ')}"`,
        );
        return bundle ? html.replace(FIRST_SCRIPT, `$&${attributes.join('')}`) : html;
      },
    },
  };
}
