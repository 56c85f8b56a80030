// Where the page about this atlas and its method stands.

import type { InterfaceLanguage } from '../../state/state.ts';

/** From the root of the built folder. */
export const methodPath = (language: InterfaceLanguage): string =>
  language === 'en' ? 'method.html' : `method.${language}.html`;
