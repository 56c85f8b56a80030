// What search engines read: the atlas as a Dataset, an incident as an Article about a place and a time.
// Never schema.org's Event: search engines show those as something to attend.

import { ABOUT_MESSAGES } from '../../src/i18n/about.ts';
import type { Scene } from '../../src/views/view.ts';
import type { DataPackage } from '../data/tables.ts';
import type { RowWords } from './place.ts';

const CONTEXT = 'https://schema.org';

interface Addresses {
  readonly page: string;
  readonly picture: string;
  /** The folder that the site stands in. */
  readonly root: string;
}

export function datasetOf(
  { atlas, locale, answer }: Scene,
  data: DataPackage,
  { root, picture }: Addresses,
): object {
  const { columns } = atlas;
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: data.title,
    description: ABOUT_MESSAGES[locale.language].what,
    inLanguage: locale.language,
    version: data.version,
    dateModified: data.version,
    license: data.licenceUrl,
    isAccessibleForFree: true,
    image: picture,
    temporalCoverage: `${columns.start.at(0)}/${columns.start.at(-1)}`,
    spatialCoverage: answer.extent && {
      '@type': 'Place',
      geo: {
        '@type': 'GeoShape',
        box: `${answer.extent.south} ${answer.extent.west} ${answer.extent.north} ${answer.extent.east}`,
      },
    },
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${root}data/incidents.csv` },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/geo+json',
        contentUrl: `${root}data/incidents.geojson`,
      },
    ],
  };
}

export function articleOf(
  { atlas, locale }: Scene,
  data: DataPackage,
  row: number,
  words: RowWords,
  { page, picture, root }: Addresses,
): object {
  const { columns, details } = atlas;
  const [start, end] = [columns.start.at(row) ?? '', columns.end.at(row) || (columns.start.at(row) ?? '')];
  return {
    '@context': CONTEXT,
    '@type': 'Article',
    headline: words.title,
    description: words.summary,
    inLanguage: locale.language,
    url: page,
    image: picture,
    version: data.version,
    dateModified: data.version,
    license: data.licenceUrl,
    temporalCoverage: start === end ? start : `${start}/${end}`,
    contentLocation: {
      '@type': 'Place',
      name: words.place,
      address: { '@type': 'PostalAddress', addressCountry: words.country },
      geo: {
        '@type': 'GeoCoordinates',
        latitude: columns.latitude[row],
        longitude: columns.longitude[row],
      },
    },
    isPartOf: { '@type': 'Dataset', name: data.title, url: `${root}index.html`, license: data.licenceUrl },
    citation: (details?.sources[row] ?? []).map((source) => ({
      '@type': 'CreativeWork',
      ...(source.title && { name: source.title }),
      publisher: { '@type': 'Organization', name: source.publisher },
      url: source.url,
      ...(source.date && { datePublished: source.date }),
    })),
  };
}

/** A page of explanations or of several incidents. */
export const textOf = (
  { locale }: Scene,
  data: DataPackage,
  words: {
    readonly title: string;
    readonly description: string;
    readonly page: string;
    readonly picture: string;
  },
): object => ({
  '@context': CONTEXT,
  '@type': 'Article',
  headline: words.title,
  description: words.description,
  inLanguage: locale.language,
  dateModified: data.version,
  license: data.licenceUrl,
  isAccessibleForFree: true,
  url: words.page,
  image: words.picture,
});
