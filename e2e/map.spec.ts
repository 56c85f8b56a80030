// The map as a reader uses it: keyboard, several marks at one point, hovering, drawing an area, filtering to the view.

import { expect, type Page, test } from '@playwright/test';
import { incidentPanel, isPhone, list, open, openMenu, receipt, searchField } from './atlas.ts';
import { incidents } from './tables.ts';

const map = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });

/** Where a place is on the map's picture: centred when the address puts it in the middle. */
async function centre(page: Page): Promise<{ x: number; y: number }> {
  const box = await map(page).boundingBox();
  if (!box) throw new Error('The map has no box.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('marks by keyboard: arrows, Enter opens, Escape comes back to the map', async ({ page }) => {
  // In Amenas alone on its spot in the middle of the map.
  await open(page, 'q=amenas&map=7/27.9/9.13');
  const marks = page.getByRole('listbox', { name: /^Incidents on the map/ });
  await marks.focus();
  await expect(marks.getByRole('option')).toContainText(/In Amenas|gas/i);
  await page.keyboard.press('Enter');
  await expect(incidentPanel(page).getByRole('heading', { level: 2 })).toContainText(/gas/i);
  await page.keyboard.press('Escape');
  await expect(incidentPanel(page)).toBeHidden();
  await expect(marks).toBeFocused();
});

test('arrows go from mark to mark', async ({ page }) => {
  await open(page);
  const marks = page.getByRole('listbox', { name: /^Incidents on the map/ });
  await marks.focus();
  const names = new Set<string>();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp']) {
    names.add((await marks.getByRole('option').textContent()) ?? '');
    await page.keyboard.press(key);
  }
  expect(names.size).toBeGreaterThan(3);
  await expect(marks.getByRole('option')).toHaveText(
    /, [\d,]+ km (north|south|east|west)[a-z-]* of the last one$/,
  );
});

test('a click on a mark opens its incident; hovering it marks its row', { tag: '@phone' }, async ({
  page,
}) => {
  await open(page, 'q=amenas&map=7/27.9/9.13');
  const { x, y } = await centre(page);
  if (!isPhone(page)) {
    await page.mouse.move(x, y);
    await expect(map(page).locator('.map-tip')).toContainText(/gas/i);
    await expect(list(page).locator('.row.is-hovered')).toHaveCount(1);
  }
  await page.mouse.click(x, y);
  await expect(incidentPanel(page).getByRole('heading', { level: 2 })).toContainText(/gas/i);
});

test('a drag that begins on a mark leaves its label and its row behind', async ({ page }) => {
  await open(page, 'q=amenas&map=7/27.9/9.13');
  const { x, y } = await centre(page);
  // At once: the label has not been drawn yet when the map begins to move.
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y + 60, { steps: 4 });
  await page.mouse.move(x - 120, y + 120, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get('map')).not.toBe('7/27.9/9.13');
  // Only now: the map stands still, and the pointer is beside the mark or on it.
  await page.mouse.move(x + 200, y - 150);
  await expect(map(page).locator('.map-tip')).toBeHidden();
  await expect(list(page).locator('.row.is-hovered')).toHaveCount(0);
});

test('several at one point open their list, the newest first, one of which is chosen', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, 'map=6/18.441/1.408');
  const { x, y } = await centre(page);
  await page.mouse.click(x, y);
  const dialog = page.getByRole('dialog', { name: /^\d+ incidents here$/ });
  await expect(dialog).toBeVisible();
  const count = Number((await dialog.getByRole('heading').textContent())?.match(/\d+/)?.[0]);
  await expect(dialog.getByRole('listitem')).toHaveCount(count);
  const years = (await dialog.getByRole('listitem').allTextContents()).map(
    (text) => text.match(/\d{4}/)?.[0],
  );
  expect(years).toEqual([...years].sort().reverse());
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.mouse.click(x, y);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await page.mouse.click(x, y);
  const row = dialog.getByRole('listitem').first().getByRole('button');
  const title = await row.locator('span').first().textContent();
  await row.click();
  await expect(incidentPanel(page).getByRole('heading', { level: 2 })).toHaveText(title ?? 'none');
});

test('a click on the very middle of a mark opens it, or the list that holds it, in the densest places too', {
  tag: '@phone',
}, async ({ page }) => {
  const sample = incidents.filter((_, at) => at % 59 === 7);
  expect(sample.length).toBeGreaterThan(4);
  for (const { title, latitude, longitude } of sample) {
    await open(page, `map=5.6/${latitude}/${longitude}`);
    const { x, y } = await centre(page);
    await (isPhone(page) ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
    const opened = page.getByRole('dialog', { name: /^\d+ incidents here$/ }).or(incidentPanel(page));
    await expect(opened).toContainText(title);
  }
});

test('an incident in two places is opened from either, named at both and counted once', {
  tag: '@phone',
}, async ({ page }) => {
  // Diffa in the middle; the incident's own mark is at Bosso.
  await open(page, 'q=bosso&year=2015&map=8/13.3154/12.6113');
  await expect(receipt(page)).toContainText('1 of 355 incidents');
  const { x, y } = await centre(page);
  await (isPhone(page) ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  await expect(incidentPanel(page).getByRole('heading', { level: 2 })).toContainText('Bosso and Diffa');
  await expect(incidentPanel(page)).toContainText(
    'At 2 places on the map, counted as one incident: Bosso, Diffa.',
  );
});

test('typing a place moves the map there; the address still names no camera', async ({ page }) => {
  await open(page);
  const inset = map(page).getByRole('button', { name: /^Whole area, \d+ outside/ });
  await expect(inset).toBeVisible();
  await searchField(page).fill('Algiers');
  await expect(receipt(page)).not.toHaveText(/^355 of 355/);
  await expect(inset).toBeHidden();
  expect(new URL(page.url()).searchParams.has('map')).toBe(false);
});

test('a rectangle drawn around Bamako filters; Escape cancels a drawing', { tag: '@phone' }, async ({
  page,
}) => {
  await open(page, 'map=7/12.6/-8');
  const draw = page.getByRole('button', { name: 'Draw area' });
  await openMenu(page);
  await draw.click();
  if (!isPhone(page)) await expect(draw).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await openMenu(page);
  await expect(draw).toHaveAttribute('aria-pressed', 'false');
  await draw.click();
  // Its code comes when first asked for.
  await expect(map(page).getByRole('application')).toBeVisible();
  const { x, y } = await centre(page);
  await page.mouse.move(x - 60, y - 60);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 60, { steps: 6 });
  await page.mouse.up();
  await expect(receipt(page)).toHaveText(/^\d+ of 355 incidents in the drawn area/);
  await expect(page).toHaveURL(/area=-?\d/);
  const area = new URL(page.url()).searchParams.get('area')?.split(',').map(Number) ?? [];
  const [west = 0, south = 0, east = 0, north = 0] = area;
  const inside = incidents.filter(
    (row) =>
      Number(row.longitude) >= west &&
      Number(row.longitude) <= east &&
      Number(row.latitude) >= south &&
      Number(row.latitude) <= north,
  );
  expect(inside.length).toBeGreaterThan(3);
  await expect(receipt(page)).toHaveText(new RegExp(`^${inside.length} of 355`));
  await expect(list(page).getByRole('listitem')).toHaveCount(inside.length);
});

test('filtering to the view follows the map', { tag: '@phone' }, async ({ page }) => {
  await open(page, 'map=8/36.7/3.5');
  await openMenu(page);
  await page.getByRole('button', { name: 'Filter to this view' }).click();
  await expect(receipt(page)).toHaveText(/^\d+ of 355 incidents in the area shown/);
  const shown = async (): Promise<number> => Number((await receipt(page).textContent())?.match(/^\d+/)?.[0]);
  const near = await shown();
  expect(near).toBeGreaterThan(0);
  expect(near).toBeLessThan(60);
  await map(page).getByRole('button', { name: 'Zoom out' }).click();
  await map(page).getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(shown).toBeGreaterThan(near);
  await page.getByRole('button', { name: /^Remove filter: Area shown/ }).click();
  await expect(receipt(page)).toHaveText(/^355 of 355/);
});

test('highlighted incidents filter nothing away', async ({ page }) => {
  await open(page, 'highlight=2013-01-16-in-amenas-gas-plant');
  await expect(receipt(page)).toHaveText(/^355 of 355/);
  await expect(page).toHaveURL(/highlight=2013-01-16-in-amenas-gas-plant/);
});

test('after the map has fitted anew its pictures stand on whole pixels, so that names stay sharp', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, 'year=2015');
  await openMenu(page);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.locator('.compare-sentence')).toBeVisible();
  await expect(async () => {
    const places = await page.locator('.map-canvas-pane canvas').evaluateAll((canvases) =>
      canvases.flatMap((canvas) => {
        const { e, f } = new DOMMatrix(getComputedStyle(canvas).transform);
        return [e, f];
      }),
    );
    expect(places.length).toBeGreaterThan(0);
    expect(places.every(Number.isInteger)).toBe(true);
  }).toPass();
});
