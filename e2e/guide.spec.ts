// A reader asks how to read the atlas and comes from an example to its incident.

import { expect, type Locator, test } from '@playwright/test';
import { incidentPanel, open, openMenu } from './atlas.ts';
import { axeFindings } from './axe.ts';

test('how to read opens from the page, explains by incidents, and gives the focus back', {
  tag: '@phone',
}, async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  // What is filtered changes nothing in what explains the signs.
  await open(page, 'country=DZ');
  const button = page.getByRole('button', { name: 'How to read' }).filter({ visible: true });
  await expect(button).toHaveCount(1);
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'How to read the atlas' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('img', { name: /^A part of the map/ })).toBeVisible();
  await expect(dialog.getByRole('heading', { name: 'Pale, dashed: suspected' })).toBeVisible();
  await expect(dialog.getByRole('img', { name: /lowest count of people killed \d/ })).toBeVisible();
  expect(await axeFindings(page, { within: 'dialog' })).toEqual([]);
  const isWider = await dialog.evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(isWider).toBe(false);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  expect(complaints).toEqual([]);
});

test('an example opens its incident', { tag: '@phone' }, async ({ page }) => {
  await open(page);
  // On a phone the menu has it, too, and comes before what lies on the map.
  await openMenu(page);
  await page.getByRole('button', { name: 'How to read' }).filter({ visible: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'How to read the atlas' });
  const example = dialog.getByRole('listitem').first().getByRole('button');
  const title = (await example.textContent()) ?? '';
  await example.click();
  await expect(dialog).toBeHidden();
  await expect(incidentPanel(page).getByRole('heading', { name: title })).toBeVisible();
});

/** Words of a map that begin to the left of where they were placed, over what they name. */
const misplacedWords = (map: Locator): Promise<string[]> =>
  map.locator('.pic-map text:not([text-anchor])').evaluateAll((texts) =>
    texts.flatMap((text) => {
      const begins = (text as SVGTextElement).getBBox().x;
      return begins < Number(text.getAttribute('x')) - 2 ? (text.textContent ?? '') : [];
    }),
  );

test('in Arabic the names of a map stand beside their places, in the window and on pages', async ({
  page,
}) => {
  await page.goto('./?lang=ar');
  await page.getByRole('button', { name: 'كيف تقرأ' }).filter({ visible: true }).first().click();
  const window = page.getByRole('dialog');
  await expect(window.locator('.pic-map text').first()).toBeVisible();
  expect(await misplacedWords(window)).toEqual([]);
  for (const address of ['how-to-read.ar.html', 'countries/BF.ar.html']) {
    await page.goto(`./${address}`);
    await expect(page.locator('.pic-map text').first()).toBeVisible();
    expect(await misplacedWords(page.locator('body')), address).toEqual([]);
  }
});
