// A page of dc.js, crossfilter2 and Leaflet beside the atlas with the same file open, in one run: from the choice of the
// file to a page that is drawn and at rest, whole frames by the page's thread, and checksums of all answers.
// `npm ci && npm run dc -- BUILD [ROWS…]` here, after `npm ci` in the project; BUILD is what `npm run build` wrote.

import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createLargeEngine } from '../src/engine/large.ts';
import { spanOf } from '../src/query/bins.ts';
import { type Filters, NO_FILTERS } from '../src/query/facets.ts';
import { GESTURES } from '../tools/bench/engine-steps.ts';
import { writeRows } from '../tools/bench/file-rows.ts';
import { launchBrowser, openPage, servedAt, toggled, windowMoved } from '../tools/bench/gestures.ts';
import { medianOf, quantileOf } from '../tools/bench/median.ts';
import { type Work, workOf } from '../tools/bench/slices.ts';
import { typedAtlas } from '../tools/bench/typed-rows.ts';
import type { DcBench, DcFilters } from './dc-page.ts';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type Page = Awaited<ReturnType<typeof openPage>>;

const PORT = 4396;
const OPENING_MS = 600_000;
const FACETS = ['group', 'country', 'type'] as const;
const [folder, ...counts] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder of a build of the atlas: npm run dc -- ../dist 200000');

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
mkdirSync(here('out'), { recursive: true });
await build({
  entryPoints: [here('dc-page.ts')],
  bundle: true,
  minify: true,
  format: 'iife',
  outfile: here('out/dc.js'),
});
const server = createServer((request, response) => {
  const path = request.url ?? '/';
  if (path === '/') {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><meta charset="utf-8"><script defer src="/out/dc.js"></script><body>');
  } else
    createReadStream(here(`.${path}`))
      .on('error', () => response.end())
      .pipe(response);
}).listen(PORT);

async function compare(count: number): Promise<void> {
  const file = here(`out/rows-${count}.csv`);
  if (!existsSync(file)) await writeRows(file, count);
  const theirs = await dcSide(count);
  console.log(
    `dc.js: ${theirs.openS} s, window ${figures(theirs.window)}, option ${figures(theirs.option)} ms`,
  );
  const ours = await ourSide(file, count);
  console.table([
    { rows: count, what: 'file open, s by the clock', ours: ours.openS, dc: theirs.openS, same: '' },
    ...(['window', 'option'] as const).map((what) => ({
      rows: count,
      what: `${what}, frame p50 / p95 ms`,
      ours: figures(ours[what]),
      dc: figures(theirs[what]),
      same: theirs.isSame,
    })),
  ]);
}

const figures = (work: readonly Work[]): string => {
  const totals = work.map(({ total }) => total);
  return `${medianOf(totals).toFixed(1)} / ${quantileOf(totals, 0.95).toFixed(1)}`;
};

async function ourSide(file: string, count: number) {
  const site = await servedAt(folder!, PORT + 1);
  const browser = await launchBrowser();
  try {
    const { page, openS } = await openedFile(browser, site.root, file, count);
    const window = await workOf(browser, page, await windowMoved(page));
    await page.getByRole('button', { name: 'Reset' }).first().click();
    const option = await workOf(browser, page, await toggled(page));
    return { openS, window: window.slice(1), option };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** What a reader does between the look at the first rows and her word that they are understood is nobody's time. */
async function openedFile(browser: Browser, root: string, file: string, count: number) {
  const page = await openPage(browser, root);
  await page.getByRole('button', { name: 'Open your own data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open your own data' });
  const show = dialog.getByRole('button', { name: 'Show on the map' });
  const [, lookedMs] = await timed(async () => {
    await dialog.getByLabel('Choose a file').setInputFiles(file);
    await show.waitFor();
  });
  const [, readMs] = await timed(async () => {
    await show.click();
    const words = count.toLocaleString('en');
    await page.locator('#receipt').getByText(words).first().waitFor({ timeout: OPENING_MS });
    await atRest(page);
  });
  return { page, openS: ((lookedMs + readMs) / 1000).toFixed(1) };
}

async function timed<Result>(work: () => Promise<Result>): Promise<readonly [Result, number]> {
  const startMs = performance.now();
  const result = await work();
  return [result, performance.now() - startMs];
}

/** What is drawn has been painted, and nothing is left to do: squares that are counted in slices are there. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve())));
      }),
  );

/** Its answers are compared with the engine's, after each step. */
async function dcSide(count: number) {
  const atlas = typedAtlas(count);
  const engine = createLargeEngine(atlas);
  const axis = spanOf(atlas.columns);
  const sumOf = (filters: Filters): string => {
    const { shown, deaths, counts } = engine.query({
      filters,
      axis,
      compare: null,
      view: null,
      sort: { key: 'date', descending: true },
    });
    return [shown, deaths.low, ...FACETS.map((facet) => weighted([...counts[facet]]))].join();
  };
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`http://localhost:${PORT}/`);
    const [, openMs] = await timed(async () => {
      await page.evaluate((address) => dcOf().open(address), `/out/rows-${count}.csv`);
      await atRest(page);
    });
    const openS = (openMs / 1000).toFixed(1);
    let isSame = true;
    const work = async (steps: readonly Filters[]): Promise<readonly Work[]> => {
      let last: Filters = NO_FILTERS;
      const each = steps.map((filters) => async () => {
        const changed: DcFilters = Object.fromEntries(
          (['time', ...FACETS] as const)
            .filter((facet) => filters[facet] !== last[facet])
            .map((facet) => [facet, filters[facet]]),
        );
        last = filters;
        await page.evaluate((asked) => dcOf().apply(asked), changed);
      });
      const done = await workOf(browser, page, each);
      // Once more without the clock: what it has counted.
      for (const filters of steps.slice(0, 12)) {
        const answer = await page.evaluate(
          (asked) => {
            dcOf().apply(asked);
            return dcOf().answer();
          },
          { time: filters.time, group: filters.group, country: filters.country, type: filters.type },
        );
        const sums = FACETS.map((facet) =>
          weighted(atlas.columns.sets[facet].dictionary.map((id) => answer.counts[facet][id] ?? 0)),
        );
        isSame &&= [answer.shown, answer.deaths, ...sums].join() === sumOf(filters);
      }
      await page.evaluate(() => dcOf().apply({ time: null, group: [], country: [], type: [] }));
      return done.slice(1);
    };
    const [windowSteps, , optionSteps] = GESTURES;
    const own = optionSteps!.frames.filter(
      ({ target, attribution }) => target.length + attribution.length === 0,
    );
    return { openS, window: await work(windowSteps!.frames), option: await work(own), isSame };
  } finally {
    await browser.close();
  }
}

/** One number for a list of counts. */
function weighted(counts: readonly number[]): number {
  return counts.reduce((sum, count, at) => (sum * 31 + count * (at + 1)) % 1_000_000_007, 0);
}

declare function dcOf(): DcBench;

for (const count of counts.length > 0 ? counts.map(Number) : [200_000]) await compare(count);
server.close();
