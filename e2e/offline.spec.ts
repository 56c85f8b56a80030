// A reader whose line is gone, and one whose page is older than what is published.

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { FIXTURE_BUILD } from './fixture/build.ts';

test.use({ serviceWorkers: 'allow' });
// One of them changes the build that both are served.
test.describe.configure({ mode: 'serial' });

/** The page and what it has read so far are kept. */
const isKept = `(async () => {
  const names = await caches.keys();
  const kept = names.length === 1 ? await (await caches.open(names[0])).keys() : [];
  return kept.some(({ url }) => /details/.test(url));
})()`;

test('after the first visit the atlas opens without a network, at any address of it', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await expect.poll(() => page.evaluate(isKept)).toBe(true);
  await context.setOffline(true);
  await page.goto('./?incident=2015-11-20-bamako-radisson-blu&year=2015');
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ of 355 incidents, 2015/);
  const incident = page.getByRole('region', { name: 'Incident', exact: true });
  await expect(incident).toContainText('20 November 2015');
  await expect(incident.getByRole('link', { name: /Reuters|France 24|BBC/ }).first()).toBeVisible();
});

test('a newer version is offered, and taken without losing the view', async ({ page }) => {
  const file = `${FIXTURE_BUILD}/service-worker.js`;
  await page.goto('./?year=2015');
  await expect.poll(() => page.evaluate(isKept)).toBe(true);
  const worker = readFileSync(file, 'utf8');
  writeFileSync(file, worker.replace(/const VERSION = "\w+"/, `const VERSION = "${Date.now()}"`));
  try {
    await page.reload();
    const offer = page.getByRole('status').filter({ hasText: 'A newer version of the atlas is here' });
    await offer.getByRole('button', { name: 'Reload' }).click();
    await expect(offer).toBeHidden();
    await expect(page.getByRole('status').first()).toHaveText(/^\d+ of 355 incidents, 2015/);
    await expect.poll(() => page.evaluate('caches.keys().then((names) => names.length)')).toBe(1);
  } finally {
    writeFileSync(file, worker);
  }
});
