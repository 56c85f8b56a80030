import { expect, test } from 'vitest';
import { dayUtcOf } from '../lib/time.ts';
import { drawnToll, isTollUnknown, UNKNOWN } from './columns.ts';
import { CORE } from './fixture.ts';
import { columnsOf } from './load.ts';
import { ATTRIBUTIONS } from './payload.ts';

const columns = columnsOf(CORE);

test('a month, a span of days and an unknown end become the days they may have touched', () => {
  expect([columns.firstDay[2], columns.lastDay[2]]).toEqual([dayUtcOf(2013, 1, 1), dayUtcOf(2013, 1, 31)]);
  expect([columns.firstDay[1], columns.lastDay[1]]).toEqual([dayUtcOf(2012, 11, 30), dayUtcOf(2012, 12, 3)]);
  expect(columns.lastDay[4]).toBe(dayUtcOf(2015, 11, 20));
  expect(columns.end).toEqual(['2012-03-01', '2012-12-03', '2013-01', '2013-01-19', '']);
});

test('an unknown toll is not zero', () => {
  expect(columns.killedBest[1]).toBe(UNKNOWN);
  expect(isTollUnknown(columns, 1)).toBe(true);
  expect(isTollUnknown(columns, 2)).toBe(false);
  expect(drawnToll(columns, 2)).toBe(0);
});

test('a mark takes lineage and outline from the first perpetrator, never from the target', () => {
  expect(CORE.lineages[columns.lineage[4] ?? 0]?.id).toBe('state');
  expect(ATTRIBUTIONS[columns.attribution[4] ?? 0]).toBe('claimed');
  expect(CORE.lineages[columns.lineage[1] ?? 0]?.id).toBe('other');
});

test('the group column holds every role, the attribution column no targets', () => {
  const { group, attribution } = columns.sets;
  expect([...group.codes.slice(group.offsets[4], group.offsets[5])]).toEqual([1, 0]);
  expect([...attribution.codes.slice(attribution.offsets[4], attribution.offsets[5])]).toEqual([0]);
});

test('a date that is none names its incident', () => {
  const broken = {
    ...CORE,
    incidents: { ...CORE.incidents, start: ['2012-02-30', '2012', '2013', '2013', '2015'] },
  };
  expect(() => columnsOf(broken)).toThrow('2012-03-01-a');
});
