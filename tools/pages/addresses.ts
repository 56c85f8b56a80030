// Where each page and file stands in the built folder, and the way from one to another.

import type { InterfaceLanguage } from '../../src/state/state.ts';

/** English stands at the top, other languages in a folder of their own. */
export function incidentPath(id: string, language: InterfaceLanguage): string {
  return language === 'en' ? `incidents/${id}.html` : `incidents/${language}/${id}.html`;
}

export const cardPath = (id: string | null): string =>
  id === null ? 'card.png' : `incidents/cards/${id}.png`;

export const oembedPath = (id: string | null): string => `oembed/${id ?? 'atlas'}.json`;

/** From a page's folder up to the root: `../` or `../../`. */
export const toRoot = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** The app at one incident; the file is named, so that it works where a folder has no index. */
export function appAddress(root: string, language: InterfaceLanguage, id: string | null): string {
  return `${root}index.html?${id === null ? '' : `incident=${id}&`}lang=${language}`;
}
