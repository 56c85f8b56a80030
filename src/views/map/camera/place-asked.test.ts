import { expect, test } from 'vitest';
import { CORE, TEXTS } from '../../../data/fixture.ts';
import { atlasOf } from '../../../data/load.ts';
import { createEngine } from '../../../engine/engine.ts';
import { localeOf } from '../../../i18n/index.ts';
import { type Filters, NO_FILTERS } from '../../../query/facets.ts';
import { INITIAL_STATE } from '../../../state/state.ts';
import type { Scene } from '../../view.ts';
import { asksForPlace } from './place-asked.ts';

const atlas = atlasOf(CORE, TEXTS);
const engine = createEngine(atlas);
const sceneOf = (patch: Partial<Filters>): Scene => {
  const filters = { ...NO_FILTERS, ...patch };
  const answer = engine.query({
    filters,
    compare: null,
    view: null,
    axis: { from: 15_000, to: 17_000 },
    sort: INITIAL_STATE.sort,
  });
  return { atlas, answer, locale: localeOf('en'), state: { ...INITIAL_STATE, filters } };
};
const nothing = sceneOf({});

test('a country or a place typed is asked for, and taken back', () => {
  expect(asksForPlace(sceneOf({ country: ['DZ'] }), nothing)).toBe(true);
  expect(asksForPlace(sceneOf({ text: 'menaka' }), nothing)).toBe(true);
  expect(asksForPlace(nothing, sceneOf({ text: 'Ménaka' }))).toBe(true);
});

test('incidents that a host points at are asked for, once', () => {
  const pointed: Scene = { ...nothing, state: { ...nothing.state, highlight: ['2013-01-16-d'] } };
  expect(asksForPlace(pointed, nothing)).toBe(true);
  expect(
    asksForPlace({ ...pointed, state: { ...pointed.state, highlight: ['2013-01-16-d'] } }, pointed),
  ).toBe(false);
});

test('other words, other filters and what shows nothing ask for no place', () => {
  expect(asksForPlace(sceneOf({ text: 'gas plant' }), nothing)).toBe(false);
  expect(asksForPlace(sceneOf({ group: ['alpha'] }), nothing)).toBe(false);
  expect(asksForPlace(sceneOf({ text: 'nowhere' }), nothing)).toBe(false);
  expect(asksForPlace(sceneOf({ text: 'ma' }), nothing)).toBe(false);
});

test('a filter to the view never moves the view', () => {
  const area = { kind: 'view' } as const;
  expect(asksForPlace(sceneOf({ area, country: ['DZ'] }), sceneOf({ area }))).toBe(false);
});
