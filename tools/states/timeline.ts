// The timeline fitted and zoomed, its dialogs, and the whole laid out from right to left.

import type { Page } from '@playwright/test';
import { DESKTOP, PHONE, RADISSON, type Shot } from './shot.ts';

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

export const TIMELINE_SHOTS: readonly Shot[] = [
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
    name: 'timeline-ml-dark',
    search: 'lang=en&theme=dark&country=ML',
    ...DESKTOP,
  },
  {
    name: 'timeline-lanes',
    search: 'lang=en',
    ...DESKTOP,
    act: (page) => timelineOf(page).getByRole('button', { name: 'Lanes' }).click(),
  },
  {
    name: 'timeline-phone-taller',
    search: 'lang=en',
    ...PHONE,
    act: (page) => timelineOf(page).getByRole('button', { name: 'A taller timeline' }).click(),
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
      await page.getByRole('button', { name: 'En savoir plus' }).click();
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
];
