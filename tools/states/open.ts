// A page in one of the states, as far as what a reader does there.

import type { Browser, Page } from '@playwright/test';
import { COMPARISON_SHOTS } from './comparison.ts';
import { LINEAGE_SHOTS } from './lineages.ts';
import { READER_SHOTS } from './reader.ts';
import { SHARING_SHOTS } from './sharing.ts';
import type { Shot } from './shot.ts';
import { SIZE_SHOTS } from './sizes.ts';
import { TIMELINE_SHOTS } from './timeline.ts';

export const SHOTS: readonly Shot[] = [
  READER_SHOTS,
  COMPARISON_SHOTS,
  LINEAGE_SHOTS,
  TIMELINE_SHOTS,
  SHARING_SHOTS,
  SIZE_SHOTS,
].flat();

/** `prepare` is run before the page is asked for. */
export async function openShot(
  browser: Browser,
  root: string,
  shot: Shot,
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: shot.widthPx, height: shot.heightPx },
    deviceScaleFactor: shot.isPhone ? 2 : 1,
    hasTouch: shot.isPhone === true,
    isMobile: shot.isPhone === true,
    javaScriptEnabled: shot.isStill !== true,
    colorScheme: shot.isDark ? 'dark' : 'light',
    // What a shot before has left there is no part of the next.
    serviceWorkers: 'block',
  });
  page.on('pageerror', (error) => console.error(`${shot.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${shot.name}: ${message.text()}`);
  });
  await prepare(page);
  await page.goto(`${root}${shot.path ?? ''}${shot.search && `?${shot.search}`}`);
  if (!shot.isStill) {
    await page.waitForFunction(() => performance.getEntriesByName('atlas:able').length > 0);
    await page.waitForTimeout(700);
  }
  await shot.act?.(page);
  return page;
}
