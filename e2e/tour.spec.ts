// A reader follows the guided tour: by buttons, keys, links and without a script it is the same.

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open, openMenu } from './atlas.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'Guided tour' });
const title = (page: Page) => panel(page).getByRole('heading', { level: 2 });

test('the tour begins, goes on by button and key, tells each step once, and leaves its view', async ({
  page,
}) => {
  await open(page, 'country=NE');
  await openMenu(page);
  await page.getByRole('button', { name: 'Guided tour' }).filter({ visible: true }).click();
  await expect(title(page)).toBeFocused();
  await expect(panel(page)).toContainText('Step 1 of 10');
  // The filter of before is gone: a step is a whole view.
  await expect(page).toHaveURL(/tour=bamako&step=1&.*highlight=2013-01-16/);
  await expect(page).not.toHaveURL(/country/);
  const { violations } = await new AxeBuilder({ page }).include('#tour').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );

  await panel(page).getByRole('button', { name: 'Next' }).first().click();
  await expect(panel(page)).toContainText('Step 2 of 10');
  await page.keyboard.press('ArrowRight');
  await expect(panel(page).locator('[aria-live]')).toHaveText(
    /^Step 3 of 10\. Agadez and Arlit, Niger\. Two attacks/,
  );
  const byKey = page.url();

  // By link the step is the same.
  await page.goto('./?tour=bamako&step=3&lang=en');
  await expect(title(page)).toHaveText('Agadez and Arlit, Niger');
  await expect(page).toHaveURL(byKey.replace(/[?&]lang=en/, ''));
  await panel(page).getByText('All steps').click();
  await panel(page).getByRole('link', { name: 'La Terrasse, Bamako' }).click();
  await expect(panel(page)).toContainText('Step 5 of 10');
  await page.goBack();
  await expect(title(page)).toHaveText('Agadez and Arlit, Niger');

  await panel(page).getByRole('button', { name: 'Leave the tour' }).first().click();
  await expect(panel(page)).toBeHidden();
  await expect(page).toHaveURL(/\?from=2013&to=2013-05&highlight=[^&]+&map=/);
  await page.goto('./?tour=nowhere&lang=en');
  await expect(page.getByRole('alert').filter({ hasText: 'tour = nowhere' })).toBeVisible();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the tour is a page with every step, and leads to each in the app', async ({ page }) => {
    await page.goto('./tours/bamako.html');
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(10);
    await expect(page.getByRole('img', { name: /^Map of the step “Agadez/ })).toBeVisible();
    const link = page.getByRole('link', { name: 'Open this step on the interactive map' }).nth(2);
    await expect(link).toHaveAttribute('href', '../index.html?tour=bamako&step=3&lang=en');
  });
});
