// Parquet, uncompressed or packed by Snappy (as DuckDB and Spark write it) or Gzip. A point as GeoParquet keeps it is read.

import { gunzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { textOfValue, type Unpacked } from './unpacked.ts';

export const COMPRESSORS = { GZIP: (bytes: Uint8Array) => gunzipSync(bytes) };

export async function readParquet(file: Blob): Promise<Unpacked> {
  const records = (await parquetReadObjects({
    file: {
      byteLength: file.size,
      slice: (start: number, end?: number) => file.slice(start, end).arrayBuffer(),
    },
    compressors: COMPRESSORS,
  })) as readonly Readonly<Record<string, unknown>>[];
  const [first] = records;
  if (!first) return null;
  const header = Object.keys(first);
  return [header, ...records.map((record) => header.map((name) => cellOf(record[name])))];
}

export function cellOf(value: unknown): string {
  const point = value as { type?: unknown; coordinates?: unknown } | null;
  if (point?.type === 'Point' && Array.isArray(point.coordinates))
    return `POINT (${point.coordinates[0]} ${point.coordinates[1]})`;
  return textOfValue(value);
}
