// The ground of the map as a reader sees it: land and sea, whose work it is, where she is, and what happens without it.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build, type PreviewServer, preview } from 'vite';
import { open, receipt } from './atlas.ts';

const OVERVIEW = '**/ground.pmtiles-*';
const DETAIL = '**/ground-detail.pmtiles-*';
/** The Atlantic on the left, the desert on the right. */
const COAST = 'map=5/24/-14';
const MISSING = 'The map could not be loaded';

const map = (page: Page) => page.getByRole('region', { name: 'Map' });

/** A few pixels of the map, at parts of its width and half its height. */
async function pictureAt(page: Page, share: number): Promise<Buffer> {
  const box = await map(page).boundingBox();
  if (!box) throw new Error('The map is not on screen.');
  const clip = { x: box.x + box.width * share, y: box.y + box.height / 2, width: 4, height: 4 };
  return page.screenshot({ clip });
}

const isLandSeen = async (page: Page): Promise<boolean> =>
  !(await pictureAt(page, 0.15)).equals(await pictureAt(page, 0.75));

test('land is told from sea, and the credit says that boundaries are no endorsement', async ({ page }) => {
  await open(page, COAST);
  await expect.poll(() => isLandSeen(page)).toBe(true);
  const credit = 'Natural Earth · GeoNames · Boundaries and names do not imply endorsement';
  await expect(page.getByRole('contentinfo')).toContainText(`Map: ${credit}`);
  await expect(map(page).getByText(credit)).toBeHidden();
  await open(page, `lang=fr&${COAST}`);
  await expect(page.getByRole('contentinfo')).toContainText(
    'Frontières et noms ne valent pas reconnaissance',
  );
  // An article's readers see no other line of ours.
  await page.goto(`./embed.html?lang=en&${COAST}`);
  await expect(map(page).getByText(credit)).toBeVisible();
});

for (const [what, answer] of [
  ['missing', { status: 404 }],
  ['broken', { status: 200, body: '<!doctype html><title>Welcome</title>'.padEnd(300) }],
] as const) {
  test(`a ${what} ground leaves the incidents on a plain one, and a sentence`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route(OVERVIEW, (route) => route.fulfill(answer));
    await open(page, COAST);
    await expect(page.getByRole('alert')).toContainText(MISSING);
    expect(await isLandSeen(page)).toBe(false);
    await expect(receipt(page)).toHaveText(/^355 of 355/);
    // The incidents are on it still: the keyboard goes from one to the next.
    const marks = page.getByRole('listbox', { name: /^Incidents on the map/ });
    await marks.focus();
    await page.keyboard.press('ArrowRight');
    await expect(marks.getByRole('option')).toHaveText(/\w/);
    expect(errors).toEqual([]);
    await page.unroute(OVERVIEW);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => isLandSeen(page)).toBe(true);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('the detail is fetched when the reader comes close, and only then; without it the map still stands', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('ground-detail')) asked.push(request.url());
  });
  await page.route(DETAIL, (route) => route.fulfill({ status: 404 }));
  await open(page, COAST);
  await expect.poll(() => isLandSeen(page)).toBe(true);
  expect(asked).toEqual([]);
  await open(page, 'map=7.5/24/-15.8');
  await expect.poll(() => asked.length).toBe(1);
  await expect.poll(() => isLandSeen(page)).toBe(true);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the ground stays while two fingers zoom', { tag: '@phone-only' }, async ({ page }) => {
  await open(page, 'map=4.3/24/-14');
  await expect.poll(() => isLandSeen(page)).toBe(true);
  const box = await map(page).boundingBox();
  if (!box) throw new Error('The map is not on screen.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.6];
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apartPx?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: apartPx ? [-apartPx, apartPx].map((dx, id) => ({ x: x + dx, y, id })) : [],
    });
  await touch('touchStart', 60);
  for (let apartPx = 61; apartPx <= 72; apartPx++) {
    await touch('touchMove', apartPx);
    // With the fingers down the map loads tiles every 200 ms.
    await page.waitForTimeout(60);
    expect(await isLandSeen(page)).toBe(true);
  }
  await touch('touchEnd');
  await expect.poll(() => new URL(page.url()).searchParams.get('map')).not.toBe('4.3/24/-14');
  await expect.poll(() => isLandSeen(page)).toBe(true);
});

test('a scale bar tells distances, and an inset how many lie outside: it shows them all and goes', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, 'map=7/15/-3');
  await expect(map(page)).toContainText('100 km');
  const inset = map(page).getByRole('button', { name: /^Whole area, \d+ outside/ });
  await inset.focus();
  await page.keyboard.press('Enter');
  await expect(inset).toBeHidden();
  await expect(map(page).getByText('100 km')).toBeHidden();
  // What the reader asked to see is what the address shows to others.
  await expect.poll(() => new URL(page.url()).searchParams.get('map')).not.toBe('7/15/-3');
  await expect(page.getByRole('listbox', { name: /^Incidents on the map/ })).toBeFocused();
});

for (const [what, without] of [
  ['in browsers whose threads have no canvas', () => Reflect.deleteProperty(globalThis, 'OffscreenCanvas')],
  ['when the thread that paints it cannot be had', null],
] as const) {
  test(`the ground is there, and comes along, ${what}`, async ({ page }) => {
    if (without) await page.addInitScript(without);
    else await page.route('**/ground-worker-*', (route) => route.fulfill({ status: 404 }));
    await open(page, 'map=6/24/-25');
    await expect(page.locator('.leaflet-ground-pane canvas').first()).toBeAttached();
    // The Atlantic alone.
    await expect.poll(() => isLandSeen(page)).toBe(false);
    const box = await map(page).boundingBox();
    if (!box) throw new Error('The map is not on screen.');
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.6);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.6, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => isLandSeen(page)).toBe(true);
  });
}

test('another theme repaints the ground and fetches nothing', async ({ page }) => {
  await open(page, `theme=light&${COAST}`);
  await expect.poll(() => isLandSeen(page)).toBe(true);
  const light = await pictureAt(page, 0.15);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.evaluate(() => {
    const address = new URL(location.href);
    address.searchParams.set('theme', 'dark');
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect.poll(async () => (await pictureAt(page, 0.15)).equals(light)).toBe(false);
  expect(await isLandSeen(page)).toBe(true);
  expect(asked.filter((url) => url.includes('ground'))).toEqual([]);
});

test.describe('others’ ground', () => {
  const ORIGIN = 'https://maps.example.org';
  let folder = '';
  let server: PreviewServer | undefined;

  /** Builds with the documented setting and serves it; returns the address. */
  async function serveWith(url: string): Promise<string> {
    folder = mkdtempSync(join(tmpdir(), 'atlas-'));
    process.env.ATLAS_GROUND = url;
    process.env.ATLAS_GROUND_ATTRIBUTION = '© The Surveyors';
    try {
      // Nobody weighs it: as it is written it is built in half the time.
      const asWritten = { minify: false, reportCompressedSize: false };
      await build({
        mode: 'app',
        logLevel: 'error',
        build: { outDir: folder, emptyOutDir: true, ...asWritten },
      });
    } finally {
      delete process.env.ATLAS_GROUND;
      delete process.env.ATLAS_GROUND_ATTRIBUTION;
    }
    const port = 4400 + Math.floor(Math.random() * 400);
    server = await preview({ build: { outDir: folder }, preview: { port, strictPort: false } });
    return server.resolvedUrls?.local[0] ?? '';
  }

  test.afterEach(async ({ page }) => {
    // It may still be fetching what follows the first view.
    await page.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('pictures of tiles stand beneath the incidents, with their credit', async ({ page }) => {
    test.setTimeout(90_000);
    const address = await serveWith(`${ORIGIN}/{z}/{x}/{y}.png`);
    const asked: string[] = [];
    await page.route(`${ORIGIN}/**`, (route) => {
      asked.push(new URL(route.request().url()).pathname);
      const pixel =
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
      return route.fulfill({ contentType: 'image/png', body: Buffer.from(pixel, 'base64') });
    });
    await page.goto(`${address}?lang=en&${COAST}`);
    await expect(map(page).getByText('© The Surveyors · ')).toBeVisible();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    expect(asked[0]).toMatch(/^\/5\/\d+\/\d+\.png$/);
  });

  test('an archive is read by ranges and drawn in the atlas’s colours', async ({ page }) => {
    test.setTimeout(90_000);
    const address = await serveWith(`${ORIGIN}/africa.pmtiles`);
    const archive = readFileSync('data/basemap/overview.pmtiles');
    await page.route(`${ORIGIN}/**`, (route) => {
      const [, from = '', to = ''] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? [];
      const part = archive.subarray(Number(from), Number(to) + 1);
      return route.fulfill({
        status: 206,
        body: part,
        headers: {
          'access-control-allow-origin': '*',
          'access-control-expose-headers': 'Content-Range, ETag',
          'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${archive.length}`,
          'content-length': String(part.length),
        },
      });
    });
    await page.goto(`${address}?lang=en&${COAST}`);
    await expect(map(page)).toContainText('© The Surveyors · ');
    await expect.poll(() => isLandSeen(page)).toBe(true);
  });
});

test('on paper the map has colours of its own, and the screen’s again afterwards', async ({ page }) => {
  await open(page, `theme=dark&${COAST}`);
  await expect.poll(() => isLandSeen(page)).toBe(true);
  const dark = await pictureAt(page, 0.15);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(async () => (await pictureAt(page, 0.15)).equals(dark)).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(async () => (await pictureAt(page, 0.15)).equals(dark)).toBe(true);
});
