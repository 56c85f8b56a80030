// The page of a build, as it is published or with a file of a reader's own, in a browser to be measured.

import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { chromiumArguments, provideChromium } from '../browsers.ts';
import { workOf } from './slices.ts';

const OPENING_MS = 600_000;
const VIEWPORT = { width: 1440, height: 900 };

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: provideChromium(), args: chromiumArguments });

export async function servedAt(outDir: string, port: number) {
  const server = await preview({ build: { outDir }, preview: { port } });
  return { root: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

export async function openPage(browser: Browser, root: string): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: 'block' });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(root);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:able').length > 0);
  // What comes when the page is idle is none of a gesture's work.
  await page.waitForTimeout(2000);
  return page;
}

/** The page with the file in the place of the atlas; `openS` from the reader's word to the list of its rows. */
export async function openFile(browser: Browser, root: string, file: string, count: number) {
  const page = await openPage(browser, root);
  await page.getByRole('button', { name: 'Open your own data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open your own data' });
  await dialog.getByLabel('Choose a file').setInputFiles(file);
  const show = dialog.getByRole('button', { name: 'Show on the map' });
  await show.waitFor({ timeout: OPENING_MS });
  const startMs = performance.now();
  let openS = '';
  const [work] = await workOf(browser, page, [
    async () => {
      await show.click();
      const words = count.toLocaleString('en');
      await page.locator('#receipt').getByText(words).first().waitFor({ timeout: OPENING_MS });
      openS = ((performance.now() - startMs) / 1000).toFixed(1);
      await page.waitForTimeout(3000);
    },
  ]);
  if (!work) throw new Error('Nothing was measured.');
  return { page, openS, work };
}
