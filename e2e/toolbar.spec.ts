// What stands around the map: one line of tools, the key, the inset's words, and the dialog about the atlas.

import { expect, type Page, test } from '@playwright/test';
import { isPhone, open, openMenu, visit } from './atlas.ts';

const ABOUT = { en: ['About', 'About this atlas'], fr: ['À propos', 'À propos de cet atlas'] } as const;

for (const [lang, widths] of [
  ['en', [1440, 1024]],
  ['fr', [1024, 1440]],
] as const) {
  test(`${lang}: at any width and with filters the tools are one line, each with its name`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: widths[0], height: 800 });
    await open(page, `lang=${lang}`);
    for (const search of ['', '&country=ML,NE&group=aqim&year=2012-2020&q=camp']) {
      if (search) await visit(page, `lang=${lang}${search}`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await checkTools(page, width);
      }
    }
  });
}

async function checkTools(page: Page, width: number): Promise<void> {
  const tools = page.locator('.toolbar .tool:visible');
  expect(await tools.count()).toBeGreaterThanOrEqual(11);
  const bar = await page.locator('.toolbar').boundingBox();
  if (!bar) throw new Error('There is no toolbar.');
  expect(bar.height).toBeLessThan(46);
  let endPx = 0;
  for (const tool of await tools.all()) {
    const box = await tool.boundingBox();
    if (!box) throw new Error('A tool has no box.');
    expect(Math.abs(box.y + box.height / 2 - (bar.y + bar.height / 2))).toBeLessThan(2);
    // None over the one before it, none cut.
    expect(box.x).toBeGreaterThanOrEqual(endPx - 1);
    endPx = box.x + box.width;
    expect(endPx).toBeLessThanOrEqual(width);
    await expect(tool).toHaveAccessibleName(/\S/);
  }
}

test('in a low window the key is folded until it is asked for', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 760 });
  await open(page);
  const sign = page.locator('.legend').getByText('toll not known');
  await expect(sign).toBeHidden();
  await page.getByText('Key', { exact: true }).click();
  await expect(sign).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(sign).toBeVisible();
  await expect(page.getByText('Key', { exact: true })).toBeHidden();
});

test('the key names the sides of a comparison', async ({ page }) => {
  await open(page, 'compare=country:ML/NE');
  const sides = page
    .locator('.legend')
    .getByRole('listitem')
    .filter({ hasText: /^(Mali|Niger)$/ });
  await expect(sides).toHaveText(['Mali', 'Niger']);
  for (const side of await sides.all()) await expect(side).toBeVisible();
  const fills = await sides
    .locator('path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  expect(new Set(fills).size).toBe(2);
});

for (const [address, lang, widths] of [
  ['./', 'en', [1440, 1024, 390]],
  ['./', 'fr', [390, 1024, 1440]],
  ['./embed.html', 'en', [1000, 600]],
  ['./embed.html', 'fr', [600, 1000]],
] as const) {
  test(`${address} in ${lang}: at any width what the inset says fits it`, async ({ page }) => {
    for (const [at, width] of widths.entries()) {
      await page.setViewportSize({ width, height: 860 });
      if (at === 0) await page.goto(`${address}?lang=${lang}`);
      const inset = page.locator('.map-inset');
      await expect(inset).toContainText(lang === 'en' ? /\d+ outside/ : /\d+ hors cadre/);
      await expect
        .poll(() => inset.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
        .toBeLessThanOrEqual(0);
      await expect
        .poll(async () => {
          const [own, map] = [await inset.boundingBox(), await page.locator('#map').boundingBox()];
          return own && map ? own.x + own.width - (map.x + map.width) : Number.NaN;
        })
        .toBeLessThanOrEqual(0);
    }
  });
}

/** On a phone in the menu, with language and colours. */
const about = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const lang of ['en', 'fr'] as const) {
  test(`${lang}: About says what this is, follows the focus and closes`, { tag: '@phone' }, async ({
    page,
  }) => {
    await open(page, `lang=${lang}`);
    const [name, title] = ABOUT[lang];
    const isInMenu = isPhone(page);
    if (isInMenu) await openMenu(page);
    if (isInMenu) {
      for (const box of [/Language|Langue/, /Colours|Couleurs/])
        await expect(page.getByRole('combobox', { name: box })).toBeVisible();
    }
    await about(page, name).click();
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog).toContainText(/CC BY 4\.0/);
    await expect(dialog.getByRole('link', { name: 'CSV' })).toHaveAttribute('href', './data/incidents.csv');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(isInMenu ? page.getByRole('button', { name: 'Menu' }) : about(page, name)).toBeFocused();
    if (isInMenu) await openMenu(page);
    await about(page, name).click();
    await expect(dialog).toBeVisible();
    // Beside it, or where it fills the window by its button.
    if (isInMenu) await dialog.getByRole('button', { name: /Close|Fermer/ }).click();
    else await page.mouse.click(4, 4);
    await expect(dialog).toHaveCount(0);
  });
}
