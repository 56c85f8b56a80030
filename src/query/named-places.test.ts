import { expect, test } from 'vitest';
import { CORE } from '../data/fixture.ts';
import { columnsOf } from '../data/load.ts';
import { bitOf } from './facets.ts';
import { namedPlacesOf, nearestPlace, placesNamed, shownAt, shownWithin } from './named-places.ts';

const columns = columnsOf(CORE);
const town = (en: string, fr: string, ar: string, latitude: number, longitude: number) => ({
  ...{ name: { en, fr, ar }, kind: 'town', rank: 3, latitude, longitude },
});
const TOWNS = [
  town('Bamako', 'Bamako', 'باماكو', 12.65, -8),
  town('Timbuktu', 'Tombouctou', 'تمبكتو', 16.77, -3),
  // Of the same name as an incident's place, and elsewhere.
  town('Ménaka', 'Ménaka', 'ميناكا', 30, 9),
];
const places = namedPlacesOf(columns, TOWNS);
const found = (text: string): string[] =>
  placesNamed(places, text, 6).map(({ name }) => (typeof name === 'string' ? `${name} (data)` : name.en));

test.each([
  ['bam', ['Bamako']],
  ['BAMAKÓ', ['Bamako']],
  ['tombouc', ['Timbuktu']],
  ['باماكو', ['Bamako']],
  ['amenas', ['In Amenas (data)']],
  ['vare', ['Sévaré (data)']],
  ['va', []],
  ['', []],
  // The one with an incident first.
  ['menaka', ['Ménaka (data)', 'Ménaka']],
  // Only its region is known.
  ['kidal', []],
])('%j finds %j', (text, names) => expect(found(text)).toEqual(names));

test('a town of the map has the incidents of its name; a filter counts, what is typed on the way does not', () => {
  const bamako = placesNamed(places, 'bamako', 1)[0]!;
  expect(bamako).toMatchObject({ country: 'ML', rows: [4], latitude: 12.65 });
  const fail = new Uint32Array(columns.count).fill(bitOf('text'));
  expect(shownAt(bamako, fail)).toBe(1);
  fail[4] = bitOf('text') | bitOf('country');
  expect(shownAt(bamako, fail)).toBe(0);
});

test('the nearest is a town within reach, else whatever is nearest; incidents around it are counted', () => {
  const near = (latitude: number, longitude: number) =>
    nearestPlace(columns, TOWNS, { latitude, longitude }, 150);
  expect(near(12.6, -8.1)).toMatchObject({ place: { name: { en: 'Bamako' } } });
  expect(near(14.5, -4)).toMatchObject({ place: { name: 'Sévaré' } });
  expect(nearestPlace({ ...columns, count: 0 }, [], { latitude: 0, longitude: 0 }, 150)).toBeUndefined();
  const sevare = near(14.5, -4)!.place;
  const none = new Uint32Array(columns.count);
  expect(shownWithin(columns, none, sevare, 1)).toBe(1);
  expect(shownWithin(columns, none, sevare, 500)).toBe(2);
});

test('of a large table only the names of rows that are nearer than those before are asked for', () => {
  const count = 20_000;
  let asked = 0;
  const large = {
    ...columns,
    count,
    latitude: Float64Array.from({ length: count }, (_, row) => 10 + ((row * 7919) % count) / 1000),
    longitude: new Float64Array(count),
    radiusKm: new Array<number>(count).fill(0),
    locationPrecision: { ...columns.locationPrecision, at: () => 'exact' as const },
    place: {
      ...columns.place,
      at: (row: number) => {
        asked++;
        return `Place ${row}`;
      },
    },
  };
  expect(nearestPlace(large, [], { latitude: 10, longitude: 0 }, 150)?.place.latitude).toBe(10);
  nearestPlace(large, [], { latitude: 20, longitude: 0 }, 150);
  expect(asked).toBeLessThan(40);
});
