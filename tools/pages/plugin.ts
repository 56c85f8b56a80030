// Vite plugin: fills index.html for readers without scripts and writes the static pages beside it.
// They are made by the app's own parts (load.ts).

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { DATA_FOLDER } from '../data/folder.ts';
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
        const { home, homeHead } = await pages.get();
        const filled = Object.entries(home).reduce((text, [id, content]) => fill(text, id, content), html);
        return filled
          .replace(/\s*<meta\s+name="description"[^>]*>/, '')
          .replace('</title>', () => `</title>\n${homeHead}`);
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

/** Puts content into the element with the id, in the place of words that it may hold. */
function fill(html: string, id: string, content: string): string {
  const element = new RegExp(`(<(\\w+)[^>]*\\bid="${id}"[^>]*>)[^<]*(</\\2>)`);
  if (!element.test(html))
    throw new Error(`index.html has no element without others inside with the id "${id}" to fill.`);
  return html.replace(element, (_, open, __, close) => `${open}${content}${close}`);
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
