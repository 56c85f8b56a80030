import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../query/facets.ts';
import { INITIAL_STATE } from '../../state/state.ts';
import { keptBy, ownPage } from './places.ts';

const FOLDER = 'https://news.example/atlas/index.html?x';
const incident = { ...INITIAL_STATE, selected: '2015-11-20-bamako' };

test('one incident, or all of them, have a page of their own in their language', () => {
  expect(ownPage(incident, FOLDER)).toBe('https://news.example/atlas/incidents/2015-11-20-bamako.html');
  expect(ownPage({ ...incident, language: 'fr' }, FOLDER)).toBe(
    'https://news.example/atlas/incidents/fr/2015-11-20-bamako.html',
  );
  expect(ownPage(INITIAL_STATE, FOLDER)).toBe('https://news.example/atlas/incidents/index.html');
});

test.each([
  { filters: { ...NO_FILTERS, group: ['aqim'] } },
  { theme: 'dark' },
  { parts: ['timeline'] },
  { highlight: ['x'] },
  { camera: { zoom: 5, latitude: 17, longitude: 1 } },
] as const)('a view with %j has none', (choice) => {
  expect(ownPage({ ...incident, ...choice }, FOLDER)).toBeNull();
});

test('WordPress gets an address where one shows the same, else code', () => {
  expect(keptBy('wordpress', 'https://news.example/')).toEqual(['address']);
  expect(keptBy('wordpress', null)).toEqual(['frame']);
  expect(keptBy('mail', 'https://news.example/')).toEqual(['picture']);
});
