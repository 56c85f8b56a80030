// Where the pages about versions of the data stand: all of them, and what changed since each.

import { pathInLanguage } from '../../lib/language-file.ts';
import type { InterfaceLanguage } from '../../state/state.ts';

/** From the root of the built folder. */
export const versionsPath = (language: InterfaceLanguage): string => pathInLanguage('versions', language);

/** From that version to the newest. */
export const changesPath = (version: string, language: InterfaceLanguage): string =>
  pathInLanguage(`changes/${version}`, language);
