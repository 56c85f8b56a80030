import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../../data/archive.ts';
import { type GroundSource, ownGround } from '../../../data/ground.ts';
import { frameAround, frameOn } from '../camera/frame.ts';
import { ownRoles } from '../ground/ground-tiles.ts';
import { createPictureGround, groundSvg } from './ground.ts';

const [overview, detail] = ['overview', 'detail'].map((name) =>
  openArchive(readFileSync(`data/basemap/${name}.pmtiles`)),
) as [ReturnType<typeof openArchive>, ReturnType<typeof openArchive>];
const roles = ownRoles(new Set(['ML', 'DZ']));
const whole = frameAround({ west: -17, south: 5, east: 25, north: 37 }, 600, 500);
const mali = frameOn(-4, 17, 6, 600, 400);
const pathOf = (svg: string, name: string): string =>
  new RegExp(`class="${name}" d="([^"]*)"`).exec(svg)?.[1] ?? '';
const numbersOf = (path: string): number[] => path.match(/-?(?:\d+\.?\d*|\.\d+)/g)?.map(Number) ?? [];

describe('the overview', () => {
  const svg = groundSvg(createPictureGround(overview, roles), whole);

  test('gives land, coasts and borders from the bottom up', () => {
    const order = [...svg.matchAll(/class="([\w-]+)/g)].map(([, name]) => name);
    expect(order[0]).toBe('pic-sea');
    for (const name of ['pic-coast', 'pic-land-other', 'pic-land-focus', 'pic-border'])
      expect(order).toContain(name);
    expect(order.indexOf('pic-coast')).toBeLessThan(order.indexOf('pic-land-other'));
    expect(order.indexOf('pic-land-focus')).toBeLessThan(order.indexOf('pic-border'));
  });

  test('is cut to the frame and its margin', () => {
    const starts = [...pathOf(svg, 'pic-land-focus').matchAll(/M(-?[\d.]+)[ ]?(-?[\d.]+)l/g)];
    expect(starts.length).toBeGreaterThan(0);
    for (const [, x, y] of starts) {
      expect(Number(x)).toBeGreaterThanOrEqual(-8.5);
      expect(Number(x)).toBeLessThanOrEqual(608.5);
      expect(Number(y)).toBeGreaterThanOrEqual(-8.5);
      expect(Number(y)).toBeLessThanOrEqual(508.5);
    }
  });

  test('has no piece without a step, which would end the whole path', () => {
    expect(svg).not.toMatch(/l(?:M|")/);
    expect(numbersOf(pathOf(svg, 'pic-border')).every(Number.isFinite)).toBe(true);
  });
});

test('detail that is on its way is drawn once it is loaded, the overview until then', async () => {
  const later: GroundSource = {
    minZoom: overview.minZoom,
    maxZoom: detail.maxZoom,
    tile: (zoom, x, y) =>
      zoom <= overview.maxZoom ? overview.tile(zoom, x, y) : Promise.resolve(detail.tile(zoom, x, y)),
  };
  const ground = createPictureGround(later, roles);
  const before = groundSvg(ground, mali);
  expect(before).toContain('pic-land-focus');
  await ground.load(mali);
  const after = groundSvg(ground, mali);
  expect(after.length).toBeGreaterThan(before.length);
  expect(after).toContain('pic-river');
});

test('an inset of the same picture has its ground, too, where the widest tiles are not here yet', async () => {
  const first = {
    ...overview,
    tile: (...at: Parameters<typeof overview.tile>) => (at[0] > 2 ? overview.tile(...at) : undefined),
  };
  const ground = createPictureGround(
    ownGround(first, overview.minZoom, [{ maxZoom: overview.maxZoom, load: async () => overview }]),
    roles,
  );
  const inset = frameAround({ west: -17, south: 5, east: 25, north: 37 }, 200, 140);
  await ground.load(mali);
  expect(groundSvg(ground, inset, 0, true)).toContain('pic-land-focus');
});

test('without vector tiles the incidents stand on plain land', () => {
  const svg = groundSvg(createPictureGround(null, roles), mali);
  expect(svg).toBe('<rect class="pic-land-focus" x="0" y="0" width="600" height="400"/>');
});
