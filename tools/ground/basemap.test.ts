// The committed ground: what lies in which country, which lines are dashed, and what it weighs. The reasons stand in
// DECISIONS.md; tools/basemap makes it.

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Archive, openArchive } from '../../src/data/archive.ts';
import { readVectorTile, type TileShape } from '../../src/data/vector-tile.ts';
import { mercatorOf } from '../../src/lib/geo.ts';
import { compile } from '../data/compile.ts';
import { partOfGround } from './cut.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(`data/basemap/${name}.pmtiles`));
const overview = openArchive(bytesOf('overview'));
const detail = openArchive(bytesOf('detail'));
const archiveOf = (zoom: number): Archive => (zoom <= overview.maxZoom ? overview : detail);

interface Shape extends TileShape {
  /** Lines of x and y in turn, in degrees' Mercator unit square. */
  readonly lines: [number, number][][];
}

function shapesAround(zoom: number, longitude: number, latitude: number): Shape[] {
  const { x, y } = mercatorOf(longitude, latitude);
  const count = 2 ** zoom;
  const [column, row] = [Math.floor(x * count), Math.floor(y * count)];
  const bytes = archiveOf(zoom).tile(zoom, column, row);
  const shapes: Shape[] = [];
  if (!bytes) return shapes;
  readVectorTile(bytes, (shape, extent) => {
    const lines: [number, number][][] = [];
    shapes.push({ ...shape, lines });
    const place = (atX: number, atY: number): [number, number] => [
      (column + atX / extent) / count,
      (row + atY / extent) / count,
    ];
    return {
      moveTo: (atX, atY) => lines.push([place(atX, atY)]),
      lineTo: (atX, atY) => lines.at(-1)?.push(place(atX, atY)),
      closePath: () => {},
    };
  });
  return shapes;
}

/** Countries whose land holds the point, by the even-odd rule. */
function countriesAt(zoom: number, longitude: number, latitude: number): string[] {
  const { x, y } = mercatorOf(longitude, latitude);
  return shapesAround(zoom, longitude, latitude)
    .filter(
      ({ layer, lines }) => layer === 'land' && lines.filter((ring) => holds(ring, x, y)).length % 2 === 1,
    )
    .map(({ properties }) => String(properties.iso));
}

function holds(ring: readonly [number, number][], x: number, y: number): boolean {
  let inside = false;
  let previous = ring.at(-1);
  for (const current of ring) {
    if (previous && current[1] > y !== previous[1] > y) {
      const share = (y - current[1]) / (previous[1] - current[1]);
      if (x < current[0] + (previous[0] - current[0]) * share) inside = !inside;
    }
    previous = current;
  }
  return inside;
}

/** Kinds of border within a tenth of a degree of the point. */
function bordersAt(zoom: number, longitude: number, latitude: number): string[] {
  const { x, y } = mercatorOf(longitude, latitude);
  const reach = 0.1 / 360;
  const kinds = shapesAround(zoom, longitude, latitude)
    .filter(({ layer, lines }) => layer === 'border' && lines.some((line) => passes(line, x, y, reach)))
    .map(({ properties }) => (properties.dashed === 1 ? 'dashed' : 'solid'));
  return [...new Set(kinds)];
}

function passes(line: readonly [number, number][], x: number, y: number, reach: number): boolean {
  return line.slice(1).some((to, index) => {
    const from = line[index] ?? to;
    const [alongX, alongY] = [to[0] - from[0], to[1] - from[1]];
    const length = alongX ** 2 + alongY ** 2;
    const share = length === 0 ? 0 : ((x - from[0]) * alongX + (y - from[1]) * alongY) / length;
    const nearest = Math.max(0, Math.min(1, share));
    return Math.hypot(from[0] + nearest * alongX - x, from[1] + nearest * alongY - y) < reach;
  });
}

const ZOOMS = [2, 3, 4, 5, 6];
const zoomsWith = (longitude: number, latitude: number): number[] =>
  ZOOMS.filter((zoom) => shapesAround(zoom, longitude, latitude).length > 0);

/** Land that the furthest zoom, a view of half the world, makes narrower than it is. */
const NARROW = new Set(['Dakhla, west of the berm', 'Las Palmas de Gran Canaria', 'Northern Cyprus']);

test.each([
  ['Laayoune, west of the berm', -13.1, 27.1, 'EH'],
  ['Dakhla, west of the berm', -15.7, 23.9, 'EH'],
  ['Tifariti, east of the berm', -10.57, 26.16, 'EH'],
  ['Tarfaya, north of the parallel', -12.6, 27.95, 'MA'],
  ['Tindouf', -8.1, 27.5, 'DZ'],
  ['Abyei', 28.4, 9.9, 'SD'],
  ['Juba', 31.6, 4.85, 'SS'],
  ['Halaib, drawn with Egypt between two dashed lines', 35.9, 22.3, 'EG'],
  ['Bir Tawil, drawn with Sudan between two dashed lines', 33.7, 21.88, 'SD'],
  ['Hargeisa', 44.06, 9.56, 'SO'],
  ['Simferopol', 34.1, 44.95, 'UA'],
  ['Donetsk', 37.8, 48, 'UA'],
  ['Pristina', 21.1, 42.6, 'RS'],
  ['Northern Cyprus', 33.4, 35.25, 'CY'],
  ['Sukhumi', 41.1, 43.05, 'GE'],
  ['Tiraspol', 29.4, 46.9, 'MD'],
  ['Las Palmas de Gran Canaria', -15.55, 27.95, 'ES'],
  ['Bamako', -8, 12.65, 'ML'],
])('%s', (place, longitude, latitude, country) => {
  const zooms = zoomsWith(longitude, latitude).filter((zoom) => !NARROW.has(place) || zoom > 2);
  expect(zooms.length).toBeGreaterThan(1);
  for (const zoom of zooms) expect(countriesAt(zoom, longitude, latitude), `zoom ${zoom}`).toEqual([country]);
});

test('the Golan is Syria', () => {
  expect(countriesAt(5, 35.77, 33)).toEqual(['SY']);
});

test.each([
  ['27°40′N', -10.5, 27.6667],
  ['Sudan and South Sudan', 32.3, 11.7],
  ['Abyei, northern edge', 28.4, 10.1667],
  ['Halaib, the parallel', 35.5, 21.995],
  ['Halaib, the administrative line', 34.9, 22.77],
  ['Somaliland', 48.98, 9.5],
])('dashed: %s', (_line, longitude, latitude) => {
  const zooms = zoomsWith(longitude, latitude).filter((zoom) => zoom > 2);
  expect(zooms.length).toBeGreaterThan(0);
  for (const zoom of zooms) expect(bordersAt(zoom, longitude, latitude), `zoom ${zoom}`).toEqual(['dashed']);
});

test.each([
  ['Mali and Niger', 4.23, 17.8],
  ['Egypt and Sudan, west of Bir Tawil', 28, 22],
  ['Western Sahara and Mauritania', -12, 24.5],
])('solid: %s', (_line, longitude, latitude) => {
  for (const zoom of zoomsWith(longitude, latitude).filter((at) => at > 2))
    expect(bordersAt(zoom, longitude, latitude), `zoom ${zoom}`).toEqual(['solid']);
});

test('the berm is no border, and no first-level border stands in Western Sahara', () => {
  for (const zoom of [4, 5, 6]) {
    expect(bordersAt(zoom, -11.5, 26.3)).toEqual([]);
    const { x, y } = mercatorOf(-13.5, 25);
    const admin = shapesAround(zoom, -13.5, 25).filter(({ layer }) => layer === 'admin');
    expect(admin.some(({ lines }) => lines.some((line) => passes(line, x, y, 2 / 360)))).toBe(false);
  }
});

test('incidents stand on the land of their country, but for a few at borders and coasts', () => {
  const { incidents, dictionaries } = compile().core;
  const elsewhere = incidents.id.filter((_, row) => {
    const degrees = (values: readonly number[]): number => (values[row] ?? 0) / 10_000;
    const country = dictionaries.country[incidents.country[row] ?? 0] ?? '';
    return !countriesAt(6, degrees(incidents.longitude), degrees(incidents.latitude)).includes(country);
  });
  // Borders are drawn to half a kilometre, some towns stand on them.
  expect(elsewhere.length).toBeLessThan(15);
});

test('every name of a country stands in that country', () => {
  for (const { iso2, longitude, latitude } of compile().names.countries) {
    const zoom = zoomsWith(longitude, latitude).at(-1) ?? 2;
    expect(countriesAt(zoom, longitude, latitude), iso2).toEqual([iso2]);
  }
});

test.each([
  ['the Niger at Gao', 'river', -0.05, 16.27],
  ['the inner delta', 'wetland', -4.2, 15.3],
  ['Lake Chad', 'lake', 14.5, 13.05],
  ['the marsh of Lake Chad', 'wetland', 13.7, 13.7],
])('%s is on the map', (_what, layer, longitude, latitude) => {
  for (const zoom of [3, 4, 5, 6]) {
    const shapes = shapesAround(zoom, longitude, latitude).filter((shape) => shape.layer === layer);
    const { x, y } = mercatorOf(longitude, latitude);
    const isThere = shapes.some(({ lines }) =>
      lines.some((line) => (layer === 'river' ? passes(line, x, y, 0.3 / 360) : holds(line, x, y))),
    );
    expect(isThere, `zoom ${zoom}`).toBe(true);
  }
});

test('the first view takes at most 60 kB and the whole region 320, names included', () => {
  const kilobytesOf = (bytes: Uint8Array | string): number => gzipSync(bytes, { level: 9 }).length / 1000;
  const overview = bytesOf('overview');
  const [first, rest] = [partOfGround(overview, 'first'), partOfGround(overview, 'rest')];
  const firstView = kilobytesOf(first) + kilobytesOf(JSON.stringify(compile().names));
  expect(firstView).toBeLessThanOrEqual(60);
  expect(firstView + kilobytesOf(rest) + kilobytesOf(bytesOf('detail'))).toBeLessThanOrEqual(320);
});
