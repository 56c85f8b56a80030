// Reads the tables of data/ into records that remember their line, and says where a file is no proper table.

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Problem } from './problem.ts';
import { type DataPackage, type Row, TABLE_NAMES, TABLES, type TableName, type Tables } from './tables.ts';

const PACKAGE_FILE = 'datapackage.json';

export interface Reading {
  readonly tables: Tables;
  readonly problems: readonly Problem[];
}

/** `folder` ends without a slash. A file that cannot be read counts as empty and becomes a problem. */
export function readTables(folder: string): Reading {
  return parseTables((file) => readFileSync(`${folder}/${file}`, 'utf8'));
}

export function parseTables(textOf: (file: string) => string): Reading {
  const problems: Problem[] = [];
  const parsed = TABLE_NAMES.map((name) => {
    const { file } = TABLES[name];
    const text = textOrProblem(textOf, file, problems);
    return [name, text === undefined ? [] : parseTable(name, text, problems)] as const;
  });
  const dataPackage = parsePackage(textOrProblem(textOf, PACKAGE_FILE, problems), problems);
  return { tables: { ...Object.fromEntries(parsed), package: dataPackage } as Tables, problems };
}

function textOrProblem(
  textOf: (file: string) => string,
  file: string,
  problems: Problem[],
): string | undefined {
  try {
    return textOf(file);
  } catch {
    problems.push({ file, line: 1, what: 'the file cannot be read', fix: 'restore it' });
    return undefined;
  }
}

/** Cells that a short record lacks are empty; what is wrong is added to `problems`. */
export function parseTable<Name extends TableName>(
  name: Name,
  text: string,
  problems: Problem[],
): readonly Row<Name>[] {
  const { file, columns } = TABLES[name];
  const add = (line: number, what: string, fix: string) => problems.push({ file, line, what, fix });
  if (text.includes('\r')) add(1, 'lines end with CR LF', 'save the file with LF line ends');
  const { data, errors } = Papa.parse<string[]>(text.replaceAll('\r\n', '\n'), {
    delimiter: ',',
    newline: '\n',
  });
  const lines = firstLines(data);
  for (const { row, message } of errors) add(lines[row ?? 0] ?? 1, message, 'repair the quotes');
  if (data.at(-1)?.join('') === '') data.pop();
  const [header = [], ...records] = data;
  for (const column of columns) {
    if (!header.includes(column)) add(1, `the column ${column} is missing`, 'add it to the header row');
  }
  header.forEach((column, index) => {
    const isKnown = (columns as readonly string[]).includes(column);
    if (!isKnown)
      add(
        1,
        `the column "${column}" is not known`,
        'remove it or add it to data/datapackage.json and tools/data/tables.ts',
      );
    else if (header.indexOf(column) !== index) add(1, `the column ${column} stands twice`, 'remove one');
  });
  return records.map((cells, index) => {
    const line = lines[index + 1] ?? 1;
    if (cells.length !== header.length) {
      add(
        line,
        `${cells.length} cells where the header has ${header.length}`,
        'quote cells that hold a comma, and fill up with empty cells',
      );
    }
    const record = Object.fromEntries(columns.map((column) => [column, cells[header.indexOf(column)] ?? '']));
    return { ...record, line } as unknown as Row<Name>;
  });
}

/** The line on which each record begins: a quoted cell may hold line breaks. */
function firstLines(records: readonly (readonly string[])[]): readonly number[] {
  let line = 1;
  return records.map((cells) => {
    const first = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    return first;
  });
}

function parsePackage(text: string | undefined, problems: Problem[]): DataPackage {
  const add = (what: string, fix: string) => problems.push({ file: PACKAGE_FILE, line: 1, what, fix });
  const content = packageContent(text);
  if (text !== undefined && !content) add('the file is no JSON', 'repair it');
  const member = (key: string) => (typeof content?.[key] === 'string' ? content[key] : '');
  const licence = content?.licenses?.[0];
  const result = {
    title: member('title'),
    version: member('version'),
    licence: licence?.name ?? '',
    licenceUrl: licence?.path ?? '',
    homepage: member('homepage'),
    reportAddress: reportAddressOf(content),
  };
  if (!content) return result;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(result.version)) {
    add(`the version "${result.version}" is no day`, 'write the day of the last change as YYYY-MM-DD');
  }
  if (result.reportAddress === '') {
    add('contributors[0] has no email and no https path', 'name where readers report an error');
  }
  if (result.licence === '') add('licenses[0].name is missing', 'name the licence of the data');
  return result;
}

interface PackageContent {
  readonly [key: string]: unknown;
  readonly licenses?: readonly { readonly name?: string; readonly path?: string }[];
  readonly contributors?: readonly { readonly email?: string; readonly path?: string }[];
}

function reportAddressOf(content: PackageContent | undefined): string {
  const { path = '', email = '' } = content?.contributors?.[0] ?? {};
  if (path.startsWith('https://')) return path;
  return /^[^\s@?&]+@[^\s@?&]+$/.test(email) ? `mailto:${email}` : '';
}

function packageContent(text: string | undefined): PackageContent | undefined {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
