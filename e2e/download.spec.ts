// A researcher takes the rows shown, a newsroom takes the picture.

import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { isPhone, open, openMenu, receipt } from './atlas.ts';
import { axeFindings } from './axe.ts';
import { openDownload, read, take } from './downloads.ts';
import { incidents, inYears } from './tables.ts';

const SEARCH = 'country=ML&year=2012-2013';
const expected = incidents.filter((row) => row.country === 'ML' && inYears(row, 2012, 2013));

/** The title of what is taken along. */
const FINDING = `${expected.length} incidents recorded here in Mali in 2012–2013`;

test('the CSV has the rows shown, with licence and version', async ({ page }) => {
  await open(page, SEARCH);
  const dialog = await openDownload(page);
  await expect(dialog).toContainText(`${expected.length} of 355 incidents`);
  const download = await take(page, dialog, 'CSV table');
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^incident-atlas-\\d{4}-\\d\\d-\\d\\d-${expected.length}-of-355\\.csv$`),
  );
  const text = (await read(download)).toString('utf8');
  // Excel tells UTF-8 by this mark alone.
  expect(text.startsWith('\uFEFFid,')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.trim(), { header: true });
  expect(errors).toEqual([]);
  expect(data.map((row) => row.id).sort()).toEqual(expected.map((row) => row.id).sort());
  for (const row of data) {
    const source = expected.find(({ id }) => id === row.id);
    expect([row.title, row.killed_low, row.killed_high]).toEqual([
      source?.title,
      source?.killed_low,
      source?.killed_high,
    ]);
    expect(row.licence).toContain('CC-BY');
    expect(row.data_version).toMatch(/^\d{4}-/);
  }
});

test('the GeoJSON has the same, with its citation', async ({ page }) => {
  await open(page, SEARCH);
  const dialog = await openDownload(page);
  const geojson = JSON.parse((await read(await take(page, dialog, 'GeoJSON'))).toString('utf8'));
  expect(geojson.type).toBe('FeatureCollection');
  expect(geojson.features).toHaveLength(expected.length);
  expect(geojson.licence).toContain('CC-BY');
  expect(geojson.citation).toContain(FINDING);
});

test('the picture is a PNG at twice its size, the SVG holds title, key, sources and version', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, SEARCH);
  const dialog = await openDownload(page);
  const svg = (await read(await take(page, dialog, 'SVG'))).toString('utf8');
  const size = /^<svg[^>]*width="(\d+)" height="(\d+)"/.exec(svg);
  for (const text of [
    FINDING,
    `${expected.length} of 355 incidents`,
    'Filters: 2012–2013 · Mali',
    'claimed, attributed',
    'Each incident has its own named sources',
    'data version',
    'CC BY 4.0',
  ]) {
    expect(svg).toContain(text);
  }
  const problems = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return parsed.querySelector('parsererror')?.textContent ?? '';
  }, svg);
  expect(problems).toBe('');
  const png = await read(await take(page, dialog, 'PNG'));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    2 * Number(size?.[1]),
    2 * Number(size?.[2]),
  ]);
  // A blank canvas would compress to next to nothing.
  expect(png.length).toBeGreaterThan(100_000);
});

test('of a comparison the picture and the sheet have both sides and the areas', async ({ page }) => {
  await open(page, 'compare=area:-6,13.2,-1.5,16/-1,11.5;1,15;4,14;3,12');
  // The bar's words come with its code.
  const sides = page.locator('.compare-sentence strong');
  await expect(sides).toHaveCount(2);
  const said = await sides.allTextContents();
  const dialog = await openDownload(page);
  const svg = (await read(await take(page, dialog, 'SVG'))).toString('utf8');
  for (const text of [
    ...said,
    '>Area A<',
    '>Area B<',
    'pic-side-first pic-certain',
    'pic-side-second pic-certain',
  ])
    expect(svg).toContain(text);
  // The faces inside are letters, too.
  expect(svg.replaceAll(/base64,[^)]*/g, '')).not.toContain('AQIM');
  expect(svg.match(/class="pic-area /g)).toHaveLength(2);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.briefing-map')).toBeVisible({ timeout: 1000 });
  }).toPass();
  for (const text of said) await expect(page.locator('.briefing-head')).toContainText(text);
  await expect(page.locator('.briefing-map .pic-area')).toHaveCount(2);
  await expect(page.locator('.briefing-map').getByText('Area B')).toBeVisible();
});

test('an open dialog follows what changes behind it', { tag: '@phone' }, async ({ page }) => {
  const mali = incidents.filter((row) => row.country === 'ML');
  const narrowed = mali.filter((row) => inYears(row, 2015, 2015));
  await open(page, 'country=ML&year=2015');
  await page.getByRole('button', { name: 'Remove filter: 2015' }).click();
  await expect(receipt(page)).toHaveText(new RegExp(`^${mali.length} of`));
  const dialog = await openDownload(page);
  await expect(dialog).toContainText(`${mali.length} of 355 incidents`);
  await page.goBack();
  await expect(dialog).toContainText(`${narrowed.length} of 355 incidents`);
  const csv = (await read(await take(page, dialog, 'CSV table'))).toString('utf8');
  expect(Papa.parse(csv.trim(), { header: true }).data).toHaveLength(narrowed.length);
  await page.keyboard.press('Escape');
  await openMenu(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = page.getByRole('dialog').getByRole('textbox', { name: 'Link to this view' });
  await expect(link).toHaveValue(/year=2015/);
  await page.goForward();
  await expect(link).not.toHaveValue(/year/);
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Embed code' })).not.toHaveValue(/year/);
});

test('without a connection the dialog says what failed', async ({ page }) => {
  await open(page, SEARCH);
  const dialog = await openDownload(page);
  await page.route('**/data/incidents.csv', (route) => route.abort());
  await dialog.getByRole('button', { name: 'CSV table' }).click();
  await expect(dialog.locator('[aria-live]')).toContainText('could not be loaded');
});

test('on paper each incident shown has one number in the table, on the map and under the timeline', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, SEARCH);
  await page.emulateMedia({ media: 'print' });
  const table = page.getByRole('table');
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(table).toBeVisible({ timeout: 1000 });
  }).toPass();
  const numbers = expected.map((_, at) => at + 1);
  const rows = table.locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(expected.length);
  // Of the table each has one; at one place or in one bar several stand together.
  expect((await rows.locator('td:first-child').allInnerTexts()).map(Number)).toEqual(numbers);
  const named = async (selector: string) =>
    (await page.locator(selector).allTextContents())
      .flatMap(numbersIn)
      .sort((first, second) => first - second);
  expect(await named('.briefing-map .pic-number:not(.pic-halo)')).toEqual(numbers);
  expect(await named('.briefing-numbers text')).toEqual(numbers);
  await expect(page.getByRole('heading', { name: FINDING })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Map' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Claims and sources' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeHidden();
  expect(await axeFindings(page, { within: '.briefing' })).toEqual([]);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(table).toHaveCount(0);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
});

test('on paper a map of many has no numbers, and says what those of the table are', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.briefing');
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(sheet.getByRole('table')).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect(incidents.length).toBeGreaterThan(60);
  await expect(sheet.locator('.pic-number')).toHaveCount(0);
  await expect(sheet).toContainText('numbers for up to 60 incidents; here they only count the rows');
});

test('the briefing sheet of a tour is one file that asks for nothing', async ({ page, browser }) => {
  await open(page, 'tour=bamako&step=2&lang=ar');
  await expect(page.locator('#tour').getByRole('heading', { level: 2 })).toBeVisible();
  await page.getByRole('button', { name: 'تنزيل' }).filter({ visible: true }).first().click();
  const saved = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: /HTML/ }).click();
  const html = (await read(await saved)).toString('utf8');
  // Links lead on; nothing else names another place.
  expect(html.replaceAll(/href="https?:[^"]*"|url\(data:[^)]*\)/g, '')).not.toMatch(
    /(src|srcset|href)=|url\(|@import/,
  );
  const context = await browser.newContext({ offline: true });
  const sheet = await context.newPage();
  await sheet.setContent(html);
  await expect(sheet.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(sheet.locator('.briefing-steps h2')).toHaveCount(10);
  const steps = await sheet.locator('.briefing-map .pic-number:not(.pic-halo)').allTextContents();
  expect([...new Set(steps.flatMap(numbersIn))].sort((first, second) => first - second)).toEqual(
    Array.from({ length: 10 }, (_, at) => at + 1),
  );
  expect(await sheet.evaluate(() => document.fonts.check('700 20px "Naskh Arabic"', 'من'))).toBe(true);
  await context.close();
});

test('play becomes a film of some seconds that a browser can show', async ({ page }) => {
  test.slow();
  // Of one year: a film takes as long as it is.
  await open(page, 'q=radisson');
  const dialog = await openDownload(page);
  const saved = page.waitForEvent('download', { timeout: 60_000 });
  await dialog.getByRole('button', { name: 'Video of play' }).click();
  await expect(dialog.locator('[aria-live]')).toContainText(/Making|Recording/);
  const film = await saved;
  // What fails is said of the video, not of the pictures.
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.captureStream = () => {
      throw new Error('no stream');
    };
  });
  await dialog.getByRole('button', { name: 'Video of play' }).click();
  await expect(dialog.getByText('The video could not be made.')).toBeVisible({ timeout: 60_000 });
  expect(film.suggestedFilename()).toMatch(/-\d+-of-355\.(webm|mp4)$/);
  const bytes = await read(film);
  expect(bytes.length).toBeGreaterThan(20_000);
  expect(bytes.length).toBeLessThan(4_000_000);
  // The atlas itself shows no films: its policy would not let it.
  const viewer = await page.context().newPage();
  const widthPx = await viewer.evaluate(async (text) => {
    const video = document.createElement('video');
    const content = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    video.src = URL.createObjectURL(new Blob([content], { type: 'video/webm' }));
    return new Promise((resolve) => {
      video.addEventListener('loadedmetadata', () => resolve(video.videoWidth));
      video.addEventListener('error', () => resolve(video.error?.message));
    });
  }, bytes.toString('base64'));
  expect(widthPx).toBe(1080);
});

/** `3, 7–9` */
function numbersIn(text: string): number[] {
  return text.split(', ').flatMap((run) => {
    const [first = 0, last = first] = run.split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
}

test('printed at once, an open incident is words: no controls, and what has not arrived is said', async ({
  page,
}) => {
  // Neither the sources nor the code of the sheet ever come.
  await page.route(/\/assets\/(details|briefing)[.-]/, () => {});
  await open(page, 'incident=2015-11-20-bamako-radisson-blu');
  await expect(page.getByText('Loading sources and reports…')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('heading', { name: 'Radisson Blu hotel siege, Bamako' })).toBeVisible();
  await expect(page.getByText(/^Sources and reports had not arrived when this was printed/)).toBeVisible();
  await expect(page.getByText(/^Printed before the page was complete/)).toBeVisible();
  await expect(page.getByText('Loading sources and reports…')).toBeHidden();
  for (const role of ['button', 'combobox', 'textbox', 'searchbox', 'checkbox', 'application'] as const)
    await expect(page.getByRole(role)).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeHidden();
  await expect(page.locator('canvas:visible')).toHaveCount(0);
});

test('printed at once, the incidents in the page follow the sentence, in dark colours as well', async ({
  page,
}) => {
  await page.route(/\/assets\/briefing-/, () => {});
  await open(page, `${SEARCH}&theme=dark`);
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.getByText(incidents.find(({ id }) => id === expected.at(-1)?.id)?.title ?? 'none').first(),
  ).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  const ink = await page.locator('.receipt-sentence').evaluate((element) => getComputedStyle(element).color);
  expect(ink).toBe('rgb(0, 0, 0)');
});

test('the lineages print as lineages, and no picture of the map is offered for them', async ({ page }) => {
  await open(page, 'view=lineages&incident=2015-11-20-bamako-radisson-blu');
  await expect(page.getByRole('heading', { name: 'How the armed groups split and merged' })).toBeVisible();
  const dialog = await openDownload(page);
  await expect(dialog.getByRole('button', { name: 'Print or save as PDF' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: /PNG|SVG/ })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.lineage-paper').getByRole('img');
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.briefing')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(printed).toBeVisible();
  await expect(printed.locator('.lineage-selected')).toHaveCount(1);
  await expect(page.locator('.lineage-paper').getByText('Al-Mourabitoun').first()).toBeVisible();
  await expect(page.locator('.briefing-map')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Radisson Blu hotel siege, Bamako' })).toBeVisible();
  for (const role of ['button', 'combobox', 'radio'] as const)
    await expect(page.getByRole(role)).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(printed).toHaveCount(0);
});

test('on a low phone the dialog scrolls below its title', async ({ page }) => {
  test.skip(!isPhone(page), 'wide pages have room');
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page);
  const dialog = await openDownload(page);
  await expect(dialog.getByRole('button', { name: 'Close', exact: true })).toBeInViewport({ ratio: 1 });
});
