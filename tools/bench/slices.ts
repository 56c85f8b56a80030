// What the page's thread did, slice by slice, from a trace of Chromium's: the time of processor of each, which the
// other programs of a shared machine do not touch; and which part of it the page's own scripts took.

import type { Browser, Page } from '@playwright/test';

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'blink.user_timing',
];
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
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Milliseconds of processor on the page's thread. */
export interface Work extends Sums {
  /** What the page's scripts and what they call took of it: question, drawing, layouts that they force. */
  readonly own: Sums;
}

interface Sums {
  /** Until the next step. */
  readonly total: number;
  /** Until the end of the first frame that the page's scripts have drawn: what follows may be put off. */
  readonly answer: number;
  /** Of the longest task: so long the page answers to nothing. */
  readonly longest: number;
}

/** Scripts begin in these; what else a task does is the browser's style, layout, paint and handing on. */
const BEGINNINGS = new Set([
  'FunctionCall',
  'EvaluateScript',
  'v8.evaluateModule',
  'v8.compileModule',
  'v8.compile',
  'RunMicrotasks',
]);

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
  const onThread = traceEvents
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
    .sort((first, second) => first.ts - second.ts || (second.dur ?? 0) - (first.dur ?? 0));
  const tasks = onThread.filter(({ name }) => name === 'RunTask');
  const scripts = scriptsOf(onThread);
  const frames = onThread.filter(({ name }) => name === 'FireAnimationFrame');
  return marks.slice(0, -1).map(({ ts }, at) => {
    const until = marks[at + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const during = tasks.filter((task) => task.ts >= ts && task.ts < until);
    const within = (task: TraceEvent, events: readonly TraceEvent[]): readonly TraceEvent[] =>
      events.filter((event) => event.ts >= task.ts && event.ts < endOf(task));
    const isFrame = (task: TraceEvent): boolean =>
      within(task, frames).some((frame) => within(frame, scripts).length > 0);
    const answered = during.findIndex(isFrame);
    const sums = (each: readonly number[]): Sums => ({
      total: sumOf(each),
      answer: sumOf(answered === -1 ? each : each.slice(0, answered + 1)),
      longest: Math.max(0, ...each),
    });
    return {
      ...sums(during.map(msOf)),
      own: sums(during.map((task) => sumOf(within(task, scripts).map(msOf)))),
    };
  });
}

const msOf = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;
const endOf = ({ ts, dur }: TraceEvent): number => ts + (dur ?? 0);
const sumOf = (values: readonly number[]): number => values.reduce((sum, ms) => sum + ms, 0);

/** Each beginning that lies in no other; without those of the bench, whose functions have no address. */
function scriptsOf(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let until = 0;
  return events.filter((event) => {
    const isOwn = event.name !== 'FunctionCall' || event.args?.data?.url?.startsWith('http');
    if (!BEGINNINGS.has(event.name) || !isOwn || event.ts < until) return false;
    until = endOf(event);
    return true;
  });
}

const mark = (page: Page, at: number): Promise<void> =>
  page.evaluate((name) => void performance.mark(name), `${MARK}${at}`);

/** The frame in which the step is drawn, those in which the rest of it follows, and the one in which that is on screen. */
const FRAMES = 6;

const settled = (page: Page): Promise<void> =>
  // No function with a name: tsx would have it ask for a helper that the page does not have.
  page.evaluate(async (frames) => {
    for (let left = frames; left > 0; left--) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  }, FRAMES);
