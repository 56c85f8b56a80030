// Windows of every shape: the page can be scrolled, the map keeps its height, an open incident leaves its mark in sight.

import { expect, type Page, test } from '@playwright/test';
import { incidentPanel, list, open, visit } from './atlas.ts';

const map = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });
const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(window.scrollY));

const boxOf = async (page: Page) => {
  const box = await map(page).boundingBox();
  if (!box) throw new Error('The map has no box.');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
};

/** Somewhere in the window beside the map and the tabs. */
async function besideMap(page: Page): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(() => {
    for (let y = 4; y < innerHeight; y += 8) {
      for (let x = 4; x < innerWidth; x += 8) {
        const element = document.elementFromPoint(x, y);
        if (element && !element.closest('.map, .tabs')) return { x, y };
      }
    }
    return null;
  });
  if (!place) throw new Error('The map and the tabs fill the window.');
  return place;
}

test.describe('small windows', () => {
  test('wherever the page stands, a wheel scrolls on to its end', { tag: '@phone-only' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 844, height: 390 });
    await open(page);
    await expect(list(page).getByRole('listitem').first()).toBeAttached();
    for (const [width, height] of [
      [844, 390],
      [667, 375],
      [320, 568],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => window.scrollTo(0, 0));
      await expect.poll(() => scrolled(page)).toBe(0);
      for (let notch = 0; notch < 8; notch++) {
        const before = await scrolled(page);
        const { x, y } = await besideMap(page);
        await page.mouse.move(x, y);
        await page.mouse.wheel(0, 120);
        await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  for (const [width, height] of [
    [844, 390],
    [390, 844],
    [320, 568],
  ] as const) {
    test(`${width}x${height}: an open incident leaves its mark in sight and leads back`, {
      tag: '@phone-only',
    }, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page);
      const row = list(page).getByRole('listitem').nth(3).getByRole('button');
      await row.scrollIntoViewIfNeeded();
      const place = await scrolled(page);
      await row.click();
      const sheet = await incidentPanel(page).boundingBox();
      if (!sheet) throw new Error('The incident has no box.');
      const box = await boxOf(page);
      // Above the sheet or beside it: what is left of the map, in which the map keeps the mark.
      const above = Math.min(sheet.y, box.bottom) - Math.max(0, box.y);
      const beside = box.right - Math.max(box.x, sheet.x + sheet.width);
      expect(Math.max(above, beside)).toBeGreaterThan(120);
      await incidentPanel(page).getByRole('button', { name: 'Close' }).click();
      await expect(incidentPanel(page)).toBeHidden();
      await expect.poll(() => scrolled(page)).toBe(place);
    });
  }

  test('an incident opened on the map and closed again leaves the map in sight', {
    tag: '@phone-only',
  }, async ({ page }) => {
    await open(page, 'incident=2013-01-16-in-amenas-gas-plant');
    await incidentPanel(page).getByRole('button', { name: 'Close' }).click();
    await expect(incidentPanel(page)).toBeHidden();
    const { y, height } = await boxOf(page);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height / 2).toBeLessThan(page.viewportSize()?.height ?? 0);
  });
});

for (const [width, height] of [
  [1366, 625],
  [1024, 640],
] as const) {
  test(`${width}x${height}: a comparison with filters and the player leave the map its height`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, 'compare=country:ML/NE&group=aqim,jnim&type=battle&deaths=2-');
    await expect(page.locator('.compare-sentence')).toBeVisible();
    const box = await boxOf(page);
    expect(Math.min(box.bottom, height) - box.y).toBeGreaterThanOrEqual(240);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    const player = await page.getByRole('group', { name: 'Playing through time' }).boundingBox();
    const after = await boxOf(page);
    expect((player?.y ?? 0) + (player?.height ?? 0)).toBeLessThanOrEqual(after.y);
    expect(after.height).toBeGreaterThanOrEqual(240);
  });
}

test('every panel folds away and comes back, but never all of them', async ({ page }) => {
  await open(page);
  const toggle = (name: string) =>
    page.getByRole('group', { name: 'Parts of the page' }).getByRole('button', { name });
  const before = await boxOf(page);
  await toggle('List').click();
  await expect(list(page)).toBeHidden();
  expect((await boxOf(page)).width).toBeGreaterThan(before.width);
  await toggle('Timeline').click();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeHidden();
  await toggle('Map').click();
  await expect(map(page)).toBeVisible();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Country' })).toBeHidden();
  for (const name of ['List', 'Timeline']) await toggle(name).click();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await expect.poll(() => boxOf(page)).toEqual(before);
});

test('text of twice the size makes no page wider than its window', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, 'country=ML');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  // The timeline is drawn anew a frame later.
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(1280);
});

test('type of twice the size makes no phone scroll sideways, in any language', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  const session = await page.context().newCDPSession(page);
  // As the browser's own setting, which media queries in em follow.
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await open(page, 'lang=fr&from=2012-09&to=2013-10');
  for (const lang of ['fr', 'ar', 'en']) {
    for (const search of ['from=2012-09&to=2013-10', 'incident=2015-11-20-bamako-radisson-blu', 'q=nobody']) {
      await visit(page, `lang=${lang}&${search}`);
      await expect(page.locator(`html[lang="${lang}"]`)).toHaveCount(1);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${lang} ${search}`)
        .toBe(320);
    }
  }
  await expect(page.getByRole('navigation').getByRole('button', { name: 'Filters' })).toBeInViewport({
    ratio: 1,
  });
});

test('an embed is no wider than its window on touch', { tag: '@phone-only' }, async ({ page }) => {
  for (const file of ['embed.html', 'embed.ar.html']) {
    await page.goto(file);
    await expect(page.locator('.timeline-tools button').first()).toBeVisible();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      file,
    ).toBe(0);
  }
});

test('tabs lead to the list and back to the map; the filters close by their tab', {
  tag: '@phone-only',
}, async ({ page }) => {
  await open(page);
  const tab = (name: string) => page.getByRole('navigation').getByRole('button', { name, exact: true });
  await tab('List').click();
  await expect(page.getByRole('heading', { name: 'Incidents', exact: true })).toBeInViewport();
  await expect(tab('List')).toHaveAttribute('aria-current', 'true');
  await tab('Map').click();
  await expect(map(page)).toBeInViewport({ ratio: 0.9 });
  await tab('Filters').click();
  await expect(page.getByRole('group', { name: 'Country' })).toBeVisible();
  await tab('Filters').click();
  await expect(page.getByRole('group', { name: 'Country' })).toBeHidden();
});
