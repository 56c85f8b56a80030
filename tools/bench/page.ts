// A page of tools/bench/ built, served and opened, for the benchmarks that measure inside a browser.

import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumArguments, provideChromium } from '../browsers.ts';

const OUT_DIR = 'reports/bench';

/** `name` of the page's file; `work` gets its address. All is closed at the end, whatever happens. */
export async function withBenchPage(
  name: string,
  work: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  const input = `tools/bench/${name}.html`;
  await build({
    mode: 'bench',
    logLevel: 'warn',
    build: { outDir: OUT_DIR, rolldownOptions: { input: { [name]: input } } },
  });
  const server = await preview({ build: { outDir: OUT_DIR }, preview: { port: 4274, strictPort: false } });
  const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArguments });
  try {
    await work(browser, `${server.resolvedUrls?.local[0]}${input}`);
  } finally {
    await browser.close();
    await server.close();
  }
}
