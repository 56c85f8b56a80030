// What the embed says to its host and what it lets itself be told: the contract's shape from the parent, else nothing.

import { expect, type Page } from '@playwright/test';
import { embedIn, embedReady, test } from './site.ts';

const frameOf = (src: string): string => `<iframe src="${src}" title="Map" style="height:1110px"></iframe>`;
/** Keeps what the embed says; in the head, so that nothing is missed. */
const LISTENER = `<script>
  window.heard = [];
  window.addEventListener('message', ({ data }) => {
    if (typeof data === 'object' && String(data?.type).startsWith('incident-atlas:')) window.heard.push(data);
  });
</script>`;

const heard = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
/** Evaluated in the article, so that also what JSON cannot hold can be sent. */
const send = (page: Page, message: string): Promise<void> =>
  page.evaluate((code) => {
    // biome-ignore lint/security/noGlobalEval: the test's own list, in the test's own page.
    const value: unknown = globalThis.eval(`(${code})`);
    document.querySelector('iframe')?.contentWindow?.postMessage(value, '*');
  }, message);
const stateOf = (page: Page): Promise<unknown> =>
  embedIn(page)
    .locator('html')
    .evaluate((html: HTMLElement) => ({
      address: location.href,
      classes: html.className,
      language: html.lang,
      theme: html.dataset.theme,
      text: document.body.textContent,
      scripts: document.scripts.length,
      images: document.images.length,
      isAttacked: 'attacked' in window,
    }));

const HOSTILE = [
  '"incident-atlas:set"',
  '"<script>attacked = 1</script>"',
  'JSON.stringify({ type: "incident-atlas:set", version: 1, params: { year: "2013" } })',
  'null',
  '42',
  '[]',
  '[{ type: "incident-atlas:set", version: 1, params: { year: "2013" } }]',
  '{}',
  '{ type: "set", version: 1, params: { year: "2013" } }',
  '{ type: "incident-atlas:set", params: { year: "2013" } }',
  '{ type: "incident-atlas:set", version: "1", params: { year: "2013" } }',
  '{ type: "incident-atlas:set", version: 2, params: { year: "2013" } }',
  '{ type: "incident-atlas:set", version: 1 }',
  '{ type: "incident-atlas:set", version: 1, params: null }',
  '{ type: "incident-atlas:set", version: 1, params: "year=2013" }',
  '{ type: "incident-atlas:set", version: 1, params: [["year", "2013"]] }',
  '{ type: "incident-atlas:set", version: 1, params: new Map([["year", "2013"]]) }',
  '{ type: "incident-atlas:set", version: 1, params: { year: ["2013"] } }',
  '{ type: "incident-atlas:set", version: 1, params: { year: { length: 4 } } }',
  '{ type: "incident-atlas:set", version: 1, params: { year: "20x3" } }',
  '{ type: "incident-atlas:set", version: 1, params: { year: "2013", group: "nobody" } }',
  '{ type: "incident-atlas:set", version: 1, params: { q: "<img src=x onerror=attacked=1>" } }',
  '{ type: "incident-atlas:set", version: 1, params: { incident: "<svg onload=attacked=1>" } }',
  '{ type: "incident-atlas:set", version: 1, params: { lang: "javascript:attacked=1" } }',
  '{ type: "incident-atlas:set", version: 1, params: { map: "99/999/999" } }',
  '{ type: "incident-atlas:set", version: 1, params: { area: "1,2,3" } }',
  '{ type: "incident-atlas:set", version: 1, params: { q: "x".repeat(1e6) } }',
  '{ type: "incident-atlas:set", version: 1, params: { embed: "0", data: "https://example.org/evil.csv", onload: "attacked=1" } }',
  '{ type: "incident-atlas:set", version: 1, params: { ["__proto__"]: { year: "2013" }, constructor: "x" } }',
  '{ type: "incident-atlas:set", version: 1, params: { year: NaN } }',
  '{ type: "incident-atlas:set", version: 1, params: { year: 2013n } }',
  '{ type: "incident-atlas:html", version: 1, html: "<b>x</b>" }',
  '"pymxPYMxmapxPYMxnavigateToxPYMxhttps://example.org/"',
  '"[iFrameSizer]ID:0:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false"',
];

test('junk, HTML and hostile messages change nothing', async ({ page, article, embed }) => {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await article(frameOf(`${embed}embed.html?lang=en&year=2015&theme=light`));
  const status = embedIn(page).getByRole('status');
  await expect(status).toHaveText(/ of 355 incidents, 2015/);
  // What is loaded after the first view has come: from now on nothing changes by itself.
  await embedReady(page);
  const before = await stateOf(page);
  for (const message of HOSTILE) {
    await send(page, message);
  }
  // A message that counts comes after all of them: when it has worked, they have been read.
  await send(page, '{ type: "incident-atlas:set", version: 1, params: { theme: "dark" } }');
  await expect(embedIn(page).locator('html')).toHaveAttribute('data-theme', 'dark');
  await send(page, '{ type: "incident-atlas:set", version: 1, params: { theme: "light" } }');
  await expect(embedIn(page).locator('html')).toHaveAttribute('data-theme', 'light');
  await expect
    .poll(() => stateOf(page))
    .toEqual({ ...(before as object), address: expect.stringContaining('year=2015') });
  expect(failures).toEqual([]);
});

test('only the parent is listened to', async ({ page, article, embed }) => {
  const message = `{ type: 'incident-atlas:set', version: 1, params: { year: '2013' } }`;
  await article(
    `${frameOf(`${embed}embed.html?lang=en&year=2015`)}
     <div id="neighbour"></div>`,
  );
  const status = embedIn(page).getByRole('status');
  await expect(status).toHaveText(/ of 355 incidents, 2015/);
  await page.locator('#neighbour').evaluate((place, sent) => {
    const frame = document.createElement('object');
    frame.type = 'text/html';
    const html = `<script>
      parent.frames[0].postMessage(${sent}, '*');
      parent.postMessage('neighbour has spoken', '*');
    </script>`;
    const spoken = new Promise((resolve) => {
      window.addEventListener('message', ({ data }) => data === 'neighbour has spoken' && resolve(true));
    });
    frame.data = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    place.append(frame);
    return spoken;
  }, message);
  // The parent's own message comes later and is the one that shows.
  await send(page, `{ type: 'incident-atlas:set', version: 1, params: { country: 'ML' } }`);
  await expect(embedIn(page).getByRole('button', { name: 'Remove filter: Mali' })).toBeVisible();
  await expect(status).toHaveText(/ of 355 incidents, 2015/);
});

test('the host may change the view, and hears what readers do', async ({ page, article, embed }) => {
  await article(frameOf(`${embed}embed.html?lang=en&year=2015&show=title,list`), LISTENER);
  const status = embedIn(page).getByRole('status');
  await expect(status).toHaveText(/ of 355 incidents, 2015/);
  await expect.poll(async () => (await heard(page)).length).toBe(1);
  const [ready] = await heard(page);
  expect(ready).toMatchObject({
    type: 'incident-atlas:ready',
    version: 1,
    total: 355,
    params: { year: '2015', show: 'title,list' },
  });

  await send(
    page,
    '{ type: "incident-atlas:set", version: 1, params: { year: 2012, group: "aqim", anything: "ignored" } }',
  );
  await expect(status).toHaveText(/ of 355 incidents, 2012/);
  await expect
    .poll(async () => (await heard(page)).at(-1))
    .toMatchObject({ type: 'incident-atlas:filter', version: 1, params: { year: '2012', group: 'aqim' } });
  const shown = Number((await status.textContent())?.match(/^\d+/)?.[0]);
  expect((await heard(page)).at(-1)).toMatchObject({ shown, total: 355 });

  await embedIn(page).getByRole('region', { name: 'Incidents' }).locator('.row').first().click();
  const title = await embedIn(page).locator('#incident h2').first().textContent();
  await expect
    .poll(async () => (await heard(page)).at(-1))
    .toMatchObject({
      type: 'incident-atlas:select',
      version: 1,
      incident: expect.stringMatching(/^2012-/),
      title,
    });
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => (await heard(page)).at(-1))
    .toMatchObject({ type: 'incident-atlas:select', incident: null, title: null });
});

test('the full page in a frame takes no orders', async ({ page, article, embed }) => {
  await article(frameOf(`${embed}index.html?lang=en&year=2015`), LISTENER);
  const status = embedIn(page).getByRole('status');
  await expect(status).toHaveText(/ of 355 incidents, 2015/);
  await send(page, '{ type: "incident-atlas:set", version: 1, params: { year: "2013" } }');
  await embedIn(page).getByRole('button', { name: 'Zoom in', exact: true }).click();
  await expect(status).toHaveText(/ of 355 incidents, 2015/);
  expect(await heard(page)).toEqual([]);
});
