// Vite plugin: fills index.html for readers without scripts and writes the static pages beside it.
// They are made by the app's own parts (load.ts).

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { DATA_FOLDER } from '../data/folder.ts';
import { FIRST_SCRIPT } from '../data/plugin.ts';
import { filledHome, homeInstead, homePath } from './home-markup.ts';
import type { PagesLoader } from './load.ts';
import { darkDeviceRule } from './palette.ts';
import { siteOf } from './site.ts';

/** Two threads draw while this one writes markup; more would only fill the memory. */
const AT_ONCE = 8;

export function staticPages(pages: PagesLoader): Plugin {
  return {
    name: 'static-pages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/styles\/tokens\.css$/ },
      handler: (code) => code + darkDeviceRule(code),
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { server }) {
        // While developing, a reload must not wait for pages that nobody reads.
        if (server) return html;
        const { homes } = await pages.get();
        return filledHome(html, homes.en);
      },
    },
    generateBundle: {
      // The page is whole then; who lists what was built comes later still.
      order: 'post',
      async handler(_, bundle) {
        const { homes } = await pages.get();
        const page = bundle[homePath('en')];
        if (page?.type !== 'asset') throw new Error('There is no index.html to be made in other languages.');
        const english = String(page.source).replace(
          FIRST_SCRIPT,
          `$& data-homes="${Object.keys(homes).join(' ')}"`,
        );
        page.source = english;
        for (const home of Object.values(homes).filter(({ language }) => language !== 'en'))
          this.emitFile({
            type: 'asset',
            fileName: homePath(home.language),
            source: homeInstead(english, homes.en, home),
          });
      },
    },
    async writeBundle({ dir = 'dist' }) {
      const files = [...(await pages.get()).files];
      const next = async (): Promise<void> => {
        for (let file = files.shift(); file; file = files.shift()) {
          const [path, make] = file;
          const target = join(dir, path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, await make());
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, next));
      const { address, isConfigured } = siteOf(process.env);
      if (!isConfigured) {
        this.info(`SITE_ADDRESS is not set: sitemap.xml and oembed/ name ${address}, nothing is canonical.`);
      }
    },
    configureServer(server) {
      server.watcher.on('all', (_event, path) => {
        if (path.replaceAll('\\', '/').startsWith(`${DATA_FOLDER}/`)) pages.forget();
      });
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(request.url?.replace(/\?.*$/, '').slice(1) ?? '');
        if (
          !/^(?:incidents|oembed|feeds|tours|countries|groups|years)\/|^(?:how-to-read|method|first-story|datasheet|corrections|versions|changes)\b|^assets\/pages-|^assets\/.*\.woff2$|^data\/croissant\.json$|^sitemap\.xml$/.test(
            path,
          )
        )
          return next();
        void pages
          .get()
          .then(async ({ files }) => {
            const content = await files.get(path)?.();
            if (content === undefined) return next();
            response.setHeader('Content-Type', typeOf(path));
            response.end(content);
          })
          .catch(next);
      });
    },
  };
}

const TYPES = {
  html: 'text/html',
  css: 'text/css',
  json: 'application/json',
  xml: 'application/xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

function typeOf(path: string): string {
  const extension = path.split('.').at(-1) as keyof typeof TYPES;
  return `${TYPES[extension] ?? 'application/octet-stream'}; charset=utf-8`;
}
