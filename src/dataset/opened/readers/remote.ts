// Parquet that lies on the web: its end says where everything is, and then only the columns and the groups of rows are
// fetched that are needed, one group after the other.

import {
  type AsyncBuffer,
  asyncBufferFromUrl,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
} from 'hyparquet';
import { mappingOfProfile } from '../mapping.ts';
import { profileOf } from '../profiles/profiles.ts';
import { type Part, type RowRange, rangesToRead, type Unread, WHOLE } from './groups.ts';
import { COMPRESSORS, cellOf } from './parquet.ts';
import type { RowBatch, TypedSource } from './typed.ts';
import { FETCH_OPTIONS } from './unpacked.ts';

/** Of the end of a file: where it says what is in it, unless that takes more. */
const END_BYTES = 65_536;
/** So many rows are looked at. */
const LOOK_ROWS = 1000;
/** Of a file of no known dataset, larger columns are not fetched to guess what they are. */
const LOOK_COLUMN_BYTES = 1_000_000;
const NOTHING_UNREAD: Unread = { outside: 0, beyond: 0 };

/** Null where the address has no such file, or does not say how long it is. */
export async function remoteParquet(address: string, part: Part): Promise<TypedSource | null> {
  try {
    const { file, fetched } = counted(await asyncBufferFromUrl({ url: address, requestInit: FETCH_OPTIONS }));
    const metadata = await parquetMetadataAsync(file, { initialFetchSize: END_BYTES });
    const header = parquetSchema(metadata).children.map(({ element }) => element.name);
    const whole = rangesToRead(metadata, header, { mapping: {}, areSwapped: false }, WHOLE).ranges;

    async function* batchesOf(
      columns: readonly number[],
      ranges: readonly RowRange[],
    ): AsyncGenerator<RowBatch> {
      const names = columns.map((column) => header[column] ?? '');
      const textOf = createTextOf();
      for (const { start, end } of ranges) {
        let values: unknown[][] = [];
        await parquetRead({
          ...{ file, metadata, columns: names, rowStart: start, rowEnd: end, compressors: COMPRESSORS },
          onComplete: (rows) => {
            values = rows;
          },
        });
        yield { first: start, rows: cellsOf(values, columns, header.length, textOf), bytes: fetched() };
      }
    }
    const sourceOf = (
      columns: readonly number[],
      ranges: readonly RowRange[],
      unread: Unread,
    ): TypedSource => ({
      ...{ sizeBytes: null, header, columns, unread },
      batches: () => batchesOf(columns, ranges),
    });
    const lookColumns = (): readonly number[] => {
      const profile = profileOf(header);
      if (profile) return columnsOf(mappingOfProfile(profile, header));
      const sizes = new Map<string, number>();
      for (const { meta_data } of metadata.row_groups[0]?.columns ?? []) {
        const name = meta_data?.path_in_schema[0] ?? '';
        sizes.set(name, (sizes.get(name) ?? 0) + Number(meta_data?.total_compressed_size ?? 0));
      }
      return [...header.keys()].filter((at) => (sizes.get(header[at] ?? '') ?? 0) <= LOOK_COLUMN_BYTES);
    };
    const sample = { start: 0, end: Math.min(LOOK_ROWS, whole[0]?.end ?? 0) };
    return {
      ...sourceOf(lookColumns(), [sample], NOTHING_UNREAD),
      only(asked) {
        if (!asked) return sourceOf([...header.keys()], whole, NOTHING_UNREAD);
        const { ranges, unread } = rangesToRead(metadata, header, asked, part);
        return sourceOf(columnsOf(asked.mapping), ranges, unread);
      },
    };
  } catch {
    return null;
  }
}

/** Two meanings may share a column. */
const columnsOf = (mapping: object): readonly number[] => [...new Set(Object.values(mapping))] as number[];

function counted(buffer: AsyncBuffer): { readonly file: AsyncBuffer; readonly fetched: () => number } {
  let bytes = 0;
  const slice: AsyncBuffer['slice'] = async (start, end) => {
    const part = await buffer.slice(start, end);
    bytes += part.byteLength;
    return part;
  };
  return { file: { byteLength: buffer.byteLength, slice }, fetched: () => bytes };
}

/** What is not fetched stays empty: so the columns stand where they stand. */
function* cellsOf(
  values: readonly (readonly unknown[])[],
  columns: readonly number[],
  width: number,
  textOf: (value: unknown) => string,
): Generator<readonly string[]> {
  const cells = Array<string>(width).fill('');
  for (const row of values) {
    for (let at = 0; at < columns.length; at++) cells[columns[at] ?? 0] = textOf(row[at]);
    yield cells;
  }
}

/** Days come again and again. */
function createTextOf(): (value: unknown) => string {
  const known = new Map<number, string>();
  return (value) => {
    if (typeof value === 'string') return value;
    if (!(value instanceof Date)) return cellOf(value);
    const time = value.getTime();
    let text = known.get(time);
    if (text === undefined) {
      text = cellOf(value);
      if (known.size < MOST_DAYS) known.set(time, text);
    }
    return text;
  };
}
const MOST_DAYS = 100_000;
