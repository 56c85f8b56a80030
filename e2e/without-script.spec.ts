// Readers, crawlers and hosts without JavaScript: the picture, the list and the figures, a page an incident.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { siteOf } from '../tools/pages/site.ts';
import { axeFindings } from './axe.ts';
import { FIXTURE_BUILD } from './fixture/build.ts';
import { frenchTexts, incidents } from './tables.ts';

const RADISSON = '2015-11-20-bamako-radisson-blu';
const site = siteOf(process.env).address;

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the atlas shows a picture of the map, the figures and every incident', { tag: '@phone' }, async ({
    page,
  }) => {
    await page.goto('./');
    const picture = page.getByRole('img', { name: /^Map of 355 incidents/ });
    await expect(picture).toBeVisible();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    await expect(page.getByText(/^355 of 355 incidents, 2002–2025, [\d,–]+ reported deaths/)).toBeVisible();
    // Its key, and the page that explains it.
    await expect(page.getByText('suspected, unknown')).toBeVisible();
    await expect(page.getByText('JNIM and its founders', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'How to read' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'How to read the atlas' })).toBeVisible();
    await expect(page.getByRole('img', { name: /^A part of the map/ })).toBeVisible();
    await page.goBack();
    const list = page.getByRole('region', { name: 'Incidents' });
    await expect(list.getByRole('link')).toHaveCount(incidents.length);
    await list.getByRole('link', { name: /^Radisson Blu hotel siege/ }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Radisson Blu hotel siege, Bamako' }),
    ).toBeVisible();
  });

  test('the page stands in the other languages too, each with its list', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'En français' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/recensés ici/);
    const list = page.getByRole('region', { name: 'Événements' });
    await expect(list.getByRole('link')).toHaveCount(incidents.length);
    await page.getByRole('link', { name: 'بالعربية' }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.getByRole('link', { name: 'In English' }).click();
    await expect(page.getByText(/^355 of 355 incidents/)).toBeVisible();
  });

  test('an incident page has facts, figures, sources, a map and the ways on', async ({ page }) => {
    await page.goto(`./incidents/${RADISSON}.html`);
    await expect(page.getByRole('article')).toContainText('18–27 killed');
    await expect(page.getByRole('article')).toContainText('20 November 2015');
    await expect(page.getByRole('img', { name: /^Map: Radisson Blu/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Figures as reported' })).toBeVisible();
    const sources = page.locator('.sources').getByRole('link');
    expect(await sources.count()).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'En français' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    const french = frenchTexts.find(({ id }) => id === RADISSON)?.title ?? '';
    await expect(page.getByRole('heading', { level: 1, name: french })).toBeVisible();
    await page.getByRole('link', { name: 'In English' }).click();
    await page
      .getByRole('navigation', { name: 'Incidents before and after' })
      .getByRole('link')
      .last()
      .click();
    await expect(page).not.toHaveURL(new RegExp(RADISSON));
  });
});

test('from an incident page one comes to the incident in the app', async ({ page }) => {
  await page.goto(`./incidents/fr/${RADISSON}.html`);
  await page.getByRole('link', { name: 'Ouvrir sur la carte interactive' }).click();
  await expect(page.getByRole('region', { name: 'Événement', exact: true })).toContainText('18–27 tués');
});

for (const language of ['en', 'fr', 'ar'] as const) {
  test(`the app takes the place of the picture and nothing moves, ${language}`, { tag: '@phone' }, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((entries) => {
        for (const entry of entries.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`./?lang=${language}`);
    await expect(page.getByRole('status')).toHaveText(/^355 .*355/);
    await expect(page.locator('.static-map')).toHaveCount(0);
    const sum = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((total, value) => total + value, 0),
    );
    // The faces that stand in for ours are fitted to English: elsewhere a word may change its line.
    expect(sum).toBeLessThan(language === 'en' ? 0.02 : 0.05);
  });
}

/** Where the parts of the first picture stand, and how large its headline is. */
const partsOf = (page: Page) =>
  page.evaluate(() =>
    ['.finding', '.receipt', '.map', '.timeline', '.footer'].map((part) => {
      const element = document.querySelector(part);
      if (!element) return part;
      const { x, y, width } = element.getBoundingClientRect();
      const { fontSize } = getComputedStyle(element);
      // On phones the footer is below a list that grows.
      return part === '.footer' && innerWidth < 1000
        ? part
        : `${part} ${[x, y, width].map(Math.round).join(' ')} ${fontSize}`;
    }),
  );

for (const [language, width, height] of [
  ['en', 390, 844],
  ['en', 360, 640],
  ['ar', 360, 640],
  ['en', 768, 1024],
  ['fr', 1024, 768],
  ['fr', 1440, 900],
] as const) {
  test(`headline, map, timeline and footer stay where the picture had them, ${language} at ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const release = await holdData(page);
    await page.goto(`./?lang=${language}`, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('.static-map')).toBeVisible();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const before = await partsOf(page);
    release();
    await expect(page.locator('.static-map')).toHaveCount(0);
    await expect(page.getByRole('status')).toHaveText(/^355 .*355/);
    expect(await partsOf(page)).toEqual(before);
  });
}

for (const [language, words] of [
  ['fr', { finding: /^Sept morts sur dix|^Sept décès|recensés ici/, place: 'Algérie', sort: 'Événements' }],
  ['ar', { finding: /المسجلين هنا/, place: 'الجزائر', sort: 'الحوادث' }],
] as const) {
  test(`in ${language} the page is in that language before the app comes, at the address that was asked for`, async ({
    page,
  }) => {
    const release = await holdData(page);
    await page.goto(`./?lang=${language}&fbclid=x#list`, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.finding);
    await expect(page.locator('.static-map')).toBeVisible();
    await expect(page.getByRole('region', { name: words.sort }).getByRole('link').first()).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/\\?lang=${language}&fbclid=x#list$`));
    release();
    await expect(page.locator('.static-map')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.finding);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });
}

/** Keeps the app waiting for its data until the function is called. */
async function holdData(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/core-*.json', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('the picture makes way for what a reader asks for, though the land has not come', {
  tag: '@phone',
}, async ({ page }) => {
  await page.route('**/ground*', () => undefined);
  await page.goto('./?lang=en');
  await expect(page.locator('.static-map')).toBeVisible();
  await page.getByRole('slider', { name: 'From' }).press('PageUp');
  await expect(page.getByRole('status')).not.toHaveText(/^355 of 355/);
  await expect(page.locator('.static-map')).toHaveCount(0);
});

test('a link that a network of friends has hung its keys on shows everything at once', async ({ page }) => {
  const release = await holdData(page);
  await page.goto('./?fbclid=IwAR0x&utm_source=x&lang=EN&group=#list', { waitUntil: 'domcontentloaded' });
  await expect(page.locator('.static-map')).toBeVisible();
  await expect(page.getByText('355 of 355 incidents')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Attack on Takoubatt/ })).toBeVisible();
  release();
  await expect(page.locator('.static-map')).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText(/^355 of 355/);
});

test('another view than the picture shows is not preceded by it', async ({ page }) => {
  const release = await holdData(page);
  // As an ampersand escaped once too often arrives.
  await page.goto('./?lang=en&amp;group=aqim', { waitUntil: 'domcontentloaded' });
  await expect(page.locator('.static-map')).toBeHidden();
  await expect(page.getByText('355 of 355 incidents')).toBeHidden();
  release();
  await expect(page.getByRole('status')).toHaveText(/^\d\d of 355|^1\d\d of 355/);
});

test('where the app does not come at all, the picture and the list are shown whatever was asked', async ({
  page,
}) => {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('./?lang=en&group=aqim');
  await expect(page.getByRole('img', { name: /^Map of 355 incidents/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Attack on Takoubatt/ })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on an incident page and on how to read, ${colorScheme}`, {
    tag: colorScheme === 'light' ? '@phone' : [],
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    for (const path of [`incidents/${RADISSON}.html`, 'how-to-read.html']) {
      await page.goto(`./${path}`);
      expect(await axeFindings(page)).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });
}

test('axe finds nothing on the page before the script', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('./?lang=en');
  await expect(page.getByRole('img', { name: /^Map of/ })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('every incident has its pages, its card and its oEmbed answer; their metadata hold', () => {
  const names = (folder: string): string[] => readdirSync(`${FIXTURE_BUILD}/${folder}`);
  const ids = incidents.map(({ id }) => id);
  // And one of all of them.
  const pages = ['index', ...ids].map((id) => `${id}.html`).sort();
  expect(
    names('incidents')
      .filter((name) => name.endsWith('.html'))
      .sort(),
  ).toEqual(pages);
  for (const language of ['fr', 'ar']) expect(names(`incidents/${language}`).sort()).toEqual(pages);
  const cards = ids.map((id) => `${id}.png`);
  expect(names('incidents/cards').sort()).toEqual([...cards, 'ar', 'fr'].sort());
  for (const language of ['fr', 'ar'])
    expect(names(`incidents/cards/${language}`).sort()).toEqual(cards.sort());
  const answers = ['atlas', ...ids].map((id) => `${id}.json`);
  expect(names('oembed').sort()).toEqual(['ar', 'fr', 'link.json', ...answers].sort());
  for (const language of ['fr', 'ar']) expect(names(`oembed/${language}`).sort()).toEqual(answers.sort());
  for (const row of incidents) {
    const html = readFileSync(`${FIXTURE_BUILD}/incidents/${row.id}.html`, 'utf8');
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '');
    expect(data['@type']).toBe('Article');
    expect(data.headline).toBe(row.title);
    expect(data.contentLocation.geo.latitude).toBeCloseTo(Number(row.latitude), 4);
    expect(data.citation.length).toBeGreaterThan(0);
    expect(html).toMatch(/<meta property="og:image" content="[^"]+\.png">/);
    // Nothing on the page that its policy forbids.
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")| style=|<style|javascript:/);
    const answer = JSON.parse(readFileSync(`${FIXTURE_BUILD}/oembed/${row.id}.json`, 'utf8'));
    expect([answer.version, answer.type, answer.title]).toEqual(['1.0', 'rich', row.title]);
    expect(answer.html).toContain(`incident=${row.id}`);
  }
});

test('the sitemap is valid and names pages that exist', async ({ page, request }) => {
  const text = readFileSync(`${FIXTURE_BUILD}/sitemap.xml`, 'utf8');
  await page.goto('./incidents/x.html');
  const { problem, locations, days } = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    const all = (name: string): string[] =>
      [...parsed.getElementsByTagName(name)].map((element) => element.textContent ?? '');
    return {
      problem: parsed.querySelector('parsererror')?.textContent ?? '',
      locations: all('loc'),
      days: all('lastmod'),
    };
  }, text);
  expect(problem).toBe('');
  const paths = locations.map((location) => location.slice(site.length));
  expect(paths).toEqual(
    expect.arrayContaining(
      incidents.flatMap(({ id }) => ['', 'fr/', 'ar/'].map((folder) => `incidents/${folder}${id}.html`)),
    ),
  );
  expect(paths.filter((path) => !existsSync(`${FIXTURE_BUILD}/${decodeURIComponent(path)}`))).toEqual([]);
  expect(new Set(locations).size).toBe(locations.length);
  expect(days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
  expect(locations.every((location) => location.startsWith(site))).toBe(true);
  for (const location of [locations[0], locations[1], locations.at(-1)]) {
    const response = await request.get(`./${location?.slice(site.length)}`);
    expect(response.status()).toBe(200);
  }
});
