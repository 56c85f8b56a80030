// The page as it is published and with a large file of a reader's own: what she does, what the page's own scripts took
// for it (the question and every view's drawing), and all of the page's thread with what the browser adds: style,
// layout, paint, canvases handed on; p50 and p95, of the frame that answers and of all that follows until the next step.
// The build takes turns with an earlier one (`--against FOLDER`).

import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumArguments, provideChromium } from '../browsers.ts';
import { RARE_WORD, writeRows } from './file-rows.ts';
import { medianOf, quantileOf } from './median.ts';
import { type Work, workOf } from './slices.ts';

const OUT_DIR = 'reports/bench-page';
/** Rows of the atlas itself: no file is opened. */
const PUBLISHED = 0;
const COUNTS = [PUBLISHED, 200_000, 2_000_000];
const OPENING_MS = 600_000;
const VIEWPORT = { width: 1440, height: 900 };

type Step = () => Promise<void>;

interface Gesture {
  readonly name: string;
  /** Milliseconds by number of rows; of whole frames (p95 or median), or of the longest task. */
  readonly goal: Readonly<Record<number, number>>;
  readonly by?: 'p95' | 'median' | 'slice';
  readonly steps: (page: Page) => Promise<readonly Step[]>;
}

const frame = { [PUBLISHED]: 8, 200000: 8, 2000000: 16 };
const slice = { 200000: 16, 2000000: 16 };
const block = { 200000: 50, 2000000: 50 };

const OPENED: Omit<Gesture, 'steps'> = { name: 'file opened and shown', goal: block, by: 'slice' };

const GESTURES: readonly Gesture[] = [
  { name: 'nothing done (floor)', goal: {}, steps: async () => times(20, async () => undefined) },
  { name: 'one word and one canvas changed (floor)', goal: {}, steps: leastChanged },
  { name: 'window of five years moved', goal: frame, steps: windowMoved },
  { name: 'option toggled, window of five years', goal: frame, steps: toggled },
  {
    name: 'option toggled, whole period',
    goal: frame,
    steps: async (page) => [() => everyDay(page), ...(await toggled(page))],
  },
  { name: 'country chosen, which the map fits', goal: { [PUBLISHED]: 8 }, by: 'median', steps: chosen },
  { name: 'hover over the map', goal: { 200000: 1, 2000000: 1 }, steps: hovered },
  { name: 'end of a pan', goal: slice, by: 'slice', steps: panned },
  { name: 'end of a zoom', goal: slice, by: 'slice', steps: zoomed },
  { name: 'sorted by place, then by date', goal: block, by: 'slice', steps: sorted },
  { name: 'first word searched, then none', goal: block, by: 'slice', steps: searched },
];

interface Asked {
  /** Folder of an earlier build. */
  readonly against?: string | undefined;
  /** Folder of the build to measure; a new one is made without it. */
  readonly built?: string | undefined;
  /** How many, and part of the names of the gestures: `--rows 200000 --only window`. */
  readonly rows?: string | undefined;
  readonly only?: string | undefined;
}

export async function benchGestures({ against, built, rows: asked, only = '' }: Asked): Promise<void> {
  const outDir = built ?? OUT_DIR;
  if (!built) await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await servedAt(outDir, 4393);
  const earlier = against ? await servedAt(against, 4394) : null;
  const sides = [
    ...(earlier ? [{ side: 'before', root: earlier.root }] : []),
    { side: 'now', root: server.root },
  ];
  for (const count of asked?.split(',').map(Number) ?? COUNTS) {
    const file = join(tmpdir(), `atlas-bench-${count}.csv`);
    if (count !== PUBLISHED && !existsSync(file)) await writeRows(file, count);
    const rows: Record<string, unknown>[] = [];
    for (const { side, root } of sides) {
      const browser = await launchBrowser();
      try {
        const of = { rows: count === PUBLISHED ? 'as published' : count, side };
        const { page, work: opening } =
          count === PUBLISHED
            ? { page: await openPage(browser, root), work: null }
            : await openLogged(browser, root, file, count, side);
        if (opening) rows.push({ ...of, ...rowOf(OPENED, [opening], count) });
        for (const gesture of GESTURES) {
          if (!gesture.name.includes(only)) continue;
          const started = performance.now();
          const work = await workOf(browser, page, await gesture.steps(page));
          rows.push({
            ...of,
            ...rowOf(gesture, work.slice(1), count),
            'clock s': ((performance.now() - started) / 1000).toFixed(1),
          });
        }
      } finally {
        await browser.close();
      }
    }
    console.table(rows);
  }
  await server.close();
  await earlier?.close();
}

/** Of each its goal is asked; a word after the figures says that they are within it. */
function rowOf({ name, goal, by = 'p95' }: Omit<Gesture, 'steps'>, work: readonly Work[], count: number) {
  const share = { p95: 0.95, median: 0.5, slice: 1 }[by];
  const wanted = goal[count];
  const own = work.map((each) => each.own);
  const longest = (works: readonly { longest: number }[]): string =>
    Math.max(...works.map((each) => each.longest)).toFixed(1);
  const said = (totals: readonly number[], slices: readonly number[]): string => {
    const isMet = wanted !== undefined && quantileOf(by === 'slice' ? slices : totals, share) <= wanted;
    const figures = [medianOf(totals), quantileOf(totals, 0.95)].map((ms) => ms.toFixed(1)).join(' / ');
    return isMet ? `${figures} met` : figures;
  };
  const saidOf = (works: readonly Work['own'][], of: 'answer' | 'total'): string =>
    said(
      works.map((each) => each[of]),
      works.map((each) => each.longest),
    );
  return {
    gesture: name,
    'own: answer': saidOf(own, 'answer'),
    'own: all': saidOf(own, 'total'),
    'whole: answer': saidOf(work, 'answer'),
    'whole: all': saidOf(work, 'total'),
    'slice own / whole': `${longest(own)} / ${longest(work)}`,
    goal: wanted === undefined ? '' : `${by} <= ${wanted}`,
  };
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: provideChromium(), args: chromiumArguments });

export async function servedAt(outDir: string, port: number) {
  const server = await preview({ build: { outDir }, preview: { port } });
  return { root: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

export async function openPage(browser: Browser, root: string): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: 'block' });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(root);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:able').length > 0);
  // What comes when the page is idle is none of a gesture's work.
  await page.waitForTimeout(2000);
  return page;
}

async function openLogged(browser: Browser, root: string, file: string, count: number, side: string) {
  const { page, openS, work } = await openFile(browser, root, file, count);
  console.log(`${side}: ${count} rows opened in ${openS} s by the clock`);
  return { page, work };
}

/** The page with the file in the place of the atlas; `openS` from the reader's word to the list of its rows. */
export async function openFile(browser: Browser, root: string, file: string, count: number) {
  const page = await openPage(browser, root);
  await page.getByRole('button', { name: 'Open your own data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open your own data' });
  await dialog.getByLabel('Choose a file').setInputFiles(file);
  const show = dialog.getByRole('button', { name: 'Show on the map' });
  await show.waitFor({ timeout: OPENING_MS });
  const startMs = performance.now();
  let openS = '';
  const [work] = await workOf(browser, page, [
    async () => {
      await show.click();
      const words = count.toLocaleString('en');
      await page.locator('#receipt').getByText(words).first().waitFor({ timeout: OPENING_MS });
      openS = ((performance.now() - startMs) / 1000).toFixed(1);
      await page.waitForTimeout(3000);
    },
  ]);
  if (!work) throw new Error('Nothing was measured.');
  return { page, openS, work };
}

const times = (count: number, step: (at: number) => Promise<void>): Step[] =>
  Array.from({ length: count }, (_, at) => () => step(at));

/** What no frame of this page can take less than that shows something new on the map and beside it. */
async function leastChanged(page: Page): Promise<readonly Step[]> {
  const { width, height } = await boxOf(page, '.map-frame');
  await page.evaluate(
    ([width, height]) => {
      const [word, canvas] = [document.createElement('span'), document.createElement('canvas')];
      for (const element of [word, canvas]) {
        element.className = 'bench-least';
        Object.assign(element.style, { position: 'fixed', inset: '0 auto auto 0', pointerEvents: 'none' });
        document.body.append(element);
      }
      [canvas.width, canvas.height] = [width, height];
    },
    [Math.round(width), Math.round(height)] as const,
  );
  const change = (at: number): Promise<void> =>
    page.evaluate((at) => {
      const [word, canvas] = document.querySelectorAll<HTMLElement>('.bench-least');
      if (word) word.textContent = String(at);
      const context = (canvas as HTMLCanvasElement).getContext('2d');
      context?.clearRect(0, 0, 2, 2);
      context?.fillRect(at % 2, 0, 1, 1);
    }, at);
  const remove = (): Promise<void> =>
    page.evaluate(() => {
      for (const element of document.querySelectorAll('.bench-least')) element.remove();
    });
  return [...times(20, change), remove];
}

/** The window of five years under the mouse, moved to and fro. */
export async function windowMoved(page: Page): Promise<readonly Step[]> {
  const years = page.getByRole('group', { name: 'Years' }).locator('.year');
  const plot = await boxOf(page, '.timeline-plot');
  const [first, last] = [await years.first().boundingBox(), await years.last().boundingBox()];
  if (!first || !last) throw new Error('The timeline names no years.');
  const y = plot.y + 30;
  const yearPx = (last.x - first.x) / 24;
  const from = first.x + 5 * yearPx;
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move(from + 5 * yearPx, y, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(from + 2 * yearPx, y);
  await page.mouse.down();
  const steps = times(60, (at) => page.mouse.move(from + 2 * yearPx + ((at * 7) % 61) * (yearPx / 12), y));
  return [...steps, () => page.mouse.up()];
}

async function everyDay(page: Page): Promise<void> {
  const reset = page.getByRole('button', { name: 'Reset' }).first();
  if (await reset.isVisible()) await reset.click();
}

/** Boxes of all facets, on and off. */
export async function toggled(page: Page): Promise<readonly Step[]> {
  const boxes = page.locator('.filters-panel .option input');
  const count = Math.min(24, await boxes.count());
  return times(2 * count, (at) => boxes.nth(Math.floor(at / 2)).evaluate((box: HTMLElement) => box.click()));
}

/** Each country, on and off. */
async function chosen(page: Page): Promise<readonly Step[]> {
  const boxes = page.getByRole('group', { name: 'Country', exact: true }).getByRole('checkbox');
  const count = await boxes.count();
  const presses = times(8 * count, (at) =>
    boxes.nth(Math.floor(at / 2) % count).evaluate((box: HTMLElement) => box.click()),
  );
  return [() => everyDay(page), ...presses];
}

async function hovered(page: Page): Promise<readonly Step[]> {
  const box = await boxOf(page, '.map-frame');
  return times(40, (at) =>
    page.mouse.move(box.x + box.width * (0.2 + 0.015 * at), box.y + box.height * (0.3 + 0.008 * at)),
  );
}

async function panned(page: Page): Promise<readonly Step[]> {
  const box = await boxOf(page, '.map-frame');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return times(12, async (at) => {
    const way = at % 2 === 0 ? 1 : -1;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + way * 90, y + way * 40, { steps: 3 });
    await page.mouse.up();
    await page.waitForTimeout(600);
  });
}

async function zoomed(page: Page): Promise<readonly Step[]> {
  const [nearer, farther] = [
    page.getByRole('button', { name: 'Zoom in' }).first(),
    page.getByRole('button', { name: 'Zoom out' }).first(),
  ];
  return times(9, async (at) => {
    await (at % 8 < 4 ? nearer : farther).click();
    await page.waitForTimeout(900);
  });
}

async function sorted(page: Page): Promise<readonly Step[]> {
  const menu = page.locator('.list-head select');
  return [
    async () => undefined,
    ...times(4, async (at) => {
      await menu.selectOption(at % 2 === 0 ? 'place-ascending' : 'date-descending');
      await page.waitForTimeout(1500);
    }),
  ];
}

async function searched(page: Page): Promise<readonly Step[]> {
  const field = page.locator('.search input');
  return [
    async () => undefined,
    async () => {
      await field.pressSequentially(RARE_WORD, { delay: 60 });
      await page.waitForTimeout(3000);
    },
    async () => {
      await field.fill('');
      await page.waitForTimeout(1500);
    },
  ];
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`There is no ${selector}.`);
  return box;
}
