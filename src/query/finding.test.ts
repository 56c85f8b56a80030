import { describe, expect, test } from 'vitest';
import type { Columns } from '../data/columns.ts';
import { CORE } from '../data/fixture.ts';
import { columnsOf } from '../data/load.ts';
import type { CorePayload } from '../data/payload/core.ts';
import { spanOf } from './bins.ts';
import { findingOf } from './finding.ts';
import { largestOf, yearlyOf } from './yearly.ts';

/** Made-up incidents, in order of time: `[year, country, low, best, high, place]`. */
type Made = readonly [number, string, number | null, number | null, number | null, string?];

function columnsFrom(made: readonly Made[]) {
  const country = [...new Set(made.map((one) => one[1]))];
  const all = <T>(value: T): T[] => made.map(() => value);
  const core: CorePayload = {
    ...CORE,
    dictionaries: { ...CORE.dictionaries, country },
    incidents: {
      id: made.map((_, at) => `i${at}`),
      start: made.map(([year]) => `${year}-06-01`),
      end: all(''),
      country: made.map((one) => country.indexOf(one[1])),
      admin1: all(''),
      place: made.map((one) => one[5] ?? ''),
      latitude: all(0),
      longitude: all(0),
      precision: all(0),
      radiusKm: all(0),
      type: all(0),
      target: all(0),
      low: made.map((one) => one[2]),
      best: made.map((one) => one[3]),
      high: made.map((one) => one[4]),
      attackersKilled: all(null),
      injured: all(null),
      hostages: all(null),
      captivityUntil: all(''),
    },
    actors: {
      incident: made.map((_, at) => at),
      group: all(0),
      role: all(0),
      status: all(0),
      claim: all(0),
    },
  };
  return columnsOf(core);
}

/** All of them are shown. */
const all = (columns: Columns) => {
  const rows = [...columns.firstDay.keys()];
  return {
    shown: rows.length,
    fail: new Uint32Array(rows.length),
    period: { from: columns.firstDay[0] ?? 0, to: 0 },
    yearly: yearlyOf(columns, rows),
    largest: largestOf(columns, rows),
  };
};

const findingFrom = (made: readonly Made[]) => {
  const columns = columnsFrom(made);
  return findingOf(columns, all(columns), spanOf(columns));
};

/** Ten years, three incidents each, with this many killed in each incident of a year. */
const decade = (tolls: readonly number[], country = 'ML'): Made[] =>
  tolls.flatMap((toll, at) => Array.from({ length: 3 }, (): Made => [2010 + at, country, toll, toll, toll]));

describe('a share', () => {
  test('is the largest that some run holds, of the shortest run that holds it', () => {
    // 300 of 400 in two years, 340 of 400 in three.
    const finding = findingFrom(decade([5, 5, 5, 5, 0, 0, 0, 40 / 3, 20, 80]));
    expect(finding).toMatchObject({
      kind: 'share',
      share: 'three-quarters',
      years: { first: 2018, last: 2019 },
    });
  });

  test('three in four: no run of three years comes near a larger one', () => {
    const finding = findingFrom(decade([20, 20, 20, 20, 0, 10, 10, 100, 100, 100]));
    expect(finding).toMatchObject({
      kind: 'share',
      share: 'three-quarters',
      years: { first: 2017, last: 2019 },
    });
  });

  test('is not said where the highest counts tell another story than the lowest', () => {
    const made = decade([20, 20, 20, 20, 0, 10, 10, 100, 100, 100]);
    const apart = made.map((one, at): Made => (at === 0 ? [one[0], one[1], 20, 20, 300] : one));
    expect(findingFrom(made).kind).toBe('share');
    expect(findingFrom(apart).kind).toBe('count');
  });

  test('needs thirty incidents and two hundred deaths', () => {
    const made = decade([20, 20, 20, 20, 0, 10, 10, 100, 100, 100]);
    expect(findingFrom(made.slice(1)).kind).toBe('count');
    const few = made.map(
      ([year, country, low, best, high]): Made => [
        year,
        country,
        (low ?? 0) / 10,
        (best ?? 0) / 10,
        (high ?? 0) / 10,
      ],
    );
    expect(findingFrom(few).kind).toBe('count');
  });

  test('no run may be longer than three in ten of the years in view', () => {
    const columns = columnsFrom(decade([0, 0, 0, 0, 0, 0, 60, 60, 60, 60]));
    expect(findingOf(columns, all(columns), spanOf(columns)).kind).toBe('share');
    const fourYears = { from: spanOf(columns).to - 4 * 365, to: spanOf(columns).to };
    expect(findingOf(columns, all(columns), fourYears).kind).toBe('count');
  });

  test('names the fewest countries that hold nearly all of it, in the order of the column', () => {
    const made = decade([0, 0, 0, 0, 0, 0, 0, 10, 10, 100]).map(
      ([year, , low, best, high], at): Made => [
        year,
        ['DZ', 'ML', 'NE'][at % 3] ?? '',
        low,
        at % 3 === 0 ? 0 : best,
        at % 3 === 0 ? 0 : high,
      ],
    );
    const withoutDz = made.map(
      ([year, country, low, best, high]): Made => [year, country, country === 'DZ' ? 0 : low, best, high],
    );
    expect(findingFrom(withoutDz)).toMatchObject({
      kind: 'share',
      countries: { share: 'nearly-all', countries: ['ML', 'NE'] },
    });
  });

  test('says nothing of countries where there is only one', () => {
    const finding = findingFrom(decade([20, 20, 20, 20, 0, 10, 10, 100, 100, 100]));
    expect(finding).toMatchObject({ kind: 'share', countries: null });
  });

  test('says nothing of countries where all are named that there are', () => {
    const made = decade([20, 20, 20, 20, 0, 10, 10, 100, 100, 100]);
    const inTwo = made.map(([year, , ...tolls], at): Made => [year, at % 2 === 0 ? 'BF' : 'NE', ...tolls]);
    expect(findingFrom(inTwo)).toMatchObject({ kind: 'share', countries: null });
  });
});

describe('a few', () => {
  test('are counted, with the one of the highest toll', () => {
    const finding = findingFrom([
      [2012, 'ML', 82, 82, 160, 'Aguelhok'],
      [2012, 'ML', 1, 2, 4, 'Ménaka'],
      [2013, 'ML', null, null, null, 'Kidal'],
    ]);
    expect(finding).toEqual({
      kind: 'count',
      count: 3,
      years: { first: 2012, last: 2013 },
      low: 83,
      high: 164,
      place: null,
      largest: { row: 0, low: 82, high: 160 },
    });
  });

  test('with two of the same toll none is the largest', () => {
    expect(
      findingFrom([
        [2012, 'ML', 5, 5, 5, 'a'],
        [2012, 'ML', 5, 5, 5, 'b'],
      ]),
    ).toMatchObject({ largest: null });
  });

  test('where nobody gave a toll none is the largest', () => {
    expect(
      findingFrom([
        [2012, 'ML', null, null, null, 'a'],
        [2012, 'ML', 0, 0, 0, 'b'],
      ]),
    ).toMatchObject({ low: 0, high: 0, largest: null });
  });

  test('share a place only where it is the same town of the same country', () => {
    const at = (place: string, country: string): Made => [2012, country, 1, 1, 1, place];
    expect(findingFrom([at('Gao', 'ML'), at('Gao', 'ML')])).toMatchObject({ place: 'Gao' });
    expect(findingFrom([at('Gao', 'ML'), at('Gao', 'NE')])).toMatchObject({ place: null });
  });
});

test('one incident speaks for itself, none is none', () => {
  expect(findingFrom([[2012, 'ML', 1, 1, 1, 'Gao']])).toEqual({ kind: 'incident', row: 0 });
  const columns = columnsFrom([[2012, 'ML', 1, 1, 1, 'Gao']]);
  expect(findingOf(columns, { ...all(columns), shown: 0 }, spanOf(columns))).toEqual({ kind: 'none' });
});
