import { expect, test } from 'vitest';
import { CORE, TEXTS } from '../data/fixture.ts';
import { atlasOf } from '../data/load.ts';
import { createEngine } from '../engine/engine.ts';
import { daysOf, dayUtcOf } from '../lib/time.ts';
import { type Comparison, type Filters, NO_FILTERS } from './facets.ts';
import { type WaysOut, waysOut } from './without.ts';

const atlas = atlasOf(CORE, TEXTS);
const waysOutOf = (filters: Partial<Filters>, compare: Comparison | null = null): WaysOut => {
  const { fail } = createEngine(atlas).query({
    filters: { ...NO_FILTERS, ...filters },
    compare,
    view: null,
    axis: { from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) },
    sort: { key: 'date', descending: false },
  });
  return waysOut(atlas.columns, fail);
};

test('each facet taken away leaves what the others let pass', () => {
  const { without, withoutAny } = waysOutOf({ group: ['army'], country: ['DZ'] });
  expect(without).toEqual([
    { facet: 'group', count: 1, deaths: { low: 37, high: 40, unknownCount: 0 } },
    { facet: 'country', count: 1, deaths: { low: 18, high: 27, unknownCount: 0 } },
  ]);
  expect(withoutAny).toMatchObject({ count: 5, deaths: { low: 56, high: 71, unknownCount: 1 } });
});

test('kin belong to the facet of the groups', () => {
  const { without } = waysOutOf({ kin: [{ group: 'beta', way: 'before' }], country: ['DZ'] });
  expect(without.map(({ facet, count }) => [facet, count])).toEqual([
    ['group', 1],
    ['country', 0],
  ]);
});

test('a facet that turns nothing away is no way out', () => {
  const whole = { from: dayUtcOf(2000, 1, 1), to: dayUtcOf(2020, 12, 31) };
  expect(waysOutOf({ time: whole, text: 'nowhere' }).without.map(({ facet }) => facet)).toEqual(['text']);
  expect(waysOutOf({}).without).toEqual([]);
});

test('a comparison is taken away as the facet it is by', () => {
  const period = daysOf({ year: 2014 });
  const { without } = waysOutOf({ country: ['DZ'] }, { by: 'time', sides: [period, period] });
  expect(without.map(({ facet, count }) => [facet, count])).toEqual([
    ['time', 1],
    ['country', 0],
  ]);
});
