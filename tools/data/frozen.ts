// The published states of the data that stay as they were: data/versions/<version>/ holds the tables of each.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Problem } from './problem.ts';
import { readTables } from './read.ts';
import { TABLE_NAMES, TABLES, type Tables } from './tables.ts';

const FOLDER = 'versions';
const PACKAGE_FILE = 'datapackage.json';

/** What a frozen version keeps, by path inside data/. */
export const FROZEN_FILES: readonly string[] = [
  PACKAGE_FILE,
  ...TABLE_NAMES.map((name) => TABLES[name].file),
];

/** Beside them, as `sha256sum --check` reads it: who edits a frozen table is found out. */
export const SUMS_FILE = 'SHA256SUMS';

export const frozenFolder = (data: string, version: string): string => `${data}/${FOLDER}/${version}`;

/** From the oldest to the newest: versions are days. */
export function frozenVersions(data: string): readonly string[] {
  const folder = `${data}/${FOLDER}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** A table or a column that did not exist then is empty: the rules of today bind only the data of today. */
export function frozenTables(data: string, version: string): Tables {
  return readTables(frozenFolder(data, version)).tables;
}

/** A version that is frozen has been published: whatever differs from it needs another name. */
export function changesSinceFrozen(data: string): readonly Problem[] {
  const { version } = readTables(data).tables.package;
  if (!frozenVersions(data).includes(version)) return [];
  return FROZEN_FILES.filter(
    (file) => textOf(`${data}/${file}`) !== textOf(`${frozenFolder(data, version)}/${file}`),
  ).map((file) => ({
    file,
    line: 1,
    what: `the file differs from version ${version}, which is published`,
    fix: 'raise the version in data/datapackage.json and CITATION.cff to the day of this change',
  }));
}

/** One line a file: its digest, two blanks, its path. */
export function sumsOf(folder: string): string {
  const digest = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(`${folder}/${file}`))
      .digest('hex');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== SUMS_FILE)
    .map(({ parentPath, name }) => relative(folder, `${parentPath}/${name}`).replaceAll('\\', '/'));
  return files
    .sort()
    .map((file) => `${digest(file)}  ${file}\n`)
    .join('');
}

function textOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
