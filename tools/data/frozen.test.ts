// Published versions of the data: unchanged since they were frozen, and still shown with the same figures.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it, test } from 'vitest';
import { compileTables } from './compile.ts';
import {
  changesSinceFrozen,
  FROZEN_FILES,
  frozenTables,
  frozenVersions,
  SUMS_FILE,
  sumsOf,
} from './frozen.ts';
import { readTables } from './read.ts';

const versions = frozenVersions('data');

test('the state before the additions of November 2026 is kept', () => {
  expect(versions).toContain('2026-11-24');
  expect(frozenTables('data', '2026-11-24').incidents).toHaveLength(355);
});

describe.each(versions)('version %s', (version) => {
  const folder = `data/versions/${version}`;

  it('is as it was frozen', () => {
    expect(sumsOf(folder)).toBe(readFileSync(`${folder}/${SUMS_FILE}`, 'utf8'));
  });

  it('has no incident whose address has gone: an id once published stays', () => {
    const now = new Set(readTables('data').tables.incidents.map(({ id }) => id));
    expect(frozenTables('data', version).incidents.filter(({ id }) => !now.has(id))).toEqual([]);
  });

  it('compiles to the dates, places and figures that its own table holds', () => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(`${folder}/incidents.csv`, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    const { core, texts } = compileTables(frozenTables('data', version));
    const { incidents } = core;
    expect(core.version).toBe(version);
    const figure = (value: number | null | undefined): string => (value == null ? '' : String(value));
    const shown = incidents.id.map((id, row) => ({
      id,
      title: texts.en.title[row],
      start_date: incidents.start[row],
      country: core.dictionaries.country[incidents.country[row] ?? -1],
      latitude: (incidents.latitude[row] ?? 0) / 10_000,
      longitude: (incidents.longitude[row] ?? 0) / 10_000,
      killed_low: figure(incidents.low[row]),
      killed_best: figure(incidents.best[row]),
      killed_high: figure(incidents.high[row]),
    }));
    const told = data.map((row) => ({
      ...Object.fromEntries(Object.keys(shown[0] ?? {}).map((key) => [key, row[key]])),
      latitude: Number(row.latitude),
      longitude: Number(row.longitude),
    }));
    // In one order: the page sorts by day.
    expect(new Set(shown.map((row) => JSON.stringify(row)))).toEqual(
      new Set(told.map((row) => JSON.stringify(row))),
    );
  });
});

describe('a change of what is published', () => {
  const data = mkdtempSync(join(tmpdir(), 'atlas-frozen-'));
  afterAll(() => rmSync(data, { recursive: true }));

  it('is told with the file, until the data have another version', () => {
    for (const file of FROZEN_FILES) {
      cpSync(`data/${file}`, `${data}/${file}`);
      cpSync(`data/${file}`, `${data}/versions/${frozenNow()}/${file}`);
    }
    expect(changesSinceFrozen(data)).toEqual([]);
    const path = `${data}/incidents.csv`;
    writeFileSync(path, readFileSync(path, 'utf8').replace(',ML,', ',BF,'));
    expect(changesSinceFrozen(data)).toMatchObject([{ file: 'incidents.csv' }]);
    const packagePath = `${data}/datapackage.json`;
    writeFileSync(packagePath, readFileSync(packagePath, 'utf8').replace(frozenNow(), '2999-01-01'));
    expect(changesSinceFrozen(data)).toEqual([]);
  });
});

const frozenNow = (): string =>
  (JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as { version: string }).version;
