// The versions of Node that this project accepts are versions that every tool it installs accepts.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import { nodeIsIn, nodeRangeText } from './node-version.mjs';

const range = packageFile.engines.node;

interface Locked {
  readonly engines?: { readonly node?: string };
}

const lockfile: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

/** Every minor version that could be a bound of a range. */
const versions = Array.from({ length: 12 }, (_, major) => major + 16).flatMap((major) =>
  Array.from({ length: 40 }, (_, minor) => `${major}.${minor}.0`),
);

test.each([
  ['^20.19.0', '20.18.3', false],
  ['^20.19.0', '20.19.0', true],
  ['^20.19.0', '20.20.2', true],
  ['^20.19.0', '21.0.0', false],
  ['^20.19.2', '20.19.1', false],
  ['>=22.12', '22.11.9', false],
  ['>=22.12', '24.0.0', true],
  ['>= 18', '18.0.0', true],
  ['20 || >=22', '20.3.1', true],
  ['20 || >=22', '21.3.1', false],
])('%s: %s', (among, version, isIn) => {
  expect(nodeIsIn(among, version)).toBe(isIn);
});

test('a range of another form is no silent yes', () => {
  expect(() => nodeIsIn('>=20 <23', '22.0.0')).toThrow('>=20 <23');
});

test('no locked package refuses a version of Node that engines accepts', () => {
  const accepted = versions.filter((version) => nodeIsIn(range, version));
  expect(accepted).not.toEqual([]);
  const refused = Object.entries(lockfile.packages).flatMap(([name, { engines }]) => {
    const asked = engines?.node;
    if (asked === undefined) return [];
    const version = accepted.find((candidate) => !nodeIsIn(asked, candidate));
    return version === undefined ? [] : [`${name} (${asked}) refuses ${version}`];
  });
  expect(refused).toEqual([]);
});

test('the lockfile, .nvmrc and the README say the same', () => {
  expect(lockfile.packages['']?.engines?.node).toBe(range);
  const preferred = readFileSync('.nvmrc', 'utf8').trim();
  expect(nodeIsIn(range, preferred)).toBe(true);
  expect(readFileSync('README.md', 'utf8')).toContain(`Node ${nodeRangeText(range)};`);
  expect(nodeRangeText('^20.19.0 || ^22.13.0 || >=24.0.0')).toBe('20.19+, 22.13+ or 24+');
  expect(nodeRangeText('>=24')).toBe('24+');
});
