import { expect, test } from 'vitest';
import { CORE } from '../data/fixture.ts';
import { columnsOf } from '../data/load.ts';
import { relatedTo } from './related.ts';

const columns = columnsOf(CORE);

test('the same group within 90 days, nearest first; unidentified authors are not a group', () => {
  expect(relatedTo(columns, 3).sameGroup).toEqual([2]);
  expect(relatedTo(columns, 1).sameGroup).toEqual([]);
  expect(relatedTo(columns, 0).sameGroup).toEqual([]);
});

test('nearby is within 50 km, whatever the date', () => {
  const latitude = [...CORE.incidents.latitude];
  const longitude = [...CORE.incidents.longitude];
  latitude[0] = 126_000;
  longitude[0] = -80_000;
  const moved = columnsOf({ ...CORE, incidents: { ...CORE.incidents, latitude, longitude } });
  expect(relatedTo(moved, 4).nearby).toEqual([0]);
  expect(relatedTo(columns, 4).nearby).toEqual([]);
});

test('asked about the same incident again it is the same answer, of other data another', () => {
  expect(relatedTo(columns, 3)).toBe(relatedTo(columns, 3));
  const others = columnsOf({ ...CORE, actors: { ...CORE.actors, group: CORE.actors.group.map(() => -1) } });
  expect(relatedTo(others, 3).sameGroup).toEqual([]);
  expect(relatedTo(columns, 3).sameGroup).toEqual([2]);
});
