// What stands around the map: one line of tools, the key, the inset's words, and the dialog about the atlas.

import { expect, type Page, test } from '@playwright/test';
import { isPhone, open, openMenu } from './atlas.ts';

const ABOUT = { en: ['About', 'About this atlas'], fr: ['À propos', 'À propos de cet atlas'] } as const;

for (const width of [1024, 1440]) {
  for (const lang of ['en', 'fr']) {
    for (const search of ['', '&country=ML,NE&group=aqim&year=2012-2020&q=camp']) {
      test(`${width}, ${lang}${search && ' with filters'}: the tools are one line, each with its name`, async ({
        page,
      }) => {
        test.skip(isPhone(page), 'a phone has tabs and a menu');
        await page.setViewportSize({ width, height: 800 });
        await open(page, `lang=${lang}${search}`);
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
      });
    }
  }
}

test('in a low window the key is folded until it is asked for', async ({ page }) => {
  test.skip(isPhone(page), 'a phone has How to read in its place');
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
  test.skip(isPhone(page), 'a phone has them in the sentence');
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

for (const [address, width] of [
  ['./', 1440],
  ['./', 1024],
  ['./', 390],
  ['./embed.html', 1000],
  ['./embed.html', 600],
] as const) {
  for (const lang of ['en', 'fr'] as const) {
    test(`${address} at ${width}, ${lang}: what the inset says fits it`, async ({ page }) => {
      test.skip(isPhone(page), 'the widths are set here');
      await page.setViewportSize({ width, height: 860 });
      await page.goto(`${address}?lang=${lang}`);
      const inset = page.locator('.map-inset');
      await expect(inset).toContainText(lang === 'en' ? /\d+ outside/ : /\d+ hors cadre/);
      await expect
        .poll(() => inset.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
        .toBeLessThanOrEqual(0);
      const [own, map] = [await inset.boundingBox(), await page.locator('#map').boundingBox()];
      expect((own?.x ?? 0) + (own?.width ?? 0)).toBeLessThanOrEqual((map?.x ?? 0) + (map?.width ?? 0));
    });
  }
}

/** On a phone in the menu, with language and colours. */
const about = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const lang of ['en', 'fr'] as const) {
  test(`${lang}: About says what this is, follows the focus and closes`, async ({ page }) => {
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
