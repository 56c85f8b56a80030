// Where the map looks: what its reader chose, or the fit, whatever happens to the size of the page and of its frame.

import { expect, type Frame, type FrameLocator, type Page } from '@playwright/test';
import { open } from './atlas.ts';
import { articleOf, test } from './embed/site.ts';

type Atlas = Page | FrameLocator;
interface Size {
  readonly width: number;
  readonly height: number;
}

const cameraIn = (address: string): string | null => new URL(address).searchParams.get('map');
/** A slide of the library's begins a moment after a change and takes a quarter of a second. */
const afterSlides = (page: Page): Promise<void> => page.waitForTimeout(500);

/** What the map looked at, as the address names it once its reader zooms in: the middle, one zoom closer. */
async function zoomedIn(page: Page, atlas: Atlas, address: () => string | Promise<string>): Promise<string> {
  await afterSlides(page);
  expect(cameraIn(await address())).toBeNull();
  await atlas.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await expect.poll(async () => cameraIn(await address())).not.toBeNull();
  return cameraIn(await address()) ?? '';
}

async function fitAt(page: Page, size: Size): Promise<string> {
  await page.setViewportSize(size);
  await open(page);
  return zoomedIn(page, page, () => page.url());
}

async function turn(page: Page, from: Size, to: Size): Promise<void> {
  const fits = [await fitAt(page, to), await fitAt(page, from)];
  expect(fits[0]).not.toBe(fits[1]);
  await open(page);
  await page.setViewportSize(to);
  expect(await zoomedIn(page, page, () => page.url())).toBe(fits[0]);
  await page.setViewportSize(from);
  await open(page);
  await page.setViewportSize(to);
  await afterSlides(page);
  await page.setViewportSize(from);
  expect(await zoomedIn(page, page, () => page.url())).toBe(fits[1]);

  // What was chosen stays at every size, also where the map cannot show it in its middle.
  const chosen = '3/34/-30';
  await open(page, `map=${chosen}`);
  for (const size of [to, from]) {
    await page.setViewportSize(size);
    await afterSlides(page);
    expect(cameraIn(page.url())).toBe(chosen);
  }
}

test('what an address points at is in sight, also far from where the map opens', { tag: '@phone' }, async ({
  page,
}) => {
  await open(page, 'highlight=2007-12-11-algiers-bombings');
  const [, latitude, longitude] = (await zoomedIn(page, page, () => page.url())).split('/').map(Number);
  expect(Math.abs((latitude ?? 0) - 36.8)).toBeLessThan(1);
  expect(Math.abs((longitude ?? 0) - 3)).toBeLessThan(1);
});

test('a window enlarged in one step shows the fit, and no camera comes into the address', async ({
  page,
}) => {
  await turn(page, { width: 1280, height: 720 }, { width: 1920, height: 1080 });
});

test('a phone that is turned and turned back shows the fit, and no camera comes into the address', {
  tag: '@phone-only',
}, async ({ page }) => {
  await turn(page, { width: 390, height: 844 }, { width: 844, height: 390 });
});

test('printing, hiding and showing leave the map where it was', async ({ page }) => {
  const fit = await fitAt(page, { width: 1280, height: 720 });
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await afterSlides(page);
  expect(cameraIn(page.url())).toBeNull();
  await page.emulateMedia({ media: 'screen' });
  const lineages = page.getByRole('button', { name: 'Groups over time', exact: true });
  await lineages.click();
  await page.setViewportSize({ width: 1920, height: 1080 });
  await afterSlides(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await lineages.click();
  expect(await zoomedIn(page, page, () => page.url())).toBe(fit);
});

test('a frame that grows, is hidden or has no size yet shows the fit', async ({ page, embed, publish }) => {
  const frameOf = (style: string): string =>
    `<iframe src="${embed}embed.html?lang=en" title="Map of attacks" style="height:800px;${style}"></iframe>`;
  const publishFrame = async (style: string): Promise<Frame> => {
    await page.goto(publish(articleOf(frameOf(style))));
    await expect.poll(() => page.frames()[1]?.locator('h1').count()).toBeGreaterThan(0);
    const [, frame] = page.frames();
    if (!frame) throw new Error('The article frames nothing.');
    return frame;
  };
  const ready = async (frame: Frame): Promise<Frame> => {
    await frame.waitForFunction(() => performance.getEntriesByName('atlas:able').length > 0);
    return frame;
  };
  const show = async (style: string): Promise<Frame> => ready(await publishFrame(style));
  const restyle = (style: string): Promise<void> =>
    page.locator('iframe').evaluate((element, text) => {
      element.style.cssText = `height:800px;${text}`;
    }, style);
  const look = (frame: Frame): Promise<string> =>
    zoomedIn(page, page.frameLocator('iframe'), () => frame.evaluate(() => location.href));

  const fit = await look(await show('width:800px'));
  const small = await show('width:320px');
  await restyle('width:800px');
  expect(await look(small)).toBe(fit);

  const hidden = await show('width:800px');
  await restyle('display:none');
  await afterSlides(page);
  await restyle('width:800px');
  expect(await look(hidden)).toBe(fit);

  for (const style of ['display:none', 'width:0;height:0']) {
    const unseen = await publishFrame(style);
    await afterSlides(page);
    await restyle('width:320px');
    await ready(unseen);
    await restyle('width:800px');
    expect(await look(unseen)).toBe(fit);
  }
});
