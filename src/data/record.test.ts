import { expect, test } from 'vitest';
import { packSets } from './columns.ts';
import { CORE, TEXTS } from './fixture.ts';
import { atlasOf } from './load.ts';
import { recordById, recordOf } from './record.ts';

const atlas = atlasOf(CORE, TEXTS);

test('a record is what the columns say of one row', () => {
  expect(recordById(atlas, '2015-11-20-e')).toMatchObject({
    ...{ row: 4, title: 'Strike on a hotel', place: 'Bamako', country: 'ML', type: 'airstrike' },
    ...{ start: '2015-11-20', end: '2015-11-20', isEndUnknown: true, radiusKm: 25 },
    toll: { low: 18, best: 20, high: 27, drawn: 20, isUnknown: false },
    lineage: { id: 'state' },
  });
  expect(recordOf(atlas, 1).toll?.isUnknown).toBe(true);
  expect(recordById(atlas, null)).toBeUndefined();
  expect(recordById(atlas, 'nobody')).toBeUndefined();
});

test('it is the same object as long as what it is read from is the same', () => {
  expect(recordOf({ ...atlas }, 2)).toBe(recordOf(atlas, 2));
  const french = { ...atlas, texts: { ...TEXTS, title: TEXTS.title.map((title) => `« ${title} »`) } };
  expect(recordOf(french, 2).title).toBe('« Clash near Kidal »');
  expect(recordOf({ ...atlas, columns: { ...atlas.columns } }, 2)).not.toBe(recordOf(atlas, 2));
});

test('a row behind one of several countries has its own', () => {
  const { columns } = atlas;
  const country = packSets(['ML', 'NE', 'DZ'], [[0], [0, 1, 2], [2], [1], []]);
  const several = { ...atlas, columns: { ...columns, sets: { ...columns.sets, country } } };
  expect([0, 1, 2, 3, 4].map((row) => recordOf(several, row).country)).toEqual(['ML', 'ML', 'DZ', 'NE', '']);
});

test('where nobody counts deaths there is no toll', () => {
  const { columns } = atlas;
  const uncounted = { ...atlas, columns: { ...columns, has: { ...columns.has, tolls: false } } };
  expect(recordOf(uncounted, 0).toll).toBeNull();
});
