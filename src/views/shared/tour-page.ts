// Where a tour stands as a page of its own.

import { pathInLanguage } from '../../lib/language-file.ts';
import type { InterfaceLanguage } from '../../state/state.ts';

/** The one that a first visit may begin with. */
export const FIRST_TOUR = 'bamako';

/** From the root of the built folder. */
export const tourPath = (id: string, language: InterfaceLanguage): string =>
  pathInLanguage(`tours/${id}`, language);
