// Free shapes on the map: by pointer, by touch, by keys alone; their corners are dragged.

import { expect, type Page, test } from '@playwright/test';
import { open, openMenu, receipt } from './atlas.ts';
import { axeFindings } from './axe.ts';
import { incidents, inPolygon } from './tables.ts';

const map = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });
const draw = (page: Page) => page.getByRole('button', { name: 'Draw area' });
const surface = (page: Page) => map(page).getByRole('application');

async function corners(
  page: Page,
  places: readonly (readonly [x: number, y: number])[],
): Promise<[number, number][]> {
  const box = await surface(page).boundingBox();
  if (!box) throw new Error('There is nothing to draw on.');
  return places.map(([x, y]) => [box.x + box.width * x, box.y + box.height * y]);
}

/** The ring of the address; what the page counts is what lies in it. */
async function expectRing(page: Page, cornerCount: number): Promise<void> {
  await expect(page).toHaveURL(/area=[^&]*;/);
  const ring = (new URL(page.url()).searchParams.get('area') ?? '')
    .split(';')
    .map((pair) => pair.split(',').map(Number));
  expect(ring).toHaveLength(cornerCount);
  const inside = incidents.filter((row) => inPolygon(row, ring)).length;
  expect(inside).toBeGreaterThan(3);
  await expect(receipt(page)).toHaveText(new RegExp(`^${inside} of 355 incidents in the drawn area`));
}

const SHAPE = [
  [0.3, 0.45],
  [0.6, 0.35],
  [0.75, 0.6],
  [0.4, 0.75],
] as const;

test('a shape clicked corner by corner, closed on its first corner', async ({ page }) => {
  await open(page, 'map=6/14.5/-1');
  await draw(page).click();
  await expect(surface(page)).toBeFocused();
  const places = await corners(page, SHAPE);
  for (const [x, y] of places) await page.mouse.click(x, y);
  await expect(map(page).getByText('4 corners.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const [x, y] = places[0] ?? [0, 0];
  await page.mouse.click(x + 3, y - 2);
  await expectRing(page, 4);
  await expect(draw(page)).toHaveAttribute('aria-pressed', 'false');
  const before = page.url();
  await page.mouse.move(places[1]?.[0] ?? 0, places[1]?.[1] ?? 0);
  await page.mouse.down();
  await page.mouse.move((places[1]?.[0] ?? 0) + 60, (places[1]?.[1] ?? 0) - 50, { steps: 5 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(before);
  await expectRing(page, 4);
  await page.goBack();
  await expect(page).toHaveURL(before);
  await page.reload();
  await expectRing(page, 4);
});

test('a shape by touch: taps, a corner taken back, Finish', { tag: '@phone-only' }, async ({ page }) => {
  await open(page, 'map=5.5/14.5/-1');
  await openMenu(page);
  await draw(page).tap();
  await expect(surface(page)).toBeVisible();
  for (const [x, y] of await corners(page, [...SHAPE, [0.2, 0.2]])) await page.touchscreen.tap(x, y);
  await expect(map(page).getByText('5 corners.')).toBeVisible();
  await map(page).getByRole('button', { name: 'Take back a corner' }).tap();
  await map(page).getByRole('button', { name: 'Finish' }).tap();
  await expectRing(page, 4);
});

test('a shape by keys alone: arrows, Space, Enter; the focus comes back', async ({ page }) => {
  await open(page, 'map=6/14.5/-1');
  await draw(page).focus();
  await page.keyboard.press('Enter');
  await expect(surface(page)).toBeFocused();
  const go = async (key: string, times: number): Promise<void> => {
    for (let count = 0; count < times; count++) await page.keyboard.press(key);
  };
  await go('Shift+ArrowUp', 1);
  await page.keyboard.press(' ');
  await expect(map(page).getByText(/^Corner 1 at [\d.]+° N/)).toBeAttached();
  await go('ArrowRight', 6);
  await go('Shift+ArrowDown', 2);
  await page.keyboard.press(' ');
  await go('Shift+ArrowLeft', 2);
  await page.keyboard.press(' ');
  await page.keyboard.press('Backspace');
  await expect(map(page).getByText('2 corners.')).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expectRing(page, 3);
  await expect(draw(page)).toBeFocused();
});

test('Escape and Cancel leave no area behind', { tag: '@phone' }, async ({ page }) => {
  await open(page, 'map=6/14.5/-1');
  for (const cancel of [
    () => page.keyboard.press('Escape'),
    () => map(page).getByRole('button', { name: 'Cancel' }).click(),
  ]) {
    await openMenu(page);
    await draw(page).click();
    await expect(surface(page)).toBeVisible();
    for (const [x, y] of await corners(page, SHAPE)) await page.mouse.click(x, y);
    await cancel();
    await expect(surface(page)).toBeHidden();
    await expect(receipt(page)).toHaveText(/^355 of 355/);
  }
});
