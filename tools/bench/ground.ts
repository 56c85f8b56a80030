// Benchmark of the ground: our layer and L.geoJSON on Leaflet's canvas take turns in one run, on a phone's viewport,
// with the same lines and areas. Prints tables, asserts nothing.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumArguments, provideChromium } from '../browsers.ts';
import { compile } from '../data/compile.ts';

const ROUNDS = 3;
const RATES = [1, 6];
const VARIANTS = ['ours', 'geojson'] as const;

interface Run {
  readonly readyMs: number;
  /** Milliseconds of the page's main thread, which other programs of this machine do not lengthen. */
  readonly readyCpuMs: number;
  readonly panCpuMs: number;
  readonly frameP95Ms: number;
  readonly layout: number;
  readonly pan: number;
}

export async function benchGround(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const here = fileURLToPath(new URL('.', import.meta.url));
  const outDir = join(folder, 'dist');
  await build({
    root: here,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: join(here, 'ground.html') },
    },
  });
  cpSync(join(here, '../../data/basemap/overview.pmtiles'), join(outDir, 'overview.pmtiles'));
  writeFileSync(join(outDir, 'names.json'), JSON.stringify(compile().names));
  const server = await preview({ root: here, configFile: false, build: { outDir }, preview: { port: 4390 } });
  const address = `${server.resolvedUrls?.local[0]}ground.html`;
  const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArguments });
  for (const rate of RATES) {
    const runs = new Map<string, Run[]>(VARIANTS.map((variant) => [variant, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const variant of VARIANTS)
        runs.get(variant)?.push(await run(browser, `${address}?variant=${variant}`, rate));
    }
    const medianOf = (variant: string, key: keyof Run): number => {
      const values = (runs.get(variant) ?? []).map((one) => one[key]).sort((a, b) => a - b);
      return values[values.length >> 1] ?? 0;
    };
    const row = (variant: string) => ({
      'CPU throttle': rate,
      variant,
      'ready ms': medianOf(variant, 'readyMs').toFixed(0),
      'ready, main thread ms': medianOf(variant, 'readyCpuMs').toFixed(0),
      'drag, main thread ms': medianOf(variant, 'panCpuMs').toFixed(0),
      'drag, frame p95 ms': medianOf(variant, 'frameP95Ms').toFixed(0),
    });
    console.table(VARIANTS.map(row));
    const ratio = (key: keyof Run): string => (medianOf('ours', key) / medianOf('geojson', key)).toFixed(2);
    console.log(
      `ours / L.geoJSON: ready ${ratio('readyMs')}, its main thread ${ratio('readyCpuMs')}, drag ${ratio('panCpuMs')}, frames ${ratio('frameP95Ms')}`,
    );
    const labels = `${medianOf('ours', 'layout').toFixed(1)} ms for a new zoom, ${medianOf('ours', 'pan').toFixed(1)} ms while dragging`;
    console.log(`Label pass after warm-up: ${labels}, drawing included, all names of the region`);
  }
  await browser.close();
  await server.close();
  await weigh(folder);
  rmSync(folder, { recursive: true, force: true });
}

async function run(browser: Browser, address: string, rate: number): Promise<Run> {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const cpuMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(address);
  await page.waitForFunction(() => 'groundBench' in window);
  const readyMs = await page.evaluate(() => window.groundBench.readyMs);
  const readyCpuMs = await cpuMs();
  const { layout, pan } = await page.evaluate(() => window.groundBench.labelPassMs());
  await page.evaluate(() => window.groundBench.forgetFrames());
  const before = await cpuMs();
  for (const [fromX, toX] of [
    [330, 60],
    [60, 330],
    [330, 60],
  ] as const) {
    await page.mouse.move(fromX, 400);
    await page.mouse.down();
    await page.mouse.move(toX, 300, { steps: 24 });
    await page.mouse.up();
    await page.waitForTimeout(400);
  }
  const panCpuMs = (await cpuMs()) - before;
  const frameP95Ms = await page.evaluate(() => window.groundBench.frameP95Ms());
  await page.close();
  return { readyMs, readyCpuMs, panCpuMs, frameP95Ms, layout, pan };
}

/** What ground and names add to a page that has Leaflet. */
async function weigh(folder: string): Promise<void> {
  const source = (path: string): string =>
    JSON.stringify(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)));
  const leaflet = [
    `import { Map } from 'leaflet/src/map/Map.js';`,
    `import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';`,
    `import { Renderer } from 'leaflet/src/layer/vector/Renderer.js';`,
    'window.kept = [Map, GridLayer, Renderer];',
  ].join('\n');
  const parts = [
    [`views/map/ground/ground.ts`, 'createGround'],
    [`views/map/names/name-painter.ts`, 'createNamePainter'],
    [`views/map/chrome/inset.ts`, 'createInset'],
    [`views/map/chrome/scale-bar.ts`, 'createScaleBar'],
    [`data/archive.ts`, 'openArchive'],
    [`data/ground.ts`, 'ownGround'],
  ] as const;
  const ground = parts
    .map(([path, name]) => `import { ${name} } from ${source(path)}; window.kept.push(${name});`)
    .join('\n');
  const kilobytes = async (code: string): Promise<number> => {
    const entry = join(fileURLToPath(new URL('.', import.meta.url)), `weigh-${process.pid}.mjs`);
    writeFileSync(entry, code);
    const outDir = join(folder, 'weigh');
    await build({
      configFile: false,
      logLevel: 'error',
      build: { outDir, emptyOutDir: true, target: 'es2022', rolldownOptions: { input: entry } },
    });
    rmSync(entry);
    const assets = join(outDir, 'assets');
    const main = readdirSync(assets).find((file) => file.startsWith('weigh-') && file.endsWith('.js')) ?? '';
    return gzipSync(readFileSync(join(assets, main)), { level: 9 }).length / 1000;
  };
  const alone = await kilobytes(leaflet);
  const together = await kilobytes(`${leaflet}\n${ground}`);
  console.log(
    `JavaScript, gzip: Leaflet ${alone.toFixed(1)} kB, ground and names ${(together - alone).toFixed(1)} kB more`,
  );
}
