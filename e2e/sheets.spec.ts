// The sheets of a phone follow the finger up and down, stop where they should, and leave the tabs in sight.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { incidentPanel, open, visit } from './atlas.ts';

const tab = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name, exact: true });
const handle = (page: Page) => page.getByRole('button', { name: /^Make this panel/ });

/** From the top of the window, once it has stopped. */
async function topOf(panel: Locator): Promise<number> {
  let before = Number.NaN;
  await expect(async () => {
    const top = (await panel.boundingBox())?.y ?? Number.NaN;
    const isStill = Math.abs(top - before) < 0.5;
    before = top;
    expect(isStill).toBe(true);
  }).toPass({ intervals: [60] });
  return Math.round(before);
}

/** Slowly, so that it is let go where the finger is, or as a flick. */
async function drag(page: Page, byPx: number, how: 'slowly' | 'flick', watch?: () => Promise<void>) {
  const box = await handle(page).boundingBox();
  if (!box) throw new Error('There is no handle.');
  const [x, from] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  const touch = (type: string, y: number) =>
    session.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: type === 'touchEnd' ? [] : [{ x, y, id: 1 }],
    });
  await touch('touchStart', from);
  const steps = how === 'flick' ? 4 : 10;
  for (let step = 1; step <= steps; step++) {
    await touch('touchMove', from + (byPx * step) / steps);
    await page.waitForTimeout(16);
  }
  await watch?.();
  if (how === 'slowly') await page.waitForTimeout(150);
  await touch('touchEnd', from + byPx);
}

test('an incident is dragged to the top, to two fifths, and away', { tag: '@phone-only' }, async ({
  page,
}) => {
  await open(page, 'incident=2013-01-16-in-amenas-gas-plant');
  const panel = incidentPanel(page);
  await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
  expect(await topOf(panel)).toBe(268);
  await drag(page, -170, 'slowly', async () => {
    expect((await panel.boundingBox())?.y).toBeLessThan(120);
  });
  expect(await topOf(panel)).toBe(64);
  await drag(page, 420, 'slowly');
  expect(await topOf(panel)).toBe(Math.round(844 * 0.6));
  await expect(tab(page, 'Map')).toBeInViewport({ ratio: 1 });
  await drag(page, 90, 'flick');
  await expect(panel).toBeHidden();
  await expect(page).not.toHaveURL(/incident=/);
  // The next one opens where they open.
  await tab(page, 'List').tap();
  await page
    .getByRole('region', { name: 'Incidents' })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .tap();
  expect(await topOf(panel)).toBe(268);
});

test('an incident from the list has a small map wherever the map is not beside it', {
  tag: '@phone-only',
}, async ({ page }) => {
  const smallMap = incidentPanel(page).getByRole('img', { name: /^Map, / });
  await open(page);
  await tab(page, 'List').tap();
  const row = page
    .getByRole('region', { name: 'Incidents' })
    .getByRole('listitem')
    .nth(5)
    .getByRole('button');
  await row.tap();
  expect(await topOf(incidentPanel(page))).toBe(268);
  await page.waitForTimeout(700);
  await expect(smallMap).toBeHidden();
  // The sheet at the top leaves the map a strip.
  await handle(page).press('ArrowUp');
  await expect(smallMap).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Next incident' }).tap();
  await expect(smallMap).toBeInViewport({ ratio: 1 });
  await handle(page).press('ArrowDown');
  await expect(smallMap).toBeHidden();
  // The map looks elsewhere; then it is not there at all.
  await visit(page, 'incident=2013-01-16-in-amenas-gas-plant');
  await visit(page, 'incident=2013-01-16-in-amenas-gas-plant&map=8/14/-10');
  await expect(smallMap).toBeInViewport({ ratio: 1 });
  await expect(smallMap).toHaveAttribute('aria-label', /^Map, .*In Amenas, Algeria$/);
  await visit(page, 'incident=2013-01-16-in-amenas-gas-plant');
  await expect(smallMap).toBeHidden();
  await visit(page, 'incident=2013-01-16-in-amenas-gas-plant&view=lineages');
  await expect(smallMap).toBeInViewport({ ratio: 1 });
});

test('the handle is a button, and answers arrows', { tag: '@phone-only' }, async ({ page }) => {
  await open(page, 'incident=2013-01-16-in-amenas-gas-plant');
  const panel = incidentPanel(page);
  await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
  await page.getByRole('button', { name: 'Make this panel taller' }).tap();
  expect(await topOf(panel)).toBe(64);
  await page.getByRole('button', { name: 'Make this panel lower' }).tap();
  expect(await topOf(panel)).toBe(506);
  await handle(page).press('ArrowUp');
  expect(await topOf(panel)).toBe(268);
  await handle(page).press('ArrowUp');
  expect(await topOf(panel)).toBe(64);
  await handle(page).press('Escape');
  await expect(panel).toBeHidden();
});

test('in a low window an incident opens at a quarter', { tag: '@phone-only' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 600 });
  await open(page, 'incident=2013-01-16-in-amenas-gas-plant');
  expect(await topOf(incidentPanel(page))).toBe(150);
});

test('the filters open at the top; made lower they show the map that they change', {
  tag: '@phone-only',
}, async ({ page }) => {
  await open(page);
  await tab(page, 'Filters').tap();
  const panel = page.locator('.filters-panel');
  await expect(page.getByRole('group', { name: 'Country' })).toBeVisible();
  expect(await topOf(panel)).toBe(64);
  await expect(handle(page)).toBeVisible();
  await drag(page, 400, 'slowly');
  expect(await topOf(panel)).toBe(506);
  await expect(tab(page, 'Filters')).toBeInViewport({ ratio: 1 });
  await page.getByRole('checkbox', { name: /^Mali/ }).tap();
  await expect(page).toHaveURL(/country=ML/);
  // However far one reads, the handle is there.
  await panel.evaluate((element) => element.scrollTo(0, 200));
  await expect(handle(page)).toBeInViewport({ ratio: 1 });
  await drag(page, -300, 'slowly');
  expect(await topOf(panel)).toBe(64);
  await drag(page, 330, 'slowly');
  await expect.poll(() => topOf(panel)).toBe(506);
  await drag(page, 120, 'slowly');
  await expect(page.getByRole('group', { name: 'Country' })).toBeHidden();
  expect(await topOf(panel)).toBeGreaterThan(780);
  await tab(page, 'Filters').tap();
  await expect.poll(() => topOf(panel)).toBe(64);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'Country' })).toBeHidden();
});

test('who wants no motion sees none', { tag: '@phone-only' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'incident=2013-01-16-in-amenas-gas-plant');
  await expect(incidentPanel(page).getByRole('heading', { level: 2 })).toBeVisible();
  await page.getByRole('button', { name: 'Make this panel taller' }).tap();
  expect((await incidentPanel(page).boundingBox())?.y).toBe(64);
});
