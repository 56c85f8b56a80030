import { expect, it } from 'vitest';
import type { DetailsPayload } from '../../src/data/payload/details.ts';
import type { MapNames } from '../../src/data/payload/map-names.ts';
import { namesWithin, slimDetails, withoutLanguages } from './slim.ts';

it('leaves out the names in languages that nobody asks for', () => {
  const content = '{"places":[{"name":{"en":"Gao","fr":"Gao","ar":"غاو"},"rank":2}],"none":null}';
  expect(withoutLanguages(content, ['ar'])).toBe(
    '{"places":[{"name":{"en":"Gao","fr":"Gao"},"rank":2}],"none":null}',
  );
});

it('keeps who published when, and what is uncertain', () => {
  const details = {
    language: 'en',
    sources: [[{ publisher: 'AFP', title: 'Long', url: 'https://a.example/', date: '2015' }]],
    uncertainty: ['The day.'],
    reports: { 'a-place': [{ fact: 'long' }] },
    corrections: [{ reason: 'long' }],
    coverageNotes: ['long'],
  } as unknown as DetailsPayload;
  expect(slimDetails(details)).toEqual({
    language: 'en',
    sources: [[{ publisher: 'AFP', date: '2015' }]],
    uncertainty: ['The day.'],
    reports: {},
    corrections: [],
    coverageNotes: [],
  });
});

it('names the places of the ground alone, and all countries', () => {
  const place = (latitude: number) => ({ rank: 1, latitude, longitude: 0 });
  const names = { countries: [{ iso2: 'NO' }], regions: [], places: [place(16), place(60)] };
  expect(namesWithin(names as unknown as MapNames, { west: -18, south: 4, east: 20, north: 37 })).toEqual({
    ...names,
    places: [place(16)],
  });
});
