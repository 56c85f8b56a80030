// Brushing, zooming and filtering the timeline in a browser, against one SVG element an incident. A frame counts
// from the input to the end of its painting.

import { compile } from '../data/compile.ts';
import { medianOf, quantileOf } from './median.ts';
import { withBenchPage } from './page.ts';
import type { Times } from './timeline-page.ts';

const ROUNDS = 40;
/** With more elements a single frame of the plain variant takes many seconds. */
const MOST_PLAIN = 20_000;
const GESTURES = ['brush', 'zoom', 'filter'] as const;

export async function benchTimeline(): Promise<void> {
  const real = compile().core.incidents.id.length;
  await withBenchPage('timeline', async (browser, address) => {
    for (const count of [real, MOST_PLAIN, 200_000]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.on('pageerror', (error) => console.error(error.message));
      await page.goto(`${address}?count=${count}`);
      await page.waitForFunction(() => window.bench !== undefined, undefined, { timeout: 120_000 });
      const measure = (gesture: (typeof GESTURES)[number], variant: 'timeline' | 'plain', rounds: number) =>
        page.evaluate(([first, second, third]) => window.bench?.run(first, second, third), [
          gesture,
          variant,
          rounds,
        ] as const);
      const table = [];
      for (const gesture of GESTURES) {
        // Once to warm up.
        await measure(gesture, 'timeline', 5);
        const ours = (await measure(gesture, 'timeline', ROUNDS)) ?? NOTHING;
        const plain =
          (count <= MOST_PLAIN && (await measure(gesture, 'plain', count === real ? ROUNDS : 5))) || null;
        table.push({
          incidents: count,
          gesture,
          'engine ms': medianOf(ours.queries).toFixed(2),
          'draw ms': medianOf(ours.draws).toFixed(2),
          'frame ms': medianOf(ours.frames).toFixed(2),
          'p95 ms': quantileOf(ours.frames, 0.95).toFixed(2),
          'element an incident ms': plain ? medianOf(plain.frames).toFixed(2) : 'not run',
          ratio: plain ? (medianOf(ours.frames) / medianOf(plain.frames)).toFixed(3) : '',
        });
      }
      console.table(table);
      await page.close();
    }
  });
}

const NOTHING: Times = { frames: [], queries: [], draws: [] };
