import { expect, test } from 'vitest';
import { dayUtcOf } from '../lib/time.ts';
import { drawnToll, isTollUnknown, NO_DAY, type SetColumn, UNKNOWN } from './columns.ts';
import { CORE } from './fixture.ts';
import { columnsOf } from './load.ts';
import { ATTRIBUTIONS } from './vocabularies.ts';

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
  const optionsOf = ({ codes, offsets }: SetColumn, row: number) => [
    ...codes.slice(offsets?.[row], offsets?.[row + 1]),
  ];
  expect(optionsOf(columns.sets.group, 4)).toEqual([1, 0]);
  expect(optionsOf(columns.sets.attribution, 4)).toEqual([0]);
});

test('an incident without a date, or with one that is none, does not reject the others', () => {
  const broken = columnsOf({
    ...CORE,
    incidents: { ...CORE.incidents, start: ['2012-03-01', '2012-11-30', '2013-01', '2013-02-30', ''] },
  });
  expect([broken.count, broken.datedCount]).toEqual([5, 3]);
  expect([...broken.firstDay.slice(3)]).toEqual([NO_DAY, NO_DAY]);
});
