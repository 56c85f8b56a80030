// From 23 years to a single day and back: by wheel, drag, keys, double click and two fingers.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { open, receipt } from './atlas.ts';

const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' });
const plot = (page: Page): Locator => timeline(page).getByRole('img');
const overview = (page: Page): Locator => page.getByRole('slider', { name: 'Shown part of the period' });
const shown = async (page: Page): Promise<string> =>
  (await overview(page).getAttribute('aria-valuetext')) ?? '';

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It has no box.');
  return box;
}

/** Waits until the axis has come to rest, and says what it shows. */
async function settled(page: Page): Promise<string> {
  let before = '';
  await expect(async () => {
    const now = await shown(page);
    const isSame = now === before;
    before = now;
    expect(isSame).toBe(true);
  }).toPass({ intervals: [300] });
  return before;
}

/** A single day may lie across two dates. */
const ONE_DAY = /^(\d+)(?:–(\d+))? Nov 2015$/;
const UNITS = ['quarter', 'month', 'week', 'day'];
const unitOf = async (page: Page): Promise<number> => {
  const caption =
    (await timeline(page)
      .getByText(/^per \w+, /)
      .textContent()) ?? '';
  return UNITS.indexOf(caption.match(/^per (\w+)/)?.[1] ?? '');
};

test('the wheel goes evenly from all years to one day, and back', async ({ page }) => {
  await open(page);
  const box = await boxOf(plot(page));
  await page.mouse.move(box.x + box.width * ((2015.88 - 2002) / 24), box.y + 60);
  const units: number[] = [];
  await expect(async () => {
    await page.mouse.wheel(0, -400);
    units.push(await unitOf(page));
    const days = (await shown(page)).match(ONE_DAY);
    expect(days).not.toBeNull();
    expect(Number(days?.[2] ?? days?.[1]) - Number(days?.[1])).toBeLessThanOrEqual(1);
  }).toPass({ intervals: [50], timeout: 20_000 });
  expect(units).toEqual(units.toSorted());
  expect(new Set(units)).toEqual(new Set([0, 1, 2, 3]));
  await expect(
    timeline(page)
      .getByText(/^\d+ November 2015$/)
      .first(),
  ).toBeVisible();
  await expect(receipt(page)).toHaveText(/^355 of 355/);
  await expect(async () => {
    await page.mouse.wheel(0, 600);
    await expect(timeline(page).getByRole('button', { name: 'Whole period' })).toHaveCount(0, {
      timeout: 100,
    });
  }).toPass({ intervals: [50], timeout: 20_000 });
});

test('a drag below the bars takes the zoomed axis along and chooses nothing', async ({ page }) => {
  await open(page, 'year=2015');
  await timeline(page).getByRole('button', { name: 'Fit to selection' }).click();
  const before = await settled(page);
  expect(before).toBe('13 Dec 2014–19 Jan 2016');
  const box = await boxOf(plot(page));
  const y = box.y + box.height - 40;
  await page.mouse.move(box.x + 200, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 500, y, { steps: 4 });
  await page.mouse.move(box.x + 200 + box.width / 2, y, { steps: 4 });
  await page.mouse.up();
  expect(await settled(page)).toMatch(/ 2014–\d+ Jul 2015$/);
  await expect(page).toHaveURL(/year=2015/);
  await expect(receipt(page)).toHaveText(/, 2015,/);
});

test('keys zoom in on the selected incident', async ({ page }) => {
  await open(page, 'incident=2015-11-20-bamako-radisson-blu&year=2012-2020');
  await page.getByRole('slider', { name: 'From' }).focus();
  for (let count = 0; count < 6; count++) {
    await page.keyboard.press('+');
    await settled(page);
  }
  // Some four months; the middle of the chosen period lies in 2016.
  expect(await settled(page)).toMatch(/Sept?.*(2015|2016)$/);
});

test('keys zoom, move what is shown and come back to the whole', async ({ page }) => {
  await open(page);
  await page.getByRole('slider', { name: 'From' }).focus();
  await page.keyboard.press('+');
  await page.waitForTimeout(300);
  await page.keyboard.press('+');
  const first = await settled(page);
  expect(first).toMatch(/2010.*2016|2011.*2016|2010.*2017|2011.*2017/);
  await overview(page).focus();
  await page.keyboard.press('End');
  const last = await settled(page);
  expect(last).toMatch(/2025$/);
  await page.keyboard.press('ArrowLeft');
  expect(await settled(page)).not.toBe(last);
  await page.keyboard.press('ArrowRight');
  expect(await settled(page)).toBe(last);
  await page.keyboard.press('Home');
  expect(await settled(page)).toMatch(/2002/);
  await page.keyboard.press('0');
  expect(await settled(page)).toBe('2002–2025');
  await expect(receipt(page)).toHaveText(/^355 of 355/);
});

test('a double click leads to its year, then its month, then its day, and filters nothing', async ({
  page,
}) => {
  await open(page);
  const box = await boxOf(plot(page));
  const at = (share: number): Promise<void> => page.mouse.dblclick(box.x + box.width * share, box.y + 60);
  await at((2015 + 323.5 / 365 - 2002) / 24);
  expect(await settled(page)).toBe('2015');
  await at(323.5 / 365);
  expect(await settled(page)).toMatch(/^Nov 2015$/);
  await at(19.5 / 30);
  expect(await settled(page)).toBe('20 Nov 2015');
  await expect(receipt(page)).toHaveText(/^355 of 355/);
  await expect(page).not.toHaveURL(/year|from|to=/);
});

test('two fingers zoom around what lies between them, one takes the zoomed axis along', {
  tag: '@phone-only',
}, async ({ page }) => {
  await open(page);
  await plot(page).scrollIntoViewIfNeeded();
  const box = await boxOf(plot(page));
  const y = box.y + 50;
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: xs.map((x, id) => ({ x: box.x + x, y, id })),
    });
  await touch('touchStart', 140);
  await touch('touchStart', 140, 180);
  for (let step = 1; step <= 8; step++) await touch('touchMove', 140 - step * 12, 180 + step * 12);
  await touch('touchEnd');
  const zoomed = await settled(page);
  expect(zoomed).toMatch(/201[01].*201[56]/);
  await expect(receipt(page)).toHaveText(/^355 of 355/);
  await touch('touchStart', 100);
  for (let step = 1; step <= 8; step++) await touch('touchMove', 100 + step * 20);
  await touch('touchEnd');
  const moved = await settled(page);
  expect(Number(moved.match(/\d{4}/)?.[0])).toBeLessThan(Number(zoomed.match(/\d{4}/)?.[0]));
  await expect(receipt(page)).toHaveText(/^355 of 355/);
});
