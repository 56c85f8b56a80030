// Two sites of their own for the embed's tests: one that hosts the build as any static host would, without CORS, and a
// newsroom's that frames it. Their host names differ, so that to a browser they are strangers.

import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { FIXTURE_BUILD } from '../fixture/build.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
};

/** The libraries by which newsrooms' pages follow the height of a frame, as their packages ship them. */
const LIBRARIES: Readonly<Record<string, string>> = {
  'frames.js': '@newswire/frames/dist/frames.umd.js',
  'sidechain.js': '@nprapps/sidechain/dist/sidechain.js',
  'pym.js': 'pym.js/dist/pym.v1.js',
  'open-iframe-resizer.js': '@open-iframe-resizer/core/dist/index.umd.cjs',
};

interface Sites {
  /** Folder of the built embed, with a slash at its end; a space in it as in many a newsroom's bucket. */
  readonly embed: string;
  /** Puts a page on the newsroom's site and returns its address. */
  readonly publish: (html: string) => string;
}

export const test = base.extend<
  Sites & { readonly article: (body: string, head?: string) => Promise<void> },
  { sites: Sites }
>({
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern where a fixture needs no other.
    async ({}, use) => {
      const pages = new Map<string, string>();
      const statics = createServer((request, response) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
        const file =
          path.startsWith('/maps 2026/') && fileIn(FIXTURE_BUILD, path.slice('/maps 2026/'.length));
        if (!file) {
          response.writeHead(404).end();
          return;
        }
        response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
        createReadStream(file).pipe(response);
      });
      const newsroom = createServer((request, response) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const library = LIBRARIES[path.slice(1)];
        const html = pages.get(path);
        if (library) {
          response.writeHead(200, { 'Content-Type': 'text/javascript' });
          response.end(readFileSync(join('node_modules', library)));
        } else if (html !== undefined) {
          response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
        } else response.writeHead(404).end();
      });
      const [embedPort, newsPort] = [await listen(statics), await listen(newsroom)];
      await use({
        embed: `http://localhost:${embedPort}/maps%202026/`,
        publish(html) {
          const path = `/article-${pages.size + 1}`;
          pages.set(path, html);
          return `http://127.0.0.1:${newsPort}${path}`;
        },
      });
      for (const server of [statics, newsroom]) {
        server.closeAllConnections();
        server.close();
      }
    },
    { scope: 'worker' },
  ],
  embed: ({ sites }, use) => use(sites.embed),
  publish: ({ sites }, use) => use(sites.publish),
  article: ({ page, sites }, use) =>
    use(async (body, head = '') => {
      await page.goto(sites.publish(articleOf(body, head)));
    }),
});

/** An article with text before and after what it frames. */
export function articleOf(body: string, head = ''): string {
  const text = '<p>One paragraph of an article, long enough to be read in two or three lines on a phone.</p>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { margin: 0 auto; max-width: 1000px; font: 16px/1.5 sans-serif } iframe { display: block; border: 0; width: 100% }</style>
${head}</head><body><main><h1>An article</h1>${text}${body}${text.repeat(30)}</main></body></html>`;
}

/** The embed inside the article that is open. */
export function embedIn(page: Page): FrameLocator {
  return page.frameLocator('iframe');
}

/** Waits until nothing of the embed is on its way that would change it by itself. */
export async function embedReady(page: Page): Promise<void> {
  const marks = (): Promise<number> =>
    embedIn(page)
      .locator('html')
      .evaluate(() => performance.getEntriesByName('atlas:able').length);
  await expect.poll(marks).toBe(1);
}

/** Pixels that the frame has in the article, and that its content needs. */
export async function heightsOf(page: Page): Promise<{ frame: number; content: number }> {
  const frame = await page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height);
  const content = await embedIn(page)
    .locator('body')
    .evaluate((body) => body.getBoundingClientRect().height);
  return { frame, content };
}

function fileIn(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(`/${path}`));
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, () => resolve((server.address() as AddressInfo).port));
  });
}
