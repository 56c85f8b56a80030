import { describe, expect, it } from 'vitest';
import { CORE, TEXTS } from '../../../data/fixture.ts';
import { atlasOf } from '../../../data/load.ts';
import { createEngine } from '../../../engine/engine.ts';
import { localeOf } from '../../../i18n/index.ts';
import { daysOf, dayUtcOf } from '../../../lib/time.ts';
import { INITIAL_STATE, type State } from '../../../state/state.ts';
import type { Scene } from '../../view.ts';
import { hashOf, linkOf, tourOfHash } from './link.ts';
import { asWritten, moved, ownOf, stepOfView } from './steps.ts';

const atlas = atlasOf(CORE, TEXTS);
const engine = createEngine(atlas);
const page = {
  ...{ address: 'https://example.org/atlas/?x=1#y', mapPx: 1024 },
  ...{ region: 'Sahel', everything: 'All' },
};
function sceneOf(patch: Partial<State>): Scene {
  const state = { ...INITIAL_STATE, ...patch };
  const axis = { from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) };
  const { filters, compare, sort } = state;
  const answer = engine.query({ filters, compare, view: null, axis, sort });
  return { state, answer, atlas, locale: localeOf('en') };
}
const inMali = { ...INITIAL_STATE.filters, country: ['ML'] };

describe('a view that is added', () => {
  it('is whole: filters, what is open, and the map as it stands, also where that only fits', () => {
    const view = { west: -10, east: 12.5, south: 10, north: 20 };
    const step = stepOfView(sceneOf({ filters: inMali, view }), page, 0);
    expect(step).toMatchObject({ view: 'country=ML&map=6/15.06/1.25', title: 'Mali', place: 'Mali' });
    expect([step.start, step.end]).toEqual(['2012-03-01', '2015-11-20']);
    expect(step.sources).toEqual([
      { publisher: 'Incident Atlas, 2026-01-01', url: 'https://example.org/atlas/?country=ML&lang=en' },
    ]);
  });

  it('is about the incident that is open or ringed', () => {
    const step = stepOfView(sceneOf({ selected: '2013-01-c', highlight: ['2012-03-01-a'] }), page, 0);
    expect(step).toMatchObject({ title: 'Clash near Kidal', start: '2013-01', place: 'Kidal, Mali' });
    expect(asWritten(step).text).toBe('Belmokhtar’s men were blamed.');
    expect(asWritten({ ...step, text: ' Mine. ' }).text).toBe('Mine.');
  });

  it('is dated as the chosen period is, both ends alike', () => {
    const until = daysOf({ year: 2013, month: 5 }).to;
    const time = { from: daysOf({ year: 2013 }).from, to: until };
    const { start, end } = stepOfView(sceneOf({ filters: { ...inMali, time } }), page, 0);
    expect([start, end]).toEqual(['2013-01', '2013-05']);
  });
});

describe('collected steps', () => {
  it('come back from their link as they were', async () => {
    const step = asWritten(
      stepOfView(sceneOf({ filters: inMali, camera: { zoom: 5, latitude: 1, longitude: 2 } }), page, 0),
    );
    const tour = { title: 'Mine', about: '', steps: [step, { ...step, text: '<img src=x> جملة' }] };
    const link = linkOf({ ...INITIAL_STATE, language: 'ar' }, (await hashOf(tour)) ?? '', page.address);
    expect(link).toMatch(/^https:\/\/example\.org\/atlas\/\?tour=own&step=1&lang=ar#steps=[\w-]+$/);
    expect(await tourOfHash(new URL(link).hash)).toEqual({ id: 'own', ...tour });
    expect(await tourOfHash(link.slice(link.indexOf('#'), -9))).toBeNull();
    expect(ownOf({ id: 'own', ...tour }).steps[1]).toMatchObject({ key: 1, text: '<img src=x> جملة' });
  });

  it('change their order', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });
});
