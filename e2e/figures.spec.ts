// The reported figures of an incident as a picture with its table.

import { expect, test } from '@playwright/test';
import { incidentPanel, open } from './atlas.ts';
import { reports } from './tables.ts';

const RADISSON = '2015-11-20-bamako-radisson-blu';

test('the Radisson Blu siege: a chart of all figures, the same as a table by date', async ({ page }) => {
  await open(page, `incident=${RADISSON}`);
  const panel = incidentPanel(page);
  const own = reports.filter((row) => row.incident_id === RADISSON);
  const withFigure = own.filter((row) => row.killed_low !== '' || row.killed_high !== '');
  await expect(
    panel.getByRole('img', { name: `Chart: ${withFigure.length} reported figures` }),
  ).toBeVisible();
  await expect(panel.locator('.figures-dot')).toHaveCount(withFigure.length);
  await expect(panel.locator('.figures-arrow')).toHaveCount(
    withFigure.filter((row) => row.killed_high === '').length,
  );
  const rows = panel.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(own.length + 1);
  const dates = own.map((row) => row.report_date).sort();
  await expect(rows.nth(1)).toContainText('20 Nov 2015');
  await expect(rows.last()).toContainText(dates.at(-1)?.slice(0, 4) ?? 'no date');
  const prosecutor = rows.filter({ hasText: 'two attackers, nine wounded' });
  await expect(prosecutor).toContainText('22, attackers included');
  await expect(panel).toContainText('18–27, the range given above');
});

test('a dot under the pointer says whose figure it is and marks its row', async ({ page }) => {
  await open(page, `incident=${RADISSON}`);
  const panel = incidentPanel(page);
  const dot = panel.locator('.figures-dot').last();
  await dot.scrollIntoViewIfNeeded();
  await dot.hover();
  await expect(panel.locator('.report.is-pointed')).toContainText('Court in Bamako');
  await expect(panel.locator('.figures-note')).toHaveText(/at least 20: Court in Bamako/);
});
