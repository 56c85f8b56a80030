// The host's helper: <incident-atlas> reserves its height, follows its attributes and tells what readers do.

import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { embedHeightPx } from '../../src/lib/embed-size.ts';
import { axeFindings } from '../axe.ts';
import { embedIn, heightsOf, test } from './site.ts';

/** Sums the layout shifts of the article from its first paint on; in the head, before anything is laid out. */
const SHIFTS = `<script>
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
</script>`;
const shift = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shift: number }).shift);
const element = (embed: string, attributes: string): string =>
  `<script src="${embed}embed.js"></script><incident-atlas ${attributes}><a href="${embed}">The map</a></incident-atlas>`;

for (const [what, attributes] of [
  ['at the top of the article', 'lang="en" group="aqim" year="2012-2015"'],
  ['with other parts, in French', 'lang="fr" year="2015" show="title,list,legend,timeline"'],
] as const) {
  test(`nothing in the article moves, ${what}`, { tag: '@phone' }, async ({ page, article, embed }) => {
    await page.addInitScript(() => {
      Object.assign(window, { within: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { within: number }).within += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await article(element(embed, attributes), SHIFTS);
    await expect(embedIn(page).getByRole('status')).toHaveText(/355/);
    await expect(embedIn(page).locator('html')).toHaveClass(/is-embed/);
    const width = await page.locator('incident-atlas').evaluate(({ clientWidth }) => clientWidth);
    const { frame, content } = await heightsOf(page);
    expect(frame).toBe(content);
    if (!attributes.includes('show')) {
      expect(frame).toBe(embedHeightPx(width));
      const within = await embedIn(page)
        .locator('html')
        .evaluate(() => (window as unknown as { within: number }).within);
      expect(within, 'in the embed itself').toBeLessThan(0.01);
    }
    await embedIn(page)
      .getByRole('button', { name: /^(Reset|Réinitialiser)$/ })
      .click();
    await expect(embedIn(page).getByRole('status')).toHaveText(/^355/);
    expect((await heightsOf(page)).frame).toBe(frame);
    expect(await shift(page)).toBe(0);
  });
}

test('nothing moves for a plain frame that an existing host library resizes', async ({
  page,
  article,
  embed,
}) => {
  const width = Math.min(1000, page.viewportSize()?.width ?? 0);
  const src = `${embed}embed.html?lang=en`;
  // The height to reserve is the width's own; below the fold, as lazy frames are.
  const frame = `<div data-frame-src="${src}" data-frame-attribute-title="Map" data-frame-attribute-height="${embedHeightPx(width)}"></div>`;
  await article(
    `${frame}<script src="/frames.js"></script><script>newswireFrames.autoInitFrames()</script>`,
    SHIFTS,
  );
  await expect(embedIn(page).getByRole('status')).toHaveText(/^355 of 355/);
  await expect.poll(async () => (await heightsOf(page)).content).toBe(embedHeightPx(width));
  await page.waitForTimeout(500);
  expect(await shift(page)).toBe(0);
});

test('the frame waits until it is near, and is as high before as after', async ({ page, article, embed }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await article(`<div style="height:9000px"></div>${element(embed, 'lang="en"')}`, SHIFTS);
  const frameHeight = (): Promise<number> =>
    page.locator('iframe').evaluate((iframe) => iframe.getBoundingClientRect().height);
  const before = await frameHeight();
  expect(requests.filter((address) => address.includes('embed.html'))).toEqual([]);
  await page.evaluate(() => window.scrollTo(0, 8500));
  await expect(embedIn(page).getByRole('status')).toHaveText(/^355 of 355/);
  expect(await frameHeight()).toBe(before);
  expect(await shift(page)).toBe(0);
});

test('attributes may change, before and after the map is there', async ({ page, article, embed }) => {
  await article(element(embed, 'lang="en" group="aqim" year="2015"'));
  const atlas = page.locator('incident-atlas');
  // At once, while the frame loads.
  await atlas.evaluate((node) => node.setAttribute('year', '2013'));
  const status = embedIn(page).getByRole('status');
  await expect(status).toHaveText(/ of 355 incidents, 2013/);
  await atlas.evaluate((node) => {
    node.removeAttribute('group');
    node.setAttribute('from', '2015-11');
    node.setAttribute('to', '2015-11');
  });
  await expect(status).toHaveText(/^2 of 355/);
  const slider = (name: string) => embedIn(page).getByRole('slider', { name });
  await expect(slider('From')).toHaveAttribute('aria-valuetext', /1 November 2015/);
  await expect(slider('To')).toHaveAttribute('aria-valuetext', /30 November 2015/);
  await atlas.evaluate((node) => node.setAttribute('incident', '2015-11-20-bamako-radisson-blu'));
  await expect(embedIn(page).getByRole('region', { name: 'Incident', exact: true })).toContainText(
    '18–27 killed',
  );
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  // Empty as in an address: the map with nothing around it.
  await atlas.evaluate((node) => {
    node.removeAttribute('incident');
    node.setAttribute('show', '');
  });
  await expect(slider('From')).toBeHidden();
  await expect(embedIn(page).getByRole('region', { name: 'Map' })).toBeVisible();
  await expect(embedIn(page).getByRole('alert')).toHaveCount(0);
});

test('events say what readers select and filter', async ({ page, article, embed }) => {
  await article(
    `${element(embed, 'lang="en" year="2015" show="title,list"')}<script>
      window.told = [];
      for (const name of ['ready', 'select', 'filter'])
        document.querySelector('incident-atlas').addEventListener(name, ({ detail }) => window.told.push({ name, ...detail }));
    </script>`,
  );
  const told = (): Promise<object[]> => page.evaluate(() => (window as unknown as { told: object[] }).told);
  await embedIn(page).getByRole('region', { name: 'Incidents' }).locator('.row').first().click();
  await expect
    .poll(async () => (await told()).at(-1))
    .toMatchObject({ name: 'select', incident: expect.stringMatching(/^2015-/), title: expect.any(String) });
  await page.keyboard.press('Escape');
  await embedIn(page)
    .getByRole('button', { name: /^Remove filter/ })
    .click();
  await expect
    .poll(async () => (await told()).at(-1))
    .toMatchObject({ name: 'filter', shown: 355, total: 355, params: {} });
  expect((await told())[0]).toMatchObject({ name: 'ready', total: 355, params: { year: '2015' } });
});

test('as a module, within a shadow tree and moved, the element is what it is elsewhere', async ({
  page,
  article,
  embed,
}) => {
  // Browsers fetch modules of another site with its consent alone.
  await page.route('**/embed.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });
  const opened: string[] = [];
  page.on('request', (request) => {
    if (/embed[.a-z]*\.html/.test(request.url())) opened.push(request.url());
  });
  await article(`<div id="first" lang="fr-CA"></div><div id="second" lang="fr" style="display:flex;flex-direction:column;align-items:center"></div>
    <script type="module" src="${embed}embed.js"></script>
    <script type="module">
      const root = document.querySelector('#first').attachShadow({ mode: 'open' });
      root.innerHTML = '<incident-atlas incident="2015-11-20-bamako-radisson-blu"><a href="${embed}">The map</a></incident-atlas>';
    </script>`);
  const status = embedIn(page).getByRole('status');
  await expect(status).toHaveText(/^355 événements/);
  expect(opened).toEqual([`${embed}embed.fr.html?incident=2015-11-20-bamako-radisson-blu&lang=fr`]);
  // The frame says what it shows, and nothing that an editor would save is written on the element.
  await expect(page.locator('iframe')).toHaveAttribute('title', /Radisson Blu/);
  const atlas = page.locator('incident-atlas');
  expect(await atlas.evaluate((node) => node.getAttributeNames())).toEqual(['incident']);
  await atlas.evaluate((node) => {
    node.setAttribute('year', '2015');
    document.querySelector('#second')?.append(node);
  });
  await expect(status).toHaveText(/^\d+ événements sur 355, 2015/);
  expect(opened).toHaveLength(2);
  const widthOf = (selector: string): Promise<number> =>
    page.locator(selector).evaluate(({ clientWidth }) => clientWidth);
  expect(await widthOf('iframe')).toBe(await widthOf('#second'));
  await atlas.evaluate((node) => node.setAttribute('hidden', ''));
  await expect(atlas).toBeHidden();
});

test('without the script the element leads to the map by a link', async ({ page, article, embed }) => {
  await article(element(embed, '').replace(/<script.*<\/script>/, ''));
  await expect(page.getByRole('link', { name: 'The map' })).toBeVisible();
});

test('the example moves the map as one scrolls', async ({ page, publish, embed }) => {
  const example = readFileSync('docs/examples/article.html', 'utf8');
  expect(example).toContain('src="../../dist/embed.js"');
  await page.goto(publish(example.replaceAll('../../dist/', embed)));
  const steps = page.locator('[data-step]');
  expect(await steps.count()).toBe(3);
  const address = (): Promise<string> =>
    embedIn(page)
      .locator('html')
      .evaluate(() => location.search);
  const seen: string[] = [];
  for (let step = 0; step < 3; step++) {
    await steps.nth(step).evaluate((node) => node.scrollIntoView({ block: 'center' }));
    await expect(steps.nth(step)).toHaveClass(/is-current/);
    const map = await steps.nth(step).getAttribute('data-map');
    await expect.poll(async () => new URLSearchParams(await address()).get('map')).toBe(map);
    const status = embedIn(page).getByRole('status');
    await expect.poll(async () => seen.includes((await status.textContent()) ?? '')).toBe(false);
    seen.push((await status.textContent()) ?? '');
  }
  expect(await axeFindings(page)).toEqual([]);
});

for (const [state, attributes] of [
  ['the overview', 'lang="en" show="title,timeline,legend,list,filters"'],
  ['a dark incident in Arabic', 'lang="ar" theme="dark" incident="2015-11-20-bamako-radisson-blu"'],
  ['the dark one in French', 'lang="fr" theme="dark" year="2012-2015"'],
] as const) {
  test(`axe finds nothing in article and embed: ${state}`, {
    tag: state === 'the overview' ? '@phone' : [],
  }, async ({ page, article, embed }) => {
    await article(element(embed, attributes));
    await expect(embedIn(page).getByRole('status')).toHaveText(/355/);
    if (attributes.includes('incident=')) await expect(embedIn(page).locator('.sources')).toBeVisible();
    const pan = embedIn(page).getByRole('button', { name: /one finger|d’un doigt/ });
    if (!attributes.includes('incident=')) await pan.click();
    expect(await axeFindings(page)).toEqual([]);
  });
}
