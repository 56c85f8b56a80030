import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumArguments, provideChromium } from './tools/browsers.ts';
const server = await preview({ build: { outDir: process.argv[2] ?? '/tmp/bm-scratch/dist-dbg' }, preview: { port: 4182, strictPort: false } });
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArguments });
for (let n = 0; n < 2; n++) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await cdp.send('Profiler.start');
  await page.goto(`${address}?${process.argv[3] ?? 'lang=en'}`);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:ready').length > 0);
  const { profile } = await cdp.send('Profiler.stop');
  const node = new Map(profile.nodes.map((x) => [x.id, x]));
  const parent = new Map<number, number>(); for (const x of profile.nodes) for (const c of x.children ?? []) parent.set(c, x.id);
  const total = new Map<string, number>(); const self = new Map<string, number>();
  profile.samples!.forEach((id, i) => {
    const dt = (profile.timeDeltas![i] ?? 0) / 1000; if (dt > 20) return;
    const seen = new Set<string>();
    self.set(node.get(id)!.callFrame.functionName, (self.get(node.get(id)!.callFrame.functionName) ?? 0) + dt);
    for (let at: number | undefined = id; at !== undefined; at = parent.get(at)) { const f = node.get(at)!.callFrame.functionName; if (!seen.has(f)) { seen.add(f); total.set(f, (total.get(f) ?? 0) + dt); } }
  });
  for (const f of ['readTile', 'loadGeometry', 'paint', 'paintTile', 'stroke', 'fill', 'createTile', 'openArchive', 'unzip', 'layoutLabels', 'labelsInView', 'namesOf', 'labelWidth', 'measureText', 'drawLabels', 'drawMarks', 'drawHaloed', 'marksOf', 'draw', 'start', 'run', '(program)', '(garbage collector)', '(idle)']) console.log(f.padEnd(20), (total.get(f) ?? 0).toFixed(1), (self.get(f) ?? 0).toFixed(1));
  console.log('---'); await page.close();
}
await browser.close(); await server.close();
