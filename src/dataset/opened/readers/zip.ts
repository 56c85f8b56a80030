// An archive with a table in it, or a workbook, which is an archive, too.

import { unzipSync } from 'fflate';
import type { Unpacked } from './unpacked.ts';

const TABLE = /\.(?:csv|tsv|txt|tab|psv|csv\.gz|geojson|json|xlsx|parquet)$/i;

/** The largest table in it; a workbook's first sheet. */
export async function readZip(file: Blob): Promise<Unpacked> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const names: { name: string; size: number }[] = [];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push({ name, size: originalSize });
      return false;
    },
  });
  if (names.some(({ name }) => name === 'xl/workbook.xml'))
    return (await import('./workbook.ts')).readWorkbook(file);
  const tables = names
    .filter(({ name }) => TABLE.test(name) && !/(?:^|\/)[._]/.test(name))
    .sort((one, other) => other.size - one.size);
  const [largest] = tables;
  if (!largest) return null;
  const { [largest.name]: content } = unzipSync(bytes, { filter: ({ name }) => name === largest.name });
  return content ? new Blob([content as Uint8Array<ArrayBuffer>]) : null;
}
