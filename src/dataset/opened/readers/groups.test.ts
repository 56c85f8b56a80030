import type { FileMetaData } from 'hyparquet';
import { expect, test } from 'vitest';
import { dayUtcOf } from '../../../lib/time.ts';
import { ANY_PART, type RowRange, rangesToRead, WHOLE } from './groups.ts';

type Statistics = Readonly<Record<string, readonly [least: unknown, most: unknown]>>;

const HEADER = ['start', 'end', 'precise', 'lat', 'lon', 'year'];
const MAPPING = { start: 0, latitude: 3, longitude: 4 };
const DAYS = { from: dayUtcOf(2014, 1, 1), to: dayUtcOf(2014, 12, 31) };

function metadataOf(rows: number, ...groups: readonly Statistics[]): FileMetaData {
  return {
    row_groups: groups.map((statistics) => ({
      num_rows: BigInt(rows),
      columns: Object.entries(statistics).map(([name, [min_value, max_value]]) => ({
        meta_data: { path_in_schema: [name], statistics: { min_value, max_value } },
      })),
    })),
  } as unknown as FileMetaData;
}

const read = (
  metadata: FileMetaData,
  mapping: object,
  part: Partial<typeof ANY_PART>,
  areSwapped = false,
) => {
  const meanings = { mapping, areSwapped };
  const { ranges, unread } = rangesToRead(metadata, HEADER, meanings, { ...ANY_PART, ...part });
  return { unread, starts: ranges.map(({ start }: RowRange) => start) };
};

test.each([
  [
    'text',
    ['2012-01-01', '2013-12-31 00:00:00.000'],
    ['2013-12-31', '2014-01-01'],
    ['2015-01-01', '2016-01-01'],
  ],
  [
    'days',
    [new Date('2012-01-01'), new Date('2013-12-31T23:00:00Z')],
    [new Date('2014-05-01'), new Date('2014-06-01')],
    [new Date('2015-01-01'), new Date('2016-01-01')],
  ],
] as const)('dates as %s: what lies before and behind is left', (_, ...starts) => {
  const metadata = metadataOf(10, ...starts.map(([least, most]) => ({ start: [least, most] as const })));
  expect(read(metadata, MAPPING, { days: DAYS })).toEqual({
    unread: { outside: 20, beyond: 0 },
    starts: [10],
  });
  expect(read(metadata, MAPPING, {}).starts).toEqual([0, 10, 20]);
});

test('years in a column of their own', () => {
  const metadata = metadataOf(10, { year: [2012, 2013] }, { year: [2013n, 2014n] });
  expect(read(metadata, { year: 5 }, { days: DAYS }).starts).toEqual([10]);
});

test('what is not beyond doubt is read', () => {
  const early = ['2012-01-01', '2013-12-01'] as const;
  // Nothing said; no date; an end that is later, or of which nothing is said; a day that may stand for its month.
  expect(read(metadataOf(10, {}, { start: ['a', 'z'] }), MAPPING, { days: DAYS }).starts).toEqual([0, 10]);
  const lasting = metadataOf(10, { start: early, end: ['2012-01-01', '2014-02-01'] }, { start: early });
  expect(read(lasting, { ...MAPPING, end: 1 }, { days: DAYS }).starts).toEqual([0, 10]);
  expect(
    read(metadataOf(10, { start: early }), { ...MAPPING, dayPrecision: 2 }, { days: DAYS }).starts,
  ).toEqual([0]);
});

test('places beside the area', () => {
  const bounds = { west: -5, south: 10, east: 5, north: 20 };
  const metadata = metadataOf(
    10,
    { lat: [0, 9.9], lon: [0, 1] },
    { lat: [0, 10], lon: [0, 1] },
    { lat: [12, 13], lon: [5.1, 9] },
    { lat: [Number.NaN, Number.NaN], lon: [0, 1] },
  );
  expect(read(metadata, MAPPING, { bounds }).starts).toEqual([10, 30]);
});

test('numbers as text rule nothing out: their order is that of letters', () => {
  const bounds = { west: -5, south: 11, east: 5, north: 20 };
  // 9.9, 12.5 and 14.0.
  const metadata = metadataOf(10, { lat: ['12.5', '9.9'], lon: ['0', '1'] });
  expect(read(metadata, MAPPING, { bounds }).starts).toEqual([0]);
});

test('latitude and longitude in the column of the other', () => {
  const bounds = { west: -5, south: 10, east: 5, north: 20 };
  const metadata = metadataOf(10, { lat: [0, 1], lon: [12, 13] }, { lat: [12, 13], lon: [0, 1] });
  expect(read(metadata, MAPPING, { bounds }, true).starts).toEqual([0]);
});

test('of a very large file the beginning, unless all is asked for', () => {
  const metadata = metadataOf(300_000, ...Array<Statistics>(8).fill({}));
  expect(read(metadata, MAPPING, {})).toEqual({
    unread: { outside: 0, beyond: 2_200_000 },
    starts: [0],
  });
  expect(read(metadata, MAPPING, WHOLE).unread).toEqual({ outside: 0, beyond: 0 });
});
