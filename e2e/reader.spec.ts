// A reader opens the atlas, looks around, opens an incident and comes back.

import { expect, type Locator, test } from '@playwright/test';
import { incidentPanel, isPhone, list, open, openMenu, receipt } from './atlas.ts';
import { arabicTexts, frenchTexts, incidents } from './tables.ts';

test('the first view shows everything there is, on the map, in time and as a list', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page);
  await expect(receipt(page)).toHaveText(/^355 of 355 incidents, 2002–2025, [\d,]+–[\d,]+ reported deaths/);
  expect(incidents).toHaveLength(355);
  for (const name of ['Map', 'Timeline', 'Filters', 'Incidents']) {
    await expect(page.getByRole('region', { name, exact: true })).toBeAttached();
  }
  const newest = incidents.toSorted((a, b) => (a.start_date < b.start_date ? 1 : -1))[0];
  await expect(list(page).getByRole('listitem').first()).toContainText(newest?.title ?? 'no incident');
});

test('the sentence gives the range that the tables add up to', async ({ page }) => {
  await open(page, 'country=DZ');
  const rows = incidents.filter((row) => row.country === 'DZ');
  const known = (value: string, ...rest: string[]): number =>
    Number([value, ...rest].find((text) => text !== '') ?? 0);
  const low = rows.reduce((sum, row) => sum + known(row.killed_low, row.killed_best), 0);
  const high = rows.reduce((sum, row) => sum + known(row.killed_high, row.killed_best, row.killed_low), 0);
  const number = new Intl.NumberFormat('en-GB');
  await expect(receipt(page)).toContainText(`${number.format(low)}–${number.format(high)} reported deaths`);
});

test('the Radisson Blu siege shows its competing figures, its claims and two sources', async ({ page }) => {
  await open(page, 'incident=2015-11-20-bamako-radisson-blu');
  const panel = incidentPanel(page);
  await expect(panel.getByRole('heading', { name: 'Radisson Blu hotel siege, Bamako' })).toBeVisible();
  await expect(panel).toContainText('20 November 2015');
  await expect(panel).toContainText('18–27 killed');
  await expect(panel).toContainText('best estimate 20');
  await expect(panel).toContainText('plus 2 attackers');
  await expect(panel.locator('.actor-names').first()).toContainText('Al-Mourabitoun and AQIM');
  await expect(panel.getByText('joint claim', { exact: true })).toBeVisible();
  await expect(panel.getByText('competing claim', { exact: true })).toBeVisible();
  const reports = panel.locator('.report');
  await expect(reports).toHaveCount(19);
  await expect(reports.filter({ hasText: 'UN Security Council' })).toContainText('at least 18');
  await expect(reports.filter({ hasText: 'UN official (anonymous)' })).toContainText('27');
  const prosecutor = reports.filter({ hasText: 'two attackers, nine wounded' });
  await expect(prosecutor).toContainText('attackers included');
  await expect(prosecutor).toContainText('23 Nov 2015');
  const sources = panel.locator('.sources').getByRole('link');
  await expect(panel.locator('.sources').getByRole('listitem')).toHaveCount(2);
  for (const source of await sources.all()) expect(await source.getAttribute('href')).toMatch(/^https?:\/\//);
  await expect(panel.locator('.sources')).toContainText('Associated Press');
});

test('In Amenas and northern Mali tell who counted and who claimed', async ({ page }) => {
  await open(page, 'incident=2013-01-16-in-amenas-gas-plant');
  const panel = incidentPanel(page);
  await expect(panel).toContainText('16–19 January 2013');
  await expect(panel).toContainText('Al-Mulathamun Battalion');
  await expect(panel.locator('.report').first()).toBeVisible();
  await expect(panel.locator('.sources').getByRole('listitem')).toHaveCount(2);
  await open(page, 'incident=2012-01-24-aguelhok-massacre');
  await expect(panel).toContainText('Mali');
  await expect(panel).toContainText('Ansar Dine');
  await expect(panel.getByText('disputed', { exact: true }).first()).toBeVisible();
  await expect(panel.locator('.report').first()).toBeVisible();
});

test('by keyboard alone: reach the list, open an incident, read its sources, come back to its row', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the list of incidents' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(list(page).getByRole('listitem').first().getByRole('button')).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const third = list(page).getByRole('listitem').nth(2).getByRole('button');
  await expect(third).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = incidentPanel(page);
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  const source = panel.locator('.sources').getByRole('link').first();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(source).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(third).toBeFocused();
});

test('previous and next walk the list; related incidents open', { tag: '@phone' }, async ({ page }) => {
  await open(page, 'incident=2015-11-20-bamako-radisson-blu');
  const panel = incidentPanel(page);
  await panel.getByRole('button', { name: 'Next incident' }).click();
  await expect(panel.getByRole('heading', { level: 2 })).not.toHaveText('Radisson Blu hotel siege, Bamako');
  await panel.getByRole('button', { name: 'Previous incident' }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Radisson Blu hotel siege, Bamako');
  const related = panel.locator('.related-row').first();
  const title = await related.locator('span').first().textContent();
  await related.click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(title ?? 'no title');
});

test('sorting by deaths puts the highest known toll first', async ({ page }) => {
  await open(page);
  await list(page).getByRole('combobox', { name: 'Sort by' }).selectOption({ label: 'Deaths, high to low' });
  const deadliest = incidents.toSorted((a, b) => Number(b.killed_best) - Number(a.killed_best))[0];
  await expect(list(page).getByRole('listitem').first()).toContainText(deadliest?.title ?? 'no incident');
});

test('French throughout, with texts marked as translated', async ({ page }) => {
  await open(page, 'lang=fr&incident=2015-11-20-bamako-radisson-blu');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(receipt(page)).toHaveText(/^355 événements sur 355/);
  const panel = page.getByRole('region', { name: 'Événement', exact: true });
  const title = frenchTexts.find((row) => row.id === '2015-11-20-bamako-radisson-blu')?.title;
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(title ?? 'no title');
  await expect(panel).toContainText('20 novembre 2015');
  await expect(panel).toContainText('Traduit de l’anglais');
  await expect(panel).toContainText('Al-Mourabitoune et AQMI');
});

test('Arabic throughout, from right to left', async ({ page }) => {
  await open(page, 'lang=ar&incident=2015-11-20-bamako-radisson-blu');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(receipt(page)).toHaveText(/355/);
  const title = arabicTexts.find((row) => row.id === '2015-11-20-bamako-radisson-blu')?.title;
  const heading = page.getByRole('heading', { level: 2, name: title ?? 'no title' });
  await expect(heading).toHaveAttribute('lang', 'ar');
});

test('changing the language keeps the place', { tag: '@phone' }, async ({ page }) => {
  await open(page, 'country=DZ&incident=2013-01-16-in-amenas-gas-plant');
  if (isPhone(page)) {
    await page.getByRole('button', { name: 'Close' }).last().click();
    await openMenu(page);
  }
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fr');
  await expect(receipt(page)).toHaveText(/^43 événements sur 355/);
  await expect(page).toHaveURL(/lang=fr/);
});

test('the link of an incident is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'incident=2013-01-16-in-amenas-gas-plant');
  await incidentPanel(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(incidentPanel(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).searchParams.get('incident')).toBe('2013-01-16-in-amenas-gas-plant');
});

test('End reaches the last incident; Tab finds the list again after another order', async ({ page }) => {
  await open(page);
  await list(page).getByRole('listitem').first().getByRole('button').focus();
  await page.keyboard.press('End');
  const oldest = incidents.toSorted((a, b) => (a.start_date < b.start_date ? -1 : 1))[0];
  await expect(page.locator(':focus')).toContainText(oldest?.title ?? 'no incident');
  await list(page).getByRole('combobox', { name: 'Sort by' }).selectOption({ label: 'Deaths, high to low' });
  await list(page).getByRole('combobox', { name: 'Sort by' }).focus();
  await page.keyboard.press('Tab');
  await expect(list(page).locator('[data-id]:focus')).toHaveCount(1);
});

test('Back keeps the order of the list', async ({ page }) => {
  await open(page);
  await list(page).getByRole('combobox', { name: 'Sort by' }).selectOption({ label: 'Deaths, high to low' });
  const highest = incidents.toSorted((a, b) => Number(b.killed_best) - Number(a.killed_best))[0];
  await expect(list(page).getByRole('listitem').first()).toContainText(highest?.title ?? 'nothing');
  const first = await list(page).getByRole('listitem').first().textContent();
  await list(page).getByRole('listitem').first().getByRole('button').click();
  await expect(incidentPanel(page)).toBeVisible();
  await page.goBack();
  await expect(incidentPanel(page)).toBeHidden();
  await expect(list(page).getByRole('listitem').first()).toHaveText(first ?? 'nothing');
});

test('French counts one as one', async ({ page }) => {
  await open(page, 'lang=fr&incident=2009-05-31-edwin-dyer');
  await expect(page.getByRole('region', { name: 'Événement', exact: true })).toContainText(/\b1 tué\b/);
});

test('the list has its next rows before the last one is in sight', { tag: '@phone' }, async ({ page }) => {
  await open(page);
  const rows = list(page).getByRole('listitem');
  const bottomOf = (where: Locator) => where.evaluate((element) => element.getBoundingClientRect().bottom);
  const height = page.viewportSize()?.height ?? 0;
  await rows.first().hover();
  for (let step = 0; step < 3; step++) {
    const count = await rows.count();
    const sightPx = Math.min(height, await bottomOf(list(page)));
    // To just below what is in sight, not to the end.
    await page.mouse.wheel(0, Math.max(0, (await bottomOf(rows.last())) - sightPx - 50));
    await expect.poll(() => rows.count()).toBeGreaterThan(count);
  }
});

test('title and description of map and timeline say what the headline says, and follow it', async ({
  page,
}) => {
  await open(page);
  const headline = page.getByRole('heading', { level: 1 });
  const check = async (): Promise<string> => {
    const said = (await headline.textContent()) ?? '';
    expect(said.length).toBeGreaterThan(10);
    await expect(page).toHaveTitle(`${said} · Incident Atlas`);
    for (const name of ['Map', 'Timeline']) {
      const part = page.getByRole('region', { name, exact: true });
      await expect(part).toHaveAccessibleDescription(
        new RegExp(`^${said.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')} \\d+ of \\d+`),
      );
    }
    return said;
  };
  const first = await check();
  await page.goto('./?lang=en&country=DZ');
  await expect(headline).not.toHaveText(first);
  await check();
  await page.goto('./?lang=en&incident=2015-11-20-bamako-radisson-blu');
  await expect(page).toHaveTitle(/^.*Radisson Blu.* · Incident Atlas$/);
  await page.goto('./?lang=fr');
  await expect(page).toHaveTitle(`${await headline.textContent()} · Incident Atlas`);
});

test('in an Arabic embed no button of the map lies upon another', { tag: '@phone' }, async ({ page }) => {
  await page.goto('./embed.ar.html');
  await expect(receipt(page)).toHaveText(/355/);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:able').length > 0);
  const buttons = page.locator('#map button:visible');
  expect(await buttons.count()).toBeGreaterThan(2);
  const boxes = await buttons.evaluateAll((all) =>
    all.map((button) => button.getBoundingClientRect().toJSON()),
  );
  const overlaps = boxes.flatMap((first, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (second) =>
          first.left < second.right &&
          second.left < first.right &&
          first.top < second.bottom &&
          second.top < first.bottom,
      ),
  );
  expect(overlaps).toEqual([]);
});
