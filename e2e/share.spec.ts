// An editor shares a view: copies the link and the code, emphasises incidents, pastes the code into an article.

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { isPhone, open, openMenu, receipt } from './atlas.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function openShare(page: Page): Promise<Locator> {
  await openMenu(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog).toBeVisible();
  return dialog;
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('the link is copied and opens the same view', async ({ page }) => {
  await open(page, 'group=al-mourabitoun&year=2015');
  const sentence = await receipt(page).textContent();
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Copy Link to this view' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied Link to this view' })).toBeVisible();
  const link = await copied(page);
  await page.goto(link);
  await expect(receipt(page)).toHaveText(sentence ?? '');
});

test('the citation names what is shared, the version and the address', async ({ page }) => {
  await open(page, 'incident=2015-11-20-bamako-radisson-blu');
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Copy Cite as' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied Cite as' })).toBeVisible();
  expect(await copied(page)).toMatch(
    /^Incident Atlas: Radisson Blu hotel siege, Bamako\. \d{4}-\d\d-\d\d\. CC BY 4\.0\. http.*incident=2015-11-20-bamako-radisson-blu/,
  );
});

test('where copying is forbidden the dialog says so and the text can be selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await open(page);
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Copy Link to this view' }).click();
  await expect(dialog.getByText('select the text and copy it by hand')).toBeVisible();
  const field = dialog.getByRole('textbox', { name: 'Link to this view' });
  await field.focus();
  expect(await field.evaluate((element: HTMLInputElement) => element.selectionEnd)).toBe(
    (await field.inputValue()).length,
  );
});

test('choices go into the code and the preview follows them', { tag: '@phone' }, async ({ page }) => {
  await open(page, 'year=2012-2015&map=5/17/1');
  const dialog = await openShare(page);
  const code = dialog.getByRole('textbox', { name: 'Embed code' });
  await expect(code).toHaveValue(/year=2012-2015&amp;map=5\/17\/1&amp;lang=en/);
  for (const attribute of [
    'title="',
    'loading="lazy"',
    'referrerpolicy="strict-origin-when-cross-origin"',
    'container-type:inline-size',
    '<p><a href="',
  ]) {
    await expect(code).toHaveValue(new RegExp(attribute));
  }
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('fr');
  await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await dialog.getByRole('checkbox', { name: 'Timeline' }).uncheck();
  await dialog.getByRole('radio', { name: /all incidents of this selection/ }).check();
  await expect(code).toHaveValue(/lang=fr&amp;theme=dark/);
  await expect(code).toHaveValue(/title="[^"]* recensés ici en 2012–2015[^"]* · Incident Atlas"/);
  await expect(code).toHaveValue(/hreflang="fr">Incident Atlas/);
  await expect(code).toHaveValue(/show=legend,title/);
  await expect(code).not.toHaveValue(/map=/);
  const frame = dialog.getByTitle('Preview of the embed');
  const inside = frame.contentFrame();
  await expect(inside.getByRole('status')).toHaveText(/^95 événements sur 355/);
  await expect(inside.getByRole('region', { name: 'Chronologie' })).toBeHidden();
  await dialog.getByRole('radio', { name: 'Phone, 320 px' }).check();
  await expect.poll(async () => (await frame.boundingBox())?.width).toBe(320);
  if (!isPhone(page)) {
    await dialog.getByRole('radio', { name: 'Column, 600 px' }).check();
    await expect.poll(async () => (await frame.boundingBox())?.width).toBe(600);
  }
  // The preview left the history of the page alone.
  const length = await page.evaluate(() => history.length);
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('en');
  await expect(inside.getByRole('status')).toHaveText(/^95 of 355/);
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('what is pasted depends on the place: an address, code, or a picture with its words', async ({
  page,
}) => {
  await open(page, 'incident=2015-11-20-bamako-radisson-blu');
  const dialog = await openShare(page);
  const place = dialog.getByRole('combobox', { name: 'Where will it be pasted?' });
  const code = dialog.getByRole('textbox', { name: 'Embed code' });
  const address = dialog.getByRole('textbox', { name: 'Address to paste' });
  await expect(code).toHaveValue(/^<div [^>]*><iframe /);
  // Of an incident there is a page, which WordPress replaces with the map, for every author.
  await place.selectOption('WordPress');
  await expect(code).toHaveCount(0);
  await expect(address).toHaveValue(/\/incidents\/2015-11-20-bamako-radisson-blu\.html$/);
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('fr');
  await expect(address).toHaveValue(/\/incidents\/fr\/2015-11-20-bamako-radisson-blu\.html$/);
  // No page shows it in dark colours.
  await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await expect(code).toHaveValue(/<iframe [^>]*theme=dark/);
  await place.selectOption('Ghost');
  await expect(code).toHaveValue(
    /^<script src="[^"]*\/embed\.js"><\/script>\n<incident-atlas incident="2015-11-20-/,
  );
  await place.selectOption('SharePoint');
  await expect(code).toHaveValue(/^<iframe [^>]*><\/iframe>$/);
  await expect(dialog.getByText(/has to allow localhost/)).toBeVisible();
  await place.selectOption('An e-mail');
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('en');
  await expect(dialog.getByRole('textbox', { name: 'Alternative text' })).toHaveValue(
    /^Map\. .*Radisson Blu/,
  );
  await expect(dialog.getByRole('textbox', { name: 'Caption' })).toHaveValue(/Radisson Blu.*CC BY 4\.0/);
  await expect(dialog.getByRole('textbox', { name: 'Link of the picture' })).toHaveValue(
    /incident=2015-11-20/,
  );
});

test('emphasised incidents are named in the embed and nothing is filtered away', async ({ page }) => {
  await open(page, 'year=2013');
  const dialog = await openShare(page);
  await dialog.getByRole('searchbox').fill('in amenas');
  await dialog.getByRole('button', { name: 'Emphasise In Amenas gas plant attack' }).click();
  await expect(
    dialog.getByRole('button', { name: 'Emphasise no longer: In Amenas gas plant attack' }),
  ).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Embed code' })).toHaveValue(
    /highlight=2013-01-16-in-amenas-gas-plant/,
  );
  const inside = dialog.getByTitle('Preview of the embed').contentFrame();
  await expect(inside.getByRole('status')).toHaveText(/^\d\d of 355 incidents, 2013/);
});

test('the code works in an article', async ({ page }) => {
  await open(page, 'country=ML&year=2013');
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Copy Embed code' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied Embed code' })).toBeVisible();
  const code = await copied(page);
  const article = `<!doctype html><html lang="en"><title>An article</title><main><h1>An article</h1><p>Text.</p>${code}</main></html>`;
  // Another origin, as a newsroom's page is.
  const host = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(article);
  }).listen(0, '127.0.0.1');
  await once(host, 'listening');
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  const frame = page.getByTitle(/ · Incident Atlas$/);
  await frame.scrollIntoViewIfNeeded();
  await expect(frame.contentFrame().getByRole('status')).toHaveText(/of 355 incidents, 2013/);
  const box = await frame.boundingBox();
  expect(box?.height).toBeGreaterThan(500);
  await expect(page.getByRole('link', { name: /open the map/ })).toHaveAttribute('href', /country=ML/);
  host.close();
});

test('by keyboard: Escape closes it and the focus is back on Share', { tag: '@phone' }, async ({ page }) => {
  await open(page);
  await openMenu(page);
  const button = page.getByRole('button', { name: 'Share', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // A menu goes when something is chosen in it: what opened it has the focus.
  await expect(isPhone(page) ? page.getByRole('button', { name: 'Menu' }) : button).toBeFocused();
});

test('the preview is a picture: no key gets lost in it, and it adds no landmark', async ({ page }) => {
  await open(page);
  const dialog = await openShare(page);
  await expect(page.getByRole('banner')).toHaveCount(1);
  const frame = dialog.getByTitle('Preview of the embed');
  const inside = frame.contentFrame();
  await expect(inside.getByRole('status')).toHaveText(/\d/);
  await expect(dialog.getByRole('link', { name: 'Try it in a tab of its own' })).toHaveAttribute(
    'href',
    (await frame.getAttribute('src')) ?? 'none',
  );
  // Past the last control of the dialog, wherever the browser goes on.
  await dialog.getByRole('radio').last().focus();
  for (let presses = 0; presses < 3; presses++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
  }
  await frame.scrollIntoViewIfNeeded();
  const box = await frame.boundingBox();
  if (!box) throw new Error('The preview has no box.');
  await page.mouse.click(box.x + box.width / 2, box.y + 40);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
