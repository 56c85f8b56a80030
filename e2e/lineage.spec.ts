// The lives of the groups: opened from the page, walked by keys, read as a table; a group with what became of it
// as one filter that the address carries.

import { expect, type Page, test } from '@playwright/test';
import { incidentPanel, isPhone, open, openMenu, receipt } from './atlas.ts';
import { becameOf, groups, hasGroup, incidents, links } from './tables.ts';

const lineages = (page: Page) => page.getByRole('region', { name: 'Lineages of the groups' });
const family = (page: Page, name: string | RegExp) => lineages(page).getByRole('listbox', { name });

async function openLineages(page: Page, search = ''): Promise<void> {
  await open(page, search ? `view=lineages&${search}` : 'view=lineages');
  await expect(lineages(page).getByRole('listbox').first()).toBeAttached();
}

const ofAqim = incidents.filter((row) => [...becameOf('aqim')].some((id) => hasGroup(row, id)));

test('the tables agree on what became of AQIM', () => {
  expect([...becameOf('aqim')].sort()).toEqual(
    ['al-mourabitoun', 'amb', 'aqim', 'isgs', 'issp', 'jnim', 'jund-khilafa-dz', 'mujao'].sort(),
  );
  // What AQIM had given off before the battalion's heirs merged into it is no heir of the battalion.
  expect(becameOf('amb').has('mujao')).toBe(false);
});

test('a button opens the lineages, the address says so, Back returns to the map', { tag: '@phone' }, async ({
  page,
}) => {
  await open(page);
  await openMenu(page);
  await page.getByRole('button', { name: 'Groups over time', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'How the armed groups split and merged' })).toBeVisible();
  await expect(page).toHaveURL(/view=lineages/);
  await expect(page.getByRole('region', { name: 'Map' })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'How the armed groups split and merged' })).toBeVisible();
  await lineages(page).getByRole('button', { name: 'Back to the map' }).click();
  await expect(page.getByRole('region', { name: 'Map' })).toBeVisible();
  await expect(page).not.toHaveURL(/view=/);
  const opener = isPhone(page) ? 'Menu' : 'Groups over time';
  await expect(page.getByRole('button', { name: opener, exact: true })).toBeFocused();
  await page.goBack();
  await expect(lineages(page)).toBeVisible();
});

test('the layout of an embed leaves the page its lineages', async ({ page }) => {
  await openLineages(page, 'embed=1');
});

test('by keys: one stop a family, arrows to names, joins with date and source, and incidents', async ({
  page,
}) => {
  await openLineages(page);
  const aqim = family(page, /^GSPC and AQIM/);
  await aqim.focus();
  const option = aqim.getByRole('option');
  await expect(option).toHaveText(/^Salafist Group for Preaching and Combat, 1998 to January 2007/);
  const heard = new Set<string>();
  for (let presses = 0; presses < 16; presses++) {
    heard.add((await option.textContent()) ?? '');
    await page.keyboard.press('ArrowRight');
  }
  expect(heard.size).toBe(16);
  expect([...heard].join('\n')).toMatch(/January 2007: GSPC renamed: AQIM, Source: UN Security Council/);
  expect([...heard].join('\n')).toMatch(/11 September 2006: GSPC pledges to Al-Qaida/);
  await page.keyboard.press('Tab');
  await expect(family(page, /^MUJAO and Al-Mourabitoun/)).toBeFocused();
  await page.keyboard.press('End');
  await expect(family(page, /^MUJAO and Al-Mourabitoun/).getByRole('option')).toHaveText(/ · .*killed/);
  const title =
    (
      await family(page, /^MUJAO/)
        .getByRole('option')
        .textContent()
    )?.split(', ')[0] ?? '';
  await page.keyboard.press('Enter');
  await expect(incidentPanel(page).getByRole('heading', { level: 2 })).toContainText(title);
  await page.keyboard.press('Escape');
  await expect(family(page, /^MUJAO/)).toBeFocused();
  // The first Escape closed the incident alone; the next leaves.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Groups over time', exact: true })).toBeFocused();
});

test('a name opens a card with dates, sources and filters; AQIM and what became of it is one of them', async ({
  page,
}) => {
  await openLineages(page);
  const aqim = family(page, /^GSPC and AQIM/);
  await aqim.focus();
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(aqim.getByRole('option')).toHaveText(/^Al-Qaida in the Islamic Maghreb/, { timeout: 50 });
  }).toPass();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Group' });
  await expect(card.getByRole('heading', { level: 3 }).first()).toHaveText('Al-Qaida in the Islamic Maghreb');
  await expect(card).toContainText('December 2012 Al-Mulathamun Battalion splits from AQIM');
  await expect(card.getByRole('link', { name: 'Source: MEMRI' })).toHaveAttribute('href', /^https:/);
  await card.getByRole('button', { name: /^AQIM and what became of it/ }).click();
  await expect(receipt(page)).toHaveText(
    new RegExp(`^${ofAqim.length} of 355 incidents involving AQIM and what became of it,`),
  );
  await expect(page).toHaveURL(/kin=aqim\.after/);
  await card.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(aqim).toBeFocused();
});

test('the filter column offers it too, and the address brings the same set back', { tag: '@phone' }, async ({
  page,
}) => {
  await open(page, 'group=aqim');
  if (isPhone(page)) await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const kin = page.getByRole('combobox', { name: 'Predecessors and successors of AQIM' });
  await kin.selectOption({ label: 'AQIM and what became of it' });
  await expect(receipt(page)).toHaveText(new RegExp(`^${ofAqim.length} of 355 incidents`));
  await expect(page).toHaveURL(/group=aqim&kin=aqim\.after/);
  await open(page, 'kin=aqim.after');
  await expect(receipt(page)).toHaveText(
    new RegExp(`^${ofAqim.length} of 355 incidents involving AQIM and what became of it,`),
  );
  await page.getByRole('button', { name: 'Remove filter: AQIM and what became of it' }).click();
  await expect(receipt(page)).toHaveText(/^355 of 355/);
  await expect(page).not.toHaveURL(/kin=/);
});

test('an old address keeps its meaning, a wrong one is told', async ({ page }) => {
  await open(page, 'group=aqim');
  await expect(receipt(page)).toHaveText(
    new RegExp(`^${incidents.filter((row) => hasGroup(row, 'aqim')).length} of 355 incidents,`),
  );
  await open(page, 'kin=nobody&view=sideways');
  await expect(page.getByRole('alert')).toContainText('kin = nobody');
  await expect(page.getByRole('alert')).toContainText('view = sideways');
});

test('a mark opens its incident, the open one stands out, a year is a period', { tag: '@phone' }, async ({
  page,
}) => {
  await openLineages(page, 'incident=2013-01-16-in-amenas-gas-plant');
  await expect(incidentPanel(page)).toContainText('In Amenas');
  await expect(lineages(page).locator('.lineage-selected')).toBeAttached();
  if (isPhone(page)) await incidentPanel(page).getByRole('button', { name: 'Close' }).click();
  await lineages(page).getByRole('button', { name: 'Only 2015' }).click();
  await expect(receipt(page)).toHaveText(/incidents, 2015,/);
  await expect(page).toHaveURL(/year=2015/);
});

test('closing the incident that the address opened leaves the focus on something in sight', async ({
  page,
}) => {
  await openLineages(page, 'incident=2013-01-16-in-amenas-gas-plant');
  await expect(incidentPanel(page)).toContainText('In Amenas');
  await page.keyboard.press('Escape');
  await expect(incidentPanel(page)).toBeHidden();
  await expect(page.locator(':focus')).toBeVisible();
});

test('under the pointer, a mark is named and opens', async ({ page }) => {
  await openLineages(page, 'group=amb');
  const mark = lineages(page).locator('.lineage-mark').first();
  await mark.hover();
  await expect(lineages(page).locator('.lineage-tip')).toContainText('killed');
  await mark.click();
  await expect(incidentPanel(page)).toBeVisible();
});

test('the same as tables: every group with its dates, every link with date and source', async ({ page }) => {
  await openLineages(page);
  await lineages(page).getByRole('radio', { name: 'Table' }).check();
  const joins = lineages(page).getByRole('table', { name: 'Splits, mergers, new names and pledges' });
  await expect(joins.getByRole('row')).toHaveCount(links.length + 1);
  await expect(joins.getByRole('link')).toHaveCount(links.length);
  const lives = lineages(page).getByRole('table', { name: 'Groups' });
  const mujao = lives.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^MUJAO/ }) });
  await expect(mujao).toContainText('October 2011');
  await expect(mujao).toContainText('22 August 2013');
  await expect(mujao).toContainText(`${incidents.filter((row) => hasGroup(row, 'mujao')).length} incidents`);
  for (const { short_name } of groups.filter(({ id }) => becameOf('gspc').has(id))) {
    await expect(lives).toContainText(short_name);
  }
});

test('in French, with its own names and verbs', async ({ page }) => {
  await open(page, 'lang=fr&view=lineages&kin=aqim.after');
  const region = page.getByRole('region', { name: 'Lignées des groupes' });
  await expect(region.getByRole('heading', { name: 'Scissions et fusions des groupes armés' })).toBeVisible();
  await expect(receipt(page)).toHaveText(
    new RegExp(`^${ofAqim.length} événements sur 355 impliquant AQMI et sa postérité`),
  );
  await region.getByRole('radio', { name: 'Tableau' }).check();
  await expect(region).toContainText('MUJAO fait scission de AQMI');
});

test('when the lives cannot be loaded the view says so', async ({ page }) => {
  await page.route('**/lineages.*.json', (route) => route.abort());
  await open(page, 'view=lineages');
  await expect(page.getByRole('alert')).toContainText('The lives of the groups could not be loaded');
  await page.unroute('**/lineages.*.json');
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(lineages(page).getByRole('img')).toBeVisible();
});
