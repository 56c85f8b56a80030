// Pictures of the main states, for looking at: `npm run shots` builds, serves dist/ and writes shots/.
// `npm run shots -- phone` takes only those whose name contains "phone".

import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumArguments, provideChromium } from './browsers.ts';

interface Shot {
  readonly name: string;
  readonly search: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isPhone?: boolean;
  /** From the build that lays everything out from right to left. */
  readonly isMirrored?: boolean;
  /** File within dist/; the app's own page where absent. */
  readonly path?: string;
  /** With JavaScript off. */
  readonly isStill?: boolean;
  readonly isDark?: boolean;
  readonly act?: (page: Page) => Promise<void>;
}

const DESKTOP = { widthPx: 1440, heightPx: 900 };
const PHONE = { widthPx: 390, heightPx: 844, isPhone: true };
const RADISSON = 'incident=2015-11-20-bamako-radisson-blu';

const RADISSON_PAGE = 'incidents/2015-11-20-bamako-radisson-blu.html';
const timelineOf = (page: Page) => page.getByRole('region', { name: /^(Timeline|Chronologie)$/ });
const zoomIn =
  (times: number) =>
  async (page: Page): Promise<void> => {
    await timelineOf(page).getByRole('slider').first().focus();
    for (let count = 0; count < times; count++) {
      await page.keyboard.press('+');
      await page.waitForTimeout(350);
    }
  };
const scrollToTimeline = (page: Page): Promise<void> =>
  page
    .evaluate(() => document.getElementById('compare')?.scrollIntoView())
    .then(() => page.waitForTimeout(300));

async function playAndPause(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Play|Lecture)$/ }).click();
  await page.waitForTimeout(2600);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
}

async function drawCorners(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Draw an area|Tracer une zone)$/ }).click();
  const box = await page.locator('.draw-surface').boundingBox();
  if (!box) throw new Error('There is nothing to draw on.');
  for (const [x, y] of [
    [0.3, 0.4],
    [0.6, 0.35],
    [0.7, 0.6],
    [0.4, 0.7],
  ] as const) {
    await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
  }
}

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
  // The ground at the zooms of the issue, without a filter, in light and dark and in three languages (Arabic by the mirrored build).
  ...(
    [
      ['z3', 'map=3/20/5'],
      ['z4', 'map=4/20/4'],
      ['z5', 'map=5.3/17/0'],
      ['western-sahara', 'map=5.6/26/-11.5'],
      ['tri-border', 'map=6.4/14.8/0.6'],
      ['algerian-coast', 'map=8/36.4/3.6'],
      ['delta', 'map=7/15.2/-3.6'],
      ['lake-chad', 'map=7/13.2/14.2'],
      ['abyei-halaib', 'map=5/16/31'],
      ['z9', 'map=9/16.3/-0.1'],
    ] as const
  ).flatMap(([name, camera]) => [
    { name: `ground-${name}`, search: `lang=en&${camera}`, ...DESKTOP },
    { name: `ground-${name}-dark-fr`, search: `lang=fr&theme=dark&${camera}`, ...DESKTOP },
    { name: `ground-${name}-phone`, search: `lang=en&${camera}`, ...PHONE },
    { name: `ground-${name}-arabic`, search: `lang=en&${camera}`, ...DESKTOP, isMirrored: true },
  ]),
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
  { name: 'compare-countries', search: 'lang=en&compare=country:ML/NE', ...DESKTOP },
  {
    name: 'compare-countries-dark',
    search: 'lang=en&theme=dark&compare=country:ML/BF&year=2012-2023',
    ...DESKTOP,
  },
  { name: 'compare-groups-fr', search: 'lang=fr&compare=group:aqim/jnim', ...DESKTOP },
  {
    name: 'compare-deaths',
    search: 'lang=en&compare=group:jnim/isgs,issp&year=2016-2025',
    ...DESKTOP,
    act: (page) => page.getByRole('radio', { name: 'Deaths', exact: true }).check(),
  },
  { name: 'compare-periods', search: 'lang=en&compare=time:2012,2015/2020,2025', ...DESKTOP },
  {
    name: 'compare-areas-dark',
    search: 'lang=en&theme=dark&compare=area:-6,13.2,-1.5,16/-1,11.5;1,15;4,14;3,12',
    ...DESKTOP,
  },
  {
    name: 'compare-table',
    search: 'lang=en&compare=country:ML/NE',
    ...DESKTOP,
    act: (page) => page.getByRole('button', { name: 'As a table' }).click(),
  },
  { name: 'compare-phone', search: 'lang=en&compare=country:ML/NE', ...PHONE, act: scrollToTimeline },
  {
    name: 'compare-phone-periods-fr',
    search: 'lang=fr&compare=time:2012,2015/2020,2025',
    ...PHONE,
    act: scrollToTimeline,
  },
  { name: 'compare-embed', search: 'lang=en&embed=1&compare=country:ML/NE', widthPx: 600, heightPx: 1000 },
  { name: 'play', search: 'lang=en&year=2012', ...DESKTOP, act: playAndPause },
  { name: 'play-dark-fr', search: 'lang=fr&theme=dark&year=2012', ...DESKTOP, act: playAndPause },
  { name: 'play-phone', search: 'lang=en&year=2012', ...PHONE, act: playAndPause },
  { name: 'polygon', search: 'lang=en&area=-6,14;-3,16;1,15.5;0,12.5;-4,12&map=6.5/14/-2', ...DESKTOP },
  { name: 'polygon-drawing', search: 'lang=en&map=6.5/14/-2', ...DESKTOP, act: drawCorners },
  {
    name: 'polygon-drawing-phone-dark',
    search: 'lang=fr&theme=dark&map=6/14/-2',
    ...PHONE,
    act: drawCorners,
  },
  { name: 'lineage-desktop', search: 'lang=en&view=lineages', ...DESKTOP },
  { name: 'lineage-desktop-dark', search: 'lang=en&theme=dark&view=lineages&kin=aqim.after', ...DESKTOP },
  { name: 'lineage-desktop-fr', search: 'lang=fr&view=lineages&year=2012-2015', ...DESKTOP },
  { name: 'lineage-desktop-incident', search: `lang=en&view=lineages&${RADISSON}`, ...DESKTOP },
  {
    name: 'lineage-desktop-card',
    search: 'lang=en&view=lineages',
    ...DESKTOP,
    act: async (page) => {
      await page.getByRole('listbox', { name: /^GSPC and AQIM/ }).focus();
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'lineage-desktop-table',
    search: 'lang=en&view=lineages',
    ...DESKTOP,
    act: (page) => page.getByRole('radio', { name: 'Table' }).check({ force: true }),
  },
  {
    name: 'desktop-figures',
    search: `lang=en&${RADISSON}`,
    ...DESKTOP,
    act: (page) => page.locator('.figures').scrollIntoViewIfNeeded(),
  },
  {
    name: 'desktop-figures-algiers-fr-dark',
    search: 'lang=fr&theme=dark&incident=2007-12-11-algiers-bombings',
    ...DESKTOP,
    act: (page) => page.locator('.figures').scrollIntoViewIfNeeded(),
  },
  {
    name: 'phone-figures',
    search: `lang=en&${RADISSON}`,
    ...PHONE,
    act: (page) => page.locator('.report-table thead').scrollIntoViewIfNeeded(),
  },
  { name: 'lineage-phone', search: 'lang=en&view=lineages', ...PHONE },
  { name: 'lineage-phone-dark-fr', search: 'lang=fr&theme=dark&view=lineages', ...PHONE },
  {
    name: 'desktop-share',
    search: `lang=en&year=2012-2015&highlight=2013-01-16-in-amenas-gas-plant`,
    ...DESKTOP,
    act: (page) => openDialog(page, 'Share'),
  },
  { name: 'desktop-download', search: 'lang=en', ...DESKTOP, act: (page) => openDialog(page, 'Download') },
  { name: 'phone-overview', search: 'lang=en', ...PHONE },
  {
    name: 'phone-share-fr-dark',
    search: 'lang=fr&theme=dark',
    ...PHONE,
    act: (page) => openDialog(page, 'Partager'),
  },
  {
    name: 'phone-download',
    search: 'lang=en',
    ...PHONE,
    act: (page) => openDialog(page, 'Download'),
  },
  { name: 'without-script-desktop', search: '', ...DESKTOP, isStill: true },
  { name: 'without-script-phone-dark', search: '', ...PHONE, isStill: true, isDark: true },
  { name: 'page-incident', path: RADISSON_PAGE, search: '', ...DESKTOP, isStill: true },
  { name: 'page-incident-dark', path: RADISSON_PAGE, search: '', ...DESKTOP, isStill: true, isDark: true },
  {
    name: 'page-incident-phone-fr',
    path: RADISSON_PAGE.replace('/', '/fr/'),
    search: '',
    ...PHONE,
    isStill: true,
  },
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
  {
    name: 'timeline-fitted',
    search: 'lang=en&year=2015',
    ...DESKTOP,
    act: async (page) => {
      await timelineOf(page).getByRole('button', { name: 'Fit to selection' }).click();
      await page.waitForTimeout(400);
    },
  },
  {
    name: 'timeline-months-dark-fr',
    search: `lang=fr&theme=dark&from=2010-04-10&to=2010-04-30`,
    ...DESKTOP,
    act: zoomIn(7),
  },
  { name: 'timeline-day', search: `lang=en&from=2015-11-20&to=2015-11-20`, ...DESKTOP, act: zoomIn(13) },
  { name: 'timeline-coverage-bf', search: 'lang=en&country=BF', ...DESKTOP },
  {
    name: 'timeline-deaths-ml-dark',
    search: 'lang=en&theme=dark&country=ML',
    ...DESKTOP,
    act: (page) => page.getByRole('radio', { name: 'Deaths', exact: true }).check(),
  },
  {
    name: 'timeline-table',
    search: 'lang=en',
    ...DESKTOP,
    act: async (page) => {
      await timelineOf(page)
        .getByRole('button', { name: /^Table/ })
        .click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'timeline-coverage-phone-fr',
    search: 'lang=fr&country=ML,NE',
    ...PHONE,
    act: async (page) => {
      await timelineOf(page)
        .getByRole('button', { name: /^Couverture/ })
        .click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'timeline-phone-zoomed',
    search: 'lang=en&year=2013',
    ...PHONE,
    act: async (page) => {
      await timelineOf(page).scrollIntoViewIfNeeded();
      await zoomIn(4)(page);
    },
  },
  { name: 'rtl', search: 'lang=en&theme=dark&year=2012-2015', ...DESKTOP, isMirrored: true },
  { name: 'rtl-zoomed', search: `lang=fr&${RADISSON}`, ...DESKTOP, isMirrored: true, act: zoomIn(4) },
  { name: 'rtl-phone', search: 'lang=en&year=2012-2015', ...PHONE, isMirrored: true },
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
    path: 'embed.html',
    search: 'lang=en&highlight=2013-01-16-in-amenas-gas-plant',
    widthPx: 1000,
    heightPx: 1076,
  },
  {
    name: 'embed-file-320-pan',
    path: 'embed.html',
    search: 'lang=en&theme=dark&group=aqim',
    widthPx: 320,
    heightPx: 972,
    isPhone: true,
    act: (page) => page.getByRole('button', { name: 'Move the map with one finger' }).tap(),
  },
  {
    name: 'embed-file-list',
    path: 'embed.html',
    search: 'lang=fr&show=title,filters,list',
    widthPx: 600,
    heightPx: 1024,
  },
];

/** And what it previews. */
async function openDialog(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(2500);
}

const only = process.argv[2] ?? '';

mkdirSync('shots', { recursive: true });
const wanted = SHOTS.filter(({ name }) => name.includes(only));
// The next free port, so that two clones can take pictures side by side.
const serve = async (mode: string, outDir: string) => {
  await build({ logLevel: 'warn', mode, build: { outDir } });
  return preview({ mode, build: { outDir }, preview: { port: 4174, strictPort: false } });
};
const server = await serve('production', 'dist');
const isMirrored = wanted.some((shot) => shot.isMirrored);
const mirrored = isMirrored ? await serve('rtl', 'reports/rtl') : null;
const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArguments });
for (const shot of wanted) {
  const page = await browser.newPage({
    viewport: { width: shot.widthPx, height: shot.heightPx },
    deviceScaleFactor: shot.isPhone ? 2 : 1,
    hasTouch: shot.isPhone === true,
    isMobile: shot.isPhone === true,
    javaScriptEnabled: shot.isStill !== true,
    colorScheme: shot.isDark ? 'dark' : 'light',
  });
  page.on('pageerror', (error) => console.error(`${shot.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${shot.name}: ${message.text()}`);
  });
  const address = (shot.isMirrored ? mirrored : server)?.resolvedUrls?.local[0];
  await page.goto(`${address}${shot.path ?? ''}${shot.search && `?${shot.search}`}`);
  if (!shot.isStill) {
    await page.waitForFunction(() => performance.getEntriesByName('atlas:ready').length > 0);
    await page.waitForTimeout(700);
  }
  await shot.act?.(page);
  await page.screenshot({ path: `shots/${shot.name}.png` });
  await page.close();
  console.log(`shots/${shot.name}.png`);
}
if ('picture'.includes(only)) await savePicture();
await browser.close();
await server.close();
await mirrored?.close();

/** The file that Download gives. */
async function savePicture(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(
    `${server.resolvedUrls?.local[0]}?lang=en&year=2012-2015&incident=2013-01-16-in-amenas-gas-plant`,
  );
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG' }).click();
  await (await waiting).saveAs('shots/picture.png');
  await page.close();
  console.log('shots/picture.png');
}
