// Where each page and file stands in the built folder, and the way from one to another.

import { pathInLanguage } from '../../src/lib/language-file.ts';
import type { InterfaceLanguage } from '../../src/state/state.ts';
import { type Collection, collectionPath } from '../../src/views/shared/collection-page.ts';

/** In the language of the page that is linked; of all incidents or of one. */
export const cardPath = (id: string | null, language: InterfaceLanguage): string =>
  id === null
    ? pathInLanguage('card', language, 'png')
    : `incidents/cards/${language === 'en' ? '' : `${language}/`}${id}.png`;

export const tourCardPath = (id: string, language: InterfaceLanguage): string =>
  pathInLanguage(`tours/cards/${id}`, language, 'png');

/** Beside the pages of its kind: `countries/cards/ML.fr.png`. */
export const collectionCardPath = (collection: Collection, language: InterfaceLanguage): string =>
  collectionPath(collection, language).replace('/', '/cards/').replace(/html$/, 'png');

/** The answer with the map of an incident, or of all. */
export const oembedPath = (id: string | null, language: InterfaceLanguage): string =>
  `oembed/${language === 'en' ? '' : `${language}/`}${id ?? 'atlas'}.json`;

/** The answer for links whose view a file cannot know. */
export const OEMBED_PICTURE_PATH = 'oembed/link.json';

/** From a page's folder up to the root: `../` or `../../`. */
export const toRoot = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** The app at one incident, of a version of the data if one is named; the file is named, so that it works where a folder has no index. */
export function appAddress(
  root: string,
  language: InterfaceLanguage,
  id: string | null,
  version?: string,
): string {
  const asked = [...(id === null ? [] : [`incident=${id}`]), ...(version ? [`version=${version}`] : [])];
  return `${root}index.html?${[...asked, `lang=${language}`].join('&')}`;
}

/** The app at a step of a tour. */
export const tourAddress = (root: string, language: InterfaceLanguage, id: string, step: number): string =>
  `${root}index.html?tour=${id}&step=${step}&lang=${language}`;
