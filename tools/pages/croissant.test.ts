import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { publicCsvOf } from '../data/download.ts';
import { soundTables } from '../data/sound.ts';
import { croissantOf } from './croissant.ts';
import { siteOf } from './site.ts';

interface Described {
  readonly conformsTo: string;
  readonly distribution: readonly {
    readonly '@id': string;
    readonly contentUrl: string;
    readonly sha256: string;
  }[];
  readonly recordSet: readonly {
    readonly key: { readonly '@id': string };
    readonly field: readonly {
      readonly '@id': string;
      readonly description: string;
      readonly dataType: string;
      readonly source: {
        readonly fileObject: { readonly '@id': string };
        readonly extract: { readonly column: string };
      };
    }[];
  }[];
}

const tables = soundTables('data');
const site = siteOf({ SITE_ADDRESS: 'https://news.example/atlas/' });
const described = croissantOf(tables, site) as Described;
const csv = publicCsvOf(tables);

test('the description is of the files of this version, by their digests', () => {
  expect(described.conformsTo).toBe('http://mlcommons.org/croissant/1.1');
  const [table] = described.distribution;
  expect(table).toMatchObject({
    '@type': 'cr:FileObject',
    contentUrl: `https://news.example/atlas/data/versions/${tables.package.version}/incidents.csv`,
    sha256: createHash('sha256').update(csv).digest('hex'),
  });
  expect(described).not.toHaveProperty('distribution.0.content');
});

test('every column of the published table is a field that says what it holds, and no other is', () => {
  const [header = []] = Papa.parse<string[]>(csv.replace('\uFEFF', ''), { preview: 1 }).data;
  const [set] = described.recordSet;
  expect(set?.field.map(({ source }) => source.extract.column)).toEqual(header);
  const files = described.distribution.map((file) => file['@id']);
  for (const field of set?.field ?? []) {
    expect(files).toContain(field.source.fileObject['@id']);
    expect(field.description).not.toBe('');
    expect(field.dataType).toMatch(/^sc:(?:Text|Integer|Float)$/);
  }
  const ids = [...files, ...(set?.field ?? []).map((field) => field['@id'])];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain(set?.key['@id']);
});
