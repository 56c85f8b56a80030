import { describe, expect, test } from 'vitest';
import { type Columns, NO_DAY, packCodes } from '../data/columns.ts';
import { CORE, TEXTS } from '../data/fixture.ts';
import { atlasOf } from '../data/load.ts';
import { daysOf, dayUtcOf } from '../lib/time.ts';
import type { Question } from '../query/answer.ts';
import { type Filters, NO_FILTERS } from '../query/facets.ts';
import { createEngine } from './engine.ts';
import { createLargeEngine } from './large.ts';

const atlas = atlasOf(CORE, TEXTS);
const question = (filters: Partial<Filters>, rest: Partial<Question> = {}): Question => ({
  filters: { ...NO_FILTERS, ...filters },
  compare: null,
  view: null,
  axis: { from: dayUtcOf(2012, 1, 1), to: dayUtcOf(2015, 12, 31) },
  sort: { key: 'date', descending: false },
  ...rest,
});
const shownBy = (filters: Partial<Filters>, rest: Partial<Question> = {}): string[] => {
  const answer = createEngine(atlas).query(question(filters, rest));
  expect(answer.shown).toBe(answer.order.length);
  return [...answer.order].map((row) => (atlas.columns.id.at(row) ?? '').slice(-1));
};

describe('facets', () => {
  test('no filter shows everything, oldest first', () => {
    expect(shownBy({})).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('a window takes what overlaps it: a siege that ends in it, a month that holds it', () => {
    expect(shownBy({ time: daysOf({ year: 2012, month: 12 }) })).toEqual(['b']);
    expect(shownBy({ time: daysOf({ year: 2013, month: 1, day: 19 }) })).toEqual(['c', 'd']);
    expect(shownBy({ time: daysOf({ year: 2015, month: 11, day: 21 }) })).toEqual([]);
  });

  test('a group matches in any role; options of one facet add up', () => {
    expect(shownBy({ group: ['alpha'] })).toEqual(['a', 'c', 'd', 'e']);
    expect(shownBy({ group: ['army', 'unidentified'] })).toEqual(['b', 'e']);
  });

  test('a group chosen with its kin matches what its kin did', () => {
    expect(shownBy({ kin: [{ group: 'beta', way: 'after' }] })).toEqual(['a', 'c', 'd', 'e']);
    expect(shownBy({ kin: [{ group: 'beta', way: 'before' }] })).toEqual([]);
    expect(shownBy({ group: ['unidentified'], kin: [{ group: 'beta', way: 'both' }] })).toHaveLength(5);
  });

  test('the choice of kin is noticed between two questions', () => {
    const engine = createEngine(atlas);
    engine.query(question({}));
    expect(engine.query(question({ kin: [{ group: 'beta', way: 'before' }] })).shown).toBe(0);
  });

  test('facets narrow each other', () => {
    expect(shownBy({ group: ['alpha'], country: ['ML'], target: ['civilians'] })).toEqual(['c', 'e']);
  });

  test('attribution speaks of authors, not of targets', () => {
    expect(shownBy({ attribution: ['unknown'] })).toEqual(['b']);
  });

  test('deaths go by the best estimate and leave out unknown tolls', () => {
    expect(shownBy({ deaths: { low: 0 } })).toEqual(['a', 'c', 'd', 'e']);
    expect(shownBy({ deaths: { low: 20, high: 39 } })).toEqual(['e']);
    expect(shownBy({ deaths: { high: 0 } })).toEqual(['c']);
  });

  test.each([
    ['sevare', ['b']],
    ['BELMOKHTAR', ['c']],
    ['katiba a', ['a', 'c', 'd', 'e']],
    ['alfa gas', ['d']],
    ['nowhere', []],
  ])('the text %j finds %j', (text, ids) => expect(shownBy({ text })).toEqual(ids));

  test('an area is a box, a polygon or what the map shows', () => {
    const bounds = { west: -9, south: 11.5, east: -6.5, north: 13.5 };
    expect(shownBy({ area: { kind: 'box', bounds } })).toEqual(['e']);
    expect(
      shownBy({
        area: {
          kind: 'polygon',
          ring: [
            [8, 27],
            [10, 27],
            [9, 30],
          ],
        },
      }),
    ).toEqual(['d']);
    expect(shownBy({ area: { kind: 'view' } }, { view: bounds })).toEqual(['e']);
    expect(shownBy({ area: { kind: 'view' } })).toHaveLength(5);
  });
});

describe('the answer', () => {
  test('counts ignore their own facet and obey the others', () => {
    const { counts } = createEngine(atlas).query(question({ country: ['DZ'], target: ['civilians'] }));
    expect([...counts.country]).toEqual([2, 1]);
    expect([...counts.target]).toEqual([0, 1]);
    expect([...counts.lineage]).toEqual([1, 0, 0]);
  });

  test('a place or a day that is not known leaves the box and the period of the others', () => {
    const latitude = Float64Array.from(atlas.columns.latitude);
    latitude[3] = Number.NaN;
    const firstDay = Int32Array.from(atlas.columns.firstDay);
    const lastDay = Int32Array.from(atlas.columns.lastDay);
    firstDay[4] = lastDay[4] = NO_DAY;
    const columns = { ...atlas.columns, latitude, firstDay, lastDay, datedCount: 4 };
    const answer = createEngine({ ...atlas, columns }).query(question({}));
    expect(answer.extent).toEqual({ west: -8.029, south: 12.634, east: 9.127, north: 18.4411 });
    expect(answer.period).toEqual({ from: dayUtcOf(2012, 3, 1), to: dayUtcOf(2013, 1, 31) });
    const none = createEngine({ ...atlas, columns: { ...columns, latitude: latitude.fill(Number.NaN) } });
    expect(none.query(question({})).extent).toBeNull();
  });

  test('200,000 rows have a box and a period: no list of theirs is handed on as arguments', () => {
    const { columns } = atlas;
    const count = 200_000;
    const again = (values: unknown): unknown =>
      ArrayBuffer.isView(values)
        ? (values.constructor as typeof Int32Array).from(
            { length: count },
            (_, row) => (values as Int32Array)[Math.floor((row * columns.count) / count)] ?? 0,
          )
        : values;
    const sets = Object.entries(columns.sets).map(([facet, { dictionary }]) => [
      facet,
      packCodes(dictionary, new Uint8Array(count)),
    ]);
    const grown = {
      ...Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, again(values)])),
      ...{ count, datedCount: count, sets: Object.fromEntries(sets) },
    } as Columns;
    const { extent, period } = createEngine(atlas).query(question({}));
    expect(createLargeEngine({ ...atlas, columns: grown }).query(question({}))).toMatchObject({
      extent,
      period,
    });
  });

  test('deaths are a range and unknown tolls are counted apart', () => {
    const { deaths } = createEngine(atlas).query(question({}));
    expect(deaths).toEqual({ low: 1 + 0 + 37 + 18, high: 4 + 0 + 40 + 27, unknownCount: 1 });
  });

  test('bins stack what passes all facets but time over the ghost of the whole', () => {
    const { bins } = createEngine(atlas).query(
      question(
        { country: ['ML'], time: daysOf({ year: 2012 }) },
        { axis: { from: dayUtcOf(2002, 1, 1), to: dayUtcOf(2025, 12, 31) } },
      ),
    );
    expect(bins.unit).toBe('quarter');
    const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
    expect(sum(bins.incidents)).toBe(4);
    expect(sum(bins.wholeIncidents)).toBe(5);
    expect(sum(bins.deaths)).toBe(22);
    expect(sum(bins.deathsLow)).toBe(19);
    expect(sum(bins.deathsHigh)).toBe(31);
  });

  test('asking again after each change is the same as asking afresh', () => {
    const engine = createEngine(atlas);
    const steps: Partial<Filters>[] = [
      { group: ['alpha'] },
      { group: ['alpha'], text: 'attack' },
      { text: 'attack' },
      { deaths: { low: 1 }, time: daysOf({ year: 2013 }) },
      { deaths: { low: 1 }, time: { from: dayUtcOf(2013, 1, 1), to: dayUtcOf(2015, 11, 20) } },
      { country: ['ML'], time: { from: dayUtcOf(2012, 12, 3), to: dayUtcOf(2015, 11, 20) } },
      { country: ['ML'], time: { from: dayUtcOf(2012, 12, 4), to: dayUtcOf(2015, 11, 20) } },
      {},
    ];
    for (const step of steps) {
      expect(engine.query(question(step))).toEqual(createEngine(atlas).query(question(step)));
    }
  });

  test('asking again takes over what a change cannot touch', () => {
    const engine = createEngine(atlas);
    const sort = { key: 'place', descending: false } as const;
    const year = daysOf({ year: 2013 });
    const country = ['ML'];
    const first = engine.query(question({ country }, { sort }));
    const zoomed = engine.query(question({ country }, { sort, axis: year }));
    expect(zoomed.bins).not.toBe(first.bins);
    expect({ ...zoomed, bins: first.bins }).toEqual(first);
    expect([zoomed.fail, zoomed.order, zoomed.counts]).toEqual([first.fail, first.order, first.counts]);
    expect(zoomed.order).toBe(first.order);
    expect(zoomed.fail).toBe(first.fail);
    const brushed = engine.query(question({ country, time: year }, { sort, axis: year }));
    expect(brushed.bins).toBe(zoomed.bins);
    expect(brushed.shown).toBe(1);
    expect(engine.query(question({ time: year }, { sort, axis: year })).bins).not.toBe(brushed.bins);
  });

  test('an answer once given does not change with the next question', () => {
    const engine = createEngine(atlas);
    const first = engine.query(question({}));
    const fail = [...first.fail];
    engine.query(question({ group: ['army'] }));
    expect([...first.fail]).toEqual(fail);
  });

  test('sorting by deaths leaves unknown tolls last in both directions', () => {
    const byDeaths = (descending: boolean) => shownBy({}, { sort: { key: 'deaths', descending } });
    expect(byDeaths(true)).toEqual(['d', 'e', 'a', 'c', 'b']);
    expect(byDeaths(false)).toEqual(['c', 'a', 'e', 'd', 'b']);
  });

  test('sorting by place ignores accents', () => {
    expect(shownBy({}, { sort: { key: 'place', descending: false } })).toEqual(['e', 'd', 'c', 'a', 'b']);
  });
});
