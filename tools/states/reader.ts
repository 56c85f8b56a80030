// What a reader sees first and opens: the whole, incidents, filters, and the map's ground at every zoom.

import { DESKTOP, PHONE, RADISSON, type Shot } from './shot.ts';

export const READER_SHOTS: readonly Shot[] = [
  { name: 'desktop-overview', search: 'lang=en', ...DESKTOP },
  { name: 'desktop-overview-dark', search: 'lang=en&theme=dark', ...DESKTOP },
  { name: 'desktop-overview-fr', search: 'lang=fr', ...DESKTOP },
  { name: 'desktop-1280', search: 'lang=en', widthPx: 1280, heightPx: 800 },
  // Where a layout turns into another: each size in one language and one of the colours.
  ...(
    [
      ['1024', 1024, 768, false],
      ['768', 768, 1024, true],
      ['landscape', 844, 390, true],
      ['360', 360, 640, true],
      ['320', 320, 568, true],
    ] as const
  ).flatMap(([name, widthPx, heightPx, isPhone]) => [
    { name: `size-${name}`, search: 'lang=en', widthPx, heightPx, isPhone },
    { name: `size-${name}-fr-dark`, search: 'lang=fr&theme=dark&country=BF,NE', widthPx, heightPx, isPhone },
  ]),
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
    name: 'desktop-window',
    search: 'lang=en&year=2012-2015',
    ...DESKTOP,
  },
  {
    name: 'desktop-about',
    search: 'lang=en',
    ...DESKTOP,
    act: (page) => page.getByRole('button', { name: 'About' }).click(),
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
  { name: 'phone-overview', search: 'lang=en', ...PHONE },
  { name: 'phone-overview-dark', search: 'lang=en&theme=dark', ...PHONE },
  { name: 'phone-overview-fr', search: 'lang=fr', ...PHONE },
  { name: 'phone-incident', search: `lang=en&${RADISSON}`, ...PHONE },
  {
    name: 'phone-filters',
    search: 'lang=en&group=mujao',
    ...PHONE,
    act: async (page) => {
      await page.getByRole('button', { name: 'Filters', exact: true }).click();
      await page.waitForTimeout(400);
    },
  },
  {
    name: 'phone-list',
    search: 'lang=en',
    ...PHONE,
    act: (page) => page.getByRole('navigation').getByRole('button', { name: 'List', exact: true }).click(),
  },
];
