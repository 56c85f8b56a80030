// Vite plugin: writes service-worker.js beside the app, with what index.html opens with (src/offline-worker.ts).

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';

const PAGE = 'index.html';
const entry = fileURLToPath(new URL('../../src/offline-worker.ts', import.meta.url));
const publicFolder = fileURLToPath(new URL('../../public', import.meta.url));

export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    // After all that still change the page.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle[PAGE];
        if (page?.type !== 'asset')
          throw new Error(`There is no ${PAGE} to be kept for readers without a network.`);
        const html = String(page.source);
        const { code } = await transformWithOxc(readFileSync(entry, 'utf8'), entry);
        this.emitFile({
          type: 'asset',
          fileName: 'service-worker.js',
          source: workerOf(html, code, unhashed),
        });
      },
    },
  };
}

const unhashed = (path: string): string => readFileSync(`${publicFolder}/${path}`, 'utf8');

/** `textOf` reads a file whose name does not tell its content. */
export function workerOf(html: string, code: string, textOf: (path: string) => string): string {
  const files = openedWith(html);
  const content = [html, ...files.filter((path) => !path.startsWith('assets/')).map(textOf)];
  const version = createHash('sha256').update(content.join('\0')).digest('hex').slice(0, 12);
  // The page's address in readers' links is its folder's.
  const shell = ['./', ...files.map((path) => `./${path}`)];
  return `const SHELL = ${JSON.stringify(shell)};\nconst VERSION = ${JSON.stringify(version)};\n${code}`;
}

/** The files that a page's tags name for every reader, as paths from its folder; pictures are not needed by the app. */
export function openedWith(html: string): readonly string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const paths = tags
    .filter((tag) => !/rel="(?:alternate|canonical|icon)"/.test(tag))
    .map((tag) => /\s(?:src|href)="\.\/([^"?#]+)"/.exec(tag)?.[1])
    .filter((path) => path !== undefined);
  // Those that public/first-paint.js fetches once the picture is there, and the ground of all other views.
  const ahead = [...html.matchAll(/\sdata-(?:app|first|ground|far)="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(' ').filter(Boolean),
  );
  return [...new Set([...ahead, ...paths])];
}
