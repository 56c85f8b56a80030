// Pictures of the main states, for looking at: `npm run shots` builds, serves dist/ and writes shots/.
// `npm run shots -- phone` takes only those whose name contains "phone".

import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumArguments, provideChromium } from './browsers.ts';

interface Shot {
  readonly name: string;
  readonly search: string;
  /** File within dist/; the app's own page when it is left out. */
  readonly file?: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isPhone?: boolean;
  readonly act?: (page: Page) => Promise<void>;
}

const DESKTOP = { widthPx: 1440, heightPx: 900 };
const PHONE = { widthPx: 390, heightPx: 844, isPhone: true };
const RADISSON = 'incident=2015-11-20-bamako-radisson-blu';

const SHOTS: readonly Shot[] = [
  { name: 'desktop-overview', search: 'lang=en', ...DESKTOP },
  { name: 'desktop-overview-dark', search: 'lang=en&theme=dark', ...DESKTOP },
  { name: 'desktop-overview-fr', search: 'lang=fr', ...DESKTOP },
  { name: 'desktop-1280', search: 'lang=en', widthPx: 1280, heightPx: 800 },
  { name: 'desktop-incident', search: `lang=en&${RADISSON}`, ...DESKTOP },
  { name: 'desktop-incident-fr-dark', search: `lang=fr&theme=dark&${RADISSON}`, ...DESKTOP },
  { name: 'desktop-in-amenas', search: 'lang=en&incident=2013-01-16-in-amenas-gas-plant', ...DESKTOP },
  {
    name: 'desktop-area-dark',
    search: 'lang=en&theme=dark&area=-5.4,13.2,-1.8,15.4&map=7/14.5/-3.5',
    ...DESKTOP,
  },
  { name: 'desktop-filtered', search: 'lang=en&group=al-mourabitoun&year=2015', ...DESKTOP },
  { name: 'desktop-empty', search: 'lang=en&q=nothing%20at%20all', ...DESKTOP },
  { name: 'desktop-problems', search: 'lang=en&group=nobody&year=20x5', ...DESKTOP },
  {
    name: 'desktop-deaths',
    search: 'lang=en&year=2012-2015',
    ...DESKTOP,
    act: (page) => page.getByRole('radio', { name: 'Deaths', exact: true }).check(),
  },
  {
    name: 'desktop-about',
    search: 'lang=en',
    ...DESKTOP,
    act: (page) => page.getByRole('button', { name: 'About' }).click(),
  },
  { name: 'phone-overview', search: 'lang=en', ...PHONE },
  { name: 'phone-overview-dark', search: 'lang=en&theme=dark', ...PHONE },
  { name: 'phone-overview-fr', search: 'lang=fr', ...PHONE },
  { name: 'phone-incident', search: `lang=en&${RADISSON}`, ...PHONE },
  {
    name: 'phone-filters',
    search: 'lang=en&group=mujao',
    ...PHONE,
    act: async (page) => {
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await page.waitForTimeout(400);
    },
  },
  {
    name: 'phone-list',
    search: 'lang=en',
    ...PHONE,
    act: (page) => page.getByRole('heading', { name: 'Incidents', exact: true }).scrollIntoViewIfNeeded(),
  },
  { name: 'embed-600', search: 'lang=en&embed=1&year=2012-2015', widthPx: 600, heightPx: 912 },
  {
    name: 'embed-600-dark',
    search: 'lang=en&embed=1&year=2012-2015&theme=dark',
    widthPx: 600,
    heightPx: 912,
  },
  { name: 'embed-320', search: 'lang=fr&embed=1&year=2012-2015', widthPx: 320, heightPx: 972, isPhone: true },
  {
    name: 'embed-file-1000',
    file: 'embed.html',
    search: 'lang=en&highlight=2013-01-16-in-amenas-gas-plant',
    widthPx: 1000,
    heightPx: 1076,
  },
  {
    name: 'embed-file-320-pan',
    file: 'embed.html',
    search: 'lang=en&theme=dark&group=aqim',
    widthPx: 320,
    heightPx: 972,
    isPhone: true,
    act: (page) => page.getByRole('button', { name: 'Move the map with one finger' }).tap(),
  },
  {
    name: 'embed-file-list',
    file: 'embed.html',
    search: 'lang=fr&show=title,filters,list',
    widthPx: 600,
    heightPx: 1024,
  },
];

const only = process.argv[2] ?? '';

mkdirSync('shots', { recursive: true });
await build({ logLevel: 'warn' });
// The next free port, so that two clones can take pictures side by side.
const server = await preview({ preview: { port: 4174, strictPort: false } });
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArguments });
for (const shot of SHOTS.filter(({ name }) => name.includes(only))) {
  const page = await browser.newPage({
    viewport: { width: shot.widthPx, height: shot.heightPx },
    deviceScaleFactor: shot.isPhone ? 2 : 1,
    hasTouch: shot.isPhone === true,
    isMobile: shot.isPhone === true,
  });
  page.on('pageerror', (error) => console.error(`${shot.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${shot.name}: ${message.text()}`);
  });
  await page.goto(`${address}${shot.file ?? ''}?${shot.search}`);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:ready').length > 0);
  await page.waitForTimeout(700);
  await shot.act?.(page);
  await page.screenshot({ path: `shots/${shot.name}.png` });
  await page.close();
  console.log(`shots/${shot.name}.png`);
}
await browser.close();
await server.close();
