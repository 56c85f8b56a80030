// Where "How to read" stands as a page of its own.

import { pathInLanguage } from '../../lib/language-file.ts';
import type { InterfaceLanguage } from '../../state/state.ts';

/** From the root of the built folder. */
export const guidePath = (language: InterfaceLanguage): string => pathInLanguage('how-to-read', language);
