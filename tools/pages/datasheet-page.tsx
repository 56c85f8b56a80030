// The datasheet of the data as a page, from data/pages/datasheet.md: in English, whatever the language around it.

import { readFileSync } from 'node:fs';
import type { InterfaceLanguage } from '../../src/state/state.ts';
import { Blocks, proseOf } from './markdown.tsx';
import { type PageFrame, textPage } from './text-page.tsx';

const FILE = new URL('../../data/pages/datasheet.md', import.meta.url);

/** From the root of the built folder. */
export const datasheetPath = (language: InterfaceLanguage): string =>
  language === 'en' ? 'datasheet.html' : `datasheet.${language}.html`;

export function datasheetPage(frame: PageFrame, language: InterfaceLanguage): string {
  const { title, blocks } = proseOf(readFileSync(FILE, 'utf8'), {});
  const { formats } = frame.data.scenes.en.locale;
  const lead = blocks.find(({ kind }) => kind === 'paragraph');
  return textPage(frame, {
    language,
    pathIn: datasheetPath,
    title,
    description: lead?.kind === 'paragraph' ? lead.text : title,
    content: () => (
      <div lang="en" dir="ltr">
        <Blocks blocks={blocks} formats={formats} />
      </div>
    ),
  });
}
