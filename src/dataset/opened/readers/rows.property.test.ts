// Rows that are scanned are the rows that PapaParse reads, to the letter: in tables of any text, and in broken ones.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pollutions } from '../../../../tools/bench/pollutions.ts';
import type { Utf8 } from '../byte-texts.ts';
import type { Dialect } from './dialect.ts';
import { type Layout, layoutOf } from './layout.ts';
import { cellIn, createCarefulReader, type RecordReader, type RecordSink, type RowNote } from './records.ts';
import { createRecordReader } from './rows.ts';
import type { ScannedRow } from './scan.ts';
import { shapesOf, typeOf } from './shapes.ts';

interface Read {
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly notes: readonly RowNote[];
  readonly scanned: number;
}

const textIn = ({ bytes, from, to }: Utf8): string => new TextDecoder().decode(bytes.subarray(from, to));

function read(
  readerOf: (layout: Layout, sink: RecordSink) => RecordReader,
  layout: Layout,
  pieces: readonly string[],
  needed?: readonly number[],
): Read {
  const rows: { line: number; cells: string[] }[] = [];
  const notes: RowNote[] = [];
  let count = 0;
  const row = (cells: readonly string[], line: number, scanned?: ScannedRow): void => {
    if (scanned) count++;
    const own = scanned && needed ? cells.map((_, column) => scanned.text(column)) : [...cells];
    for (const column of needed ?? []) {
      expect(cellIn(cells, column, scanned)).toBe(own[column]);
      const plain = scanned?.plain(column);
      if (plain) expect(textIn(plain)).toBe(own[column]?.trim());
    }
    rows.push({ line, cells: own });
  };
  const single = needed?.slice(1);
  const of = needed && single ? { needed, single } : {};
  const reader = readerOf(layout, { row, note: (note) => notes.push(note), ...of });
  for (const [at, piece] of pieces.entries()) reader.feed(piece, at === pieces.length - 1);
  return { rows, notes, scanned: count };
}

/** In pieces of which the first holds the head. */
function cut(text: string, layout: Layout, places: readonly number[]): string[] {
  const cuts = [...new Set(places.map((place) => layout.bodyStart + (place % (text.length + 1))))]
    .filter((place) => place < text.length)
    .sort((one, other) => one - other);
  return [0, ...cuts].map((from, at) => text.slice(from, cuts[at]));
}

/** Half a sign, which no decoder gives, becomes U+FFFD. */
const wellFormed = (text: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

function expectSame(any: string, layout: Layout, places: readonly number[] = []): Read {
  const text = wellFormed(any);
  const { rows, notes } = read(createCarefulReader, layout, [text]);
  const now = read(createRecordReader, layout, cut(text, layout, places));
  expect({ rows: now.rows, notes: now.notes }).toEqual({ rows, notes });
  const few = read(createRecordReader, layout, cut(text, layout, places), [layout.width - 1, 0]);
  expect(few.rows).toEqual(rows);
  return now;
}

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('', '0', '12', '2012-01-17', 'Gao', 'Ménaka', '16.27', 'مالي') },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', "'", 'a', ' ', '🏳️'), maxLength: 6 }),
  },
);
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  );
const dialect = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|', '\u001f', ' '),
  quote: fc.constantFrom<'"' | "'">('"', "'"),
});

const writtenWith = (
  { delimiter, quote }: Dialect,
  rows: readonly (readonly string[])[],
  quoteAll: boolean,
): string =>
  rows
    .map((row) =>
      row
        .map((text) =>
          quoteAll || [delimiter, quote, '\n'].some((sign) => text.includes(sign))
            ? quote + text.replaceAll(quote, quote + quote) + quote
            : text,
        )
        .join(delimiter),
    )
    .join('\n');

/** As it would be found, of a dialect that is known. */
function layoutIn(own: Dialect, header: readonly string[], rows: readonly (readonly string[])[]): Layout {
  const width = header.length;
  const shapes = shapesOf(rows, width);
  const head = `${writtenWith(own, [header], false)}\n`;
  return {
    ...{ dialect: own, width, shapes, leastFit: -20, types: shapes.map(typeOf) },
    ...{
      bodyStart: head.length,
      bodyLine: head.split('\n').length,
      preamble: [],
      header: [header],
      tags: [],
    },
  };
}

test('tables of any text are the same, in pieces of any size', () => {
  fc.assert(
    fc.property(
      table,
      dialect,
      fc.boolean(),
      fc.boolean(),
      fc.array(fc.nat(), { maxLength: 4 }),
      (rows, { delimiter, quote }, quoteAll, hasEnd, places) => {
        const own: Dialect = { delimiter, quote, escapeSign: quote };
        const header = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => `name ${column}`);
        const text = writtenWith(own, [header, ...rows], quoteAll) + (hasEnd ? '\n' : '');
        expectSame(text, layoutIn(own, header, rows), places);
      },
    ),
    { seed: 2026, numRuns: 300 },
  );
});

test('tables into which signs have slipped are the same', () => {
  const slips = fc.array(
    fc.record({
      at: fc.nat(),
      sign: fc.constantFrom('"', ',', '\n', '\n\n', '"\n', ',"', '', 'name 0,name 1\n'),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(table, slips, fc.array(fc.nat(), { maxLength: 3 }), (rows, changes, places) => {
      const own: Dialect = { delimiter: ',', quote: '"', escapeSign: '"' };
      const header = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => `name ${column}`);
      const layout = layoutIn(own, header, rows);
      let text = `${writtenWith(own, [header, ...rows], false)}\n`;
      for (const { at, sign } of changes) {
        const place = layout.bodyStart + (at % (text.length - layout.bodyStart + 1));
        text = text.slice(0, place) + sign + text.slice(place + (sign === '' ? 1 : 0));
      }
      expectSame(text, layout, places);
    }),
    { seed: 2026, numRuns: 300 },
  );
});

test('a quote too many that takes in whole rows is the same', () => {
  const own: Dialect = { delimiter: ',', quote: '"', escapeSign: '"' };
  const rows = [
    ['1', 'Gao', '2012-01-17'],
    ['2', 'Kidal', '2012-01-18'],
  ];
  const header = ['id', 'place', 'date'];
  const text = 'id,place,date\n"1,Gao,2012-01-17\n2,Kidal,2012-01-18\n3",Ber,unknown\n4,Gao,2012-01-20\n';
  const found = expectSame(text, { ...layoutIn(own, header, rows), leastFit: -1 });
  expect(found.rows).toHaveLength(4);
  expect(found.notes.map(({ kind }) => kind)).toContain('mended');
});

test('files broken as they are found in the wild are the same', { timeout: 120_000 }, () => {
  let [scanned, all] = [0, 0];
  for (const { text: own } of pollutions(12)) {
    if (own === '') continue;
    const text = own.replace(/\r\n?/g, '\n');
    const found = expectSame(text, layoutOf(text), [200, 300, 301]);
    scanned += found.scanned;
    all += found.rows.length;
  }
  // Most of their rows are regular: else nothing was compared.
  expect(scanned).toBeGreaterThan(all / 2);
});
