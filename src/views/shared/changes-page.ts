// Where the pages about versions of the data stand: all of them, and what changed since each.

import type { InterfaceLanguage } from '../../state/state.ts';

const inLanguage = (name: string, language: InterfaceLanguage): string =>
  language === 'en' ? `${name}.html` : `${name}.${language}.html`;

/** From the root of the built folder. */
export const versionsPath = (language: InterfaceLanguage): string => inLanguage('versions', language);

/** From that version to the newest. */
export const changesPath = (version: string, language: InterfaceLanguage): string =>
  inLanguage(`changes/${version}`, language);
