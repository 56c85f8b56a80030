// The published table described for machines that load data: Croissant 1.1 (mlcommons.org/croissant/1.1), JSON-LD.

import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { ABOUT_MESSAGES } from '../../src/i18n/about.ts';
import { escaped } from '../../src/views/shared/escaped.ts';
import { downloadFiles } from '../data/files.ts';
import { fieldsOf } from '../data/schema.ts';
import type { Tables } from '../data/tables.ts';
import { addressFor, type Site } from './site.ts';

export const CROISSANT_PATH = 'data/croissant.json';

const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  isLiveDataset: 'cr:isLiveDataset',
  key: 'cr:key',
  recordSet: 'cr:recordSet',
  source: 'cr:source',
};

/** For the head of the page. */
export const croissantLink = (site: Site, toRoot: string): string =>
  `<link rel="alternate" type="application/ld+json" href="${escaped(addressFor(site, CROISSANT_PATH, toRoot))}">`;

/** What the published table has besides the columns of incidents.csv. */
const JOINED: Readonly<Record<string, string>> = {
  start_earliest: 'earliest first day that a source gives, where sources differ',
  start_latest: 'latest first day that a source gives, where sources differ',
  places: 'where it happened in several places: each that has a point, separated by " | "; else empty',
  place_points: 'their latitudes and longitudes, in the same order',
  groups: 'names of the groups in the incident, separated by " | "',
  group_ids: 'their ids, in the same order',
  roles: 'perpetrator, target or party, in the same order',
  attribution: 'how sure it is who did it, in the same order',
  sources: 'publisher, title and date of each source, separated by " | "',
  source_urls: 'addresses of the sources, in the same order',
  data_version: 'version of the data: the day of its last change',
  licence: 'licence of the data',
};

export function croissantOf(tables: Tables, site: Site): object {
  const { title, version, licenceUrl } = tables.package;
  const files = downloadFiles(tables).map(({ name, content }) => ({
    '@type': 'cr:FileObject',
    '@id': name.replace(/^data\//, ''),
    name: name.replace(/^data\//, ''),
    // For good: the file under the plain name changes with the next version.
    contentUrl: `${site.address}${name.replace(/^data/, `data/versions/${version}`)}`,
    encodingFormat: name.endsWith('.csv') ? 'text/csv' : 'application/geo+json',
    contentSize: `${Buffer.byteLength(content)} B`,
    sha256: createHash('sha256').update(content).digest('hex'),
    content,
  }));
  const csv = files.find(({ encodingFormat }) => encodingFormat === 'text/csv');
  const columns =
    Papa.parse<string[]>(csv?.content.replace('\uFEFF', '') ?? '', { preview: 1 }).data[0] ?? [];
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: title,
    description: ABOUT_MESSAGES.en.what,
    url: `${site.address}index.html`,
    license: licenceUrl,
    version,
    datePublished: version,
    inLanguage: 'en',
    isLiveDataset: false,
    creator: { '@type': 'Organization', name: 'Incident Atlas' },
    citeAs: `Incident Atlas. ${title}. ${version}. ${licenceUrl}`,
    keywords: ['armed conflict', 'casualties', 'Sahel', 'Sahara', 'incidents'],
    'rai:dataLimitations': ABOUT_MESSAGES.en.missing,
    distribution: files.map(({ content: _, ...file }) => file),
    recordSet: [
      {
        '@type': 'cr:RecordSet',
        '@id': 'incidents',
        name: 'incidents',
        description: 'One record an incident.',
        key: { '@id': 'incidents/id' },
        field: columns.map((column) => ({
          '@type': 'cr:Field',
          '@id': `incidents/${column}`,
          name: column,
          description: descriptionOf(column),
          dataType: typeOf(column),
          source: { fileObject: { '@id': 'incidents.csv' }, extract: { column } },
        })),
      },
    ],
  };
}

const fieldOf = (column: string) => fieldsOf('incidents').find(({ name }) => name === column);

function descriptionOf(column: string): string {
  const text = fieldOf(column)?.description ?? JOINED[column];
  if (!text)
    throw new Error(
      `Nothing says what the published column ${column} holds: add it to tools/pages/croissant.ts.`,
    );
  return text;
}

/** Dates may be as short as a year, which no type of a day allows. */
function typeOf(column: string): string {
  const type = fieldOf(column)?.type;
  return type === 'integer' ? 'sc:Integer' : type === 'number' ? 'sc:Float' : 'sc:Text';
}
