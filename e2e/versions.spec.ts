// A link or an embed of an older version of the data, opened after a newer one was published. The fixture has two: in the
// older one an incident is missing and the Radisson Blu has another best estimate.

import { expect, test } from '@playwright/test';
import { allTitles, incidentPanel, open, openMenu, receipt } from './atlas.ts';
import { frozenIncidents, incidents, rangeText, sumsOf } from './tables.ts';

const RADISSON = '2015-11-20-bamako-radisson-blu';

test('a link of an older version shows the same as before, and says what is newer', async ({ page }) => {
  await open(page, `version=2026-11-20&incident=${RADISSON}`);
  await expect(receipt(page)).toContainText('354 of 354 incidents');
  await expect(incidentPanel(page)).toContainText('best estimate 19');
  const notice = page.getByRole('complementary', { name: 'Version of the data' });
  await expect(notice).toContainText('data as of 20 November 2026');
  await expect(notice).toContainText(
    'newer version, of 24 November 2026: 1 incident added and 1 changed. The open incident is one of those that changed.',
  );
  await expect(page.getByText('Incident Atlas, data of 20 November 2026')).toBeAttached();

  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/version=2026-11-20/);
  const changes = await page.request.get(
    new URL((await notice.getByRole('link', { name: 'What changed' }).getAttribute('href')) ?? '', page.url())
      .href,
  );
  expect(await changes.text()).toContain('What changed between 20 November 2026 and 24 November 2026');

  await notice.getByRole('link', { name: 'Show the newest' }).click();
  await expect(receipt(page)).toContainText('355 of 355 incidents');
  await expect(notice).toBeHidden();
});

test('every title and the sum of deaths of an older version are those of its own tables', async ({
  page,
}) => {
  await open(page, 'version=2026-11-20');
  const own = frozenIncidents('2026-11-20');
  const { low, high } = sumsOf(own);
  await expect(receipt(page)).toContainText(`${rangeText(low, high)} reported deaths`);
  const newest = sumsOf(incidents);
  expect(rangeText(low, high)).not.toBe(rangeText(newest.low, newest.high));
  const titles = await allTitles(page);
  expect(titles.toSorted()).toEqual(own.map(({ title }) => title).toSorted());
});

test('an embed asks for its version, and the Share dialog offers both', async ({ page }) => {
  await open(page);
  await openMenu(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = page.getByRole('dialog').getByRole('textbox', { name: 'Link to this view' });
  await expect(link).not.toHaveValue(/version=/);
  await page.getByRole('radio', { name: 'as of this version, 24 November 2026' }).check();
  await expect(link).toHaveValue(/version=2026-11-24/);

  await page.goto('./embed.html?version=2026-11-20&lang=en');
  await expect(page).toHaveURL(/embed\.2026-11-20\.html/);
  await expect(receipt(page)).toContainText('354');
  await expect(page.getByText('There is a newer version, of 24 November 2026')).toBeVisible();
});
