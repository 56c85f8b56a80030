// Where "How to read" stands as a page of its own.

import type { InterfaceLanguage } from '../../state/state.ts';

/** From the root of the built folder. */
export const guidePath = (language: InterfaceLanguage): string =>
  language === 'en' ? 'how-to-read.html' : `how-to-read.${language}.html`;
