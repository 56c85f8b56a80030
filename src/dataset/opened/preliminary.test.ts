// What a publisher hands out before it is checked says so, whatever the file is called and whatever stands beside it.

import { expect, test } from 'vitest';
import { ATTRIBUTIONS } from '../../data/vocabularies.ts';
import { handOver } from './handed.ts';
import { lookAt, openFile } from './opening.ts';
import { textOf } from './readers/unpack.ts';

const HEADER =
  'id,code_status,type_of_violence,where_prec,date_prec,date_start,date_end,side_a,best,latitude,longitude';
const row = (id: number, date: string, status: string): string =>
  `${id},${status},1,1,1,${date},${date},A,1,16.2,1`;

async function open(file: string, ...rows: readonly string[]) {
  const source = await textOf(new Blob([`${[HEADER, ...rows].join('\n')}\n`]));
  const { mapping, profile } = await lookAt(source, file);
  const reading = { mapping, profile, dayOrder: 'day-first', areSwapped: false } as const;
  const { table, report } = await openFile(source, reading, 'en', () => undefined);
  const { attribution } = handOver(table).columns;
  return {
    ...{ id: profile?.id, count: report.preliminary },
    drawn: Array.from(attribution, (status) => ATTRIBUTIONS[status]),
  };
}

test.each(['GEDEvent_v26_0_7.csv', 'gedevent_v26_01_26_06.zip', 'my copy of GEDEvent_v25_0_12 (2).xlsx'])(
  '%s is UCDP Candidate by its name, all of it',
  async (file) => {
    const { id, count, drawn } = await open(
      file,
      row(1, '2026-07-01', 'Clear'),
      row(2, '2026-07-02', 'Clear'),
    );
    expect([id, count]).toEqual(['ucdp-candidate', 2]);
    expect(drawn).toEqual(['suspected', 'suspected']);
  },
);

test.each(['GEDEvent_v25_1.csv', 'ged261-csv.zip', 'events.csv'])('%s is not', async (file) => {
  const { id, count, drawn } = await open(file, row(1, '2024-07-01', 'Clear'), row(2, '2024-07-02', ''));
  expect([id, count]).toEqual(['ucdp', 0]);
  expect(drawn).toEqual(['attributed', 'attributed']);
});

test('of a file under another name the years are that have a row to be checked', async () => {
  const { count, drawn } = await open(
    'merged.csv',
    row(1, '2024-12-31', 'Clear'),
    row(2, '2025-01-01', 'Clear'),
    row(3, '2025-01-02', 'Check dyad'),
  );
  expect(count).toBe(2);
  expect(drawn).toEqual(['attributed', 'suspected', 'suspected']);
});
