// The ground of the map: the countries of the region, whole inside it, with each line drawn once.

import { expect, test } from 'vitest';
import { GROUND_SCALE, type GroundLine, unpackGround } from '../../src/data/ground.ts';
import { ringContains } from '../../src/lib/geo.ts';
import { clipLine, clipRing } from './clip.ts';
import { groundOf } from './ground.ts';

const BOX = { west: 0, south: 0, east: 10, north: 10 };
const ground = unpackGround(groundOf(new Set(['ML', 'DZ'])));

const positions = (line: GroundLine): [number, number][] =>
  line.flatMap((x, index) =>
    index % 2 === 0 ? [[x / GROUND_SCALE, (line[index + 1] ?? 0) / GROUND_SCALE] as [number, number]] : [],
  );

function countriesAt(longitude: number, latitude: number): string[] {
  return ground.countries
    .filter(
      ({ rings }) =>
        rings.filter((ring) => ringContains(positions(ring), longitude, latitude)).length % 2 === 1,
    )
    .map(({ iso2 }) => iso2);
}

test.each([
  ['Bamako', -8, 12.65, ['ML']],
  ['Algiers', 3.05, 36.7, ['DZ']],
  ['Laayoune, west of the berm', -12.9, 27, ['EH']],
  ['Tifariti, east of the berm', -10.55, 26.15, ['EH']],
  ['Hargeisa', 44.06, 9.56, ['SO']],
  ['the Gulf of Guinea', 0, 2, []],
  ['the Caspian shore of Russia, cut off at the edge', 46, 44, ['RU']],
])('%s lies where it should', (_place, longitude, latitude, countries) => {
  expect(countriesAt(longitude, latitude)).toEqual(countries);
});

test('the countries with incidents are marked, and those of the region have a place for their name', () => {
  const focus = ground.countries.filter((country) => country.focus).map(({ iso2 }) => iso2);
  expect(focus).toEqual(['DZ', 'ML']);
  for (const iso2 of ['DZ', 'ML', 'EH', 'MA', 'MR', 'NE', 'BF']) {
    const label = ground.countries.find((country) => country.iso2 === iso2)?.label;
    expect(label && countriesAt(...label), iso2).toEqual([iso2]);
  }
});

test('every label stands in its own country', () => {
  for (const { iso2, label } of ground.countries) {
    if (label) expect(countriesAt(...label)).toEqual([iso2]);
  }
});

test('no line leaves the region or is drawn twice', () => {
  const lines = [...ground.borders, ...ground.coasts].map(positions);
  const outside = lines.flat().filter(([x, y]) => x < -30 || x > 50 || y < -5 || y > 48);
  expect(outside).toEqual([]);
  const segments = lines.flatMap((points) =>
    points.slice(1).map((point, index) => [points[index], point].map(String).sort().join(' ')),
  );
  const seen = new Set<string>();
  const repeated = segments.filter((segment) => seen.size === seen.add(segment).size);
  expect(repeated).toEqual([]);
});

test('a ring is closed along the edge of the box', () => {
  const ring = clipRing(
    [
      [5, 5],
      [15, 5],
      [15, 8],
      [5, 8],
      [5, 5],
    ],
    BOX,
  );
  expect(ring).toContainEqual([10, 5]);
  expect(ring).toContainEqual([10, 8]);
  expect(ring[0]).toEqual(ring.at(-1));
  expect(
    clipRing(
      [
        [20, 20],
        [30, 20],
        [30, 30],
        [20, 20],
      ],
      BOX,
    ),
  ).toEqual([]);
});

test('a line that leaves the box and returns becomes two pieces', () => {
  expect(
    clipLine(
      [
        [5, 5],
        [15, 5],
        [15, 6],
        [5, 6],
      ],
      BOX,
    ),
  ).toEqual([
    [
      [5, 5],
      [10, 5],
    ],
    [
      [10, 6],
      [5, 6],
    ],
  ]);
});
