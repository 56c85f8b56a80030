// Vite plugin: fills index.html for readers without scripts and writes the static pages beside it.
// They are made by the app's own parts, so Vite loads them as it loads the app (`runnerImport`).

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { soundTables } from '../data/sound.ts';
import type { Pages } from './pages.ts';
import { darkDeviceRule } from './palette.ts';
import { siteOf } from './site.ts';

const fromHere = (path: string): string =>
  fileURLToPath(new URL(path, import.meta.url)).replaceAll('\\', '/');
const DATA_FOLDER = fromHere('../../data');
const CACHE_FOLDER = fromHere('../../node_modules/.cache/incident-atlas');
/** Two threads draw while this one writes markup; more would only fill the memory. */
const AT_ONCE = 8;

export function staticPages(): Plugin {
  let prepared: Promise<Pages> | undefined;
  const pages = (): Promise<Pages> => {
    prepared ??= preparePages();
    return prepared;
  };
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
        const { home, homeHead } = await pages();
        const filled = Object.entries(home).reduce((text, [id, content]) => fill(text, id, content), html);
        return filled
          .replace(/\s*<meta\s+name="description"[^>]*>/, '')
          .replace('</title>', () => `</title>\n${homeHead}`);
      },
    },
    async writeBundle({ dir = 'dist' }) {
      const files = [...(await pages()).files];
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
        if (path.replaceAll('\\', '/').startsWith(`${DATA_FOLDER}/`)) prepared = undefined;
      });
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(request.url?.replace(/\?.*$/, '').slice(1) ?? '');
        if (!/^(?:incidents|oembed)\/|^assets\/pages-|^sitemap\.xml$/.test(path)) return next();
        void pages()
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

async function preparePages(): Promise<Pages> {
  const { module } = await runnerImport<typeof import('./pages.ts')>(fromHere('./pages.ts'));
  return module.preparePages(soundTables(DATA_FOLDER), siteOf(process.env), CACHE_FOLDER);
}

/** Puts content into the empty element with the id. */
function fill(html: string, id: string, content: string): string {
  const element = new RegExp(`(<(\\w+)[^>]*\\bid="${id}"[^>]*>)(</\\2>)`);
  if (!element.test(html)) throw new Error(`index.html has no empty element with the id "${id}" to fill.`);
  return html.replace(element, (_, open, __, close) => `${open}${content}${close}`);
}

const TYPES = {
  html: 'text/html',
  css: 'text/css',
  json: 'application/json',
  xml: 'application/xml',
  png: 'image/png',
};

function typeOf(path: string): string {
  const extension = path.split('.').at(-1) as keyof typeof TYPES;
  return `${TYPES[extension] ?? 'application/octet-stream'}; charset=utf-8`;
}
