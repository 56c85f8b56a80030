// Benchmark of the first view and of a filter: the page and the embed take turns in one run with the page without its
// script, on a phone's and a desktop's viewport; before it a first visit over a slow line. Prints tables, asserts nothing.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumArguments, provideChromium } from '../browsers.ts';
import { medianOf, quantileOf } from './median.ts';
import { type Work, workOf } from './slices.ts';
import { benchSlowLine } from './slow-line.ts';

const ROUNDS = 7;
const POLL_MS = 250;
const RATES = [1, 6];
const VIEWPORTS = [
  {
    name: 'phone',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
  {
    name: 'desktop',
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    isMobile: false,
    hasTouch: false,
  },
];
/**
 * `paint` is the time of the first text and pictures of a page whose script never comes; `before` and `embedBefore` are
 * those of an earlier build.
 */
const FILES = {
  page: 'index.html',
  before: 'index.html',
  embed: 'embed.html',
  embedBefore: 'embed.html',
  paint: 'index.html',
} as const;
type Variant = keyof typeof FILES;
const isBefore = (variant: Variant): boolean => variant === 'before' || variant === 'embedBefore';

/** `against` is the folder of an earlier build. */
export async function benchStart({ against }: { readonly against?: string | undefined }): Promise<void> {
  const outDir = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ build: { outDir }, preview: { port: 4391 } });
  const root = server.resolvedUrls?.local[0] ?? '';
  const earlier = against ? await preview({ build: { outDir: against }, preview: { port: 4392 } }) : null;
  const earlierRoot = earlier?.resolvedUrls?.local[0] ?? '';
  const variants = (Object.keys(FILES) as Variant[]).filter((variant) => earlier || !isBefore(variant));
  const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArguments });
  await benchSlowLine(browser, outDir);
  for (const { name, ...screen } of VIEWPORTS) {
    for (const rate of RATES) {
      const times: Record<Variant, number[]> = {
        page: [],
        before: [],
        embed: [],
        embedBefore: [],
        paint: [],
      };
      for (let round = 0; round < ROUNDS; round++) {
        for (const variant of variants) {
          const at = isBefore(variant) ? earlierRoot : root;
          times[variant].push(await openMs(browser, screen, at, variant, rate));
        }
      }
      const ratio = (variant: Variant, other: Variant): string =>
        (medianOf(times[variant]) / medianOf(times[other])).toFixed(2);
      console.table([
        {
          screen: name,
          'CPU throttle': rate,
          'page complete, ms': medianOf(times.page).toFixed(0),
          'embed complete, ms': medianOf(times.embed).toFixed(0),
          'first paint without script, ms': medianOf(times.paint).toFixed(0),
          'page / paint': ratio('page', 'paint'),
          'embed / paint': ratio('embed', 'paint'),
          ...(earlier && {
            'page / before': ratio('page', 'before'),
            'embed / before': ratio('embed', 'embedBefore'),
          }),
        },
      ]);
    }
    for (const [build, at] of [['', root], ...(earlier ? [['before, ', earlierRoot]] : [])] as const)
      printChanges(`${build}${name}`, await filterChanges(browser, screen, at));
  }
  await browser.close();
  await server.close();
  await earlier?.close();
  rmSync(outDir, { recursive: true, force: true });
}

type Screen = Omit<(typeof VIEWPORTS)[number], 'name'>;

/** Milliseconds from the navigation until the first complete view is painted. */
async function openMs(
  browser: Browser,
  screen: Screen,
  root: string,
  variant: Variant,
  rate: number,
): Promise<number> {
  const page = await browser.newPage(screen);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  if (variant === 'paint') await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto(`${root}${FILES[variant]}?lang=en`, { waitUntil: 'commit' });
  const mark = variant === 'paint' ? 'first-contentful-paint' : 'atlas:ready';
  const expression = `performance.getEntriesByName('${mark}')[0]?.startTime ?? 0`;
  let ms = 0;
  // Not by `waitForFunction`: the script that it brings along and asks every frame with would be measured as well.
  while (ms === 0) {
    await setTimeout(POLL_MS);
    const { result } = await session.send('Runtime.evaluate', { expression });
    ms = Number(result.value);
  }
  await page.close();
  return ms;
}

interface Change {
  /** Milliseconds by the clock: query and draw, and the scripts of the frames that follow. */
  readonly answerMs: number;
  readonly followingMs: number;
  /** All that the page's thread does for it, style, layout and paint included. */
  readonly work: Work;
}

function printChanges(name: string, changes: readonly Change[]): void {
  const said = (msOf: (change: Change) => number): string => {
    const values = changes.map(msOf);
    return `median ${medianOf(values).toFixed(1)} ms, p90 ${quantileOf(values, 0.9).toFixed(1)}`;
  };
  console.log(`A filter (${name}), ${changes.length} changes`);
  console.log(`  query and draw: ${said(({ answerMs }) => answerMs)}`);
  console.log(`  drawn in the frames that follow: ${said(({ followingMs }) => followingMs)}`);
  console.log(`  longest task of the thread: ${said(({ work }) => work.longest)}`);
  console.log(`  all tasks of the thread: ${said(({ work }) => work.total)}`);
}

/** Each of some countries chosen and given up again. */
async function filterChanges(browser: Browser, screen: Screen, root: string): Promise<Change[]> {
  const page = await browser.newPage(screen);
  await page.goto(`${root}index.html?lang=en`);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:ready').length > 0);
  if (screen.isMobile) await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const presses = ['Mali', 'Burkina Faso', 'Niger', 'Algeria'].flatMap((country) => Array(4).fill(country));
  const box = (country: string) => page.getByRole('checkbox', { name: new RegExp(`^${country}`) });
  const press = (country: string): Promise<void> =>
    box(country).evaluate((element: HTMLElement) => {
      performance.clearMeasures();
      element.click();
    });
  // By the clock without a trace, which takes its own time; the tasks in a second round.
  const times: Omit<Change, 'work'>[] = [];
  for (const country of presses) {
    await press(country);
    await page.waitForTimeout(SETTLED_MS);
    times.push(await durationsMs(page));
  }
  const work = await workOf(
    browser,
    page,
    presses.map((country) => () => press(country)),
  );
  await page.close();
  return times.flatMap((time, at) => (work[at] ? { ...time, work: work[at] } : []));
}

/** All that follows a press is drawn by then. */
const SETTLED_MS = 500;

const durationsMs = (page: Page): Promise<Omit<Change, 'work'>> =>
  // No function with a name: tsx would have it ask for a helper that the page does not have.
  page.evaluate(() => {
    const [query, [draw = 0, ...later] = [], followed] = ['atlas:query', 'atlas:draw', 'atlas:follow'].map(
      (name) => performance.getEntriesByName(name).map(({ duration }) => duration),
    );
    const followingMs = [...later, ...(followed ?? [])].reduce((sum, ms) => sum + ms, 0);
    return { answerMs: (query?.[0] ?? 0) + draw, followingMs };
  });
