// The embed is one file that works wherever it is put: strict sandboxes, no server, no network, no storage.

import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { FIXTURE_BUILD } from '../fixture/build.ts';
import { articleOf, embedIn, test } from './site.ts';

const SEARCH = 'lang=en&year=2015&incident=2015-11-20-bamako-radisson-blu';

/** What the browser complains about, and every request beyond the page itself. */
function watch(page: Page): { complaints: string[]; requests: string[] } {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  return { complaints, requests };
}

for (const sandbox of ['allow-scripts', 'allow-scripts allow-popups', 'allow-scripts allow-same-origin']) {
  test(`works in sandbox="${sandbox}" on a host without CORS`, async ({ page, context, article, embed }) => {
    const { complaints, requests } = watch(page);
    const src = `${embed}embed.html?${SEARCH}`;
    await article(`<iframe sandbox="${sandbox}" src="${src}" title="Map" style="height:1100px"></iframe>`);
    await expect(embedIn(page).getByRole('status')).toHaveText(/^\d+ of 355 incidents, 2015/);
    await expect(embedIn(page).locator('.sources a').first()).toBeAttached();
    await embedIn(page)
      .getByRole('region', { name: 'Incident', exact: true })
      .getByRole('button', { name: 'Next incident' })
      .click();
    await expect(embedIn(page).getByRole('status')).toHaveText(/^\d+ of 355 incidents, 2015/);
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => new URL(address).port === new URL(embed).port)).toEqual([src]);
    expect(requests.filter((address) => !/^http:\/\/(localhost|127\.0\.0\.1):/.test(address))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

test('the full map opens from a sandbox whose tabs may fetch nothing', async ({
  page,
  context,
  article,
  embed,
}) => {
  const src = `${embed}embed.html?lang=en&group=aqim&year=2015`;
  await article(
    `<iframe sandbox="allow-scripts allow-popups" src="${src}" title="Map" style="height:1100px"></iframe>`,
  );
  const sentence = (await embedIn(page).getByRole('status').textContent()) ?? '';
  expect(sentence).toMatch(/^\d of 355/);
  const [full] = await Promise.all([
    context.waitForEvent('page'),
    embedIn(page).getByRole('link', { name: 'Open full map' }).click(),
  ]);
  await expect(full.getByRole('status')).toHaveText(sentence);
  await expect(full).toHaveURL(/embed\.html\?group=aqim&year=2015/);
  await expect(full.getByRole('slider', { name: 'From' })).toBeVisible();
});

test('stores nothing where it could', async ({ page, embed }) => {
  await page.goto(`${embed}embed.html?${SEARCH}`);
  await expect(page.locator('.sources a').first()).toBeAttached();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('map')).not.toBeNull();
  const stored = await page.evaluate(
    async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
  );
  expect(stored).toBe(0);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('works pasted whole into srcdoc', async ({ page, article, embed }) => {
  const { complaints } = watch(page);
  const html = await (await page.request.get(`${embed}embed.html`)).text();
  await article('<iframe title="Map" style="height:1100px"></iframe>');
  await page.locator('iframe').evaluate((iframe: HTMLIFrameElement, content) => {
    iframe.srcdoc = content;
  }, html);
  await expect(embedIn(page).getByRole('status')).toHaveText(/^355 of 355/);
  await embedIn(page).getByRole('button', { name: 'Zoom in' }).click();
  await embedIn(page).getByRole('button', { name: 'Zoom out' }).click();
  await expect(embedIn(page).getByRole('status')).toHaveText(/^355 of 355/);
  expect(complaints).toEqual([]);
});

test('works from a file, alone and framed, without a network', async ({ page, context }) => {
  await context.setOffline(true);
  const { complaints, requests } = watch(page);
  const src = `${pathToFileURL(`${FIXTURE_BUILD}/embed.html`).href}?${SEARCH}`;
  await page.goto(src);
  await expect(page.getByRole('status')).toHaveText(/^\d+ of 355 incidents, 2015/);
  await expect(page.locator('.sources a').first()).toBeAttached();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('map')).not.toBeNull();
  const article = test.info().outputPath('article.html');
  writeFileSync(article, articleOf(`<iframe src="${src}" title="Map" style="height:1100px"></iframe>`));
  await page.goto(pathToFileURL(article).href);
  await expect(embedIn(page).getByRole('status')).toHaveText(/^\d+ of 355 incidents, 2015/);
  expect(complaints).toEqual([]);
  expect(requests.every((address) => address.startsWith('file:') || address.startsWith('data:'))).toBe(true);
});

test('an address in French leads from embed.html to the French file, framed, from a disk and offline', async ({
  page,
  context,
  article,
  embed,
}) => {
  const { complaints, requests } = watch(page);
  const search = '?lang=fr&incident=2015-11-20-bamako-radisson-blu';
  const french = (root: Page | FrameLocator): Locator =>
    root.getByRole('region', { name: 'Événement', exact: true });
  await article(
    `<iframe sandbox="allow-scripts" src="${embed}embed.html${search}" title="Map" style="height:800px"></iframe>`,
  );
  await expect(french(embedIn(page))).toContainText('20 novembre 2015');
  const documents = requests.filter((address) => address.startsWith(embed));
  expect(documents).toEqual([`${embed}embed.html${search}`, `${embed}embed.fr.html${search}`]);
  // The reader goes back to where the article was opened, not to the file that made way.
  expect(await page.evaluate(() => history.length)).toBe(2);
  await context.setOffline(true);
  await page.goto(`${pathToFileURL(`${FIXTURE_BUILD}/embed.html`).href}${search}`);
  await expect(french(page)).toContainText('20 novembre 2015');
  await expect(page.locator('.sources a').first()).toBeAttached();
  // And back, for whoever writes the other language into the address.
  await page.goto(`${pathToFileURL(`${FIXTURE_BUILD}/embed.fr.html`).href}?lang=en&year=2015`);
  await expect(page.getByRole('status')).toHaveText(/^\d+ of 355 incidents, 2015/);
  expect(complaints).toEqual([]);
});

test('shows a picture, the figures and where the map is when scripts are off', async ({ browser, embed }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${embed}embed.html`);
  const picture = page.getByRole('img', { name: 'Map of 355 incidents in the Sahara and the Sahel' });
  await expect(picture).toBeVisible();
  expect((await picture.boundingBox())?.height).toBeGreaterThan(200);
  await expect(
    page.getByText(/^355 of 355 incidents, 2002–2025, [\d,]+–[\d,]+ reported deaths/),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the interactive map' })).toHaveAttribute(
    'href',
    './index.html',
  );
  await context.close();
});
