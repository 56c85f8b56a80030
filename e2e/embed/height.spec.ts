// The embed tells its height in the ways that hosts listen for; the height follows from the width alone.

import { expect, type Page } from '@playwright/test';
import { embedHeightPx } from '../../src/lib/embed-size.ts';
import { embedCode } from '../../src/views/shared/embed-code.ts';
import { embedIn, heightsOf, test } from './site.ts';

const SEARCH = 'lang=en&year=2012-2015';
const WIDTHS = [320, 600, 1000];

/** Each host as its own documentation sets it up; `src` is the embed's address. */
const HOSTS: Readonly<Record<string, (src: string) => string>> = {
  '@newswire/frames': (src) =>
    `<div data-frame-src="${src}"></div><script src="/frames.js"></script><script>newswireFrames.autoInitFrames()</script>`,
  '@nprapps/sidechain': (src) =>
    `<side-chain src="${src}"></side-chain><script src="/sidechain.js"></script>`,
  'pym.js': (src) =>
    `<div id="map-1"></div><script src="/pym.js"></script><script>new pym.Parent('map-1', '${src}')</script>`,
  '@open-iframe-resizer/core': (src) =>
    `<iframe id="map-1" src="${src}"></iframe><script src="/open-iframe-resizer.js"></script><script>iframeResizer.initialize({}, '#map-1')</script>`,
  'Medium, as others follow it': (src) =>
    `<iframe src="${src}"></iframe><script>window.addEventListener('message', ({ data }) => {
      let message;
      try { message = JSON.parse(data); } catch { return; }
      if (message.context !== 'iframe.resize') return;
      const iframe = document.querySelector('iframe[src="' + message.src + '"]');
      if (iframe) iframe.style.height = message.height + 'px';
    });</script>`,
  'the snippet of Datawrapper': (src) =>
    `<iframe src="${src}"></iframe><script>window.addEventListener('message', (event) => {
      if (typeof event.data['datawrapper-height'] === 'undefined') return;
      const iframes = document.querySelectorAll('iframe');
      for (const chartId in event.data['datawrapper-height'])
        for (const iframe of iframes)
          if (iframe.contentWindow === event.source) iframe.style.height = event.data['datawrapper-height'][chartId] + 'px';
    });</script>`,
  'the older snippet of Datawrapper': (src) =>
    `<iframe src="${src}"></iframe><script>window.addEventListener('message', function (event) {
      if (typeof event.data['datawrapper-height'] !== 'undefined')
        for (var chartId in event.data['datawrapper-height']) {
          var iframe = document.getElementById('datawrapper-chart-' + chartId) || document.querySelector("iframe[src*='" + chartId + "']");
          if (iframe) iframe.style.height = event.data['datawrapper-height'][chartId] + 'px';
        }
    });</script>`,
};

async function setWidth(page: Page, widthPx: number): Promise<void> {
  await page.locator('#column').evaluate((column, width) => {
    column.style.width = `${width}px`;
    // Hosts hear of a new width by the window, as when a device is turned.
    window.dispatchEvent(new Event('resize'));
  }, widthPx);
}

for (const [host, markup] of Object.entries(HOSTS)) {
  test(`${host} gives the frame the height of its content`, async ({ page, article, embed }) => {
    const body = `<div id="column" style="width:${WIDTHS[0]}px">${markup(`${embed}embed.html?${SEARCH}`)}</div>`;
    await article(body);
    await expect(embedIn(page).getByRole('status')).toHaveText(/^95 of 355/);
    for (const width of WIDTHS) {
      await setWidth(page, width);
      await expect(async () => {
        const { frame, content } = await heightsOf(page);
        expect(frame).toBe(content);
        expect(content).toBe(embedHeightPx(width));
      }).toPass();
    }
  });
}

for (const comparing of ['', '&compare=group:aqim/jnim']) {
  test(`the code that Share gives is as high as its content without any host library${comparing}`, async ({
    page,
    article,
    embed,
  }) => {
    const { frame } = embedCode({
      address: `${embed}embed.html?lang=en${comparing}`,
      page: embed,
      title: 'Map',
      linkText: 'Map',
      language: 'en',
      parts: null,
      isComparing: comparing !== '',
    });
    // As in Ghost a flex box around it, which would let a container without a width collapse.
    await article(
      `<div id="column" style="width:600px"><div style="display:flex;flex-direction:column;align-items:center">${frame}</div></div>`,
    );
    await expect(embedIn(page).getByRole('status')).toHaveText(/355/);
    for (const width of [...WIDTHS, 375, 479, 480]) {
      await setWidth(page, width);
      await expect(async () => {
        const heights = await heightsOf(page);
        expect(heights.content).toBe(embedHeightPx(width, undefined, comparing !== ''));
        expect(heights.frame - heights.content).toBeGreaterThanOrEqual(0);
        expect(heights.frame - heights.content).toBeLessThan(1);
      }).toPass();
    }
    // A policy that takes the styles away leaves a frame that is high enough.
    await page.locator('iframe').evaluate((iframe) => iframe.removeAttribute('style'));
    await setWidth(page, 390);
    const { frame: framePx, content } = await heightsOf(page);
    expect(framePx).toBeGreaterThanOrEqual(content);
  });
}

for (const comparison of ['lang=fr&compare=group:aqim/jnim', 'lang=en&compare=time:2012,2015/2020,2025']) {
  test(`a comparison has the height of its width: ${comparison}`, async ({ page, article, embed }) => {
    const src = `${embed}embed.html?${comparison}`;
    await article(`<div id="column" style="width:320px">${HOSTS['@newswire/frames']?.(src)}</div>`);
    await expect(embedIn(page).getByRole('status')).toHaveText(/355/);
    for (const width of WIDTHS) {
      await setWidth(page, width);
      await expect(async () => {
        expect((await heightsOf(page)).content).toBe(embedHeightPx(width, undefined, true));
      }).toPass();
    }
  });
}

test('the default parts fit their height at any width, in every language', async ({
  page,
  article,
  embed,
}) => {
  for (const file of ['embed.html?lang=en', 'embed.fr.html']) {
    await article(`<div id="column" style="width:600px">${HOSTS['@newswire/frames']?.(embed + file)}</div>`);
    await expect(embedIn(page).getByRole('status')).toHaveText(/^355 /);
    for (const width of [280, 320, 359, 390, 480, 599, 800, 1000]) {
      await setWidth(page, width);
      await expect(async () => {
        const { frame, content } = await heightsOf(page);
        expect([frame, content]).toEqual([embedHeightPx(width), embedHeightPx(width)]);
        // Nothing scrolls inside: what is drawn is what there is.
        const beyond = await embedIn(page)
          .locator('html')
          .evaluate((html) => [html.scrollWidth - html.clientWidth, html.scrollHeight - html.clientHeight]);
        expect(beyond, `${file} at ${width}`).toEqual([0, 0]);
      }).toPass({ timeout: 15_000 });
    }
  }
});

test('a host that follows every height does not make it grow', async ({ page, article, embed }) => {
  // A border, as some hosts have, is what makes an embed that fills its frame grow for ever.
  const src = `${embed}embed.html?${SEARCH}&show=title,timeline,legend,list,filters`;
  await article(
    `<style>iframe { border: 8px solid; box-sizing: content-box }</style>${HOSTS['@newswire/frames']?.(src)}`,
  );
  await expect(embedIn(page).getByRole('status')).toHaveText(/^95 of 355/);
  await expect.poll(async () => (await heightsOf(page)).content).toBeGreaterThan(1000);
  const { content } = await heightsOf(page);
  await page.waitForTimeout(3000);
  expect((await heightsOf(page)).content).toBe(content);
});

test('filters, languages and an open incident leave the height as it is', async ({
  page,
  article,
  embed,
}) => {
  await article(`<iframe src="${embed}embed.html?${SEARCH}" style="height:1100px"></iframe>`);
  const status = embedIn(page).getByRole('status');
  await expect(status).toHaveText(/^95 of 355/);
  // Lines that just fit may break elsewhere in the faces that come.
  await embedIn(page)
    .locator('html')
    .evaluate(() => document.fonts.ready.then(() => undefined));
  const { content } = await heightsOf(page);
  const map = embedIn(page).getByRole('region', { name: 'Map' });
  const mapHeight = (): Promise<number> => map.evaluate((element) => element.clientHeight);
  /** From the map's lower edge to the end: timeline, key and footer. */
  const belowMap = (): Promise<number> =>
    map.evaluate(
      (element) => document.body.clientHeight - element.getBoundingClientRect().bottom - window.scrollY,
    );
  const belowPx = await belowMap();
  const send = (params: object): Promise<void> =>
    page.evaluate((sent) => {
      const message = { type: 'incident-atlas:set', version: 1, params: sent };
      document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
    }, params);
  for (const [params, sentence] of [
    [
      { group: 'aqim', country: 'ML,DZ,NE', type: 'kidnapping,battle,ambush', target: 'military' },
      /^\d+ of 355/,
    ],
    [{ q: 'nothing like this' }, /^0 of 355|Nothing matches/],
    [{ q: '', group: '', country: '', type: '', target: '', year: '' }, /^355 of 355/],
    [{ lang: 'fr' }, /^355 événements sur 355/],
    [{ incident: '2015-11-20-bamako-radisson-blu' }, /^355/],
  ] as const) {
    await send(params);
    await expect(status).toHaveText(sentence);
    expect((await heightsOf(page)).content).toBe(content);
    // What stands below the map stays where it is; a longer finding above takes its lines from the map alone.
    if (!('lang' in params) && !('incident' in params)) {
      expect(await belowMap()).toBe(belowPx);
      expect(await mapHeight()).toBeGreaterThan(200);
    }
  }
});

test('a frame that is hidden at first gets its height when it is shown', async ({ page, article, embed }) => {
  const { '@newswire/frames': markup = () => '' } = HOSTS;
  await article(`<div id="tab" style="display:none">${markup(`${embed}embed.html?${SEARCH}`)}</div>`);
  // Long enough for the embed to have drawn without room.
  await page.waitForTimeout(1500);
  await page.locator('#tab').evaluate((tab) => tab.setAttribute('style', 'width:600px'));
  await expect(embedIn(page).getByRole('status')).toHaveText(/^95 of 355/);
  await expect.poll(async () => (await heightsOf(page)).frame).toBe(embedHeightPx(600));
});

test('a frame that was folded shows the same view as one that was not', async ({ page, article, embed }) => {
  const cameras: (string | null)[] = [];
  for (const isFolded of [false, true]) {
    await article(`<iframe src="${embed}embed.html?${SEARCH}" style="width:380px;height:1030px"></iframe>`);
    const frame = embedIn(page);
    await expect(frame.getByRole('status')).toHaveText(/^95 of 355/);
    if (isFolded) {
      for (const width of ['1px', '380px']) {
        await page.locator('iframe').evaluate((iframe, value) => {
          iframe.style.width = value;
        }, width);
        await expect
          .poll(() => frame.locator('html').evaluate(() => innerWidth))
          .toBe(Number.parseInt(width, 10));
      }
    }
    const camera = (): Promise<string | null> =>
      frame.locator('html').evaluate(() => new URLSearchParams(location.search).get('map'));
    // The first move writes down where the map has been looking.
    await frame.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(camera).not.toBeNull();
    cameras.push(await camera());
  }
  expect(cameras[1]).toBe(cameras[0]);
});

test('the same width has the same height in any window', async ({ page, embed }) => {
  const heights: number[] = [];
  for (const height of [400, 844, 1600]) {
    await page.setViewportSize({ width: 600, height });
    await page.goto(`${embed}embed.html?${SEARCH}`);
    await expect(page.getByRole('status')).toHaveText(/^95 of 355/);
    heights.push(await page.locator('body').evaluate((body) => body.getBoundingClientRect().height));
  }
  expect(new Set(heights)).toEqual(new Set([embedHeightPx(600)]));
});
