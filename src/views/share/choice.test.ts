import { expect, test } from 'vitest';
import { encode } from '../../state/link.ts';
import { INITIAL_STATE, type State } from '../../state/state.ts';
import { embedState, firstChoice } from './choice.ts';

const state: State = {
  ...INITIAL_STATE,
  selected: '2012-03-01-a',
  camera: { zoom: 6, latitude: 17, longitude: 2 },
  filters: { ...INITIAL_STATE.filters, group: ['alpha'], area: { kind: 'view' } },
  view: { west: -1, south: 2, east: 3, north: 4 },
};
const addressOf = (choice: Partial<ReturnType<typeof firstChoice>>): string =>
  encode(embedState(state, { ...firstChoice(state), ...choice }), null);

test('without a change the embed shows what is on screen, with the area as a box', () => {
  expect(addressOf({})).toBe('?group=alpha&area=-1,2,3,4&incident=2012-03-01-a&map=6/17/2&lang=en');
});

test('an area wider than the earth ends at its edge, so that the link can be read again', () => {
  const wide: State = { ...state, view: { west: -200.5, south: -95, east: 230, north: 91 } };
  expect(encode(embedState(wide, firstChoice(wide)), null)).toContain('area=-180,-90,180,90&');
});

test('each choice has its parameter, and only then', () => {
  expect(addressOf({ start: 'fit', isSelectedOpen: false })).toBe('?group=alpha&area=-1,2,3,4&lang=en');
  expect(addressOf({ language: 'fr', theme: 'dark' })).toContain('&lang=fr&theme=dark');
  expect(addressOf({ highlight: ['x', 'y'] })).toContain('highlight=x,y');
});

test('parts stand in one order whatever was clicked first; none leaves the map alone', () => {
  expect(addressOf({ parts: ['list', 'timeline'] })).toContain('show=timeline,list');
  expect(addressOf({ parts: ['legend', 'title', 'timeline'] })).not.toContain('show=');
  expect(embedState(state, { ...firstChoice(state), parts: [] }).parts).toEqual([]);
});

test('shared from the lineages, the embed still shows the map', () => {
  const lineages: State = { ...state, stage: 'lineages' };
  expect(encode(embedState(lineages, firstChoice(lineages)), null)).toBe(addressOf({}));
});
