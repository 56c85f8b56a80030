// The page about this atlas and its method, from data/pages/method*.md.

import { readFileSync } from 'node:fs';
import type { InterfaceLanguage } from '../../src/state/state.ts';
import { methodPath } from '../../src/views/shared/method-page.ts';
import { Blocks, type Prose, proseOf } from './markdown.tsx';
import type { PageData } from './scenes.ts';
import { type PageFrame, textPage } from './text-page.tsx';

/** Not with the tables, whose folder may be another. */
const FOLDER = new URL('../../data/pages/', import.meta.url);

export function methodPage(frame: PageFrame, language: InterfaceLanguage): string {
  const { title, blocks } = methodProse(frame.data, language);
  const { formats } = frame.data.scenes[language].locale;
  const lead = blocks.find(({ kind }) => kind === 'paragraph');
  return textPage(frame, {
    language,
    pathIn: methodPath,
    title,
    description: lead?.kind === 'paragraph' ? lead.text : title,
    content: () => <Blocks blocks={blocks} formats={formats} />,
  });
}

function methodProse(
  { scenes, package: { version, reportAddress } }: PageData,
  language: InterfaceLanguage,
): Prose {
  const { atlas, locale } = scenes[language];
  const file = language === 'en' ? 'method.md' : `method.${language}.md`;
  return proseOf(readFileSync(new URL(file, FOLDER), 'utf8'), {
    incidents: locale.formats.number(atlas.columns.count),
    version: locale.formats.date(version),
    report: reportAddress,
    corrections: './corrections.html',
    csv: './data/incidents.csv',
    geojson: './data/incidents.geojson',
  });
}
