// A server of one file, which counts what is fetched of it.

import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayUtcOf } from '../../../lib/time.ts';
import { lookAt, openFile } from '../opening.ts';
import { ANY_PART, type Part } from './groups.ts';
import { NoTable, sourceFor } from './unpack.ts';

const ROWS = 6000;
const numbers = Array.from({ length: ROWS }, (_, row) => row);
/** Does not get smaller by packing. */
const text = (): string => randomBytes(800).toString('base64');
const FILE = Buffer.from(
  parquetWriteBuffer({
    columnData: [
      { name: 'id', data: numbers.map(String), type: 'STRING' },
      {
        name: 'date',
        // In order of time, as such files should be: a group of rows is four years.
        data: numbers.map((row) => `20${10 + Math.floor(row / 500)}-03-0${1 + (row % 9)}`),
        type: 'STRING',
      },
      { name: 'latitude', data: numbers.map((row) => 10 + (row % 100) / 10), type: 'DOUBLE' },
      { name: 'longitude', data: numbers.map((row) => (row % 70) / 10), type: 'DOUBLE' },
      { name: 'long text', data: numbers.map(text), type: 'STRING' },
    ],
    rowGroupSize: 2000,
  }),
);

let server: Server | null = null;
let [site, fetched, knowsRanges] = ['', 0, true];

beforeAll(async () => {
  const made = createServer((request, response) => {
    if (request.url !== '/events.parquet') {
      response.writeHead(404).end();
      return;
    }
    const range = knowsRanges && /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '');
    const part = range ? FILE.subarray(Number(range[1]), Number(range[2] || FILE.length - 1) + 1) : FILE;
    response.writeHead(range ? 206 : 200, { 'Content-Length': part.length });
    if (request.method === 'HEAD') response.end();
    else {
      fetched += part.length;
      response.end(part);
    }
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
});
afterAll(() => {
  server?.close();
});

async function open(path: string, part?: Part) {
  fetched = 0;
  const source = await sourceFor(`${site}${path}`, part);
  const { mapping, profile, header, areSwapped } = await lookAt(source);
  const { summary, ...needed } = mapping;
  const reading = { mapping: needed, profile, areSwapped, dayOrder: 'day-first' } as const;
  const { table, records, report } = await openFile(source, reading, 'en', () => undefined);
  return { table, report, header, cells: records.cells(table.record[0] ?? 0), summary };
}

test('only the columns that are shown are fetched, of all groups of rows', async () => {
  knowsRanges = true;
  const { table, header, cells } = await open('/events.parquet');
  expect(table.count).toBe(ROWS);
  expect(header).toEqual(['id', 'date', 'latitude', 'longitude', 'long text']);
  expect(cells.slice(0, 2)).toEqual(['0', '2010-03-01']);
  expect(cells[4]).toBe('');
  // The end of the file, a look at the first group, and four of five columns.
  expect(FILE.length).toBeGreaterThan(5_000_000);
  expect(fetched).toBeLessThan(400_000);
});

test('groups of rows outside of the dates or the area that are asked for are not fetched', async () => {
  knowsRanges = true;
  const days = { from: dayUtcOf(2014, 1, 1), to: dayUtcOf(2015, 12, 31) };
  const all = await open('/events.parquet').then(() => fetched);
  const { table, report, cells } = await open('/events.parquet', { ...ANY_PART, days });
  expect(report.unread).toEqual({ outside: 4000, beyond: 0 });
  expect(table.count).toBe(2000);
  expect(cells.slice(0, 2)).toEqual(['2007', '2014-03-01']);
  expect(fetched).toBeLessThan(all);
  const bounds = { west: -60, south: -50, east: -50, north: -40 };
  const nothing = await open('/events.parquet', { ...ANY_PART, bounds });
  expect(nothing.report).toMatchObject({ read: 0, unread: { outside: 6000 } });
});

test('a host that knows no ranges sends it whole, and nothing is missing', async () => {
  knowsRanges = false;
  const { table } = await open('/events.parquet');
  expect(table.count).toBe(ROWS);
});

test('an address without a file says so', async () => {
  await expect(open('/nothing.parquet')).rejects.toMatchObject({ kind: 'address' });
  await expect(open('/nothing.parquet')).rejects.toBeInstanceOf(NoTable);
});
