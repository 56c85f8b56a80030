// What the page promises whoever embeds or measures it: its own origin only, nothing stored,
// accessible in the embed's layout (every-state.spec.ts has the others), never blank, and the marks of the User Timing API.

import { expect, test } from '@playwright/test';
import { incidentPanel, isPhone, open, receipt } from './atlas.ts';
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

test('axe finds nothing on the embed layout', { tag: '@phone' }, async ({ page }) => {
  await open(page, 'embed=1&year=2012-2015');
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
