// What the first look at a map must hold, whatever is shown and however large the window is: no result beneath a
// control, and a name for each capital in sight.

import { expect, type Page, test } from '@playwright/test';
import { open, receipt, visit } from './atlas.ts';
import { openDownload, read, take } from './downloads.ts';
import { hasGroup, type IncidentRow, incidents, inYears, places } from './tables.ts';

const SIZES = [
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [844, 390],
  [320, 568],
] as const;

const deaths = ({ killed_best }: IncidentRow): number => (killed_best === '' ? -1 : Number(killed_best));

/** Each with the rows that a person would count in the tables. */
const FILTERS: readonly (readonly [search: string, isShown: (row: IncidentRow) => boolean])[] = [
  ['country=DZ', ({ country }) => country === 'DZ'],
  ['country=ML', ({ country }) => country === 'ML'],
  ['country=TD', ({ country }) => country === 'TD'],
  ['country=TN,LY', ({ country }) => country === 'TN' || country === 'LY'],
  ['year=2013', (row) => inYears(row, 2013, 2013)],
  ['year=2002-2006', (row) => inYears(row, 2002, 2006)],
  ['deaths=100-', (row) => deaths(row) >= 100],
  ['group=al-mourabitoun', (row) => hasGroup(row, 'al-mourabitoun')],
  ['country=DZ&year=2013', (row) => row.country === 'DZ' && inYears(row, 2013, 2013)],
  ['country=NE&deaths=20-', (row) => row.country === 'NE' && deaths(row) >= 20],
];

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Web Mercator, in pixels of the world. */
function projected(latitude: number, longitude: number, zoom: number): Point {
  const world = 256 * 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  return {
    x: ((longitude + 180) / 360) * world,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world,
  };
}

async function mapBox(page: Page): Promise<Rectangle> {
  const box = await page.locator('.map-frame').boundingBox();
  if (!box) throw new Error('There is no map in sight.');
  return box;
}

/** Every button that a reader sees over the map, and what is written there. */
async function controlsOver(page: Page, map: Rectangle): Promise<Rectangle[]> {
  const boxes: Rectangle[] = [];
  const found = page.locator('button:visible, .map-credit:visible');
  const all = await found.evaluateAll((controls) =>
    controls.map((control) => {
      const { x, y, width, height } = control.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
  for (const box of all) {
    if (box.width * box.height === 0) continue;
    const isOver =
      box.x < map.x + map.width &&
      box.x + box.width > map.x &&
      box.y < map.y + map.height &&
      box.y + box.height > map.y;
    if (isOver) boxes.push(box);
  }
  return boxes;
}

/** Where the map stood before its reader zoomed in by one step about its middle; the address tells that. */
async function camera(
  page: Page,
  search = '',
): Promise<{ zoom: number; latitude: number; longitude: number }> {
  const cameraOf = (address: string): string | null => new URL(address).searchParams.get('map');
  const before = new URLSearchParams(search).get('map');
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await expect.poll(() => cameraOf(page.url())).not.toBe(before);
  const [zoom = 0, latitude = 0, longitude = 0] = (cameraOf(page.url()) ?? '').split('/').map(Number);
  return { zoom: zoom - 1, latitude, longitude };
}

for (const [at, [width, height]] of SIZES.entries()) {
  test(`${width}x${height}: no result lies beneath a control, whatever is filtered`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    // Each window is opened with another of them.
    const filters = [...FILTERS.slice(at), ...FILTERS.slice(0, at)];
    for (const [turn, [search, isShown]] of filters.entries()) {
      const shown = incidents.filter(isShown);
      expect(shown.length).toBeGreaterThan(0);
      await (turn === 0 ? open : visit)(page, search);
      await expect(receipt(page)).toHaveText(new RegExp(`^${shown.length} of `));
      const frame = await mapBox(page);
      const controls = await controlsOver(page, frame);
      expect(controls.length).toBeGreaterThan(1);
      const { zoom, latitude, longitude } = await camera(page);
      const centre = projected(latitude, longitude, zoom);
      const hidden = shown.flatMap((row) => {
        const point = projected(Number(row.latitude), Number(row.longitude), zoom);
        const x = frame.x + frame.width / 2 + point.x - centre.x;
        const y = frame.y + frame.height / 2 + point.y - centre.y;
        const isInSight =
          x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
        const isCovered = controls.some(
          (box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
        );
        return isCovered || !isInSight ? [`${row.title}: ${Math.round(x)}, ${Math.round(y)}`] : [];
      });
      expect(hidden, search).toEqual([]);
    }
  });
}

const capitals = places.filter(({ kind }) => kind === 'capital');

/** The picture of the map that can be taken along: as on the screen, with words that can be read. */
async function pictureOf(page: Page): Promise<string> {
  const picture = await read(await take(page, await openDownload(page), 'SVG'));
  return picture.toString('utf8').replaceAll(/&(?:#39|apos);/g, "'");
}

const COUNTRIES = [...new Set(incidents.map(({ country }) => country))];

/** Each with the countries of what it shows. */
const VIEWS: readonly (readonly [search: string, countries: readonly string[]])[] = [
  ['', COUNTRIES],
  ['country=ML', ['ML']],
  ['country=BF,NE', ['BF', 'NE']],
  ['map=5/14/0', COUNTRIES],
];

test('each capital in sight is named', { tag: '@phone' }, async ({ page }) => {
  for (const [at, [search, countries]] of VIEWS.entries()) {
    await (at === 0 ? open : visit)(page, search);
    const picture = await pictureOf(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const frame = await mapBox(page);
    const { zoom, latitude, longitude } = await camera(page, search);
    const centre = projected(latitude, longitude, zoom);
    const inSight = capitals.filter((capital) => {
      const point = projected(Number(capital.latitude), Number(capital.longitude), zoom);
      // A name needs some room beside its dot.
      return (
        countries.includes(capital.country) &&
        Math.abs(point.x - centre.x) < frame.width / 2 - 70 &&
        Math.abs(point.y - centre.y) < frame.height / 2 - 30
      );
    });
    expect(inSight.length, search).toBeGreaterThan(0);
    for (const { name_en } of inSight) expect(picture, search).toContain(`>${name_en}<`);
  }
});
