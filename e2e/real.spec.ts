// The atlas that readers get, built of data/ as it stands: it shows every incident of the tables, and opens one.

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';

const rows = Papa.parse<{ id: string; title: string }>(readFileSync('data/incidents.csv', 'utf8').trim(), {
  header: true,
}).data;
const ofAll = new RegExp(`^${rows.length} of ${rows.length} incidents`);

test('shows every incident of the tables, on the map, in the list and as a page of its own', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('status')).toHaveText(ofAll);
  const first = rows[0];
  await page.goto(`./?incident=${first?.id}`);
  await expect(page.getByRole('region', { name: 'Incident', exact: true })).toContainText(first?.title ?? '');
  await page.goto(`./incidents/${rows.at(-1)?.id}.html`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(rows.at(-1)?.title ?? '');
});

test('embeds every incident of the tables', async ({ page }) => {
  await page.goto('./embed.html');
  await expect(page.getByRole('status')).toHaveText(ofAll);
});
