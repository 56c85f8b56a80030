import { expect, test } from 'vitest';
import { INITIAL_STATE } from '../../state/state.ts';
import { leadOf } from './lead.ts';

const FOLDER = 'https://news.example/maps/';
const open = { ...INITIAL_STATE, language: 'fr', embed: true, selected: '2015-11-20-bamako' } as const;
const closed = { ...open, selected: null };

test('pages of ours are led to directly', () => {
  expect(leadOf('./index.html?year=2015', FOLDER, open)).toBe(`${FOLDER}index.html?year=2015`);
  expect(leadOf('./corrections.html', FOLDER, closed)).toBe(`${FOLDER}corrections.html`);
});

test('a source is reached by way of the page of its incident, in the reader’s language', () => {
  const page = `${FOLDER}incidents/fr/2015-11-20-bamako.html`;
  expect(leadOf('https://source.example/report', FOLDER, open)).toBe(page);
  // Another folder of the same host may be anything.
  expect(leadOf('https://news.example/other/', FOLDER, open)).toBe(page);
  expect(leadOf('https://source.example/report', FOLDER, { ...open, language: 'en' })).toBe(
    `${FOLDER}incidents/2015-11-20-bamako.html`,
  );
});

test('without an open incident the full map stands in', () => {
  expect(leadOf('mailto:desk@news.example', FOLDER, closed)).toBe(`${FOLDER}index.html?lang=fr`);
  expect(leadOf('#list', FOLDER, closed)).toBeNull();
});
