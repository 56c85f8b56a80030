import { describe, expect, it } from 'vitest';
import { CORE, TEXTS } from '../../data/fixture.ts';
import { atlasOf } from '../../data/load.ts';
import { createEngine } from '../../engine/engine.ts';
import { localeOf } from '../../i18n/index.ts';
import { daysOf, dayUtcOf } from '../../lib/time.ts';
import { INITIAL_STATE, type State } from '../../state/state.ts';
import { goThroughShown } from '../../state/tour-steps.ts';
import type { Scene } from '../view.ts';
import { isSettled, stepAt, tourOfShown, viewOfShown } from './shown.ts';

const atlas = atlasOf(CORE, TEXTS);
const engine = createEngine(atlas);
function sceneOf(patch: Partial<State>): Scene {
  const state = { ...INITIAL_STATE, ...patch };
  const axis = { from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) };
  const { filters, compare, sort } = state;
  const answer = engine.query({ filters, compare, view: null, axis, sort });
  return { state, answer, atlas, locale: localeOf('en') };
}
const inMali = { ...INITIAL_STATE.filters, country: ['ML'] };
const asked = (step: number) => ({ id: 'shown', step });

describe('what is shown, one by one', () => {
  it('is in order of time, whatever the order of the list', () => {
    const { steps, title } = tourOfShown(sceneOf({ filters: inMali }));
    expect(title).toBe('4 incidents in order of time');
    expect(steps.map((step) => step.start)).toEqual(['2012-03-01', '2012-11-30', '2013-01', '2015-11-20']);
    expect(steps[0]).toMatchObject({ view: 'country=ML', place: 'Ménaka, Mali · 1–4 killed' });
  });

  it('is at the step of its incident, which stays while others are filtered away', () => {
    const highlight = ['2013-01-c'];
    const all = sceneOf({ highlight, tour: asked(1) });
    expect(stepAt(tourOfShown(all), all)).toBe(3);
    const filters = { ...inMali, time: daysOf({ year: 2013 }) };
    const fewer = sceneOf({ highlight, tour: asked(3), filters });
    expect(stepAt(tourOfShown(fewer), fewer)).toBe(1);
  });

  it('goes on at the next in time where its incident is no longer shown, and never beyond the last', () => {
    const tour = { ...asked(4), days: daysOf({ year: 2013, month: 1, day: 16 }) };
    const gone = sceneOf({ highlight: ['2013-01-16-d'], filters: inMali, tour });
    expect(stepAt(tourOfShown(gone), gone)).toBe(4);
    const beyond = sceneOf({ tour: asked(99) });
    expect(stepAt(tourOfShown(beyond), beyond)).toBe(5);
    const none = sceneOf({
      filters: { ...inMali, country: ['DZ'], time: daysOf({ year: 2012 }) },
      tour: asked(1),
    });
    expect(viewOfShown(none, tourOfShown(none), stepAt(tourOfShown(none), none))).toBeNull();
  });

  it('keeps the filters, and the map where the incident is in sight', () => {
    const camera = { zoom: 6, latitude: 16, longitude: 0 };
    const near = { west: -6, east: 6, south: 12, north: 20 };
    const scene = sceneOf({ filters: inMali, camera, view: near, selected: '2012-03-01-a', tour: asked(1) });
    const tour = tourOfShown(scene);
    const [first, last] = [viewOfShown(scene, tour, 1), viewOfShown(scene, tour, 4)];
    expect(first).toMatchObject({ filters: inMali, camera, highlight: ['2012-03-01-a'], selected: null });
    expect(last).toMatchObject({ camera: null, tour: { step: 4 } });
    expect(first && isSettled(first, first)).toBe(true);
    expect(first && last && isSettled(first, last)).toBe(false);
  });

  it('begins with the incident that is open', () => {
    const begun = goThroughShown().apply({
      ...INITIAL_STATE,
      selected: '2013-01-c',
      highlight: ['2012-03-01-a'],
    });
    expect(begun).toMatchObject({ tour: asked(1), highlight: ['2013-01-c'] });
  });
});
