import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumArguments, provideChromium } from './tools/browsers.ts';
const server = await preview({ preview: { port: 4181, strictPort: false } });
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArguments });
const q = process.argv[2] ?? 'lang=en';
for (const rate of [1, 1, 6, 6]) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });
  await page.addInitScript(() => {
    const w = window as any; w.T = { first: 0, fills: 0, ms: 0, tile: [] };
    const p = CanvasRenderingContext2D.prototype as any;
    for (const k of ['fill', 'stroke']) { const f = p[k]; p[k] = function (...a: any[]) { const t = performance.now(); f.apply(this, a); if (a[0] instanceof Path2D) { w.T.first ||= performance.now(); w.T.ms += performance.now() - t; w.T.fills++; } }; }
  });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(`${address}?${q}`);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:ready').length > 0);
  await page.waitForTimeout(100);
  const r = await page.evaluate(() => ({ T: (window as any).T, ready: performance.getEntriesByName('atlas:ready')[0]?.startTime, load: performance.getEntriesByName('atlas:load')[0]?.duration }));
  const m = Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map((x) => [x.name, x.value]));
  console.log(rate, JSON.stringify(r), 'task', m.TaskDuration?.toFixed(3), 'script', m.ScriptDuration?.toFixed(3), 'layout', m.LayoutDuration?.toFixed(3));
  await page.close();
}
await browser.close(); await server.close();
