// What leaves the page: Share and Download, embeds, and what is readable without a script.

import type { Page } from '@playwright/test';
import { DESKTOP, openMenu, PHONE, type Shot } from './shot.ts';

const RADISSON_PAGE = 'incidents/2015-11-20-bamako-radisson-blu.html';

export const SHARING_SHOTS: readonly Shot[] = [
  {
    name: 'desktop-share',
    search: `lang=en&year=2012-2015&highlight=2013-01-16-in-amenas-gas-plant`,
    ...DESKTOP,
    act: (page) => openDialog(page, 'Share'),
  },
  { name: 'desktop-download', search: 'lang=en', ...DESKTOP, act: (page) => openDialog(page, 'Download') },
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
  {
    name: 'desktop-how-to-read',
    search: 'lang=en',
    ...DESKTOP,
    act: (page) => openDialog(page, 'How to read'),
  },
  { name: 'page-how-to-read', path: 'how-to-read.html', search: '', ...DESKTOP, isStill: true },
  {
    name: 'page-how-to-read-phone-fr',
    path: 'how-to-read.fr.html',
    search: '',
    ...PHONE,
    isStill: true,
    isDark: true,
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
  await openMenu(page);
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(2500);
}
