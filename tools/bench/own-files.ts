// A reader's own large file: 386,000 wide rows as CSV against a plain `fetch` and `text()` of the same bytes, in turns, by
// the clock, the processor and what the page's process holds; and ten million rows of Parquet on the web, by range.

import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { launchBrowser, openPage, servedAt } from './gesture-pages.ts';
import { medianOf } from './median.ts';
import { peakOf } from './memory.ts';
import { writeUcdpParquet } from './ucdp-parquet.ts';
import { writeUcdpRows } from './ucdp-rows.ts';

const OUT_DIR = 'reports/bench-page';
const CSV_ROWS = 386_000;
const PARQUET_ROWS = 10_000_000;
const ROUNDS = 3;
const LONGEST_MS = 600_000;

interface Asked {
  /** Folder of the build to measure; a new one is made without it. */
  readonly built?: string | undefined;
  readonly rows?: string | undefined;
  /** `csv` or `parquet`. */
  readonly only?: string | undefined;
}

export async function benchOwnFiles({ built, rows, only = '' }: Asked): Promise<void> {
  const outDir = built ?? OUT_DIR;
  if (!built) await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const site = await servedAt(outDir, 4398);
  if ('csv'.includes(only)) await benchCsv(site.root, Number(rows ?? CSV_ROWS));
  if ('parquet'.includes(only)) await benchParquet(site.root, Number(rows ?? PARQUET_ROWS));
  await site.close();
}

async function benchCsv(root: string, count: number): Promise<void> {
  const path = join(tmpdir(), `atlas-bench-ucdp-${count}.csv`);
  if (!existsSync(path)) await writeUcdpRows(path, count);
  const megabytes = (await stat(path)).size / 1e6;
  const file = await servedFile(path);
  const [plain, plainWork, opened, openedWork, peaks]: number[][] = [[], [], [], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    await withBrowser(async (browser) => {
      const { result, processorS } = await fetchedMs(browser, root, file.address);
      plain?.push(result);
      plainWork?.push(processorS);
    });
    await withBrowser(async (browser) => {
      const { result, peakMb, processorS } = await openedMs(browser, root, path, count);
      opened?.push(result);
      openedWork?.push(processorS);
      peaks?.push(peakMb);
    });
  }
  file.close();
  const [text = 1, textWork = 1, load = 0, loadWork = 0, peak = 0] = [
    ...[plain, plainWork, opened, openedWork, peaks],
  ].map((values = []) => medianOf(values));
  console.table([
    {
      rows: count,
      'file MB': megabytes.toFixed(0),
      'fetch and text() s, of it processor': `${(text / 1000).toFixed(1)}, ${textWork.toFixed(1)}`,
      'opened and shown s, processor': `${(load / 1000).toFixed(1)}, ${loadWork.toFixed(1)}`,
      'times (goal 5), by processor': `${(load / text).toFixed(1)}, ${(loadWork / textWork).toFixed(1)}`,
      'peak of the page MB': peak.toFixed(0),
      'times the file (goal 2.5)': (peak / megabytes).toFixed(2),
    },
  ]);
}

/** Of its beginning and of two of its years: when there is a picture, and what was fetched for it. */
async function benchParquet(root: string, count: number): Promise<void> {
  const path = join(tmpdir(), `atlas-bench-ucdp-${count}.parquet`);
  if (!existsSync(path)) writeUcdpParquet(path, count);
  const file = await servedFile(path);
  const tables: Record<string, unknown>[] = [];
  for (const query of ['', '&from=2015&to=2016']) {
    for (let round = 0; round < ROUNDS; round++) {
      const before = { ...file.asked };
      await withBrowser(async (browser) => {
        const page = await openPage(browser, `${root}?data=${encodeURIComponent(file.address)}${query}`);
        const { result, processorS } = await peakOf(async () => {
          const startMs = performance.now();
          await page.getByRole('button', { name: 'Open the address' }).click();
          await page.getByText('of the file were not fetched').waitFor({ timeout: LONGEST_MS });
          return performance.now() - startMs;
        });
        tables.push({
          rows: count,
          link: query,
          'picture s (goal 10), processor': `${(result / 1000).toFixed(1)}, ${processorS.toFixed(1)}`,
          requests: file.asked.count - before.count,
          'fetched MB': ((file.asked.bytes - before.bytes) / 1e6).toFixed(1),
          'of MB': (file.size / 1e6).toFixed(0),
          said: await page.locator('.own-rows p').first().textContent(),
        });
      });
    }
  }
  file.close();
  console.table(tables);
}

async function withBrowser(work: (browser: Browser) => Promise<unknown>): Promise<void> {
  const browser = await launchBrowser();
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

async function fetchedMs(browser: Browser, root: string, address: string) {
  const page = await browser.newPage({ serviceWorkers: 'block', bypassCSP: true });
  await page.goto(root);
  await page.waitForTimeout(3000);
  return peakOf(() =>
    page.evaluate(async (from) => {
      const startMs = performance.now();
      const text = await (await fetch(from)).text();
      if (text.length === 0) throw new Error('Nothing came.');
      return performance.now() - startMs;
    }, address),
  );
}

/** From the choice of the file to the sentence with the number of its rows. */
async function openedMs(browser: Browser, root: string, path: string, count: number) {
  const page = await openPage(browser, root);
  await page.getByRole('button', { name: 'Open your own data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open your own data' });
  return peakOf(async () => {
    const startMs = performance.now();
    await dialog.getByLabel('Choose a file').setInputFiles(path);
    const words = count.toLocaleString('en');
    await page.locator('#receipt').getByText(words).first().waitFor({ timeout: LONGEST_MS });
    return performance.now() - startMs;
  });
}

/** One file on a port of its own, for pages of any site, whole or in ranges. */
async function servedFile(path: string) {
  const { size } = await stat(path);
  const asked = { count: 0, bytes: 0 };
  const server = createServer((request, response) => {
    const range = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '');
    const from = Number(range?.[1] ?? 0);
    const end = range?.[2] ? Number(range[2]) : size - 1;
    response.writeHead(range ? 206 : 200, {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Expose-Headers': '*',
      'Content-Length': end - from + 1,
      ...(range && { 'Content-Range': `bytes ${from}-${end}/${size}` }),
    });
    if (request.method !== 'GET') {
      response.end();
      return;
    }
    asked.count++;
    asked.bytes += end - from + 1;
    createReadStream(path, { start: from, end }).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path.split('/').at(-1)}`,
    size,
    asked,
    close: () => server.close(),
  };
}
