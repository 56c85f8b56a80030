// Two sides on one scale: countries, groups, periods and areas, by the interface and by address.

import { expect, type Page, test } from '@playwright/test';
import { isPhone, list, open, openMenu, receipt } from './atlas.ts';
import { axeFindings } from './axe.ts';
import { hasGroup, type IncidentRow, inBox, incidents, inYears, rangeText, sumsOf } from './tables.ts';

const compare = (page: Page) => page.getByRole('button', { name: 'Compare', exact: true });
const choice = (page: Page) => page.getByRole('group', { name: 'Comparison' });
const sentence = (page: Page) => page.locator('.compare-sentence');
const mirror = (page: Page) => page.getByRole('img', { name: /on one scale/ });
const inCountry = (country: string, rows: readonly IncidentRow[] = incidents) =>
  rows.filter((row) => row.country === country);

test('two countries by the interface; the address gives the same again', { tag: '@phone' }, async ({
  page,
}) => {
  await open(page, 'year=2010-2020');
  await openMenu(page);
  await compare(page).click();
  await choice(page).getByLabel('Compare').selectOption('Countries');
  await choice(page).getByLabel('First side').selectOption('Mali');
  await choice(page).getByLabel('Second side').selectOption('Niger');
  const rows = incidents.filter((row) => inYears(row, 2010, 2020));
  const [mali, niger] = [sumsOf(inCountry('ML', rows)), sumsOf(inCountry('NE', rows))];
  await expect(sentence(page)).toContainText(`Mali: ${mali.text}.`);
  await expect(sentence(page)).toContainText(`Niger: ${niger.text}.`);
  const between = rangeText(mali.low - niger.high, mali.high - niger.low);
  expect(mali.low).toBeGreaterThan(niger.high);
  await expect(sentence(page)).toContainText(
    `Between the two lie ${mali.count - niger.count} incidents and ${between} reported deaths.`,
  );
  await expect(receipt(page)).toHaveText(new RegExp(`^${mali.count + niger.count} of 355 incidents`));
  await expect(page).toHaveURL(/compare=country:ML\/NE/);
  await expect(page).toHaveURL(/year=2010-2020/);
  await expect(mirror(page)).toHaveAccessibleName(/Mali above the line, Niger below it/);
  // What follows on the page stands below it: the list on a phone, the footer on a desktop.
  const boxes = [mirror(page), isPhone(page) ? list(page) : page.locator('#footer')];
  const [drawn, next] = await Promise.all(boxes.map((part) => part.boundingBox()));
  expect((drawn?.y ?? 0) + (drawn?.height ?? 0)).toBeLessThanOrEqual(next?.y ?? 0);

  const said = await sentence(page).textContent();
  await page.reload();
  await expect(sentence(page)).toHaveText(said ?? 'nothing');
  await expect(choice(page).getByLabel('Second side')).toHaveValue('NE');
  await page.goBack();
  await expect(sentence(page)).not.toHaveText(said ?? 'nothing');
});

test('ending it brings everything back, and so does Reset', { tag: '@phone' }, async ({ page }) => {
  await open(page, 'compare=country:ML/NE');
  await choice(page).getByRole('button', { name: 'End comparison' }).click();
  await expect(receipt(page)).toHaveText(/^355 of 355/);
  await expect(isPhone(page) ? page.getByRole('button', { name: 'Menu' }) : compare(page)).toBeFocused();
  await expect(page).not.toHaveURL(/compare/);
  await expect(mirror(page)).toBeHidden();
  await page.goBack();
  await expect(mirror(page)).toBeVisible();
  await openMenu(page);
  await page.getByRole('button', { name: 'Reset' }).first().click();
  await expect(sentence(page)).toBeHidden();
  await expect(receipt(page)).toHaveText(/^355 of 355/);
});

test('two groups: what both did is said, and counted once in the whole', async ({ page }) => {
  await open(page, 'compare=group:aqim/mujao');
  const [aqim, mujao] = ['aqim', 'mujao'].map((group) => incidents.filter((row) => hasGroup(row, group)));
  const both = incidents.filter((row) => hasGroup(row, 'aqim') && hasGroup(row, 'mujao')).length;
  expect(both).toBeGreaterThan(0);
  await expect(sentence(page)).toContainText(sumsOf(aqim ?? []).text);
  await expect(sentence(page)).toContainText(sumsOf(mujao ?? []).text);
  await expect(sentence(page)).toContainText(
    both === 1 ? '1 incident lies on both sides' : `${both} incidents lie on both sides`,
  );
  await expect(receipt(page)).toHaveText(
    new RegExp(`^${(aqim?.length ?? 0) + (mujao?.length ?? 0) - both} of 355`),
  );
  await expect(choice(page).getByText('both', { exact: true })).toBeVisible();
});

test('other facets narrow both sides; a choice in the compared one takes its place', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, 'group=aqim&compare=country:ML/DZ');
  const rows = incidents.filter((row) => hasGroup(row, 'aqim'));
  await expect(sentence(page)).toContainText(`Mali: ${sumsOf(inCountry('ML', rows)).text}.`);
  await expect(sentence(page)).toContainText(`Algeria: ${sumsOf(inCountry('DZ', rows)).text}.`);
  if (isPhone(page)) await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.getByRole('group', { name: 'Country' }).getByRole('checkbox', { name: /^Mali/ }).check();
  await expect(page).toHaveURL(/country=ML/);
  await expect(page).not.toHaveURL(/compare/);
  await expect(receipt(page)).toHaveText(new RegExp(`^${inCountry('ML', rows).length} of 355`));
});

test('two periods of different length: laid over each other, their lengths said', { tag: '@phone' }, async ({
  page,
}) => {
  await open(page);
  await openMenu(page);
  await compare(page).click();
  await choice(page).getByLabel('Compare').selectOption('Periods');
  const field = (name: string) => choice(page).getByRole('textbox', { name });
  for (const [name, date] of [
    ['First side, from', '2012'],
    ['First side, to', '2015-12'],
    ['Second side, to', '2025'],
    ['Second side, from', '2020'],
  ] as const) {
    await field(name).fill(date);
    await field(name).press('Enter');
  }
  await expect(page).toHaveURL(/compare=time:2012,2015\/2020,2025/);
  const [first, second] = [
    sumsOf(incidents.filter((row) => inYears(row, 2012, 2015))),
    sumsOf(incidents.filter((row) => inYears(row, 2020, 2025))),
  ];
  await expect(sentence(page)).toContainText(`2012–2015: ${first.text}.`);
  await expect(sentence(page)).toContainText(`2020–2025: ${second.text}.`);
  await expect(sentence(page)).toContainText('They differ in length: 4 years and 6 years.');
  await openMenu(page);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeDisabled();
  if (isPhone(page)) await page.keyboard.press('Escape');
  await field('First side, to').fill('2011');
  await field('First side, to').press('Enter');
  await expect(field('First side, to')).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL(/compare=time:2012,2015\/2020,2025/);
});

test('two periods as two maps, each with its figures; they go with the comparison', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page);
  await open(page, 'compare=time:2012,2015/2020,2025');
  const button = choice(page).getByRole('button', { name: 'As two maps' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '2012–2015 and 2020–2025 compared' });
  for (const [name, from, to] of [
    ['2012–2015', 2012, 2015],
    ['2020–2025', 2020, 2025],
  ] as const) {
    const { text } = sumsOf(incidents.filter((row) => inYears(row, from, to)));
    const figure = dialog.getByRole('figure').filter({ hasText: `${name}: ${text}.` });
    await expect(figure.getByRole('img', { name: `Map, ${name}` })).toBeVisible();
  }
  expect(await axeFindings(page, { within: 'dialog' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toBeHidden();
});

test('two areas, one of them drawn anew', { tag: '@phone' }, async ({ page }) => {
  await open(page, 'map=6/14/-2');
  await openMenu(page);
  await compare(page).click();
  await choice(page).getByLabel('Compare').selectOption('Areas');
  await expect(page).toHaveURL(/compare=area:/);
  const map = page.getByRole('region', { name: 'Map', exact: true });
  await map.scrollIntoViewIfNeeded();
  await choice(page).getByRole('button', { name: 'Draw Area B' }).click();
  const surface = map.getByRole('application');
  await expect(surface).toBeFocused();
  await map.scrollIntoViewIfNeeded();
  const box = await surface.boundingBox();
  if (!box) throw new Error('There is nothing to draw on.');
  const before = page.url();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.85, box.y + box.height * 0.7, { steps: 5 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(before);
  const sides = (new URL(page.url()).searchParams.get('compare') ?? '').replace('area:', '').split('/');
  const [first, second] = sides.map((text) => {
    const [west = 0, south = 0, east = 0, north = 0] = text.split(',').map(Number);
    return sumsOf(incidents.filter((row) => inBox(row, west, south, east, north)));
  });
  expect(second?.count).toBeGreaterThan(0);
  await expect(sentence(page)).toContainText(`Area A: ${first?.text}`);
  await expect(sentence(page)).toContainText(`Area B: ${second?.text}`);
});

test('the mirrored bars as a table', async ({ page }) => {
  await open(page, 'compare=country:ML/NE');
  await choice(page).getByLabel('Second side').selectOption('Burkina Faso');
  await choice(page).getByRole('button', { name: 'As a table' }).click();
  const dialog = page.getByRole('dialog', { name: 'Mali and Burkina Faso compared' });
  const rows = dialog.getByRole('row');
  await expect(rows.nth(2)).toBeVisible();
  const [heading, close] = await Promise.all(
    [dialog.getByRole('heading'), dialog.getByRole('button', { name: 'Close' })].map((part) =>
      part.boundingBox(),
    ),
  );
  // In one line, as in every dialog.
  expect(close?.y).toBeLessThan((heading?.y ?? 0) + (heading?.height ?? 0));
  const cells = await dialog
    .locator('tbody tr')
    .evaluateAll((found) =>
      found.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
    );
  const total = (column: number): number => cells.reduce((sum, row) => sum + Number(row[column]), 0);
  expect(total(0)).toBe(inCountry('ML').length);
  expect(total(2)).toBe(inCountry('BF').length);
  // An unknown toll is never zero.
  await expect(dialog.getByRole('cell', { name: /not known/ }).first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  // It follows what changes behind it.
  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'Mali and Niger compared' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(choice(page).getByRole('button', { name: 'As a table' })).toBeFocused();
});

test('a comparison that means nothing is dropped with a sentence', async ({ page }) => {
  await open(page, 'compare=country:ML/XX');
  await expect(page.getByRole('alert')).toContainText('compare = country:ML/XX');
  await expect(receipt(page)).toHaveText(/^355 of 355/);
  await open(page, 'compare=country:ML,NE');
  await expect(page).toHaveURL(/compare=country:ML\/NE/);
  await expect(sentence(page)).toContainText('Niger: 46 incidents');
});

test('in French, and in an embed without controls', async ({ page }) => {
  await open(page, 'lang=fr&compare=country:ML/NE');
  await expect(sentence(page)).toContainText(/Mali\s: 158 événements, .* morts rapportés/);
  await expect(sentence(page)).toContainText('ce n’est pas un classement');
  await open(page, 'embed=1&compare=country:ML/NE');
  await expect(sentence(page)).toContainText('Mali: 158 incidents');
  await expect(choice(page).getByRole('combobox')).toHaveCount(0);
  await expect(mirror(page)).toBeVisible();
});

test('the list holds what lies on either side', async ({ page }) => {
  await open(page, 'compare=country:TN/LY');
  const count = incidents.filter(({ country }) => country === 'TN' || country === 'LY').length;
  await expect(list(page).getByRole('listitem')).toHaveCount(count);
});
