// A reader follows the guided tour: by buttons, keys, links and without a script it is the same.

import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { list, open, openMenu, receipt } from './atlas.ts';
import { axeFindings } from './axe.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'Guided tour' });
const title = (page: Page) => panel(page).getByRole('heading', { level: 2 });

test('the tour begins, goes on by button and key, tells each step once, and leaves its view', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, 'country=NE');
  await openMenu(page);
  await page.getByRole('button', { name: 'Guided tour' }).filter({ visible: true }).click();
  await expect(title(page)).toBeFocused();
  await expect(panel(page)).toContainText('Step 1 of 10');
  // The filter of before is gone: a step is a whole view.
  await expect(page).toHaveURL(/tour=bamako&step=1&.*highlight=2013-01-16/);
  await expect(page).not.toHaveURL(/country/);
  expect(await axeFindings(page, { within: '#tour' })).toEqual([]);

  await panel(page).getByRole('button', { name: 'Next' }).first().click();
  await expect(panel(page)).toContainText('Step 2 of 10');
  await page.keyboard.press('ArrowRight');
  await expect(panel(page).locator('[aria-live]')).toHaveText(
    /^Step 3 of 10\. Agadez and Arlit, Niger\. Two attacks/,
  );
  const mark = page.getByRole('img', { name: /^Step 3 of the tour/ });
  await expect(mark).toBeVisible();
  await panel(page).getByRole('button', { name: 'Leave the tour' }).first().click();
  await expect(panel(page)).toBeHidden();
  await expect(mark).toBeHidden();
  await expect(page).toHaveURL(/\?from=2013&to=2013-05&highlight=[^&]+&map=/);
});

test('by link a step is the same; the list of steps leads on, and Back leads back', async ({ page }) => {
  await page.goto('./?tour=bamako&step=3&lang=en');
  await expect(title(page)).toHaveText('Agadez and Arlit, Niger');
  await expect(page).toHaveURL(/tour=bamako&step=3&from=2013&to=2013-05&highlight=[^&]+&map=/);
  const mark = page.getByRole('region', { name: 'Timeline' }).getByRole('img', { name: /of the tour/ });
  await expect(mark).toHaveAccessibleName('Step 3 of the tour: 23–24 May 2013');
  await panel(page).getByText('All steps').click();
  await panel(page).getByRole('link', { name: 'La Terrasse, Bamako' }).click();
  await expect(panel(page)).toContainText('Step 5 of 10');
  await expect(mark).toHaveAccessibleName(/^Step 5 of the tour: /);
  await page.goBack();
  await expect(title(page)).toHaveText('Agadez and Arlit, Niger');
  await expect(mark).toHaveAccessibleName('Step 3 of the tour: 23–24 May 2013');
  await page.goto('./?tour=nowhere&lang=en');
  await expect(page.getByRole('alert').filter({ hasText: 'tour = nowhere' })).toBeVisible();
});

test('what is shown is gone through one by one: from the list, by key, link and filter', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, 'country=BF&year=2019');
  await list(page).getByRole('button', { name: 'One by one' }).click();
  await expect(title(page)).toBeFocused();
  await expect(panel(page)).toContainText('Step 1 of 8');
  await expect(panel(page)).toContainText('8 incidents in order of time');
  expect(await axeFindings(page, { within: '#tour' })).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect(panel(page).locator('[aria-live]')).toHaveText(/^Step 2 of 8\. .+church of Silgadji\. /);
  await panel(page).getByText('All steps').click();
  await panel(page).getByRole('link', { name: 'Attack on the Catholic church in Dablo' }).click();
  await expect(page).toHaveURL(/tour=shown&step=3&country=BF&year=2019&highlight=2019-05-12-dablo-church/);
  // Without the year there are more incidents: this one has another number, and is still the step.
  await page.getByRole('button', { name: 'Remove filter: 2019' }).click();
  await expect(panel(page)).toContainText(/Step \d+ of [1-9]\d/);
  await expect(title(page)).toHaveText('Attack on the Catholic church in Dablo');
  await page.goBack();
  await expect(panel(page)).toContainText('Step 3 of 8');
  await panel(page).getByRole('button', { name: 'Leave the tour' }).first().click();
  await expect(panel(page)).toBeHidden();
  await expect(page).toHaveURL(/\?country=BF&year=2019&highlight=/);
});

test('views are collected, each with a sentence; as a link and a file they are a tour', async ({ page }) => {
  await open(page, 'country=BF&year=2019');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Collect views as a tour' }).click();
  await expect(title(page)).toHaveText('A tour of your own');
  const add = panel(page).getByRole('button', { name: 'Add this view' });
  await add.click();
  await panel(page).getByRole('textbox', { name: 'What step 1 shows' }).fill('- <b>One</b> year');
  await page.getByRole('button', { name: 'Remove filter: 2019' }).click();
  await expect(receipt(page)).not.toContainText('2019,');
  await add.click();
  await panel(page).getByRole('button', { name: 'Earlier: step 2' }).click();
  await expect(panel(page).getByRole('textbox', { name: 'Title of step 1' })).toHaveValue('Burkina Faso');
  await expect(panel(page).getByRole('button', { name: 'Show: step 1' })).toBeFocused();
  expect(await axeFindings(page, { within: '#tour' })).toEqual([]);
  const saving = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Save these steps as a file' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('tour.md');
  expect(await readFile(await file.path(), 'utf8')).toMatch(
    /^# Views of the Incident Atlas\n\n## Burkina Faso\n\n- view: country=BF&map=[\s\S]+\n\n\\- <b>One<\/b> year\n/,
  );
  const link = await panel(page).getByRole('textbox', { name: 'Link to these steps' }).inputValue();
  expect(link).toMatch(/\?tour=own&step=1&lang=en#steps=/);

  await page.goto('about:blank');
  await page.goto(link);
  await expect(panel(page)).toContainText('Step 1 of 2');
  await panel(page).getByRole('button', { name: 'Next' }).first().click();
  await expect(panel(page)).toContainText('- <b>One</b> year');
  await expect(page).toHaveURL(/tour=own&step=2&country=BF&year=2019&map=[^#]+#steps=/);
  await panel(page).getByRole('button', { name: 'Change these steps' }).click();
  await expect(panel(page).getByRole('textbox', { name: 'What step 2 shows' })).toHaveValue(
    '- <b>One</b> year',
  );
  await panel(page).getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page).not.toHaveURL(/tour=|#steps/);
});

test('a first visit has three ways in, one press from the first step; what is pressed or put away leaves no gap', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page);
  const way = page.getByRole('link', { name: /^Follow one thread/ });
  await expect(way).toBeVisible();
  expect(await axeFindings(page, { within: '#ways' })).toEqual([]);
  await way.click();
  await expect(panel(page)).toContainText('Step 1 of 10');
  await expect(panel(page).getByText(/^Before dawn, armed men/)).toBeInViewport();
  await panel(page).getByRole('button', { name: 'Leave the tour' }).first().click();
  await expect(way).toBeHidden();
});

test('what asks for a view has no ways in; put away they are gone', async ({ page }) => {
  const way = page.getByRole('link', { name: /^Follow one thread/ });
  await page.goto('./?year=2015&lang=en');
  await expect(way).toBeHidden();
  await open(page);
  await page.getByRole('button', { name: 'Hide the three ways in' }).click();
  await expect(way).toBeHidden();
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
