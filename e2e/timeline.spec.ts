// Choosing a period: by keys, by dragging, by a year's button; zooming the axis; hovering and selecting in the lanes.

import { expect, type Page, test } from '@playwright/test';
import { incidentPanel, isPhone, open, receipt } from './atlas.ts';
import { incidents, inYears } from './tables.ts';

const from = (page: Page) => page.getByRole('slider', { name: 'From' });
const to = (page: Page) => page.getByRole('slider', { name: 'To' });
const countIn = (first: number, last: number): number =>
  incidents.filter((row) => inYears(row, first, last)).length;

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let count = 0; count < times; count++) await page.keyboard.press(key);
}

test('2012 to 2015 by keys alone', async ({ page }) => {
  await open(page);
  await from(page).focus();
  await press(page, 'PageUp', 10);
  await expect(from(page)).toHaveAttribute('aria-valuetext', '1 January 2012');
  await to(page).focus();
  await press(page, 'PageDown', 10);
  await expect(to(page)).toHaveAttribute('aria-valuetext', '31 December 2015');
  await expect(receipt(page)).toHaveText(new RegExp(`^${countIn(2012, 2015)} of 355 incidents, 2012–2015`));
  await expect(page).toHaveURL(/year=2012-2015/);
  await press(page, 'ArrowLeft', 1);
  await expect(to(page)).toHaveAttribute('aria-valuetext', '30 November 2015');
  await press(page, 'End', 1);
  await from(page).focus();
  await press(page, 'Home', 1);
  await expect(receipt(page)).toHaveText(/^355 of 355/);
  await expect(page).not.toHaveURL(/year|from|to=/);
});

test('the handles never pass each other', async ({ page }) => {
  await open(page, 'year=2015');
  await from(page).focus();
  await press(page, 'End', 1);
  await expect(from(page)).toHaveAttribute('aria-valuetext', '31 December 2015');
  await expect(to(page)).toHaveAttribute('aria-valuetext', '31 December 2015');
});

test('a year is a button; pressing it again shows all years', async ({ page }) => {
  await open(page);
  const year = page.getByRole('button', { name: 'Only 2012' });
  await year.click();
  await expect(receipt(page)).toHaveText(new RegExp(`^${countIn(2012, 2012)} of 355 incidents, 2012,`));
  await expect(year).toHaveAttribute('aria-pressed', 'true');
  await year.click();
  await expect(receipt(page)).toHaveText(/^355 of 355/);
});

test('a drag across the bars draws a window, one Back undoes it', async ({ page }) => {
  await open(page);
  const plot = page.getByRole('region', { name: 'Timeline' }).getByRole('img');
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  if (!box) throw new Error('The timeline has no box.');
  const y = box.y + 40;
  const x = (year: number): number => box.x + (box.width * (year - 2002)) / 24;
  await page.mouse.move(x(2012.1), y);
  await page.mouse.down();
  await page.mouse.move(x(2014), y, { steps: 8 });
  await page.mouse.move(x(2015.9), y, { steps: 8 });
  await page.mouse.up();
  await expect(receipt(page)).toHaveText(new RegExp(`^${countIn(2012, 2015)} of 355 incidents, 2012–2015`));
  await expect(page).toHaveURL(/year=2012-2015/);
  await page.goBack();
  await expect(receipt(page)).toHaveText(/^355 of 355/);
});

test('a handle is dragged by pointer', async ({ page }) => {
  await open(page);
  await to(page).scrollIntoViewIfNeeded();
  const box = await to(page).boundingBox();
  const plot = await page.getByRole('region', { name: 'Timeline' }).getByRole('img').boundingBox();
  if (!box || !plot) throw new Error('The handle has no box.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(plot.x + (plot.width * (2008.9 - 2002)) / 24, box.y + 10, { steps: 10 });
  await page.mouse.up();
  await expect(to(page)).toHaveAttribute('aria-valuetext', '31 December 2008');
  await expect(receipt(page)).toHaveText(new RegExp(`^${countIn(2002, 2008)} of 355 incidents, 2002–2008`));
});

test('the axis zooms and comes back', async ({ page }) => {
  await open(page, 'year=2015');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByRole('button', { name: 'Fit to selection' }).click();
  await expect(
    timeline.getByText('Incidents per week').or(timeline.getByText('Incidents per month')),
  ).toBeVisible();
  await timeline.getByRole('button', { name: 'Whole period' }).click();
  await expect(timeline.getByText('Incidents per quarter')).toBeVisible();
  await expect(receipt(page)).toHaveText(/, 2015,/);
});

test('the measure changes to deaths', async ({ page }) => {
  await open(page);
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByRole('radio', { name: 'Deaths' }).check();
  await expect(timeline.getByText('Deaths per quarter')).toBeVisible();
});

test('lanes by keyboard: arrows go through time, Enter opens', async ({ page }) => {
  test.skip(isPhone(page), 'a phone shows no lanes');
  await open(page);
  const lanes = page.getByRole('listbox', { name: /^Incidents by lineage/ });
  await lanes.focus();
  const first = incidents.toSorted((a, b) => (a.start_date < b.start_date ? -1 : 1));
  await expect(lanes.getByRole('option')).toHaveText(new RegExp(first[0]?.title.slice(0, 20) ?? 'none'));
  await page.keyboard.press('ArrowRight');
  await expect(lanes.getByRole('option')).toHaveText(new RegExp(first[1]?.title.slice(0, 20) ?? 'none'));
  await page.keyboard.press('Enter');
  await expect(incidentPanel(page).getByRole('heading', { level: 2 })).toHaveText(first[1]?.title ?? 'none');
  await page.keyboard.press('Escape');
  await expect(lanes).toBeFocused();
});

test('an incident opened before its code has come takes the focus and gives it back', async ({ page }) => {
  test.skip(isPhone(page), 'a phone shows no lanes');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/incident-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  const lanes = page.getByRole('listbox', { name: /^Incidents by lineage/ });
  await lanes.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/incident=/);
  release();
  const title = incidentPanel(page).getByRole('heading', { level: 2 });
  await expect(title).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(lanes).toBeFocused();
});
