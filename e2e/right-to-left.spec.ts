// Right to left, in the build made for it: the time axis mirrors with the interface, and every gesture with it.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { incidentPanel, open, receipt } from './atlas.ts';
import { axeFindings } from './axe.ts';
import { incidents, inYears } from './tables.ts';

const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' });
const from = (page: Page): Locator => page.getByRole('slider', { name: 'From' });
const to = (page: Page): Locator => page.getByRole('slider', { name: 'To' });
const overview = (page: Page): Locator => page.getByRole('slider', { name: 'Shown part of the period' });

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It has no box.');
  return box;
}

/** The place of a moment in the plot, time running from right to left. */
async function placeOf(page: Page, year: number) {
  const box = await boxOf(timeline(page).getByRole('img'));
  return { x: box.x + box.width * (1 - (year - 2002) / 24), y: box.y + 60, bottom: box.y + box.height };
}

test('years, handles and marks run from right to left', async ({ page }) => {
  await open(page, 'year=2012-2015');
  expect(await page.evaluate(() => document.dir)).toBe('rtl');
  const xOf = async (locator: Locator): Promise<number> => (await boxOf(locator)).x;
  expect(await xOf(from(page))).toBeGreaterThan(await xOf(to(page)));
  const year = (name: number): Locator => page.getByRole('button', { name: `Only ${name}` });
  expect(await xOf(year(2003))).toBeGreaterThan(await xOf(year(2024)));
  const place = await placeOf(page, 2012);
  const drawn = await boxOf(from(page).locator('svg'));
  expect(Math.abs(drawn.x + drawn.width / 2 - place.x)).toBeLessThan(3);
  expect(await axeFindings(page)).toEqual([]);
});

test('the arrow to the left goes on in time, on sliders and cells', async ({ page }) => {
  await open(page);
  await from(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(from(page)).toHaveAttribute('aria-valuetext', '1 February 2002');
  await page.keyboard.press('ArrowRight');
  await expect(from(page)).toHaveAttribute('aria-valuetext', '1 January 2002');
  const lanes = page.getByRole('listbox', { name: /^Incidents in order of time/ });
  await lanes.focus();
  await page.keyboard.press('ArrowLeft');
  const [, second] = incidents.toSorted((a, b) => (a.start_date < b.start_date ? -1 : 1));
  await expect(lanes.getByRole('option')).toHaveText(new RegExp(second?.title.slice(0, 20) ?? 'none'));
  await page.keyboard.press('Enter');
  await expect(incidentPanel(page).getByRole('heading', { level: 2 })).toHaveText(second?.title ?? 'none');
});

test('a drag, a tap and a handle choose what lies under the pointer', async ({ page }) => {
  await open(page);
  const count = incidents.filter((row) => inYears(row, 2012, 2015)).length;
  const [start, end] = [await placeOf(page, 2012.1), await placeOf(page, 2015.9)];
  expect(start.x).toBeGreaterThan(end.x);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, start.y, { steps: 4 });
  await page.mouse.move(end.x, start.y, { steps: 4 });
  await page.mouse.up();
  await expect(receipt(page)).toHaveText(new RegExp(`^${count} of 355 incidents, 2012–2015`));
  const handle = await boxOf(to(page));
  await page.mouse.move(handle.x + handle.width / 2, handle.y + 10);
  await page.mouse.down();
  await page.mouse.move((await placeOf(page, 2013.99)).x, handle.y + 10, { steps: 6 });
  await page.mouse.up();
  await expect(to(page)).toHaveAttribute('aria-valuetext', '31 December 2013');
});

test('the wheel zooms around the pointer, sideways it follows the hand; a drag takes the axis along', async ({
  page,
}) => {
  await open(page);
  const place = await placeOf(page, 2015.9);
  await page.mouse.move(place.x, place.y);
  const shown = async (): Promise<string> => (await overview(page).getAttribute('aria-valuetext')) ?? '';
  await expect(async () => {
    await page.mouse.wheel(0, -400);
    expect(await shown()).toMatch(/2015.*2016$|^\d+ \w+–\d+ \w+ 2015$|^\w+–\w+ 2015$/);
  }).toPass({ intervals: [50] });
  const firstYear = async (): Promise<number> => Number((await shown()).match(/\d{4}/)?.[0]);
  const zoomed = await firstYear();
  // To the right lies the past.
  await expect(async () => {
    await page.mouse.wheel(600, 0);
    expect(await firstYear()).toBeLessThan(zoomed);
  }).toPass({ intervals: [50] });
  const before = await firstYear();
  await expect(async () => {
    await page.mouse.move(place.x, place.bottom - 30);
    await page.mouse.down();
    await page.mouse.move(place.x + 400, place.bottom - 30, { steps: 4 });
    await page.mouse.up();
    expect(await firstYear()).toBeGreaterThan(before);
  }).toPass({ intervals: [50] });
});
