// One view that breaks takes no other with it: it says so in its place, and comes back when it can draw again.

import { expect, test } from '@playwright/test';
import { incidentPanel, list, open, receipt } from './atlas.ts';

const BROKEN = 'This part of the page could not be drawn.';

test('a view that cannot even be mounted says so in its place, and the others follow the filters', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  // The list is the only view that asks what is in sight before it draws.
  await page.addInitScript(() => {
    window.IntersectionObserver = class {
      constructor() {
        throw new Error('no observer');
      }
    } as unknown as typeof IntersectionObserver;
  });
  await open(page, 'country=ML');
  await expect(list(page).getByRole('alert')).toContainText(BROKEN);
  await expect(page.getByRole('alert').filter({ hasText: BROKEN })).toHaveCount(1);
  const before = await receipt(page).textContent();
  await page.goto('./?lang=en&country=NE');
  await expect(receipt(page)).toHaveText(/\d/);
  await expect(receipt(page)).not.toHaveText(before ?? '');
  await expect(page.getByRole('region', { name: 'Timeline' }).getByRole('slider').first()).toBeAttached();
  // It is told to whoever watches for errors, once and not with every drawing.
  await expect.poll(() => errors).toEqual(['no observer', 'no observer']);
});

test('a view that fails while it draws is there again with what it can draw', async ({ page }) => {
  // One source is none: only the open incident reads it.
  await page.route('**/details.*.json', async (route) => {
    const response = await route.fetch();
    const details = await response.json();
    details.sources = details.sources.map((sources: unknown) => (Array.isArray(sources) ? [null] : sources));
    await route.fulfill({ response, json: details });
  });
  await open(page, 'incident=2015-11-20-bamako-radisson-blu');
  await expect(incidentPanel(page).getByRole('alert')).toContainText(BROKEN);
  // What it showed before is of no use any more; the other views go on.
  await expect(incidentPanel(page).getByRole('heading', { level: 2 })).toBeHidden();
  // Whoever has no keyboard gets out, too.
  await incidentPanel(page).getByRole('button', { name: 'Close' }).click();
  await expect(incidentPanel(page)).toBeHidden();
  await expect(page).not.toHaveURL(/incident=/);
  await expect(list(page).getByRole('listitem').first()).toBeVisible();
});
