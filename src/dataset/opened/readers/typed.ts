// Rows that come as values of known columns, as Parquet has them: nothing has to be guessed, and no text made to be read again.

import { type ByteSource, readDelimited, type TableReading, type TextTable } from './delimited.ts';
import type { Meanings, Unread } from './groups.ts';

export interface RowBatch {
  /** Number of the first row in the file, from 0. */
  readonly first: number;
  /** As wide as the header; the list is the same one for each row. */
  readonly rows: Iterable<readonly string[]>;
  /** Fetched by now. */
  readonly bytes: number;
}

export interface TypedSource {
  readonly sizeBytes: null;
  readonly header: readonly string[];
  /** Columns that are read: the others are empty. */
  readonly columns: readonly number[];
  readonly batches: () => AsyncGenerator<RowBatch>;
  readonly unread: Unread;
  /** Where this is a sample for a look: the rows with the columns that mean something; null for all rows and columns. */
  readonly only?: (meanings: Meanings | null) => TypedSource;
}

export type TableSource = ByteSource | TypedSource;

export const isTyped = (source: TableSource): source is TypedSource => 'batches' in source;

export const readTable = (source: TableSource, reading: TableReading): Promise<TextTable> =>
  isTyped(source) ? readTyped(source, reading) : readDelimited(source, reading);

async function readTyped(
  { header, batches }: TypedSource,
  { begin, progress, signal }: TableReading,
): Promise<TextTable> {
  const layout = { header: [header], width: header.length, preamble: [], tags: [] };
  const table = { layout, encoding: 'utf-8' };
  const sink = begin(table);
  for await (const { first, rows, bytes } of batches()) {
    signal?.throwIfAborted();
    // As in a table of text, where the header is the first line.
    let line = first + 1;
    for (const cells of rows) sink.row(cells, ++line);
    progress?.(bytes);
  }
  return table;
}
