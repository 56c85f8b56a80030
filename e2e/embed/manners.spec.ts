// The embed as a guest: the article scrolls, does not move, keeps its focus and its history, and hears of nobody else.

import { expect, type Page } from '@playwright/test';
import { isPhone } from '../atlas.ts';
import { embedIn, embedReady, test } from './site.ts';

const SEARCH = 'lang=en&year=2012-2015';
const RADISSON = 'incident=2015-11-20-bamako-radisson-blu';

const frameOf = (src: string): string =>
  `<iframe src="${src}" title="Map of attacks" style="height:1110px"></iframe>`;
const scrollY = (page: Page): Promise<number> => page.evaluate(() => Math.round(window.scrollY));
/** The camera as the embed's own address tells it; null until somebody has moved the map. */
const camera = (page: Page): Promise<string | null> =>
  embedIn(page)
    .locator('html')
    .evaluate(() => new URLSearchParams(location.search).get('map'));

async function openInArticle(
  page: Page,
  article: (body: string) => Promise<void>,
  src: string,
): Promise<void> {
  await article(frameOf(src));
  await expect(embedIn(page).getByRole('status')).toHaveText(/^\d+ of 355/);
  await embedReady(page);
}

/** The middle of the map, in pixels of the window. */
async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const map = embedIn(page).getByRole('region', { name: 'Map' });
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is not on screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('the wheel scrolls the article, with ctrl it zooms the map', async ({ page, article, embed }) => {
  await openInArticle(page, article, `${embed}embed.html?${SEARCH}`);
  const { x, y } = await middleOfMap(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => scrollY(page)).toBe(200);
  await page.mouse.wheel(0, -200);
  await expect.poll(() => scrollY(page)).toBe(0);
  expect(await camera(page)).toBeNull();

  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(() => camera(page)).not.toBeNull();
  expect(await scrollY(page)).toBe(0);
});

test('one finger scrolls the article, two move the map', { tag: '@phone-only' }, async ({
  page,
  article,
  embed,
}) => {
  await openInArticle(page, article, `${embed}embed.html?${SEARCH}`);
  const { x, y } = await middleOfMap(page);
  const session = await page.context().newCDPSession(page);
  const swipe = async (fingers: readonly { dx: number }[], distance: number): Promise<void> => {
    const points = (moved: number) => fingers.map(({ dx }, id) => ({ x: x + dx, y: y - moved, id }));
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
    for (let step = 1; step <= 12; step++) {
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: points((distance * step) / 12),
      });
      await page.waitForTimeout(16);
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };

  await swipe([{ dx: 0 }], 150);
  await expect.poll(() => scrollY(page)).toBeGreaterThan(90);
  expect(await camera(page)).toBeNull();

  // The swipe may still glide.
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.waitForTimeout(200);
    expect(await scrollY(page)).toBe(0);
  }).toPass();
  await swipe([{ dx: -40 }, { dx: 40 }], 120);
  await expect.poll(() => camera(page)).not.toBeNull();
  expect(await scrollY(page)).toBe(0);
});

test('buttons move the map with one tap or one key', { tag: '@phone' }, async ({ page, article, embed }) => {
  await openInArticle(page, article, `${embed}embed.html?${SEARCH}&map=5/18/2`);
  const map = embedIn(page).getByRole('region', { name: 'Map' });
  await expect(map.getByRole('button', { name: 'Move the map left' })).toHaveCount(0);
  const open = map.getByRole('button', { name: 'Move the map with one finger' });
  await (isPhone(page) ? open.tap() : open.click());
  const longitude = async (): Promise<number> => Number((await camera(page))?.split('/')[2]);
  const latitude = async (): Promise<number> => Number((await camera(page))?.split('/')[1]);
  await map.getByRole('button', { name: 'Move the map left' }).click();
  await expect.poll(longitude).toBeLessThan(1.5);
  await map.getByRole('button', { name: 'Move the map up' }).press('Enter');
  await expect.poll(latitude).toBeGreaterThan(18.5);
  await map.getByRole('button', { name: 'Zoom in' }).press('Enter');
  await expect.poll(async () => (await camera(page))?.split('/')[0]).toBe('6');
});

test('the switch lets one finger move the map, and gives it back to the article', {
  tag: '@phone-only',
}, async ({ page, article, embed }) => {
  await openInArticle(page, article, `${embed}embed.html?${SEARCH}`);
  const open = embedIn(page).getByRole('button', { name: 'Move the map with one finger' });
  const session = await page.context().newCDPSession(page);
  const swipe = async (): Promise<void> => {
    const { x, y } = await middleOfMap(page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let step = 1; step <= 12; step++) {
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ x, y: y - step * 10 }],
      });
      await page.waitForTimeout(16);
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await open.tap();
  await expect(open).toHaveAttribute('aria-pressed', 'true');
  await swipe();
  await expect.poll(() => camera(page)).not.toBeNull();
  expect(await scrollY(page)).toBe(0);
  const moved = await camera(page);
  await open.tap();
  await swipe();
  await expect.poll(() => scrollY(page)).toBeGreaterThan(60);
  expect(await camera(page)).toBe(moved);
});

test('a deep link below the fold takes neither focus nor scroll', { tag: '@phone' }, async ({
  page,
  article,
  embed,
}) => {
  const text = '<p style="height:1500px">A long way down.</p>';
  await article(`${text}${frameOf(`${embed}embed.html?lang=en&${RADISSON}`)}`);
  const panel = embedIn(page).getByRole('region', { name: 'Incident', exact: true });
  await expect(panel).toContainText('18–27 killed');
  // What the host sends is no gesture of the reader's either.
  await page.evaluate(() => {
    const params = { incident: '2013-01-16-in-amenas-gas-plant' };
    const message = { type: 'incident-atlas:set', version: 1, params };
    document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
  });
  await expect(panel).toContainText('In Amenas');
  await page.evaluate(() => {
    const message = { type: 'incident-atlas:set', version: 1, params: { incident: '' } };
    document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
  });
  await expect(panel).toBeHidden();
  expect(await scrollY(page)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('an incident opens where the reader is looking', { tag: '@phone' }, async ({ page, article, embed }) => {
  await openInArticle(page, article, `${embed}embed.html?${SEARCH}&show=title,timeline,list`);
  const row = embedIn(page).getByRole('region', { name: 'Incidents' }).locator('.row').first();
  await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const before = await scrollY(page);
  expect(before).toBeGreaterThan(200);
  await row.click();
  const title = embedIn(page)
    .getByRole('region', { name: 'Incident', exact: true })
    .getByRole('heading')
    .first();
  await expect(title).toBeInViewport();
  expect(await scrollY(page)).toBe(before);
  await page.keyboard.press('Escape');
  await expect(title).toBeHidden();
  expect(await scrollY(page)).toBe(before);
});

test('the reader’s steps make no history in the article', async ({ page, article, embed }) => {
  await openInArticle(page, article, `${embed}embed.html?${SEARCH}&show=title,timeline,list`);
  const length = await page.evaluate(() => history.length);
  const rows = embedIn(page).getByRole('region', { name: 'Incidents' }).getByRole('button');
  for (let row = 0; row < 5; row++) {
    await rows.nth(row).click();
    await expect(embedIn(page).getByRole('region', { name: 'Incident', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(embedIn(page).getByRole('region', { name: 'Incident', exact: true })).toBeHidden();
  }
  await embedIn(page)
    .getByRole('button', { name: /^Remove filter/ })
    .click();
  await expect(embedIn(page).getByRole('status')).toHaveText(/^355 of 355/);
  expect(await page.evaluate(() => history.length)).toBe(length);
});

for (const show of ['', '&show=']) {
  test(`an open incident leaves map, title and footer in sight${show}`, { tag: '@phone' }, async ({
    page,
    article,
    embed,
  }) => {
    await openInArticle(page, article, `${embed}embed.html?lang=en&${RADISSON}${show}`);
    const boxOf = async (selector: string): Promise<{ top: number; bottom: number }> => {
      const box = await embedIn(page).locator(selector).boundingBox();
      if (!box) throw new Error(`${selector} is not there.`);
      return { top: box.y, bottom: box.y + box.height };
    };
    const [map, sheet, footer] = [await boxOf('#map'), await boxOf('#incident'), await boxOf('#footer')];
    expect(sheet.top - map.top).toBeGreaterThan(200);
    expect(sheet.bottom - sheet.top).toBeGreaterThan(200);
    expect(sheet.bottom).toBeLessThanOrEqual(footer.top + 1);
    // Right below the map; where too little is left there, as high as a title, a date and a figure need.
    const isBelow = Math.abs(sheet.top - map.bottom) < 2;
    const isLeast = sheet.top < map.bottom && Math.abs(sheet.bottom - sheet.top - 260) < 2;
    expect([isBelow, isLeast]).toContain(true);
    expect(
      await embedIn(page)
        .locator('html')
        .evaluate(() => document.title),
    ).toMatch(/^Radisson Blu/);
    await embedIn(page).getByRole('link', { name: 'Open full map' }).click({ trial: true });
  });
}

test('links lead out of the frame', async ({ page, context, article, embed }) => {
  await openInArticle(page, article, `${embed}embed.html?lang=en&${RADISSON}`);
  const [source] = await Promise.all([
    context.waitForEvent('page'),
    embedIn(page).locator('.sources a').first().click(),
  ]);
  expect(source.url()).toContain('incidents/2015-11-20-bamako-radisson-blu.html#source-1');
  const [full] = await Promise.all([
    context.waitForEvent('page'),
    embedIn(page)
      .locator('.footer')
      .getByRole('link', { name: 'Open full map' })
      .evaluate((link: HTMLElement) => link.click()),
  ]);
  await expect(full.getByRole('region', { name: 'Incident', exact: true })).toContainText('18–27 killed');
  await expect(embedIn(page).getByRole('status')).toHaveText(/^355/);
});
