// What the network takes away: what was readable stays readable, it is said once, in the reader's language and with
// what to do, and it is asked for again. On one layout: the words and the asking are the same on all.

import { expect, type Page, type Route, test } from '@playwright/test';
import { incidentPanel, list, open, receipt } from './atlas.ts';

const RADISSON = 'incident=2015-11-20-bamako-radisson-blu';
const INCIDENT_CODE = /\/incident-[^/]*\.js$/;
/** Of parts that come later. */
const LATER_STYLE = /\/assets\/(?!index-)[^/]*\.css$/;
const styleSheets = (page: Page) => page.evaluate(() => document.styleSheets.length);
const alertOf = (page: Page) => page.getByRole('alert');
const abort = (route: Route) => route.abort();
const notFound = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });

test('what could not be fetched offline is fetched when it is asked for again', async ({ page, context }) => {
  await open(page);
  await context.setOffline(true);
  const play = page.getByRole('button', { name: 'Play', exact: true });
  await play.click();
  await expect(alertOf(page)).toContainText(
    /This part of the page could not be loaded\. Check your connection/,
  );
  await expect(play).toBeVisible();
  await context.setOffline(false);
  await play.click();
  await expect(page.getByRole('button', { name: 'One step later' })).toBeVisible();
  await expect(alertOf(page)).toHaveCount(0);
  await page.keyboard.press('Escape');

  // A lost style sheet as well as lost code, and from the notice as well as from the button.
  await page.route(LATER_STYLE, abort);
  const before = await styleSheets(page);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(alertOf(page)).toContainText(/This part of the page could not be loaded\. Check/);
  await page.unroute(LATER_STYLE);
  await alertOf(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page).toHaveURL(/compare=/);
  await expect(alertOf(page)).toHaveCount(0);
  expect(await styleSheets(page)).toBeGreaterThan(before);
});

test('when the code of the panel cannot be loaded the page says so and goes on', async ({ page }) => {
  await page.route(INCIDENT_CODE, abort);
  await open(page, RADISSON);
  const alert = alertOf(page);
  await expect(alert).toContainText('This part of the page could not be loaded.');
  await alert.getByRole('button', { name: 'Close' }).click();
  await expect(alert).toBeHidden();
  await page.unroute(INCIDENT_CODE);
  await list(page).getByRole('listitem').first().getByRole('button').click();
  await expect(incidentPanel(page).getByRole('heading', { level: 2 })).toBeVisible();
});

test('the list of a crowded mark that cannot be loaded says so, and opens at a second press', async ({
  page,
}) => {
  const code = /\/popover-[^/]*\.js$/;
  await page.route(code, abort);
  await open(page, 'map=6/18.441/1.408');
  const box = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox();
  if (!box) throw new Error('The map has no box.');
  const press = () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const dialog = page.getByRole('dialog', { name: /^\d+ incidents here$/ });
  await press();
  await expect(alertOf(page)).toContainText(
    /This part of the page could not be loaded\. Check your connection/,
  );
  await expect(dialog).toHaveCount(0);
  await page.unroute(code);
  await press();
  await expect(dialog).toBeVisible();
  await expect(alertOf(page)).toHaveCount(0);
});

test('lanes that cannot be loaded say so, and come with the notice’s button', async ({ page }) => {
  const code = /\/lanes-picture-[^/]*\.js$/;
  await page.route(code, abort);
  await open(page);
  await page.getByRole('button', { name: 'Lanes', exact: true }).click();
  await expect(alertOf(page)).toContainText(
    /This part of the page could not be loaded\. Check your connection/,
  );
  const lanes = page.getByRole('listbox', { name: /^Incidents in lanes/ });
  await page.unroute(code);
  await alertOf(page).getByRole('button', { name: 'Try again' }).click();
  await expect(lanes).toBeVisible();
  await expect(alertOf(page)).toHaveCount(0);
});

test('an embed in a browser that unpacks nothing says that its ground is missing, and shows the incidents', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'DecompressionStream');
  });
  for (const [file, words] of [
    ['embed.html?lang=en', 'The map could not be loaded; the incidents stand on an empty ground.'],
    ['embed.fr.html?lang=fr', /^Le fond de carte n’a pas pu être chargé/],
  ] as const) {
    await page.goto(`./${file}`);
    await expect(alertOf(page)).toHaveText(words);
    await expect(receipt(page)).toHaveText(/^355/);
  }
});

test('code that a newer version has replaced comes with the page loaded anew, which keeps the view', async ({
  page,
}) => {
  await page.route(INCIDENT_CODE, notFound);
  await open(page, RADISSON);
  await expect(alertOf(page)).toContainText('This page may have a newer version');
  // The new page asks a server that has the file.
  page.once('request', () => void page.unroute(INCIDENT_CODE));
  await alertOf(page).getByRole('button', { name: 'Reload' }).click();
  await expect(incidentPanel(page)).toContainText('18–27 killed');
});

test('sources that could not be loaded are asked for again', async ({ page }) => {
  await page.route('**/details.*.json', abort);
  await open(page, RADISSON);
  await expect(incidentPanel(page)).toContainText('18–27 killed');
  await expect(incidentPanel(page)).toContainText('Sources and reports could not be loaded');
  await page.unroute('**/details.*.json');
  await page.keyboard.press('Escape');
  await list(page).getByRole('listitem').first().getByRole('button').click();
  await expect(incidentPanel(page).locator('.sources')).toBeVisible();
});

test('when the words of a language cannot be loaded it says so in that language', async ({ page }) => {
  await open(page);
  const words = /\/(?:messages-[^/]*\.js|(?:text|details)\.fr-[^/]*\.json)$/;
  await page.route(words, abort);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fr');
  await expect(alertOf(page)).toContainText('Les mots et les textes français n’ont pas pu être chargés');
  await expect(receipt(page)).toHaveText(/^355 of 355/);
  await page.unroute(words);
  await alertOf(page).getByRole('button', { name: 'Réessayer' }).click();
  await expect(receipt(page)).toHaveText(/^355 événements sur 355/);
  await expect(alertOf(page)).toHaveCount(0);
  const incidents = page.getByRole('region', { name: 'Événements', exact: true });
  await incidents.getByRole('listitem').first().getByRole('button').click();
  await expect(page.locator('.sources')).toBeVisible();
});

test.describe('before the app', () => {
  test.use({ locale: 'fr-FR' });

  test('without its script the page says so, and keeps the address', async ({ page }) => {
    const script = '**/assets/index-*.js';
    await page.route(script, notFound);
    await page.goto('./?country=ML');
    await expect(alertOf(page)).toContainText('La chronologie et les filtres n’ont pas pu être chargés');
    await expect(page.getByRole('link', { name: /^Attack on Takoubatt/ })).toBeVisible();
    await page.unroute(script);
    await alertOf(page).getByRole('button', { name: 'Recharger' }).click();
    await expect(receipt(page)).toHaveText(/^158 événements sur 355/);
  });

  test('without the incidents what was readable stays, in the language asked for', async ({ page }) => {
    await page.route('**/core-*.json', abort);
    await page.goto('./?lang=en&country=ML');
    await expect(alertOf(page)).toContainText('of all, not of what you asked for. Check your connection');
    await page.unroute('**/core-*.json');
    await page.route('**/core-*.json', notFound);
    await page.goto('./?country=ML');
    await expect(alertOf(page)).toContainText('Les événements n’ont pas pu être chargés');
    await expect(page.getByRole('link', { name: /^Attack on Takoubatt/ })).toBeVisible();
    await expect(page.getByText(/^355 of 355 incidents/)).toBeVisible();
    await page.unroute('**/core-*.json');
    await alertOf(page).getByRole('button', { name: 'Réessayer' }).click();
    await expect(receipt(page)).toHaveText(/^158 événements sur 355/);
    await expect(alertOf(page)).toHaveCount(0);
  });

  test('without its style the page is plain, as long as it was, and readable', async ({ page }) => {
    const style = '**/assets/index-*.css';
    await page.route(style, abort);
    await page.goto('./?country=ML');
    await expect(alertOf(page)).toContainText('La mise en page n’a pas pu être chargée');
    await expect(page.getByRole('link', { name: /^Attack on Takoubatt/ })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(20_000);
    await page.unroute(style);
    await alertOf(page).getByRole('button', { name: 'Réessayer' }).click();
    await expect(receipt(page)).toHaveText(/^158 événements sur 355/);
    await expect(page.getByRole('region', { name: 'Chronologie' })).toBeVisible();
  });

  test('while the incidents of a view are on their way a word says so', async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/core-*.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./?country=ML', { waitUntil: 'domcontentloaded' });
    await expect(page.getByText('Chargement des événements…')).toBeVisible();
    await expect(page.getByText('Loading the incidents…')).toBeHidden();
    release();
    await expect(receipt(page)).toHaveText(/^158 événements sur 355/);
    await expect(page.getByText('Chargement des événements…')).toHaveCount(0);
  });
});
