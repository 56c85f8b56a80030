// The page as it is published and with a large file of a reader's own: what she does, what the page's own scripts took
// for it (the question and every view's drawing), and all of the page's thread with what the browser adds: style,
// layout, paint, canvases handed on; p50 and p95, of the frame that answers and of all that follows until the next step.
// The build takes turns with an earlier one (`--against FOLDER`).

import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { writeRows } from './file-rows.ts';
import { launchBrowser, openFile, openPage, servedAt } from './gesture-pages.ts';
import { GESTURES, type Gesture, OPENED, PUBLISHED } from './gesture-steps.ts';
import { medianOf, quantileOf } from './median.ts';
import { type Work, workOf } from './slices.ts';

const OUT_DIR = 'reports/bench-page';
const COUNTS = [PUBLISHED, 200_000, 2_000_000];

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

async function openLogged(browser: Browser, root: string, file: string, count: number, side: string) {
  const { page, openS, work } = await openFile(browser, root, file, count);
  console.log(`${side}: ${count} rows opened in ${openS} s by the clock`);
  return { page, work };
}
