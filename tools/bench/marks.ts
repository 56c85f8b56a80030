// The map in a browser with as many incidents as public datasets have: a pointer's move, a filter, a move of the map.

import { compile } from '../data/compile.ts';
import { medianOf, quantileOf } from './median.ts';
import { withBenchPage } from './page.ts';

const ROUNDS = 40;
const GESTURES = ['hover', 'filter', 'pan'] as const;

export async function benchMarks(): Promise<void> {
  await withBenchPage('marks', async (browser, address) => {
    const table = [];
    for (const count of [compile().core.incidents.id.length, 20_000, 200_000]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.on('pageerror', (error) => console.error(error.message));
      await page.goto(`${address}?count=${count}`);
      await page.waitForFunction(() => window.marksBench !== undefined, undefined, { timeout: 120_000 });
      const row: Record<string, string | number> = { incidents: count };
      for (const gesture of GESTURES) {
        const times = await page.evaluate(([name, rounds]) => window.marksBench?.run(name, rounds) ?? [], [
          gesture,
          ROUNDS,
        ] as const);
        row[`${gesture} ms`] = medianOf([...times]).toFixed(2);
        row[`${gesture} p95`] = quantileOf([...times], 0.95).toFixed(2);
      }
      table.push(row);
      await page.close();
    }
    console.table(table);
  });
}
