// What the repository says about itself: the citation names the versions and licences that are published, and the
// workflow's way to the oldest version of Node finds it.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import dataPackage from '../data/datapackage.json' with { type: 'json' };
import packageFile from '../package.json' with { type: 'json' };

const [software = '', data = ''] = readFileSync('CITATION.cff', 'utf8').split(/^preferred-citation:$/m);
const valueIn = (text: string, key: string): string | undefined =>
  new RegExp(`^ *${key}: *["']?(.*?)["']?$`, 'm').exec(text)?.[1];

test('the citation has what version 1.2.0 of its format requires', () => {
  expect(valueIn(software, 'cff-version')).toBe('1.2.0');
  for (const key of ['message', 'title']) expect(valueIn(software, key), key).toBeTruthy();
  for (const text of [software, data]) expect(text).toMatch(/^ *authors:\n +- name: \S/m);
  for (const key of ['type', 'title']) expect(valueIn(data, key), key).toBeTruthy();
});

test('the citation names the version and licence of the software', () => {
  expect(valueIn(software, 'version')).toBe(packageFile.version);
  expect(valueIn(software, 'license')).toBe(packageFile.license);
  expect(valueIn(software, 'abstract')).toBe(packageFile.description);
});

test('the citation names the version, title and licence of the data', () => {
  expect(valueIn(data, 'version')).toBe(dataPackage.version);
  expect(valueIn(data, 'date-released')).toBe(dataPackage.version);
  expect(valueIn(data, 'year')).toBe(dataPackage.version.slice(0, 4));
  expect(valueIn(data, 'title')).toBe(dataPackage.title);
  expect(valueIn(data, 'license')).toBe(dataPackage.licenses[0]?.name);
});

test('security is told to the address that errors are told to', () => {
  expect(readFileSync('SECURITY.md', 'utf8')).toContain(dataPackage.contributors[0]?.email);
});

test('the first version of Node that engines names is the oldest: the workflow tests on it', () => {
  const versions = packageFile.engines.node.match(/\d+(?:\.\d+)*/g) ?? [];
  const oldest = versions.toSorted((first, second) =>
    first.localeCompare(second, 'en', { numeric: true }),
  )[0];
  expect(versions[0]).toBe(oldest);
});
