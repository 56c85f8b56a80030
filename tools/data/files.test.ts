// What the build writes: the same bytes each time, within the budget, and downloads that others can read.

import { gzipSync } from 'node:zlib';
import type { FeatureCollection, Point } from 'geojson';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/data/languages.ts';
import { downloadFiles, payloadFiles } from './files.ts';
import { soundTables } from './sound.ts';

const tables = soundTables('data');
const payloads = payloadFiles(tables);
const [csv, geojson] = downloadFiles(tables);
const contentOf = (name: string): string => payloads.find((file) => file.name === name)?.content ?? '';
const kilobytesOf = (content: string): number => gzipSync(content, { level: 9 }).length / 1000;

test('two runs give the same bytes', { timeout: 30_000 }, () => {
  const again = soundTables('data');
  expect(payloadFiles(again)).toEqual(payloads);
  expect(downloadFiles(again)).toEqual([csv, geojson]);
});

test.each(LANGUAGES)(
  'the data stays within the budget of a first view and of a whole visit (%s)',
  (language) => {
    const first = kilobytesOf(contentOf('core')) + kilobytesOf(contentOf(`text.${language}`));
    expect(first).toBeLessThanOrEqual(60);
    expect(first + kilobytesOf(contentOf(`details.${language}`))).toBeLessThanOrEqual(200);
  },
);

test('the ground stays within 45 kB', () => {
  expect(kilobytesOf(contentOf('ground'))).toBeLessThanOrEqual(45);
});

test('the CSV is RFC 4180 with a row an incident, and licence and version in each', () => {
  expect(csv?.name).toBe('data/incidents.csv');
  const content = csv?.content ?? '';
  expect(content.endsWith('\r\n')).toBe(true);
  // Excel tells UTF-8 by this mark alone.
  expect(content.startsWith('\uFEFFid,')).toBe(true);
  const { data, errors, meta } = Papa.parse<Record<string, string>>(content.trimEnd(), {
    header: true,
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  expect(data.map((row) => row.id)).toEqual(tables.incidents.map(({ id }) => id));
  expect(meta.fields?.slice(-2)).toEqual(['data_version', 'licence']);
  expect(new Set(data.map((row) => `${row.data_version} ${row.licence}`))).toEqual(
    new Set([`${tables.package.version} CC-BY-4.0`]),
  );
});

test('a row names every group with its role and attribution, and every source', () => {
  const { data } = Papa.parse<Record<string, string>>(csv?.content.trimEnd() ?? '', { header: true });
  const valuesIn = (column: string): readonly number[] =>
    data.map((row) => (row[column] ?? '').split(' | ').length);
  const rowsAbout = (rows: readonly { readonly incident_id: string }[]): readonly number[] =>
    tables.incidents.map(({ id }) => rows.filter((row) => row.incident_id === id).length);
  for (const column of ['groups', 'group_ids', 'roles', 'attribution'])
    expect(valuesIn(column), column).toEqual(rowsAbout(tables.actors));
  for (const column of ['sources', 'source_urls'])
    expect(valuesIn(column), column).toEqual(rowsAbout(tables.sources));
});

test('the GeoJSON has a point an incident, and licence, version and attribution', () => {
  expect(geojson?.name).toBe('data/incidents.geojson');
  const collection = JSON.parse(geojson?.content ?? '') as FeatureCollection<Point> & Record<string, unknown>;
  expect(collection.type).toBe('FeatureCollection');
  expect(collection.version).toBe(tables.package.version);
  expect(collection.licence).toBe('CC-BY-4.0');
  expect(collection.attribution).toBe(tables.package.title);
  expect(collection.features).toHaveLength(tables.incidents.length);
  const bamako = collection.features.find(({ id }) => id === '2015-11-20-bamako-radisson-blu');
  const [longitude = 0, latitude = 0] = bamako?.geometry.coordinates ?? [];
  expect(longitude).toBeCloseTo(-8.03, 1);
  expect(latitude).toBeCloseTo(12.63, 1);
  expect(collection).not.toHaveProperty('crs');
});

test('a column of the GeoJSON has one type wherever it has a value: a GIS reads the file by it', () => {
  const { features } = JSON.parse(geojson?.content ?? '') as FeatureCollection<Point>;
  const names = Object.keys(features[0]?.properties ?? {});
  for (const { properties } of features) expect(Object.keys(properties ?? {})).toEqual(names);
  for (const name of names) {
    const values = features.map(({ properties }) => properties?.[name]).filter((value) => value !== null);
    expect(new Set(values.map((value) => typeof value)).size, name).toBe(1);
    expect(values, name).not.toContain('');
  }
});
