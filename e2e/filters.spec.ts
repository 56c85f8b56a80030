// Narrowing by group, year, place, word; the address carries it; the numbers agree everywhere.

import { expect, type Page, test } from '@playwright/test';
import { allTitles, isPhone, list, open, openMenu, receipt, searchField } from './atlas.ts';
import { hasGroup, inBox, incidents, inYears } from './tables.ts';

const sorted = (titles: readonly string[]): string[] => [...titles].sort();

/** Opens the filter sheet where filters are one. */
async function openFilters(page: Page): Promise<void> {
  if (isPhone(page)) await page.getByRole('button', { name: 'Filters', exact: true }).click();
}

async function closeFilters(page: Page): Promise<void> {
  if (isPhone(page)) await page.getByRole('button', { name: /^Show \d+ incidents?$/ }).click();
}

test('?group=al-mourabitoun&year=2015 shows exactly the rows that the tables hold', async ({ page }) => {
  await open(page, 'group=al-mourabitoun&year=2015');
  const expected = incidents.filter((row) => hasGroup(row, 'al-mourabitoun') && inYears(row, 2015, 2015));
  expect(expected.length).toBeGreaterThan(3);
  await expect(receipt(page)).toHaveText(new RegExp(`^${expected.length} of 355 incidents, 2015`));
  expect(sorted(await allTitles(page))).toEqual(sorted(expected.map((row) => row.title)));
});

test('a rectangle around Bamako gives timeline, list, counts and sentence the same number', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, 'area=-9,11.5,-6.5,13.5');
  const expected = incidents.filter((row) => inBox(row, -9, 11.5, -6.5, 13.5));
  expect(expected.length).toBeGreaterThan(2);
  await expect(receipt(page)).toHaveText(
    new RegExp(`^${expected.length} of 355 incidents in the drawn area`),
  );
  expect(sorted(await allTitles(page))).toEqual(sorted(expected.map((row) => row.title)));
  await expect(page.getByRole('region', { name: 'Timeline' }).getByRole('img').first()).toHaveAccessibleName(
    new RegExp(`\\b${expected.length}\\b`),
  );
  await openFilters(page);
  const mali = page.getByRole('group', { name: 'Country' }).getByRole('checkbox', { name: /^Mali/ });
  const inMali = expected.filter((row) => row.country === 'ML').length;
  await expect(mali).toHaveAccessibleName(new RegExp(`^Mali ${inMali}$`));
  await closeFilters(page);
  await page.getByRole('button', { name: /^Remove filter: Area/ }).click();
  await expect(receipt(page)).toHaveText(/^355 of 355/);
});

test('choosing options: OR within a facet, AND between facets, counts follow', { tag: '@phone' }, async ({
  page,
}) => {
  await open(page);
  await openFilters(page);
  const country = page.getByRole('group', { name: 'Country' });
  await country.getByRole('checkbox', { name: /^Niger/ }).check();
  const niger = incidents.filter((row) => row.country === 'NE').length;
  await expect(receipt(page)).toHaveText(new RegExp(`^${niger} of 355`));
  await country.getByRole('checkbox', { name: /^Algeria/ }).check();
  const both = incidents.filter((row) => ['NE', 'DZ'].includes(row.country)).length;
  await expect(receipt(page)).toHaveText(new RegExp(`^${both} of 355`));
  const group = page.getByRole('group', { name: 'Group' });
  await group.getByRole('button', { name: 'Groups in GSPC and AQIM' }).click();
  await group.getByRole('checkbox', { name: /^AQIM/ }).check();
  const narrowed = incidents.filter(
    (row) => ['NE', 'DZ'].includes(row.country) && hasGroup(row, 'aqim'),
  ).length;
  await expect(receipt(page)).toHaveText(new RegExp(`^${narrowed} of 355`));
  await expect(page).toHaveURL(/country=NE,DZ/);
  await expect(page).toHaveURL(/group=aqim/);
  await closeFilters(page);
  await page.getByRole('button', { name: 'Reset' }).first().click();
  await expect(receipt(page)).toHaveText(/^355 of 355/);
});

test('a lineage stands for its groups and counts an incident once', async ({ page }) => {
  await open(page);
  await openFilters(page);
  await page
    .getByRole('group', { name: 'Group' })
    .getByRole('checkbox', { name: /^Boko Haram and ISWAP/ })
    .check();
  await expect(receipt(page)).toHaveText(/^13 of 355/);
  // One tick is one choice, and what the facet counts is said all the same.
  await expect(page.getByRole('group', { name: 'Group' })).toContainText('in any role · 1 chosen');
});

test('words of the tables find their incidents, in any spelling', async ({ page }) => {
  await open(page);
  for (const [word, finds] of [
    ['belmokhtar', 'In Amenas'],
    ['sevare', 'Byblos'],
    ['SÉVARÉ', 'Byblos'],
    ['AQMI', 'Radisson Blu'],
    ['radisson', 'Radisson Blu'],
  ] as const) {
    await searchField(page).fill('');
    await expect(receipt(page)).toHaveText(/^355 of 355/);
    await searchField(page).fill(word);
    await expect(receipt(page)).not.toHaveText(/^(355|0) of 355/);
    expect((await allTitles(page)).join('\n'), word).toContain(finds);
  }
});

test('Back and Forward undo and redo what was chosen', { tag: '@phone' }, async ({ page }) => {
  await open(page);
  await openFilters(page);
  const mali = page.getByRole('group', { name: 'Country' }).getByRole('checkbox', { name: /^Mali/ });
  await mali.check();
  await expect(receipt(page)).toHaveText(/^158 of 355/);
  await page.getByRole('group', { name: 'Deaths' }).getByRole('radio', { name: '50 or more' }).check();
  await expect(receipt(page)).not.toHaveText(/^158/);
  await page.goBack();
  await expect(receipt(page)).toHaveText(/^158 of 355/);
  await expect(mali).toBeChecked();
  await page.goBack();
  await expect(receipt(page)).toHaveText(/^355 of 355/);
  await expect(mali).not.toBeChecked();
  await page.goForward();
  await expect(receipt(page)).toHaveText(/^158 of 355/);
});

test('a copied address opens the identical set', async ({ page, browser }) => {
  await open(page, 'type=ambush,kidnapping&from=2009&to=2013-06&deaths=1-&q=mali');
  const titles = await allTitles(page);
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(receipt(other)).toHaveText((await receipt(page).textContent()) ?? '');
  expect(await allTitles(other)).toEqual(titles);
  await other.close();
});

test('a link that others have handed on means what it meant, and is written anew', async ({ page }) => {
  const expected = incidents.filter((row) => hasGroup(row, 'aqim') && inYears(row, 2015, 2015)).length;
  const searchOf = (): string => new URL(page.url()).search + new URL(page.url()).hash;
  for (const address of [
    '??Group=AQIM&amp;year=2015&fbclid=x).',
    // As WordPress escapes an ampersand: the browser takes the rest for a fragment.
    '?utm_source=x&#038;group=aqim&#038;year=2015',
  ]) {
    await page.goto(`./${address}`);
    await expect(receipt(page)).toHaveText(new RegExp(`^${expected} of 355 incidents, 2015`));
    await expect(page.getByRole('alert')).toHaveCount(0);
    await list(page).getByRole('button').last().click();
    await expect.poll(searchOf).toMatch(/^\?group=aqim&year=2015&incident=[\w-]+$/);
  }
});

test('a bad value is dropped with a sentence, the rest applies', async ({ page }) => {
  await open(
    page,
    'group=nobody&country=DZ&from=2020&to=2010&deaths=9-3&map=99/0/0&area=1,2&incident=none&highlight=a,b,c',
  );
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Part of this address could not be used');
  for (const dropped of [
    'group = nobody',
    'from = 2020',
    'to = 2010',
    'deaths = 9-3',
    'area = 1,2',
    'incident = none',
    'and 2 more',
  ]) {
    await expect(alert).toContainText(dropped);
  }
  await expect(receipt(page)).toHaveText(/^43 of 355/);
  await alert.getByRole('button', { name: 'Dismiss' }).click();
  await expect(alert).toBeHidden();
});

test('markup in an address stays text', async ({ page }) => {
  await open(page, `q=${encodeURIComponent('<img src=x onerror=document.title=1>')}`);
  await expect(page.getByRole('button', { name: /Remove filter: “<img/ })).toBeVisible();
  await expect(page).toHaveTitle(/ · Incident Atlas$/);
});

test('nothing found says what to do next', async ({ page }) => {
  await open(page, 'q=nothing%20like%20this&country=MR');
  await expect(receipt(page)).toHaveText(/^0 of \d+ incidents.*Remove one of them or reset/);
  await expect(list(page)).toContainText('Nothing matches both filters. Take one away:');
  // Without the country nothing would match either: that is no way out.
  await expect(list(page).getByRole('button')).toHaveText([
    /^Without “nothing like this” \d.* reported deaths \d+$/,
    /^Without any filter \d.* reported deaths \d+$/,
  ]);
  const way = list(page).getByRole('button', { name: 'Without “nothing like this”' });
  const count = /\d+$/.exec((await way.textContent()) ?? '')?.[0];
  await way.click();
  await expect(receipt(page)).toHaveText(new RegExp(`^${count} of `));
  await expect(list(page).getByRole('combobox', { name: 'Sort by' })).toBeFocused();
});

test('an address with the map as a filter opens the same set, with an incident open too', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, 'map=6/15/-2');
  await openMenu(page);
  await page.getByRole('button', { name: 'Filter to this view' }).click();
  await expect(receipt(page)).toHaveText(/in the area shown/);
  await list(page).getByRole('listitem').first().getByRole('button').click();
  await expect(page).toHaveURL(/incident=/);
  await expect(page).toHaveURL(/map=/);
  const sentence = (await receipt(page).textContent()) ?? '';
  await page.reload();
  await expect(receipt(page)).toHaveText(sentence);
});

test('by keyboard the focus stays near what was removed', async ({ page }) => {
  await open(page, 'type=battle&country=ML&year=2012');
  const battle = page.getByRole('group', { name: 'Type' }).getByRole('checkbox', { name: /^battle/ });
  await battle.focus();
  await page.keyboard.press('Space');
  await expect(battle).not.toBeChecked();
  await expect(battle).toBeFocused();
  await page.getByRole('button', { name: 'Remove filter: 2012' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove filter: Mali' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Reset' })).toBeFocused();
});

test('Escape empties the search and leaves the incident open', async ({ page }) => {
  await open(page, 'incident=2015-11-20-bamako-radisson-blu');
  await searchField(page).fill('bamako');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Incident', exact: true })).toBeVisible();
});

test('a window that becomes wide gets the facets and the key beside the map', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await open(page);
  const country = page.getByRole('group', { name: 'Country' });
  const key = page.getByText('toll not known', { exact: true });
  await expect(country).toHaveCount(0);
  await page.setViewportSize({ width: 1300, height: 900 });
  await expect(country).toBeVisible();
  await expect(key.first()).toBeVisible();
});
