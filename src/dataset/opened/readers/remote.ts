// Parquet that lies on the web: its end says where everything is, and then only the columns are fetched that are needed,
// one group of rows after the other.

import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { mappingOfProfile } from '../mapping.ts';
import { profileOf } from '../profiles/profiles.ts';
import type { ByteSource } from './delimited.ts';
import { COMPRESSORS, cellOf } from './parquet.ts';
import { FETCH_OPTIONS, lineOf } from './unpacked.ts';

/** Of the end of a file: where it says what is in it, unless that takes more. */
const END_BYTES = 65_536;
/** So many rows are looked at. */
const LOOK_ROWS = 1000;
/** Of a file of no known dataset, larger columns are not fetched to guess what they are. */
const LOOK_COLUMN_BYTES = 1_000_000;

/** Null where the address has no such file, or does not say how long it is. */
export async function remoteParquet(address: string): Promise<ByteSource | null> {
  try {
    const file = await asyncBufferFromUrl({ url: address, requestInit: FETCH_OPTIONS });
    const metadata = await parquetMetadataAsync(file, { initialFetchSize: END_BYTES });
    const header = parquetSchema(metadata).children.map(({ element }) => element.name);
    const rowCount = Number(metadata.num_rows);
    const groups = metadata.row_groups.map(({ num_rows }) => Number(num_rows));

    async function* linesOf(columns: readonly number[], mostRows: number): AsyncGenerator<string> {
      yield lineOf(header);
      const names = columns.map((column) => header[column] ?? '');
      let rowStart = 0;
      for (const rows of groups) {
        const rowEnd = Math.min(rowStart + rows, mostRows);
        if (rowEnd <= rowStart) return;
        const records = (await parquetReadObjects({
          ...{ file, metadata, columns: names, rowStart, rowEnd },
          compressors: COMPRESSORS,
        })) as readonly Readonly<Record<string, unknown>>[];
        // What is not fetched stays empty: so the columns stand where they stand.
        yield records.map((record) => lineOf(header.map((name) => cellOf(record[name])))).join('');
        rowStart += rows;
      }
    }
    const sourceOf = (columns: readonly number[], mostRows: number): ByteSource => ({
      sizeBytes: null,
      open: () => streamOf(linesOf(columns, mostRows)),
    });
    const lookColumns = (): readonly number[] => {
      const profile = profileOf(header);
      if (profile) return Object.values(mappingOfProfile(profile, header));
      const sizes = new Map<string, number>();
      for (const { meta_data } of metadata.row_groups[0]?.columns ?? []) {
        const name = meta_data?.path_in_schema[0] ?? '';
        sizes.set(name, (sizes.get(name) ?? 0) + Number(meta_data?.total_compressed_size ?? 0));
      }
      return [...header.keys()].filter((at) => (sizes.get(header[at] ?? '') ?? 0) <= LOOK_COLUMN_BYTES);
    };
    return {
      ...sourceOf(lookColumns(), LOOK_ROWS),
      only: (columns) => sourceOf(columns ?? [...header.keys()], rowCount),
    };
  } catch {
    return null;
  }
}

function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}
