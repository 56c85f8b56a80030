// A window that moves by itself, only when asked to.

import { expect, type Page, test } from '@playwright/test';
import { isPhone, open, openMenu, receipt, visit } from './atlas.ts';
import { axeFindings } from './axe.ts';
import { incidents, inYears } from './tables.ts';

const play = (page: Page) => page.getByRole('button', { name: 'Play', exact: true });
const pause = (page: Page) => page.getByRole('button', { name: 'Pause', exact: true });
const bar = (page: Page) => page.getByRole('group', { name: 'Playing through time' });
const moving = /^(?!1 January 2002$)/;
const resting = /^1 [A-Z]/;
const from = (page: Page) => page.getByRole('slider', { name: 'From' });

test('nothing moves before it is asked to; by keyboard: Enter plays and pauses, arrows step', async ({
  page,
}) => {
  await open(page);
  await page.waitForTimeout(600);
  await expect(page).not.toHaveURL(/year|from/);
  await play(page).focus();
  await page.keyboard.press('Enter');
  await expect(pause(page)).toBeFocused();
  await expect(bar(page)).toBeVisible();
  await expect(from(page)).toHaveAttribute('aria-valuetext', moving);
  await page.keyboard.press('Enter');
  await expect(play(page)).toBeFocused();
  await expect(from(page)).toHaveAttribute('aria-valuetext', resting);
  const [day = ''] = [await from(page).getAttribute('aria-valuetext')];
  await page.keyboard.press('ArrowLeft');
  await expect(from(page)).not.toHaveAttribute('aria-valuetext', day ?? '');
  await page.keyboard.press('ArrowRight');
  await expect(from(page)).toHaveAttribute('aria-valuetext', day ?? '');
  // Spoken once, as dates.
  await expect(bar(page).locator('[aria-live=polite]')).toHaveText(/^Paused: .*200\d/);
});

test('the address keeps the place, and one Back undoes the whole play', { tag: '@phone' }, async ({
  page,
}) => {
  await open(page, 'country=ML');
  await openMenu(page);
  await play(page).click();
  await expect(from(page)).toHaveAttribute('aria-valuetext', moving);
  await pause(page).click();
  await expect(from(page)).toHaveAttribute('aria-valuetext', resting);
  const first = await from(page).getAttribute('aria-valuetext');
  await play(page).click();
  await expect(from(page)).not.toHaveAttribute('aria-valuetext', first ?? '');
  await pause(page).click();
  await expect(from(page)).toHaveAttribute('aria-valuetext', resting);
  const day = await from(page).getAttribute('aria-valuetext');
  const iso = new Date(`${day} UTC`).toISOString().slice(0, 7);
  await expect(page).toHaveURL(new RegExp(iso.endsWith('-01') ? `year=${iso.slice(0, 4)}` : `from=${iso}`));
  await page.reload();
  await expect(from(page)).toHaveAttribute('aria-valuetext', day ?? '');
  await expect(pause(page)).toBeHidden();
  await page.goBack();
  await expect(page).not.toHaveURL(/from=|year=/);
  await expect(page).toHaveURL(/country=ML/);
});

test('Escape pauses and leaves the open incident; the next one closes it', async ({ page }) => {
  await open(page, 'incident=2013-01-16-in-amenas-gas-plant');
  const incident = page.getByRole('region', { name: 'Incident', exact: true });
  await expect(incident).toBeVisible();
  await play(page).focus();
  await page.keyboard.press('Enter');
  await expect(from(page)).toHaveAttribute('aria-valuetext', moving);
  await page.keyboard.press('Escape');
  await expect(play(page)).toBeVisible();
  await expect(incident).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(incident).toBeHidden();
});

test('a touch or a press elsewhere pauses', { tag: '@phone' }, async ({ page }) => {
  await open(page, 'map=5/18/0');
  await openMenu(page);
  await play(page).click();
  await expect(bar(page)).toBeVisible();
  // Within the bar nothing pauses.
  await bar(page).getByLabel('Speed').selectOption('Fast');
  await bar(page).getByLabel('Loop').check();
  await expect(pause(page)).toBeVisible();
  const box = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox();
  if (!box) throw new Error('The map has no box.');
  const [x, y] = [box.x + box.width / 2, box.y + 60];
  if (isPhone(page)) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
  await expect(play(page)).toBeVisible();
  await play(page).click();
  await expect(pause(page)).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(pause(page)).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(play(page)).toBeVisible();
});

test('it stops at the end, and starts over when asked again', async ({ page }) => {
  await open(page, 'from=2024-10&to=2025-09');
  await openMenu(page);
  await play(page).click();
  await expect(from(page)).toHaveAttribute('aria-valuetext', '1 January 2025');
  await expect(play(page)).toBeVisible();
  const count = incidents.filter((row) => inYears(row, 2025, 2025)).length;
  await expect(receipt(page)).toHaveText(new RegExp(`^${count} of 355 incidents, 2025`));
  await play(page).click();
  await expect(from(page)).toHaveAttribute('aria-valuetext', /2002/);
});

test('the chosen window keeps its width; the step is chosen', { tag: '@phone' }, async ({ page }) => {
  await open(page, 'year=2012-2013');
  await openMenu(page);
  await play(page).click();
  await bar(page).getByRole('combobox', { name: 'Step' }).selectOption('Year');
  await pause(page).click();
  await expect(from(page)).toHaveAttribute('aria-valuetext', resting);
  const to = page.getByRole('slider', { name: 'To' });
  const ends = [
    (await from(page).getAttribute('aria-valuetext')) ?? '',
    (await to.getAttribute('aria-valuetext')) ?? '',
  ];
  const [start, end] = ends.map((text) => new Date(`${text} UTC`));
  const months = ((end?.getTime() ?? 0) - (start?.getTime() ?? 0)) / 86_400_000 / 30.437;
  expect(Math.round(months)).toBe(24);
  await bar(page).getByRole('button', { name: 'One step later' }).click();
  const [fromLater, toLater] = ends.map((text) => text.replace(/\d{4}$/, (year) => String(Number(year) + 1)));
  await expect(from(page)).toHaveAttribute('aria-valuetext', fromLater ?? '');
  await expect(to).toHaveAttribute('aria-valuetext', toLater ?? '');
  await bar(page).getByRole('button', { name: 'Close' }).click();
  await expect(bar(page)).toBeHidden();
  await expect(isPhone(page) ? page.getByRole('button', { name: 'Menu' }) : play(page)).toBeFocused();
});

test('Reset ends it', async ({ page }) => {
  await open(page);
  await openMenu(page);
  await play(page).click();
  await expect(bar(page)).toBeVisible();
  await openMenu(page);
  await page.getByRole('button', { name: 'Reset' }).first().click();
  await expect(receipt(page)).toHaveText(/^355 of 355/);
  await expect(bar(page)).toBeHidden();
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('it steps from first day to first day without anything between', async ({ page }) => {
    await open(page);
    await page.evaluate(() => {
      const slider = document.querySelector('[role=slider][aria-label=From]');
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => seen.push(slider?.getAttribute('aria-valuetext') ?? '')).observe(
        document.body,
        {
          subtree: true,
          attributeFilter: ['aria-valuetext'],
        },
      );
    });
    await openMenu(page);
    await play(page).click();
    await bar(page).getByLabel('Speed').selectOption('Fast');
    await expect(from(page)).toHaveAttribute('aria-valuetext', /2003/);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.filter((text) => !text.startsWith('1 '))).toEqual([]);
  });
});

test('a cumulative window keeps its beginning and grows; the address says so', { tag: '@phone' }, async ({
  page,
}) => {
  await open(page, 'year=2012&play=cumulative');
  const to = page.getByRole('slider', { name: 'To' });
  await openMenu(page);
  await play(page).click();
  await expect(bar(page).getByRole('combobox', { name: 'Window' })).toHaveValue('cumulative');
  await expect(bar(page).getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  await expect(to).not.toHaveAttribute('aria-valuetext', '31 December 2012');
  await expect(from(page)).toHaveAttribute('aria-valuetext', '1 January 2012');
  await pause(page).click();
  await expect(page).toHaveURL(/from=2012&to=2013.*&play=cumulative/);
  expect(await axeFindings(page, { within: '.play-bar' })).toEqual([]);
  await bar(page).getByRole('combobox', { name: 'Window' }).selectOption('Moving');
  await expect(page).not.toHaveURL(/play=/);
  if (!isPhone(page)) return;
  for (const [lang, names] of Object.entries({
    en: ['Window', 'Step', 'Speed', 'Loop'],
    fr: ['Fenêtre', 'Pas', 'Vitesse', 'Boucle'],
    ar: ['النافذة', 'الخطوة', 'السرعة', 'تكرار'],
  })) {
    await visit(page, `lang=${lang}&from=2012-09&to=2013-10`);
    const player = page.locator('.play-content');
    for (const name of names)
      await expect(player.getByText(name, { exact: true }).first()).toBeInViewport({ ratio: 1 });
    for (const width of [390, 360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      const boxes = await player.locator('select, button, label').evaluateAll((parts) =>
        parts.map((part) => {
          const { left, right, height } = part.getBoundingClientRect();
          return left >= 0 && right <= innerWidth && height >= 44;
        }),
      );
      expect(boxes, `${lang} ${width}`).not.toContain(false);
      expect((await player.boundingBox())?.height, `${lang} ${width}`).toBeLessThan(2 * 48);
    }
  }
});
