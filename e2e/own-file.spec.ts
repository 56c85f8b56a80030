// A researcher opens her own file, corrects a column, sees what became of its rows, and goes back to the atlas.

import { expect, type Locator, test } from '@playwright/test';
import { isPhone, open, openMenu, receipt } from './atlas.ts';
import { axeFindings } from './axe.ts';
import { read } from './downloads.ts';

const FILE = [
  'Pays;Lieu;Jour;Breitengrad;lng;Morts;Acteur;Remarque',
  'Mali;Gao;03/01/2012;16,27;-0,04;3;Groupe A;=1+1',
  'Mali;Kidal;13/02/2012;18,44;1,41;;Groupe B;"<b>deux</b>"',
  'Mali;Ménaka;04/05/2012;95;2,4;7;Groupe A;faux',
  'Niger;Agadez;;16,97;7,99;2;Groupe B;sans date',
].join('\n');

test('a file of her own takes the place of the atlas, and gives it back', { tag: '@phone' }, async ({
  page,
}) => {
  test.setTimeout(90_000);
  await open(page);
  const headline = await page.locator('#finding').textContent();
  await openMenu(page);
  await page.getByRole('button', { name: 'Open your own data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open your own data' });
  await dialog.getByLabel('Choose a file').setInputFiles({
    name: 'desk.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(FILE),
  });
  await expect(dialog.getByLabel('Latitude', { exact: true })).toHaveValue('3', { timeout: 30_000 });
  await expect(dialog.getByLabel('Date', { exact: true })).toHaveValue('2');
  await dialog.getByRole('button', { name: 'Show on the map' }).click();
  await expect(dialog).toBeHidden();

  await expect(page.getByText('your own file: desk.csv')).toBeVisible();
  await expect(page.getByText('Read 3 of 4 rows.')).toBeVisible();
  const list = page.getByRole('region', { name: 'Incidents' });
  await expect(list.getByRole('button', { name: /Groupe/ })).toHaveCount(3);
  expect(await axeFindings(page, { within: '.header' })).toEqual([]);

  await list.getByRole('button', { name: /13 Feb 2012/ }).click();
  const incident = page.getByRole('region', { name: 'Incident', exact: true });
  await expect(incident.getByText('<b>deux</b>')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'What became of the rows' }).click();
  const report = page.getByRole('dialog', { name: 'What became of the rows' });
  await expect(
    report.getByRole('row', { name: '4 Breitengrad 95 no latitude between −90 and 90' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what is shown' }).click();
  const text = (await read(await saved)).toString('utf8');
  expect(text).toContain('Pays,Lieu,Jour,Breitengrad,lng,Morts,Acteur,Remarque');
  // What a spreadsheet would calculate is text there; what was left out is not shown.
  expect(text).toContain("'=1+1");
  expect(text).not.toContain('faux');

  await page.getByRole('button', { name: 'Back to the atlas' }).click();
  await expect(page.locator('#finding')).toHaveText(headline ?? '');
});

test('what a file does not have is nowhere on the page', { tag: '@phone' }, async ({ page }) => {
  test.setTimeout(90_000);
  await open(page);
  await openMenu(page);
  await page.getByRole('button', { name: 'Open your own data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open your own data' });
  await dialog.getByLabel('Choose a file').setInputFiles({
    name: 'three.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        'title,date,lat,lon',
        'Fire at a market,2012-03-01,16.27,-0.04',
        'Shots at a crossing,2013-05-13,18.44,1.41',
        'A convoy stopped,2015-11-02,16.3,-0.1',
      ].join('\n'),
    ),
  });
  await dialog.getByRole('button', { name: 'Show on the map' }).click({ timeout: 30_000 });
  await expect(page.locator('#finding')).toHaveText('3 incidents recorded here in 2012–2015');
  const absent = /unknown|not known|killed|death|toll|attribut|claim|searched|\bgroup/i;
  const body = page.locator('body');
  await expect(body).not.toContainText(absent, { useInnerText: true });
  const names = await body.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('[aria-label], [title]')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.getAttribute('aria-label') ?? element.title),
  );
  expect(names.join('\n')).not.toMatch(absent);
  for (const name of ['Share', 'Download', 'How to read', 'Groups over time'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);

  const list = page.getByRole('region', { name: 'Incidents' });
  await expect(list.getByRole('combobox').locator('option')).toHaveText(['Newest first', 'Oldest first']);
  await list.getByRole('button', { name: /Shots at a crossing/ }).click();
  const incident = page.getByRole('region', { name: 'Incident', exact: true });
  await expect(incident.getByRole('heading', { name: 'Shots at a crossing' })).toBeVisible();
  await expect(incident).not.toContainText(absent, { useInnerText: true });
  await page.keyboard.press('Escape');

  // Back leads through what was opened, and out: all of it is there again with the atlas.
  await page.goBack();
  await expect(incident).toBeVisible();
  await page.goBack();
  await expect(incident).toBeHidden();
  await page.goBack();
  await expect(page.locator('#finding')).not.toHaveText('3 incidents recorded here in 2012–2015');
  await expect(page.locator('.receipt-note')).toContainText('toll not known');
});

test('of many preliminary events the page says that they are, and that its squares do not tell', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await open(page);
  await openMenu(page);
  await page.getByRole('button', { name: 'Open your own data' }).click();
  const rows = Array.from({ length: 4000 }, (_, at) => {
    const day = `2026-07-${String(1 + (at % 28)).padStart(2, '0')}`;
    return `${at},Clear,1,1,1,${day},${day},A,1,${12 + (at % 53) / 10},${-4 + (at % 71) / 10}`;
  });
  const header =
    'id,code_status,type_of_violence,where_prec,date_prec,date_start,date_end,side_a,best,latitude,longitude';
  // Its own name says that it is a month of Candidate, of which no event is checked, whatever its status.
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'GEDEvent_v26_0_7.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([header, ...rows].join('\n')),
  });
  await expect(page.getByText(/These are events of UCDP Candidate: preliminary/)).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByText('UCDP Candidate, preliminary')).toBeVisible();
  await expect(page.locator('.square-key')).toContainText(
    'Preliminary incidents are counted like all others',
  );
});

test('another file takes the place of the first, on the same page', { tag: '@phone' }, async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  const openFile = async (button: string, name: string, lines: readonly string[]): Promise<void> => {
    await page.getByRole('button', { name: button, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Open your own data' });
    await dialog
      .getByLabel('Choose a file')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
    await dialog.getByRole('button', { name: 'Show on the map' }).click({ timeout: 30_000 });
    await expect(dialog).toBeHidden();
  };
  await openMenu(page);
  await openFile('Open your own data', 'first.csv', [
    'title,date,lat,lon,deaths,actor',
    'Fire at a market,2002-03-01,16.27,-0.04,3,North front',
    'Shots at a crossing,2003-05-13,18.44,1.41,,South front',
  ]);
  const finding = page.locator('#finding');
  await expect(finding).toContainText('2 incidents recorded here in 2002–2003');
  await page.evaluate(() => {
    for (const id of ['map', 'list', 'timeline'])
      document.getElementById(id)?.setAttribute('data-was', 'here');
  });
  await openFile('Open another file', 'second.csv', [
    'title,date,lat,lon,event type',
    'A convoy stopped,2015-11-02,6.3,10.1,Ambush',
    'A bridge closed,2016-01-05,6.9,10.4,Closure',
    'A road closed,2016-02-05,6.8,10.3,Closure',
  ]);
  await expect(finding).toHaveText('3 incidents recorded here in 2015–2016');
  // Nothing was mounted again, and nothing of the first file is left.
  await expect(page.locator('[data-was=here]')).toHaveCount(3);
  await expect(page.locator('body')).not.toContainText(/front|market|200[23]|toll/, { useInnerText: true });
  await expect(page.locator('#list').getByRole('button', { name: /closed/ })).toHaveCount(2);

  await page.goBack();
  await expect(page.getByText('your own file')).toBeHidden();
  await page.goForward();
  await expect(finding).toHaveText('3 incidents recorded here in 2015–2016');
});

test('a file is kept only when she asks, survives a reload then, and is forgotten without a trace', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const stores = (): Promise<number> => page.evaluate(async () => (await indexedDB.databases()).length);
  await open(page);
  await page.getByRole('button', { name: 'Open your own data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open your own data' });
  await dialog
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'desk.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  // Not what the page would have guessed: what is agreed is kept as well.
  await dialog.getByLabel('Title', { exact: true }).selectOption('Remarque', { timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Show on the map' }).click();
  const list = page.getByRole('region', { name: 'Incidents' });
  await expect(list.getByRole('button', { name: /<b>deux<\/b>/ })).toBeVisible();
  expect(await stores()).toBe(0);

  await page.reload();
  await expect(dialog.getByRole('alert')).toContainText('It is not kept in this browser');
  await dialog
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'desk.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await dialog.getByLabel('Title', { exact: true }).selectOption('Remarque', { timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Show on the map' }).click();
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(page.getByText('your own file: desk.csv, kept in this browser')).toBeVisible();
  await page.getByRole('group', { name: 'Country' }).getByRole('checkbox', { name: /^Mali/ }).check();
  await expect(receipt(page)).toHaveText(/^2 of 3/);

  await page.reload();
  await expect(page.getByText('your own file: desk.csv, kept in this browser')).toBeVisible({
    timeout: 30_000,
  });
  await expect(receipt(page)).toHaveText(/^2 of 3/);
  await expect(list.getByRole('button', { name: /<b>deux<\/b>/ })).toBeVisible();
  expect(await axeFindings(page, { within: '.header' })).toEqual([]);

  // Back and Forward in quick turn, before anything of it is loaded: it is opened once.
  await page.evaluate(() => history.go(-2));
  await expect(page.getByText('your own file')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open your own data' })).toBeVisible();
  await page.evaluate(async () => {
    const went = (): Promise<void> =>
      new Promise((resolve) => {
        window.addEventListener('popstate', () => resolve(), { once: true });
      });
    for (const step of [1, -1, 1, -1, 1]) {
      const arrived = went();
      history.go(step);
      await arrived;
    }
  });
  await expect(page.getByText('your own file: desk.csv, kept in this browser')).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.locator('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: 'Stop keeping it' }).click();
  await expect(page.getByRole('button', { name: 'Keep in this browser' })).toBeVisible();
  expect(await stores()).toBe(0);

  // A browser that has no room says so, and what is open stays.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(page.getByText('too little room')).toBeVisible();
  expect(await stores()).toBe(0);
});

test('a link to a file on the web carries its columns, and fetches nothing before she says so', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const asked: string[] = [];
  await page.route('https://files.example/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ body: FILE, headers: { 'access-control-allow-origin': '*' } });
  });
  const columns = 'start:Jour,latitude:Breitengrad,longitude:lng,title:Remarque,order:day-first';
  await open(page, `data=https://files.example/desk.csv&columns=${columns}`);
  const dialog = page.getByRole('dialog', { name: 'Open your own data' });
  await expect(dialog.getByLabel('or the address of a file')).toHaveValue('https://files.example/desk.csv');
  expect(asked).toEqual([]);
  await dialog.getByRole('button', { name: 'Open the address' }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(
    page.getByRole('region', { name: 'Incidents' }).getByRole('button', { name: /<b>deux<\/b>/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'What became of the rows' }).click();
  const link = new URL(await page.getByLabel('Link to this file').inputValue());
  expect(link.searchParams.get('data')).toBe('https://files.example/desk.csv');
  expect(link.searchParams.get('columns')).toBe(
    'title:Remarque,start:Jour,latitude:Breitengrad,longitude:lng,order:day-first',
  );
});

test('two versions of a file are compared by identifier', { tag: '@phone' }, async ({ page }) => {
  test.setTimeout(90_000);
  const versions = {
    'old.csv': [
      'id,title,date,lat,lon,deaths',
      'a,Fire at a market,2012-03-01,16.27,-0.04,3',
      'b,Shots at a crossing,2013-05-13,18.44,1.41,2',
      'c,A convoy stopped,2015-11-02,16.3,-0.1,',
    ],
    'new.csv': [
      'id,title,date,lat,lon,deaths',
      'b,Shots at a crossing,2013-05-13,18.44,1.41,2.0',
      'a,Fire at a market,2012-03-01,16.27,-0.04,5',
      'd,A bridge closed,2016-01-05,16.9,0.4,',
    ],
    'strange.csv': ['id,title,date,lat,lon,deaths', 'x,Elsewhere,2016-01-05,16.9,0.4,'],
  };
  const choose = (dialog: Locator, name: keyof typeof versions): Promise<void> =>
    dialog
      .getByLabel('Choose a file')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(versions[name].join('\n')) });
  await open(page);
  await openMenu(page);
  await page.getByRole('button', { name: 'Open your own data' }).click();
  const first = page.getByRole('dialog', { name: 'Open your own data' });
  await choose(first, 'old.csv');
  await first.getByRole('button', { name: 'Show on the map' }).click({ timeout: 30_000 });
  await expect(first).toBeHidden();

  await page.getByRole('button', { name: 'Compare with another version' }).click();
  const dialog = page.getByRole('dialog', { name: 'Compare two versions' });
  await choose(dialog, 'strange.csv');
  await expect(dialog.getByRole('alert')).toContainText('No identifier of strange.csv is in old.csv', {
    timeout: 30_000,
  });
  await dialog.getByRole('button', { name: 'Choose another file' }).click();
  await choose(dialog, 'new.csv');
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(page.getByText('1 added, 1 removed, 1 changed, 1 the same.')).toBeVisible();
  expect(await axeFindings(page, { within: '.header' })).toEqual([]);

  const list = page.getByRole('region', { name: 'Incidents' });
  await expect(list.getByRole('button', { name: /^Added: A bridge closed/ })).toBeVisible();
  await expect(list.getByRole('button', { name: /^Removed: A convoy stopped/ })).toBeVisible();
  await list.getByRole('button', { name: /^Changed: Fire at a market/ }).click();
  const incident = page.getByRole('region', { name: 'Incident', exact: true });
  await expect(incident.getByText('deaths: 3 → 5')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'What changed' }).click();
  const report = page.getByRole('dialog', { name: 'What changed' });
  await expect(report.getByText('Columns that changed, in how many events')).toBeVisible();
  await page.keyboard.press('Escape');
  if (isPhone(page)) await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page
    .getByRole('group', { name: 'Change' })
    .getByRole('checkbox', { name: /^Removed/ })
    .check();
  await expect(receipt(page)).toHaveText(/^1 of 4/);

  // The other way round what was removed is what was added.
  if (isPhone(page)) await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Exchange the two' }).click();
  await expect(page.getByText('old.csv, read on this device')).toBeVisible({ timeout: 30_000 });
  await expect(list.getByRole('button', { name: /^Added: A convoy stopped/ })).toBeVisible();

  await page.getByRole('button', { name: 'Keep both in this browser' }).click();
  await expect(page.getByText('new.csv and, later, old.csv, kept in this browser')).toBeVisible();
  await page.reload();
  await expect(page.getByText('1 added, 1 removed, 1 changed, 1 the same.')).toBeVisible({ timeout: 30_000 });
  await expect(list.getByRole('button', { name: /^Added: A convoy stopped/ })).toBeVisible();
});
