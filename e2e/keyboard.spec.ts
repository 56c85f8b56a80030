// Someone who has no pointer uses every feature: each can be reached, is seen to have the focus, and gives it back.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { incidentPanel, list, open, receipt, searchField } from './atlas.ts';

/** More stops than the page has. */
const MOST_STOPS = 150;

/** What has the focus, and what is wrong with it: nothing has it, or nobody sees that it does. */
const focused = (page: Page): Promise<{ name: string; fault: string }> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', fault: 'nothing has the focus' };
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? [...(element.labels ?? [])]
        : [];
    const name = (
      element.getAttribute('aria-label') ??
      labels[0]?.textContent ??
      element.textContent ??
      ''
    ).trim();
    // A box that is drawn by its label, or by what stands beside it.
    const { parentElement, nextElementSibling, firstElementChild } = element;
    const drawn = [element, parentElement, nextElementSibling, firstElementChild, ...labels];
    const isSeen = drawn.some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    const { right, bottom, left, top } = element.getBoundingClientRect();
    const isInSight = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    const said = `${element.tagName.toLowerCase()} ${name.slice(0, 40)}`;
    return {
      name,
      fault: isSeen && isInSight ? '' : `${said}: the focus is ${isSeen ? 'out of sight' : 'not seen'}`,
    };
  });

/** Opened by Enter from its button, a dialog takes the focus, and by Escape gives it back. */
async function openAndClose(page: Page, opener: Locator, dialog: Locator): Promise<void> {
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await expect(
    dialog
      .locator(':focus')
      .or(dialog.and(page.locator(':focus')))
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
}

test('by keys alone: every stop of the page is seen, every tool opens, works and gives the focus back', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await open(page);
  // What comes with the idle page.
  for (const name of ['Near me', 'Open your own data'])
    await expect(page.getByRole('button', { name, exact: true }).filter({ visible: true })).toHaveCount(1);
  const names: string[] = [];
  const faults: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const { name, fault } = await focused(page);
    // Behind the last one the browser's own controls follow.
    if (name === '' && stop > 20 && fault === 'nothing has the focus') break;
    if (fault) faults.push(fault);
    names.push(name);
  }
  expect(faults).toEqual([]);
  for (const name of [
    ...['Skip to the list', 'Open your own data', 'Language', 'Guided tour', 'About', 'What was searched'],
    ...['Map', 'List', 'Timeline', 'Groups over time', 'Play', 'Compare', 'Draw area', 'Share', 'Download'],
    ...['Search places', 'Near me', 'Zoom in', 'How to read', 'From', 'To', 'Sort by'],
  ])
    expect
      .soft(
        names.some((one) => one.includes(name)),
        name,
      )
      .toBe(true);

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const press = async (target: Locator, ...keys: string[]): Promise<void> => {
    await target.focus();
    for (const key of keys) await page.keyboard.press(key);
  };

  // What opens over the page.
  for (const [opener, name] of [
    ['How to read', 'How to read the atlas'],
    ['Share', 'Share this view'],
    ['Download', 'Download'],
    ['Open your own data', 'Open your own data'],
    ['What was searched', 'What was searched, and when'],
    ['About', 'About'],
    ['Table: Timeline as a table', 'Timeline as a table'],
  ] as const)
    await openAndClose(
      page,
      button(opener).filter({ visible: true }).first(),
      page.getByRole('dialog', { name }),
    );
  await press(button('Zoom in'), '?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button('Zoom in')).toBeFocused();

  // Filters: an option, a place.
  const mali = page.getByRole('group', { name: 'Country' }).getByRole('checkbox', { name: /^Mali/ });
  await press(mali, 'Space');
  await expect(receipt(page)).toHaveText(/^158 of 355/);
  await expect(mali).toBeFocused();
  await press(searchField(page));
  await page.keyboard.type('gao');
  await expect(page.getByRole('option', { name: /^Gao Mali/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/map=8\/16\.27/);
  await expect(searchField(page)).toBeFocused();
  await press(button('Reset').first(), 'Enter');
  await expect(receipt(page)).toHaveText(/^355 of 355/);
  expect((await focused(page)).fault).toBe('');

  // The window of time.
  await press(page.getByRole('slider', { name: 'From' }), 'PageUp');
  await expect(receipt(page)).not.toHaveText(/^355 of 355/);
  await page.keyboard.press('Home');
  await expect(receipt(page)).toHaveText(/^355 of 355/);

  // An incident of the map and one of the list.
  const panel = incidentPanel(page);
  const marks = page.getByRole('listbox', { name: /^Incidents on the map/ });
  await press(marks, 'ArrowDown', 'Enter');
  const here = page.getByRole('dialog', { name: /incidents here$/ });
  await expect(here.or(panel)).toBeVisible();
  if (await here.isVisible()) await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  expect((await focused(page)).fault).toBe('');
  const row = list(page).getByRole('listitem').first().getByRole('button');
  await press(row, 'Enter');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await press(panel.getByRole('button', { name: 'Next incident' }), 'Enter');
  await expect(panel.getByRole('button', { name: 'Next incident' })).toBeFocused();
  await page.keyboard.press('Escape');
  expect((await focused(page)).fault).toBe('');

  // Play, compare, draw, lineages, tour: each is entered, answers keys, and is left.
  await press(button('Play').filter({ visible: true }).first(), 'Enter');
  await expect(button('Pause').first()).toBeVisible();
  // It moves: the code that answers Escape is there.
  await expect(page.getByRole('slider', { name: 'To' })).not.toHaveAttribute('aria-valuetext', /2025/);
  await page.keyboard.press('Escape');
  await expect(button('Play').filter({ visible: true }).first()).toBeVisible();
  expect((await focused(page)).fault).toBe('');
  // A comparison takes the focus; what ends it gives it back.
  await press(button('Compare'), 'Enter');
  const choice = page.getByRole('group', { name: 'Comparison' });
  await expect(choice.getByLabel('Compare')).toBeVisible();
  await press(choice.getByRole('button', { name: 'End comparison' }), 'Enter');
  await expect(choice).toBeHidden();
  expect((await focused(page)).fault).toBe('');
  await press(button('Reset').first(), 'Enter');
  await press(button('Draw area'), 'Enter');
  await expect(page.getByRole('application')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button('Draw area')).toBeFocused();
  await press(button('Groups over time'), 'Enter');
  const family = page.getByRole('listbox', { name: /^GSPC and AQIM/ });
  await press(family, 'ArrowRight');
  expect((await focused(page)).fault).toBe('');
  await press(button('Groups over time'), 'Enter');
  await expect(page.getByRole('listbox', { name: /^Incidents on the map/ })).toBeAttached();
  await press(button('Guided tour').filter({ visible: true }).first(), 'Enter');
  const tour = page.getByRole('region', { name: 'Guided tour' });
  await expect(tour.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tour).toContainText('Step 2 of 10');
  await page.keyboard.press('Escape');
  await expect(tour).toBeHidden();
  expect((await focused(page)).fault).toBe('');

  // Language and colours.
  const language = page.getByRole('combobox', { name: 'Language' });
  await press(
    page
      .getByRole('button', { name: /^Colours|^Theme/ })
      .filter({ visible: true })
      .first(),
    'Enter',
  );
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await press(language);
  await language.selectOption('fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  expect((await focused(page)).fault).toBe('');
});
