import { describe, expect, test } from 'vitest';
import { CORE, TEXTS } from '../../data/fixture.ts';
import { atlasOf } from '../../data/load.ts';
import { createEngine } from '../../engine/engine.ts';
import { daysOf, dayUtcOf } from '../../lib/time.ts';
import { type ComparedFacet, type Filters, NO_FILTERS } from '../../query/facets.ts';
import { firstComparison } from './start.ts';

const { columns } = atlasOf(CORE, TEXTS);
const whole = { from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2025, 12, 31) };
const view = { west: -10, south: 10, east: 10, north: 30 };
const begin = (by: ComparedFacet, chosen: Partial<Filters> = {}, lineage = 'north') => {
  const filters = { ...NO_FILTERS, ...chosen };
  const answer = createEngine(atlasOf(CORE, TEXTS)).query({
    filters,
    compare: null,
    view: null,
    axis: whole,
    sort: { key: 'date', descending: true },
  });
  const lineageOf = (id: string): string => (id === 'army' ? 'state' : lineage);
  return firstComparison(by, { columns, answer, filters, lineageOf, view, whole }).sides;
};
const years = (first: number, last: number) => ({
  from: daysOf({ year: first }).from,
  to: daysOf({ year: last }).to,
});

describe('a comparison begins', () => {
  test('with the options that have the most to show, never with the unidentified', () => {
    expect(begin('country')).toEqual([['ML'], ['DZ']]);
    expect(begin('group')).toEqual([['alpha'], ['army']]);
  });

  test('with what is chosen', () => {
    expect(begin('country', { country: ['DZ'] })).toEqual([['DZ'], ['ML']]);
    expect(begin('group', { group: ['army', 'alpha'] })).toEqual([['army'], ['alpha']]);
    expect(begin('group', { group: ['alpha', 'unidentified'] })).toEqual([['alpha'], ['unidentified']]);
  });

  test('with chosen groups gathered by lineage', () => {
    expect(begin('group', { group: ['alpha', 'unidentified', 'army'] })).toEqual([
      ['alpha', 'unidentified'],
      ['army'],
    ]);
  });

  test('with the chosen period and what follows, or came before', () => {
    expect(begin('time', { time: years(2012, 2013) })).toEqual([years(2012, 2013), years(2014, 2015)]);
    expect(begin('time', { time: years(2024, 2025) })).toEqual([years(2022, 2023), years(2024, 2025)]);
    expect(begin('time')).toEqual([years(2016, 2020), years(2021, 2025)]);
    // Outside the whole, or too long for another of its length beside it.
    expect(begin('time', { time: years(1990, 1990) })).toEqual(begin('time'));
    expect(begin('time', { time: years(2004, 2024) })).toEqual(begin('time'));
  });

  test('with two parts of the map, or the drawn area and one beside it', () => {
    const [west, east] = begin('area');
    expect(west).toEqual({ kind: 'box', bounds: { west: -8, south: 14, east: -1, north: 26 } });
    expect(east).toEqual({ kind: 'box', bounds: { west: 1, south: 14, east: 8, north: 26 } });
    const triangle = (from: number) =>
      ({
        kind: 'polygon',
        ring: [
          [from, 10],
          [from + 5, 10],
          [from + 5, 15],
        ],
      }) as const;
    expect(begin('area', { area: triangle(-5) })).toEqual([
      triangle(-5),
      { kind: 'box', bounds: { west: 0.5, south: 10, east: 5.5, north: 15 } },
    ]);
    // East of it the view ends.
    expect(begin('area', { area: triangle(0) })).toEqual([
      triangle(0),
      { kind: 'box', bounds: { west: -5.5, south: 10, east: -0.5, north: 15 } },
    ]);
  });
});
