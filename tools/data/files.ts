// Everything that the build writes from the tables of data/: the page's payloads and the downloads.

import { LANGUAGES } from '../../src/data/languages.ts';
import { compileTables } from './compile.ts';
import { geojsonOf, publicCsvOf } from './download.ts';
import type { Tables } from './tables.ts';

export interface DataFile {
  /** `core`, `text.fr` …: the name of the hashed file in assets/, `.json` left out. */
  readonly name: string;
  readonly content: string;
}

/** What the page fetches. */
export function payloadFiles(tables: Tables): readonly DataFile[] {
  const { core, texts, details, lineages, names } = compileTables(tables);
  const file = (name: string, payload: unknown): DataFile => ({ name, content: JSON.stringify(payload) });
  return [
    file('core', core),
    file('map-names', names),
    ...LANGUAGES.map((language) => file(`text.${language}`, texts[language])),
    ...LANGUAGES.map((language) => file(`lineages.${language}`, lineages[language])),
    ...LANGUAGES.map((language) => file(`details.${language}`, details[language])),
  ];
}

/** What people download; these names are part of the contract and never hashed. */
export function downloadFiles(tables: Tables): readonly DataFile[] {
  return [
    { name: 'data/incidents.csv', content: publicCsvOf(tables) },
    { name: 'data/incidents.geojson', content: geojsonOf(tables) },
  ];
}
