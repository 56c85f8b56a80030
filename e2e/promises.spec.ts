// What the page promises whoever embeds or measures it: its own origin only, nothing stored,
// accessible in every state, never blank, and the marks of the User Timing API.

import { expect, type Page, test } from '@playwright/test';
import { incidentPanel, isPhone, open, receipt, visit } from './atlas.ts';
import { axeFindings } from './axe.ts';

test('no request leaves the origin, nothing is stored, no policy is violated', { tag: '@phone' }, async ({
  page,
  context,
  baseURL,
}) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(baseURL ?? '').origin && protocol !== 'data:') foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await open(page, 'incident=2015-11-20-bamako-radisson-blu');
  await expect(incidentPanel(page).locator('.report').first()).toBeVisible();
  await page.keyboard.press('Escape');
  // The last thing that the page asks for by itself.
  await expect.poll(() => page.evaluate(() => document.fonts.check('italic 13px Gelasio'))).toBe(true);
  await page.evaluate(() => document.fonts.ready);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

/** By the language that the page is opened in; each is looked at in turn. */
const STATES = {
  en: [
    ['the overview', ''],
    ['the dark overview', 'theme=dark'],
    ['an incident', 'incident=2015-11-20-bamako-radisson-blu'],
    ['an incident in the dark', 'theme=dark&incident=2013-01-16-in-amenas-gas-plant'],
    ['a filtered list', 'group=aqim,mujao&year=2012-2015&area=-9,11.5,6,20'],
    ['an empty result', 'q=nothing%20like%20this'],
  ],
  fr: [['the overview in French', '']],
  ar: [['an incident in Arabic', 'incident=2015-11-20-bamako-radisson-blu']],
} as const;

async function expectNoViolation(page: Page, state: string): Promise<void> {
  expect(await axeFindings(page), state).toEqual([]);
}

for (const [lang, states] of Object.entries(STATES)) {
  test(`axe finds nothing in ${lang}, whatever is shown`, async ({ page }) => {
    test.slow();
    for (const [at, [state, search]] of states.entries()) {
      await (at === 0 ? open : visit)(page, `lang=${lang}&${search}`);
      if (search.includes('incident=')) await expect(page.locator('.sources')).toBeVisible();
      await expectNoViolation(page, state);
    }
  });
}

for (const [state, search, tag = []] of [
  ['the overview', '', '@phone-only'],
  ['an incident', 'incident=2015-11-20-bamako-radisson-blu', '@phone-only'],
  ['dropped values', 'group=nobody'],
  ['the embed layout', 'embed=1&year=2012-2015', '@phone'],
] as readonly (readonly [state: string, search: string, tag?: string])[]) {
  test(`axe finds nothing on ${state}`, { tag }, async ({ page }) => {
    await open(page, search);
    if (search.includes('incident=')) await expect(page.locator('.sources')).toBeVisible();
    await expectNoViolation(page, state);
  });
}

test('axe finds nothing on the open filter sheet', { tag: '@phone-only' }, async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Filters' })).toBeVisible();
  await page.waitForTimeout(300);
  expect(await axeFindings(page)).toEqual([]);
});

test('marks tell when it is ready, loaded, asked and drawn', async ({ page }) => {
  await open(page);
  const count = (name: string): Promise<number> =>
    page.evaluate((entry) => performance.getEntriesByName(entry).length, name);
  await expect.poll(() => count('atlas:ready')).toBe(1);
  expect(await count('atlas:load')).toBe(1);
  const [queries, draws] = [await count('atlas:query'), await count('atlas:draw')];
  if (isPhone(page)) await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.getByRole('group', { name: 'Country' }).getByRole('checkbox', { name: /^Mali/ }).check();
  await expect(receipt(page)).toHaveText(/^158/);
  expect(await count('atlas:query')).toBe(queries + 1);
  expect(await count('atlas:draw')).toBeGreaterThan(draws);
});

for (const timezoneId of ['America/Los_Angeles', 'Pacific/Auckland']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test('dates are the dates of the tables', async ({ page }) => {
      await open(page, 'incident=2015-11-20-bamako-radisson-blu');
      await expect(incidentPanel(page)).toContainText('20 November 2015');
      await open(page, 'from=2015-11-20&to=2015-11-20');
      await expect(receipt(page)).toHaveText(/^1 of 355/);
      await expect(page.getByRole('slider', { name: 'From' })).toHaveAttribute(
        'aria-valuetext',
        /20 November 2015/,
      );
      await expect(page.getByRole('slider', { name: 'To' })).toHaveAttribute(
        'aria-valuetext',
        /20 November 2015/,
      );
    });
  });
}
