// Benchmark of a first visit over a slow line (slow 3G) on a slow phone, in each language: when title and picture are
// there, and when the app is. The server compresses as hosts do.

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { INTERFACE_LANGUAGES } from '../../src/state/state.ts';
import { medianOf } from './median.ts';

const ROUNDS = 3;
const KILOBITS_A_SECOND = 400;
const LATENCY_MS = 400;
const CPU_RATE = 6;
const POLL_MS = 500;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** What is compressed in itself gains nothing. */
const isText = (path: string): boolean => /\.(?:html|js|css|json|svg)$/.test(path);

const MARKS = {
  'title and picture, s': `performance.getEntriesByName('first-contentful-paint')[0]?.startTime`,
  'first view complete, s': `performance.getEntriesByName('atlas:ready')[0]?.startTime`,
  'app works, s': `performance.getEntriesByName('atlas:able')[0]?.startTime`,
} as const;
type Mark = keyof typeof MARKS;

export async function benchSlowLine(browser: Browser, folder: string): Promise<void> {
  const server = serve(folder);
  const root = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const rows = [];
  for (const language of INTERFACE_LANGUAGES) {
    const times: Record<Mark, number[]> = {
      'title and picture, s': [],
      'first view complete, s': [],
      'app works, s': [],
    };
    let order: readonly string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const visit = await visitOnce(browser, root, language);
      for (const mark of Object.keys(MARKS) as Mark[]) times[mark].push(visit.ms[mark] / 1000);
      order = visit.order;
    }
    const medians = Object.entries(times).map(([mark, all]) => [mark, medianOf(all).toFixed(1)]);
    rows.push({ language, ...Object.fromEntries(medians) });
    console.log(`${language}: what came, and when it had come (s, kB)\n  ${order.join('\n  ')}`);
  }
  console.table(rows);
  server.close();
}

interface Visit {
  readonly ms: Readonly<Record<Mark, number>>;
  readonly order: readonly string[];
}

/** By the root alone: the reader's browser says which language she reads. */
async function visitOnce(browser: Browser, root: string, language: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: language,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const bytesPerSecond = (KILOBITS_A_SECOND * 1000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
  const began = Date.now();
  await page.goto(root, { waitUntil: 'commit' });
  const expression = `[${Object.values(MARKS).join(', ')}].map((ms) => ms === undefined ? 0 : performance.timeOrigin + ms)`;
  let found: number[] = [];
  while (found.length === 0 || found.includes(0)) {
    await setTimeout(POLL_MS);
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    found = (result.value as number[] | undefined) ?? [];
  }
  const order = await page.evaluate(
    (origin) =>
      performance
        .getEntriesByType('resource')
        .map((entry) => entry as PerformanceResourceTiming)
        .sort((one, other) => one.responseEnd - other.responseEnd)
        .map(({ name, startTime, responseEnd, encodedBodySize }) => {
          const [from, until] = [startTime, responseEnd].map((ms) =>
            ((performance.timeOrigin - origin + ms) / 1000).toFixed(1),
          );
          return `${from}–${until} ${(encodedBodySize / 1000).toFixed(1)} ${name.replace(/^.*\//, '')}`;
        }),
    began,
  );
  await context.close();
  const marks = Object.keys(MARKS) as Mark[];
  const ms = Object.fromEntries(marks.map((mark, at) => [mark, (found[at] ?? 0) - began])) as Visit['ms'];
  return { ms, order };
}

function serve(folder: string) {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!path.startsWith(folder) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'cache-control': 'max-age=600' };
    if (!isText(path)) {
      response.writeHead(200, headers).end(readFileSync(path));
      return;
    }
    const body = compressed.get(path) ?? gzipSync(readFileSync(path));
    compressed.set(path, body);
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(body);
  });
  return server.listen(0);
}
