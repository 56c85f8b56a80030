// What the page's thread did, slice by slice, from a trace of Chromium's: the time of processor of each, which the
// other programs of a shared machine do not touch.

import type { Browser, Page } from '@playwright/test';

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'toplevel', 'blink.user_timing'];
const MARK = 'bench:';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, of the clock; `tdur` of processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Milliseconds of processor on the page's thread. */
export interface Work {
  readonly total: number;
  /** Of the longest task: so long the page answers to nothing. */
  readonly longest: number;
}

/** Each of `steps` in turn, then what the page did from its beginning to the next one's. */
export async function workOf(
  browser: Browser,
  page: Page,
  steps: readonly (() => Promise<void>)[],
): Promise<readonly Work[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  for (const [at, step] of steps.entries()) {
    await mark(page, at);
    await step();
    await settled(page);
  }
  await mark(page, steps.length);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const marks = traceEvents
    .filter(({ name }) => name.startsWith(MARK))
    .sort((first, second) => first.ts - second.ts);
  const [{ pid, tid } = { pid: 0, tid: 0 }] = marks;
  const tasks = traceEvents.filter(
    (event) => event.pid === pid && event.tid === tid && event.name === 'RunTask' && event.ph === 'X',
  );
  return marks.slice(0, -1).map(({ ts }, at) => {
    const until = marks[at + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const own = tasks
      .filter((task) => task.ts >= ts && task.ts < until)
      .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
    return { total: own.reduce((sum, ms) => sum + ms, 0), longest: Math.max(0, ...own) };
  });
}

const mark = (page: Page, at: number): Promise<void> =>
  page.evaluate((name) => void performance.mark(name), `${MARK}${at}`);

/** The frame in which the step is drawn, and the one in which it is on screen. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
      ),
  );
