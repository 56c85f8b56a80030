// Choosing a period: by keys, by dragging, by a year's button; zooming the axis; hovering and selecting in the lanes.

import { expect, type Page, test } from '@playwright/test';
import { incidentPanel, open, receipt } from './atlas.ts';
import { axeFindings } from './axe.ts';
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

test('a year is a button; pressing it again shows all years', { tag: '@phone' }, async ({ page }) => {
  await open(page);
  const year = page.getByRole('button', { name: 'Only 2012' });
  await year.click();
  await expect(receipt(page)).toHaveText(new RegExp(`^${countIn(2012, 2012)} of 355 incidents, 2012,`));
  await expect(year).toHaveAttribute('aria-pressed', 'true');
  await year.click();
  await expect(receipt(page)).toHaveText(/^355 of 355/);
});

test('a drag across the bars draws a window, one Back undoes it', { tag: '@phone' }, async ({ page }) => {
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

test('a handle is dragged by pointer', { tag: '@phone' }, async ({ page }) => {
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

test('the axis zooms and comes back', { tag: '@phone' }, async ({ page }) => {
  await open(page, 'year=2015');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByRole('button', { name: 'Fit to selection' }).click();
  await expect(timeline.getByText(/^ ?per (week|month), /)).toBeAttached();
  await timeline.getByRole('button', { name: 'Whole period' }).click();
  await expect(timeline.getByText(/^ ?per (quarter, best estimate|half-year)/)).toBeAttached();
  await expect(receipt(page)).toHaveText(/, 2015,/);
});

/** Index of a quarter since the beginning of 2002. */
const quarterOf = ({ start_date: date }: { readonly start_date: string }): number =>
  (Number(date.slice(0, 4)) - 2002) * 4 + Math.floor((Number(date.slice(5, 7) || 1) - 1) / 3);

test('a cell is an incident: pointing says which, a click opens it', async ({ page }) => {
  await open(page);
  const alone = incidents.find(
    (row) => incidents.filter((other) => quarterOf(other) === quarterOf(row)).length === 1,
  );
  if (!alone) throw new Error('No quarter has a single incident.');
  const plot = page.getByRole('region', { name: 'Timeline' }).getByRole('img');
  const box = await plot.boundingBox();
  if (!box) throw new Error('The timeline has no box.');
  const place = [box.x + (box.width * (quarterOf(alone) + 0.5)) / 96, box.y + box.height - 56] as const;
  await page.mouse.move(...place);
  await expect(page.getByRole('region', { name: 'Timeline' }).getByText(alone.title)).toBeVisible();
  await page.mouse.click(...place);
  await expect(incidentPanel(page).getByRole('heading', { level: 2 })).toHaveText(alone.title);
});

test('pointing at a bar emphasises its incidents in the other views', async ({ page }) => {
  const [last] = incidents.toSorted((a, b) => (a.start_date < b.start_date ? 1 : -1));
  if (!last) throw new Error('There is no incident.');
  await open(page);
  const box = await page.getByRole('region', { name: 'Timeline' }).getByRole('img').boundingBox();
  if (!box) throw new Error('The timeline has no box.');
  await page.mouse.move(box.x + (box.width * (quarterOf(last) + 0.5)) / 96, box.y + 60);
  const row = page
    .getByRole('region', { name: 'Incidents' })
    .getByRole('button')
    .filter({ hasText: last.title });
  await expect(row).toHaveClass(/is-hovered/);
});

test('a phone shows the incidents one by one when asked to', { tag: '@phone-only' }, async ({ page }) => {
  await open(page);
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const cells = timeline.getByRole('listbox', { name: /^Incidents in order of time/ });
  await expect(cells).toBeHidden();
  await timeline.getByRole('button', { name: 'A taller timeline' }).tap();
  await expect(cells).toBeVisible();
  await expect(timeline.getByRole('button', { name: 'Table' })).toBeVisible();
});

test('days without an incident say so', async ({ page }) => {
  const days = new Set(incidents.map(({ start_date }) => start_date.slice(0, 7)));
  const month = Array.from({ length: 12 }, (_, at) => `2004-${String(at + 1).padStart(2, '0')}`).find(
    (one) => !days.has(one),
  );
  await open(page, `from=${month}&to=${month}`);
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByRole('button', { name: 'Fit to selection' }).click();
  await expect(timeline.getByText('No incident was collected here in these days.')).toBeVisible();
});

test('lanes instead of cells, by keyboard: arrows go through time, Enter opens', async ({ page }) => {
  await open(page);
  const cells = page.getByRole('listbox', { name: /^Incidents in order of time/ });
  await cells.focus();
  await expect(cells.getByRole('option')).toHaveText(/, .+$/);
  await page.getByRole('button', { name: 'Lanes', exact: true }).click();
  const lanes = page.getByRole('listbox', { name: /^Incidents in lanes/ });
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
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/incident-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  const lanes = page.getByRole('listbox', { name: /^Incidents in order of time/ });
  await lanes.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/incident=/);
  release();
  const title = incidentPanel(page).getByRole('heading', { level: 2 });
  await expect(title).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(lanes).toBeFocused();
});

test('the years are one stop of Tab; arrows go from year to year', async ({ page }) => {
  await open(page);
  const years = page.getByRole('group', { name: 'Years' });
  const latest = years.getByRole('button').last();
  await latest.focus();
  await page.keyboard.press('ArrowLeft');
  const before = years.getByRole('button').nth(-2);
  await expect(before).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(before).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Home');
  await expect(years.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(years.locator(':focus')).toHaveCount(0);
});

test('a period is typed, exact to the day; what is none is said, and nothing changes', async ({ page }) => {
  await open(page, 'country=ML');
  await page.getByRole('button', { name: 'Dates', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose dates' });
  const field = dialog.getByRole('textbox', { name: 'Period, exact to the day' });
  await field.fill('30 Feb 2015');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText('“30 Feb 2015” is not in the calendar.');
  expect(await axeFindings(page, { within: 'dialog' })).toEqual([]);
  await expect(page).toHaveURL(/\?country=ML$/);
  await field.fill('mars 2012 – 20 nov. 2015');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/country=ML&from=2012-03&to=2015-11-20/);
  await expect(to(page)).toHaveAttribute('aria-valuetext', '20 November 2015');
});
