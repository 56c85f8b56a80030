// The stage from bytes to table, alone: `npm run -s table -- --out DIR FILE…` writes each file as a plain CSV (UTF-8,
// commas, quotes doubled, header first) into DIR under its own name. Made for public suites of broken CSV files.
import { mkdirSync, openAsBlob, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDelimited } from '../src/dataset/opened/readers/delimited.ts';
import { kindOf } from '../src/dataset/opened/readers/kind.ts';

const USAGE = 'Usage: npm run -s table -- --out DIR FILE…';

function cellOf(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const lineOf = (cells: readonly string[]): string =>
  // One empty cell would be an empty line, which is no row.
  cells.length === 1 && cells[0] === '' ? '""\r\n' : `${cells.map(cellOf).join(',')}\r\n`;

/** The table of a file as CSV; throws with a sentence where it has none. */
async function csvOf(path: string): Promise<string> {
  const blob = await openAsBlob(path);
  const kind = kindOf(new Uint8Array(await blob.slice(0, 4096).arrayBuffer()));
  if (kind === 'empty') return '';
  if (kind !== 'text' && kind !== 'json') throw new Error(`This is no table of text but: ${kind}.`);
  let lines: string[] = [];
  const source = {
    sizeBytes: blob.size,
    open: () => blob.stream() as ReadableStream<Uint8Array<ArrayBuffer>>,
  };
  await readDelimited(source, {
    begin: ({ layout: { header, width } }) => {
      lines = [];
      const names = Array.from({ length: width }, (_, column) =>
        header
          .map((row) => row[column])
          .filter(Boolean)
          .join(' '),
      );
      if (header.length > 0) lines.push(lineOf(names));
      return { row: (cells) => lines.push(lineOf(cells)), note: () => {} };
    },
  });
  return lines.join('');
}

const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
if (values.out === undefined || positionals.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
mkdirSync(values.out, { recursive: true });
for (const path of positionals) {
  try {
    writeFileSync(join(values.out, basename(path)), await csvOf(path));
  } catch (reason) {
    console.error(`${path}: ${reason instanceof Error ? reason.message : reason}`);
    process.exitCode = 1;
  }
}
