// Two sides compared, play, and areas drawn by hand.

import type { Page } from '@playwright/test';
import { DESKTOP, openMenu, PHONE, type Shot } from './shot.ts';

const scrollToTimeline = (page: Page): Promise<void> =>
  page
    .evaluate(() => document.getElementById('compare')?.scrollIntoView())
    .then(() => page.waitForTimeout(300));

async function playAndPause(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole('button', { name: /^(Play|Lecture)$/ }).click();
  await page.waitForTimeout(2600);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
}

async function drawCorners(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole('button', { name: /^(Draw area|Tracer une zone)$/ }).click();
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

export const COMPARISON_SHOTS: readonly Shot[] = [
  { name: 'compare-countries', search: 'lang=en&compare=country:ML/NE', ...DESKTOP },
  {
    name: 'compare-countries-dark',
    search: 'lang=en&theme=dark&compare=country:ML/BF&year=2012-2023',
    ...DESKTOP,
  },
  { name: 'compare-groups-fr', search: 'lang=fr&compare=group:aqim/jnim', ...DESKTOP },
  {
    name: 'compare-window',
    search: 'lang=en&compare=group:jnim/isgs,issp&year=2016-2025',
    ...DESKTOP,
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
    act: (page) => page.getByRole('button', { name: 'As a table', exact: true }).click(),
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
];
