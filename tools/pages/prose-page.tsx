// Pages that are words alone, from the Markdown of data/pages/: the method, the datasheet, and the report the atlas began with.

import { readFileSync } from 'node:fs';
import type { InterfaceLanguage } from '../../src/state/state.ts';
import { type CollectionKind, collectionPath } from '../../src/views/shared/collection-page.ts';
import { correctionsPath } from '../../src/views/shared/corrections-page.ts';
import { incidentPath } from '../../src/views/shared/incident-page.ts';
import { datasheetPath, firstStoryPath, methodPath } from '../../src/views/shared/prose-pages.ts';
import { FIRST_TOUR } from '../../src/views/shared/tour-page.ts';
import { tourAddress } from './addresses.ts';
import { Blocks, proseOf } from './markdown.tsx';
import type { PageData } from './scenes.ts';
import { type PageFrame, textPage } from './text-page.tsx';

/** Not with the tables, whose folder may be another. */
const FOLDER = new URL('../../data/pages/', import.meta.url);

const PATHS = { method: methodPath, datasheet: datasheetPath, 'first-story': firstStoryPath } as const;
export type ProseName = keyof typeof PATHS;
export const PROSE_PAGES = Object.entries(PATHS) as readonly [ProseName, typeof methodPath][];

export function prosePage(frame: PageFrame, name: ProseName, language: InterfaceLanguage): string {
  const { data } = frame;
  const file = language === 'en' ? `${name}.md` : `${name}.${language}.md`;
  const { title, blocks } = proseOf(readFileSync(new URL(file, FOLDER), 'utf8'), valuesOf(data, language));
  const lead = blocks.find(({ kind }) => kind === 'paragraph');
  return textPage(frame, {
    language,
    pathIn: PATHS[name],
    title,
    description: lead?.kind === 'paragraph' ? lead.text : title,
    content: () => <Blocks blocks={blocks} formats={data.scenes[language].locale.formats} />,
  });
}

/** What stands in the place of `{names}`: facts of the data, and ways to places of the atlas. */
function valuesOf(
  { scenes, package: { version, reportAddress } }: PageData,
  language: InterfaceLanguage,
): Readonly<Record<string, string>> {
  const { atlas, locale } = scenes[language];
  const incident = (id: string): string => `./${incidentPath(id, language)}`;
  const collection = (kind: CollectionKind, id: string): string =>
    `./${collectionPath({ kind, id }, language)}`;
  const step = (number: number): string => tourAddress('./', language, FIRST_TOUR, number);
  return {
    incidents: locale.formats.number(atlas.columns.count),
    version: locale.formats.date(version),
    report: reportAddress,
    corrections: `./${correctionsPath(language)}`,
    csv: './data/incidents.csv',
    geojson: './data/incidents.geojson',
    method: `./${methodPath(language)}`,
    datasheet: `./${datasheetPath(language)}`,
    story: `./${firstStoryPath(language)}`,
    radisson: incident('2015-11-20-bamako-radisson-blu'),
    inamenas: incident('2013-01-16-in-amenas-gas-plant'),
    ajdabiya: incident('2015-06-14-ajdabiya-airstrike'),
    almourabitoun: collection('group', 'al-mourabitoun'),
    barkhane: collection('group', 'barkhane'),
    yearfifteen: collection('year', '2015'),
    stepfour: step(4),
    stepnine: step(9),
    lineages: `./index.html?view=lineages&lang=${language}`,
    north: `./index.html?country=ML&from=2012&to=2015&lang=${language}`,
  };
}
