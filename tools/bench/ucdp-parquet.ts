// Made-up rows in the shape of UCDP GED as Parquet, as researchers cut it: groups of 100,000 rows in order of their day, the
// long text last.

import { type ColumnSource, fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { isoOf } from '../../src/lib/time.ts';

const GROUP_ROWS = 100_000;
const FIRST_DAY = 6940;
const LAST_DAY = 20_088;

/** `firstRow` to the end of its group, of so many in all. */
function columnsOf(firstRow: number, rows: number, count: number): ColumnSource[] {
  const numbers = Array.from({ length: rows }, (_, at) => firstRow + at);
  const at = (row: number, salt: number, most: number): number => ((row + 1) * salt) % most;
  const dayOf = (row: number): string =>
    isoOf(FIRST_DAY + Math.floor((row / count) * (LAST_DAY - FIRST_DAY)));
  const days = numbers.map(dayOf);
  const texts = (name: string, of: (row: number) => string): ColumnSource => ({
    ...{ name, type: 'STRING', data: numbers.map(of) },
  });
  const integers = (name: string, of: (row: number) => number): ColumnSource => ({
    ...{ name, type: 'INT32', data: numbers.map(of) },
  });
  const degrees = (name: string, of: (row: number) => number): ColumnSource => ({
    ...{ name, type: 'DOUBLE', data: numbers.map(of) },
  });
  return [
    integers('id', (row) => row),
    { name: 'date_start', type: 'STRING', data: days },
    { name: 'date_end', type: 'STRING', data: days },
    degrees('latitude', (row) => 4 + at(row, 5653, 180_000) / 10_000),
    degrees('longitude', (row) => -16 + at(row, 3571, 400_000) / 10_000),
    integers('where_prec', (row) => 1 + at(row, 3, 5)),
    integers('date_prec', (row) => 1 + at(row, 13, 3)),
    texts('country', (row) => `Country ${at(row, 37, 120)}`),
    texts('adm_1', (row) => `Province ${at(row, 53, 600)}`),
    texts('where_coordinates', (row) => `Village ${at(row, 7919, 20_000)}`),
    texts('side_a', (row) => `Government of Country ${at(row, 37, 120)}`),
    texts('side_b', (row) => `Movement ${at(row, 131, 900)}`),
    integers('type_of_violence', (row) => 1 + at(row, 7, 3)),
    integers('low', (row) => at(row, 17, 38)),
    integers('best', (row) => at(row, 17, 38) + 2),
    integers('high', (row) => at(row, 17, 38) + 4),
    texts('source_office', () => 'Agence France Presse;Reuters News'),
    texts(
      'source_article',
      (row) =>
        `"Agence France Presse,${row},Suspected militants attack village market number ${at(row, 7919, 999_983)}"`,
    ),
  ];
}

export function writeUcdpParquet(path: string, count: number): void {
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: columnsOf(0, 1, count) }),
  });
  for (let row = 0; row < count; row += GROUP_ROWS) {
    const rows = Math.min(GROUP_ROWS, count - row);
    writer.write({ columnData: columnsOf(row, rows, count), rowGroupSize: rows });
  }
  writer.finish();
}
