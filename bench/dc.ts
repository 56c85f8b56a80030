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
import { launchBrowser, openPage, servedAt } from '../tools/bench/gesture-pages.ts';
import { toggled, windowMoved } from '../tools/bench/gesture-steps.ts';
import { medianOf, quantileOf } from '../tools/bench/median.ts';
import { type Work, workOf } from '../tools/bench/slices.ts';
import { typedAtlas } from '../tools/bench/typed-rows.ts';
import type { DcBench, DcFilters } from './dc-page.ts';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type Page = Awaited<ReturnType<typeof openPage>>;

const PORT = 4396;
const OPENING_MS = 600_000;
/** Openings are timed in turns. */
const ROUNDS = 3;
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
  const openings = { ours: [] as Opening[], dc: [] as Opening[] };
  const site = await servedAt(folder!, PORT + 1);
  for (let round = 0; round < ROUNDS; round++) {
    openings.dc.push(await openingOf((browser) => dcOpened(browser, file)));
    openings.ours.push(await openingOf((browser) => oursOpened(browser, site.root, file, count)));
    console.log(
      `round ${round + 1}: ours ${said(openings.ours.slice(-1))}, dc.js ${said(openings.dc.slice(-1))}`,
    );
  }
  const theirs = await dcSide(file, count);
  const ours = await ourSide(site.root, file, count);
  await site.close();
  console.table([
    {
      rows: count,
      what: 'file open, s by the clock, of processor',
      ours: said(openings.ours),
      dc: said(openings.dc),
      same: '',
    },
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

interface Opening {
  readonly clockS: number;
  /** Of the page's process: its thread, its workers, what they have the browser do for them. */
  readonly processorS: number;
}

const said = (openings: readonly Opening[]): string =>
  (['clockS', 'processorS'] as const)
    .map((of) => medianOf(openings.map((opening) => opening[of])).toFixed(2))
    .join(', ');

/** In a browser of its own. */
async function openingOf(opened: (browser: Browser) => Promise<Opened>): Promise<Opening> {
  const browser = await launchBrowser();
  try {
    const { page, beforeS } = await opened(browser);
    const clockS = await secondsOpening(page);
    return { clockS, processorS: (await processorS(browser)) - beforeS };
  } finally {
    await browser.close();
  }
}

interface Opened {
  readonly page: Page;
  /** Of processor until the file was chosen. */
  readonly beforeS: number;
}

async function processorS(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function ourSide(root: string, file: string, count: number) {
  const browser = await launchBrowser();
  try {
    const { page } = await oursOpened(browser, root, file, count);
    await secondsOpening(page);
    const window = await workOf(browser, page, await windowMoved(page));
    await page.getByRole('button', { name: 'Reset' }).first().click();
    const option = await workOf(browser, page, await toggled(page));
    return { window: window.slice(1), option };
  } finally {
    await browser.close();
  }
}

/**
 * A reader says that the first rows are understood as soon as they are painted: reading on while she looks gains nothing.
 * Both pages are timed by their own clock, without the ways between this program and the browser.
 */
async function oursOpened(browser: Browser, root: string, file: string, count: number): Promise<Opened> {
  const page = await openPage(browser, root);
  await page.getByRole('button', { name: 'Open your own data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open your own data' });
  await dialog.getByLabel('Choose a file').waitFor();
  await page.evaluate(CLOCK);
  await page.evaluate((words) => {
    new MutationObserver((_, observer) => {
      const button = document.querySelector<HTMLElement>('dialog[open] button[type=submit].button-primary');
      if (button && !button.dataset.pressed) {
        button.dataset.pressed = 'yes';
        requestAnimationFrame(() => requestAnimationFrame(() => button.click()));
      }
      const isTold = document.querySelector('#receipt')?.textContent?.includes(words);
      if (document.querySelector('dialog[open]') || !isTold) return;
      observer.disconnect();
      benchDrawn();
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  }, count.toLocaleString('en'));
  const beforeS = await processorS(browser);
  await dialog.getByLabel('Choose a file').setInputFiles(file);
  return { page, beforeS };
}

async function dcOpened(browser: Browser, file: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`http://localhost:${PORT}/`);
  await page.evaluate(CLOCK);
  const beforeS = await processorS(browser);
  await page.locator('input[type=file]').setInputFiles(file);
  return { page, beforeS };
}

/**
 * Starts when a file has been chosen, and ends when what is drawn has been painted and nothing is left to do: squares that
 * are counted in slices are there.
 */
const CLOCK = `
  document.addEventListener('change', () => performance.mark('bench-chosen'), { capture: true, once: true });
  window.benchDrawn = () => requestAnimationFrame(() => requestAnimationFrame(() =>
    requestIdleCallback(() => performance.measure('bench-opened', 'bench-chosen'))));
`;

async function secondsOpening(page: Page): Promise<number> {
  const asked = { timeout: OPENING_MS, polling: 200 };
  const took = await page.waitForFunction(
    () => performance.getEntriesByName('bench-opened')[0]?.duration,
    undefined,
    asked,
  );
  return Number(await took.jsonValue()) / 1000;
}

/** Its answers are compared with the engine's, after each step. */
async function dcSide(file: string, count: number) {
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
    const { page } = await dcOpened(browser, file);
    await secondsOpening(page);
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
    return { window: await work(windowSteps!.frames), option: await work(own), isSame };
  } finally {
    await browser.close();
  }
}

/** One number for a list of counts. */
function weighted(counts: readonly number[]): number {
  return counts.reduce((sum, count, at) => (sum * 31 + count * (at + 1)) % 1_000_000_007, 0);
}

declare function dcOf(): DcBench;
declare function benchDrawn(): void;

for (const count of counts.length > 0 ? counts.map(Number) : [200_000]) await compare(count);
server.close();
