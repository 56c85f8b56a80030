import { expect, test } from 'vitest';
import { CHANGES } from './comparing.ts';
import { lookAt } from './opening.ts';
import { textOf } from './readers/unpack.ts';
import { textsOf } from './texts.ts';
import { openVersions } from './versions.ts';

const WORDS = {
  change: 'Change',
  what: 'What changed',
  empty: 'empty',
  nobody: 'nobody',
  names: { added: 'Added', removed: 'Removed', changed: 'Changed', same: 'Same' },
};

async function versionOf(lines: readonly string[]) {
  const source = await textOf(new Blob([`${lines.join('\n')}\n`]));
  const { mapping, profile, areSwapped } = await lookAt(source);
  return { source, reading: { mapping, profile, areSwapped, dayOrder: 'day-first' as const } };
}

async function compare(before: readonly string[], after: readonly string[]) {
  const versions = [await versionOf(before), await versionOf(after)] as const;
  const { table, changes, facts, records, report } = await openVersions(
    versions,
    'en',
    WORDS,
    () => undefined,
  );
  const ids = textsOf(table.id);
  const rows = Array.from(table.record, (record, row) => ({
    id: ids.at(row),
    change: CHANGES[changes[row] ?? 0],
    what: records.cells(record)[1],
    cells: records.cells(record),
  }));
  return { rows, facts, records, report };
}

const BEFORE = [
  'id,date,lat,lon,actor,deaths,old',
  '1,2012-01-03,16.2,-0.04,A,3,x',
  '2,2012-02-13 00:00:00.000,18.4,1.41,B,2,x',
  '3,2012-03-01,95,1.41,B,2,x',
  '4,2012-04-01,16.2,1.41,,9,x',
];

test('events are told apart by their identifiers, and what changed by column', async () => {
  const { rows, facts, records } = await compare(BEFORE, [
    'id,lon,lat,date,actor,deaths,new',
    '2,1.41,18.40,2012-02-13,B,2.0,y',
    '1,-0.04,16.2,2012-01-04,A,,y',
    '5,-0.04,16.2,2012-05-01,A,1,y',
    '3,1.41,15,2012-03-01,B,2,y',
  ]);
  expect(rows.map(({ id, change, what }) => [id, change, what])).toEqual([
    ['1', 'changed', 'date: 2012-01-03 → 2012-01-04; deaths: 3 → empty'],
    ['2', 'same', ''],
    // Left out of the earlier version, which had no such latitude: it is not new.
    ['3', 'changed', 'lat: 95 → 15'],
    ['4', 'removed', ''],
    ['5', 'added', ''],
  ]);
  expect(facts.counts).toEqual({ added: 1, removed: 1, changed: 2, same: 1 });
  expect(facts.columns).toEqual([
    { name: 'date', count: 1 },
    { name: 'deaths', count: 1 },
    { name: 'lat', count: 1 },
  ]);
  expect([facts.onlyBefore, facts.onlyAfter, facts.leftOutBefore]).toEqual([['old'], ['new'], 1]);
  // A removed event keeps its cells, in the columns of the later version and its own.
  expect(records.header).toEqual([
    ...['Change', 'What changed', 'id', 'lon', 'lat', 'date', 'actor', 'deaths', 'new', 'old'],
  ]);
  expect(rows[3]?.cells).toEqual(['Removed', '', '4', '1.41', '16.2', '2012-04-01', '', '9', '', 'x']);
});

test('what cannot be shown of the later version is not removed', async () => {
  const { rows, report } = await compare(BEFORE, [
    'id,date,lat,lon,actor,deaths,old',
    '1,2012-01-03,96,-0.04,A,3,x',
    '2,2012-02-13,18.4,1.41,B,2,x',
    '5,2012-06-13,18.4,1.41,B,2,x',
  ]);
  expect(rows.map(({ id, change }) => [id, change])).toEqual([
    ['1', 'changed'],
    ['2', 'same'],
    ['4', 'removed'],
    ['5', 'added'],
  ]);
  expect(report).toMatchObject({ shown: 4, rejected: 1 });
  expect(report.header[report.rejections[0]?.column ?? 0]).toBe('lat');
});

test('an identifier that stands twice is matched in order, one that is missing matches nothing', async () => {
  const { rows, facts } = await compare(
    ['id,date,lat,lon', '7,2012-01-01,1,2', '7,2012-01-02,1,2', ',2012-01-03,1,2'],
    ['id,date,lat,lon', '7,2012-01-01,1,2', '7,2012-01-05,1,2', ',2012-01-03,1,2'],
  );
  expect(rows.map(({ change }) => change).toSorted()).toEqual(['added', 'changed', 'removed', 'same']);
  expect([facts.repeated, facts.unnamed]).toEqual([2, 2]);
});

test('files without one identifier in common are no versions of each other', async () => {
  await expect(
    compare(['id,date,lat,lon', 'a,2012-01-01,1,2'], ['id,date,lat,lon', 'b,2012-01-01,1,2']),
  ).rejects.toMatchObject({ kind: 'no-common' });
});
