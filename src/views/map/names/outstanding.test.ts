import { expect, test } from 'vitest';
import { CORE, TEXTS } from '../../../data/fixture.ts';
import { atlasOf } from '../../../data/load.ts';
import { localeOf } from '../../../i18n/index.ts';
import { INITIAL_STATE } from '../../../state/state.ts';
import { callsOut, outstandingLines, outstandingRows } from './outstanding.ts';

const atlas = atlasOf(
  { ...CORE, incidents: { ...CORE.incidents, best: [2, 90, 1, 40, 5], low: [2, 80, 1, 38, 5] } },
  TEXTS,
);
const shown = new Uint32Array(5);
const sight = { zoom: 5.5, widthPx: 820, heightPx: 519, isInSight: () => true };

test('the pinned come first, then those that stand out by their toll', () => {
  expect(outstandingRows(atlas, shown, sight)).toEqual([4, 1, 3]);
});

test('what a filter hides is not called out', () => {
  expect(outstandingRows(atlas, Uint32Array.of(0, 1, 0, 0, 1), sight)).toEqual([3]);
});

test('what is out of sight, too close or on too small a map is not called out', () => {
  expect(outstandingRows(atlas, shown, { ...sight, isInSight: (row) => row === 3 })).toEqual([3]);
  expect(outstandingRows(atlas, shown, { ...sight, zoom: 7.6 })).toEqual([]);
  expect(outstandingRows(atlas, shown, { ...sight, widthPx: 299 })).toEqual([]);
});

test('nothing is called out beside an open incident, an emphasis, or while time plays', () => {
  expect(callsOut(INITIAL_STATE)).toBe(true);
  for (const state of [{ selected: 'x' }, { highlight: ['x'] }, { playing: true }]) {
    expect(callsOut({ ...INITIAL_STATE, ...state })).toBe(false);
  }
});

test('an editor names an incident, else its place does, with its year and its toll as a range', () => {
  const words = (row: number) =>
    outstandingLines({ atlas, locale: localeOf('en') }, row).map(({ text }) => text);
  expect(words(4)[0]).toBe('The hotel, 2015');
  expect(words(3)).toEqual(['In Amenas, 2013', '38–40 killed']);
});
