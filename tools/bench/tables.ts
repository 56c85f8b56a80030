// How much of broken CSV files is read, of 10, beside PapaParse that guesses the separator.

import Papa from 'papaparse';
import { layoutOf } from '../../src/dataset/opened/readers/layout.ts';
import { createRecordReader } from '../../src/dataset/opened/readers/rows.ts';
import { type Polluted, pollutions, scoreOf } from './pollutions.ts';

function tableOf({ text }: Polluted): (readonly string[])[] {
  if (text === '') return [];
  const lines = text.replace(/\r\n?/g, '\n');
  const layout = layoutOf(lines);
  const { header, width } = layout;
  const names = Array.from({ length: width }, (_, column) => header.map((row) => row[column]).join(' '));
  const rows: (readonly string[])[] = header.length > 0 ? [names] : [];
  createRecordReader(layout, { row: (cells) => rows.push([...cells]), note: () => {} }).feed(lines, true);
  return rows;
}

const papaTableOf = ({ text }: Polluted): string[][] =>
  text === '' ? [] : Papa.parse<string[]>(text, { skipEmptyLines: true }).data;

export async function benchTables(): Promise<void> {
  const files = pollutions(83);
  for (const [name, read] of [
    ['ours', tableOf],
    ['PapaParse', papaTableOf],
  ] as const) {
    const { simple, weighted, worst } = scoreOf(files, read);
    console.log(
      `${name}: ${files.length} files, simple ${simple.toFixed(3)}, weighted ${weighted.toFixed(3)}`,
    );
    console.log(
      `  least: ${worst
        .slice(0, 5)
        .map(([file, score]) => `${file} ${score.toFixed(2)}`)
        .join(', ')}`,
    );
  }
}
