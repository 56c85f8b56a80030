// What is not known is drawn and said: where nobody looked, dates that sources dispute; and all of it as a table.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { isPhone, open } from './atlas.ts';
import { axeFindings } from './axe.ts';
import { incidents } from './tables.ts';

const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' });

test('the picture says which of the shown countries were not searched', async ({ page }) => {
  await open(page, 'country=BF');
  await expect(timeline(page).getByRole('img')).toHaveAccessibleName(/Not searched: Burkina Faso$/);
  await open(page, 'country=MR');
  await expect(timeline(page).getByRole('img')).toHaveAccessibleName(/Searched well$/);
});

test('an empty stretch says that nobody looked', async ({ page }) => {
  await open(page, 'country=BF');
  const box = await timeline(page).getByRole('img').boundingBox();
  if (!box) throw new Error('The timeline has no box.');
  const x = box.x + (box.width * (2005.1 - 2002)) / 24;
  await page.mouse.move(x, box.y + 60);
  await expect(timeline(page).getByText(/^Jan\s?–\s?Mar 2005$/)).toBeVisible();
  // In the picture, and beside the pointer.
  await expect(timeline(page).getByText('not searched', { exact: true })).toHaveCount(2);
});

test('what was searched stands in words, for the countries shown, in both languages', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, 'country=NE');
  const more = page.getByRole('button', { name: isPhone(page) ? 'Read more' : 'What was searched' });
  await more.click();
  const dialog = page.getByRole('dialog', { name: 'What was searched, and when' });
  await expect(dialog.getByRole('row')).toHaveCount(7);
  await expect(dialog.getByRole('row', { name: /2002–2006 not searched/ })).toBeVisible();
  await expect(dialog.getByText(/conflict around Diffa .* almost absent/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(more).toBeFocused();
  // Open, it follows what changes behind it.
  await page.getByRole('button', { name: 'Remove filter: Niger' }).click();
  await more.click();
  await expect(dialog.getByText(/conflict around Diffa/)).toBeVisible();
  await expect(dialog.getByRole('row')).not.toHaveCount(7);
  await page.goBack();
  await expect(dialog.getByRole('row')).toHaveCount(7);
  await open(page, 'lang=fr&country=NE');
  await page.getByRole('button', { name: isPhone(page) ? 'En savoir plus' : 'Ce qui a été cherché' }).click();
  await expect(page.getByRole('dialog').getByRole('row', { name: /2002–2006 non cherché/ })).toBeVisible();
  await expect(page.getByRole('dialog').getByText(/conflit de la région de Diffa/)).toBeVisible();
});

test('the table holds every bar: count, range of deaths, lanes', { tag: '@phone' }, async ({ page }) => {
  // Axe looks at each of a thousand cells.
  test.slow();
  await open(page);
  if (isPhone(page)) await timeline(page).getByRole('button', { name: 'A taller timeline' }).click();
  await timeline(page).getByRole('button', { name: 'Table' }).click();
  const dialog = page.getByRole('dialog', { name: 'Timeline as a table' });
  const rows = dialog.locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(24 * 4);
  const cells = await rows.evaluateAll((found) =>
    found.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
  );
  const total = cells.reduce((sum, [count]) => sum + Number(count), 0);
  expect(total).toBe(incidents.length);
  for (const [count, , ...lanes] of cells) {
    expect(lanes.slice(0, 8).reduce((sum, lane) => sum + Number(lane), 0)).toBe(Number(count));
  }
  const inQuarter = incidents.filter(({ start_date }) => /^2012-0[123]/.test(start_date));
  const sum = (column: 'killed_low' | 'killed_high') =>
    inQuarter.reduce((all, row) => all + Number(row[column] || row.killed_best || 0), 0);
  const quarter = dialog.getByRole('row', { name: /^Jan\s?–\s?Mar 2012/ });
  await expect(quarter.getByRole('cell').first()).toHaveText(String(inQuarter.length));
  await expect(quarter.getByRole('cell').nth(1)).toContainText(`${sum('killed_low')}–${sum('killed_high')}`);
  expect(await axeFindings(page)).toEqual([]);
});

test('a mark says that its date is disputed', async ({ page }) => {
  await open(page, 'from=2010-04&to=2010-04');
  const lanes = page.getByRole('listbox', { name: /^Incidents in order of time/ });
  await lanes.focus();
  await expect(lanes.getByRole('option')).toHaveText(
    /Dated differently by source: 19–22 Apr 2010, GSPC and AQIM$/,
  );
});
