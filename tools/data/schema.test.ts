// The schemas of data/datapackage.json: sound by the rules of Data Package 2.0, true of every cell, and the same as
// what the tables, the app and the codebook say.

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import dataPackage from '../../data/datapackage.json' with { type: 'json' };
import { SHAPES } from '../../src/data/looks.ts';
import { COVERAGE_LEVELS } from '../../src/data/payload/core.ts';
import { RECALL_KINDS } from '../../src/data/payload/details.ts';
import { ATTRIBUTIONS, LOCATION_PRECISIONS, ROLES } from '../../src/data/vocabularies.ts';
import { COUNTRIES } from './countries.ts';
import { columnsWhere, type Field, fieldsOf, isDate, keyOf, RESOURCES, wordsIn, wordsOf } from './schema.ts';
import { soundTables } from './sound.ts';
import { cellOf, rowsOf, TABLE_NAMES, TABLES, type TableName } from './tables.ts';

const tables = soundTables('data');
const codebook = readFileSync('data/README.md', 'utf8');

/** The types in use, with the constraints that the standard allows for each. */
const CONSTRAINTS: Readonly<Record<string, readonly string[]>> = {
  string: ['required', 'unique', 'enum', 'pattern', 'minLength', 'maxLength'],
  integer: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  number: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  yearmonth: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  list: ['required', 'unique', 'enum', 'minLength', 'maxLength'],
};
const FORMATS: Readonly<Record<string, readonly string[]>> = { string: ['default', 'uri', 'email', 'uuid'] };

test('the package has what the standard asks for', () => {
  expect(dataPackage.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
  const names = RESOURCES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const licence of dataPackage.licenses) expect(licence.name || licence.path).toBeTruthy();
  for (const contributor of dataPackage.contributors) expect(contributor.title).toBeTruthy();
  for (const resource of dataPackage.resources) {
    expect(resource.type).toBe('table');
    expect(resource.path).not.toMatch(/^[/~]|\.\./);
    expect(existsSync(`data/${resource.path}`), resource.path).toBe(true);
    expect(resource.schema.missingValues).toEqual(['']);
  }
});

test.each(RESOURCES)('the schema of $path keeps the rules of Table Schema', ({ schema }) => {
  const names = schema.fields.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const field of schema.fields) {
    const { name, type, format, constraints = {} } = field;
    expect(Object.keys(CONSTRAINTS), name).toContain(type);
    for (const constraint of Object.keys(constraints)) expect(CONSTRAINTS[type], name).toContain(constraint);
    if (format !== undefined) expect(FORMATS[type], name).toContain(format);
    expect(field.description, name).not.toBe('');
    // Expressions of XML Schema hold for the whole value and know neither anchors nor groups that do not capture.
    expect(constraints.pattern ?? '', name).not.toMatch(/[\^$]|\(\?/);
    for (const word of constraints.enum ?? [])
      expect(typeof word, name).toBe(type === 'integer' ? 'number' : 'string');
    expect(new Set(wordsOf(field)).size, name).toBe(wordsOf(field).length);
  }
  for (const key of [schema.primaryKey ?? [], ...(schema.uniqueKeys ?? [])])
    for (const column of key) expect(names).toContain(column);
  for (const column of schema.primaryKey ?? [])
    expect(schema.fields.find(({ name }) => name === column)?.constraints?.required, column).toBe(true);
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    expect(names).toEqual(expect.arrayContaining([...fields]));
    expect(reference.fields).toHaveLength(fields.length);
    const target = RESOURCES.find(({ name }) => name === reference.resource)?.schema ?? schema;
    if (reference.resource !== undefined) expect(target).not.toBe(schema);
    expect(target.fields.map(({ name }) => name)).toEqual(expect.arrayContaining([...reference.fields]));
  }
});

test('every table has a schema with its columns in their order, and every schema a table', () => {
  expect(RESOURCES.map(({ path }) => path).toSorted()).toEqual(
    TABLE_NAMES.map((table) => TABLES[table].file).toSorted(),
  );
  for (const table of TABLE_NAMES) {
    expect(fieldsOf(table).map(({ name }) => name)).toEqual(TABLES[table].columns);
    const [header = ''] = readFileSync(`data/${TABLES[table].file}`, 'utf8').split('\n');
    expect(header, table).toBe(TABLES[table].columns.join(','));
    expect(keyOf(table), table).not.toEqual([]);
  }
});

/** By the standard alone, whatever the lint says. */
function isValid(field: Field, cell: string): boolean {
  const { required, enum: words, pattern, minimum = -Infinity, maximum = Infinity } = field.constraints ?? {};
  if (cell === '') return !required;
  if (words && !words.map(String).includes(cell)) return false;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell)) return false;
  if (field.type === 'list')
    return cell.split(field.delimiter ?? ',').every((word) => wordsOf(field).includes(word));
  if (field.type === 'yearmonth') return /^\d{4}-(0[1-9]|1[0-2])$/.test(cell);
  if (field.format === 'uri') return URL.canParse(cell);
  if (field.type !== 'integer' && field.type !== 'number') return true;
  const form = field.type === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
  return form.test(cell) && Number(cell) >= minimum && Number(cell) <= maximum;
}

test.each(TABLE_NAMES)('every cell of %s is what its schema says', (table) => {
  for (const field of fieldsOf(table)) {
    const cells = rowsOf(tables, table).map((row) => cellOf(row, field.name));
    expect(
      cells.filter((cell) => !isValid(field, cell)),
      field.name,
    ).toEqual([]);
    if (field.constraints?.unique) expect(new Set(cells).size, field.name).toBe(cells.length);
  }
});

test('the words that the app knows are those of the schema, in its order where that means something', () => {
  expect(wordsIn('actors', 'role')).toEqual(ROLES);
  expect(wordsIn('actors', 'status')).toEqual(ATTRIBUTIONS);
  expect(wordsIn('incidents', 'location_precision')).toEqual(LOCATION_PRECISIONS);
  expect(wordsIn('lineages', 'shape')).toEqual(SHAPES);
  expect(wordsIn('recall', 'kind')).toEqual(RECALL_KINDS);
  expect(wordsIn('coverage', 'level').map((word) => word.split(' ').at(-1))).toEqual(
    COVERAGE_LEVELS.map((level) => (level === 'no' ? 'searched' : level)),
  );
  // Cyprus and Somalia have two outlines each.
  const countries = [...new Set(COUNTRIES.map(({ iso2 }) => iso2))].toSorted();
  const columns = columnsWhere(({ name }) => name === 'country' || name === 'countries');
  expect(columns.length).toBeGreaterThan(3);
  for (const { table, field } of columns) expect(wordsOf(field), table).toEqual(countries);
});

test('a column that is named a date is one', () => {
  for (const { table, field } of columnsWhere(({ name }) => /(^|_)date$/.test(name)))
    expect(isDate(field), `${table}.${field.name}`).toBe(true);
});

interface CodebookRow {
  readonly table: TableName;
  readonly column: string;
  readonly meaning: string;
  /** Undefined where the table has no such column. */
  readonly allowed: string | undefined;
}

const plain = (cell: string): string =>
  cell.replaceAll('\\|', '|').replaceAll('`', '').replace(/ {2,}/g, ' ').trim();
const sectionOf = (file: string): string =>
  codebook.split(/^## /m).find((section) => (section.split('\n')[0] ?? '').split(', ').includes(file)) ?? '';

const codebookRows: readonly CodebookRow[] = TABLE_NAMES.flatMap((table) => {
  const section = sectionOf(TABLES[table].file);
  const hasAllowed = section.includes('| allowed values');
  return [...section.matchAll(/^\| (`.*) \|$/gm)].flatMap(([, line = '']) => {
    const [columns = '', meaning = '', allowed = ''] = line.split(/(?<!\\)\|/);
    return [...columns.matchAll(/`([^`]+)`/g)].map(([, column = '']) => ({
      table,
      column,
      meaning: plain(meaning),
      allowed: hasAllowed ? plain(allowed) : undefined,
    }));
  });
});

test('the codebook gives each column the meaning and the words that the schema gives it', () => {
  expect(codebookRows.length).toBeGreaterThan(60);
  for (const { table, column, meaning, allowed } of codebookRows) {
    // source1_* stands for several.
    if (column.endsWith('*')) continue;
    const field = fieldsOf(table).find(({ name }) => name === column);
    expect(field?.description, `${table}.${column}`).toBe(meaning);
    const words = field?.constraints?.enum ?? [];
    if (allowed && words.length > 0 && column !== 'country')
      expect(allowed.split(', ').toSorted(), `${table}.${column}`).toEqual(words.map(String).toSorted());
  }
});

test('the codebook names each column of each table', () => {
  for (const table of TABLE_NAMES) {
    const { file } = TABLES[table];
    const section = sectionOf(file.startsWith('translations/') ? 'translations' : file);
    expect(section, file).not.toBe('');
    for (const { name } of fieldsOf(table)) {
      const isSaid =
        section.includes(`\`${name}\``) ||
        (/^source\d_/.test(name) && section.includes('`source1_*`')) ||
        (/^name_/.test(name) && section.includes('names in three languages')) ||
        (name.startsWith('source_') && section.includes('the source that decides'));
      expect(isSaid, `${file}: ${name}`).toBe(true);
    }
  }
});
