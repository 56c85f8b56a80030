// An embed before its script has come, over a slow line, and where none ever runs.

import { readFileSync } from 'node:fs';
import { expect, type Page, type Route, test } from '@playwright/test';
import { FIXTURE_BUILD } from '../fixture/build.ts';

/** What a slow line has brought of it so far: all that stands before its script. */
const beginning = async (page: Page, file: string, query = ''): Promise<void> => {
  const whole = readFileSync(`${FIXTURE_BUILD}/${file}`, 'utf8');
  const known = whole.slice(0, whole.indexOf('<script type="application/json"'));
  const serve = (route: Route) => route.fulfill({ body: known, contentType: 'text/html' });
  await page.route(`**/${file}*`, serve);
  await page.goto(`./${file}${query}`);
  await page.unroute(`**/${file}*`, serve);
};

for (const [language, file, widthPx] of [
  ['en', 'embed.html', 390],
  ['en', 'embed.html', 320],
  ['ar', 'embed.ar.html', 414],
] as const)
  test(`shows finding, sentence and map before its script has come, where they stay, ${language} at ${widthPx}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: widthPx, height: 800 });
    const placesNow = () =>
      Promise.all(
        [page.getByRole('heading', { level: 1 }), page.locator('#map')].map(async (part) => {
          const { y, height } = (await part.boundingBox()) ?? { y: Number.NaN, height: Number.NaN };
          return { y, height };
        }),
      );
    await beginning(page, file, `?lang=${language}`);
    await expect(page.getByRole('img')).toBeVisible();
    const finding = await page.getByRole('heading', { level: 1 }).textContent();
    expect(finding).not.toBe('Incident Atlas');
    const before = await placesNow();

    await page.goto(`./${file}?lang=${language}`);
    await expect(page.getByRole('status')).toHaveText(/\d/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(finding ?? '');
    for (const [at, now] of (await placesNow()).entries()) {
      expect(Math.abs(now.y - (before[at]?.y ?? 0))).toBeLessThan(2);
      expect(Math.abs(now.height - (before[at]?.height ?? 0))).toBeLessThan(2);
    }
  });

test('of another view shows no other before', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await beginning(page, 'embed.html', '?year=2015');
  await expect(page.getByRole('img')).toBeHidden();
  await expect(page.locator('.receipt-sentence')).toBeHidden();
});

test('without scripts has its picture, its sentence and a way to the atlas', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('./embed.fr.html?year=2015');
  await expect(page.getByRole('img', { name: /^Carte de \d+ / })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Incident Atlas');
  await expect(page.getByText(/^\d+ événements sur \d+/)).toBeVisible();
  await page.getByRole('link', { name: 'Ouvrir la carte interactive' }).hover();
  await page.close();
});
