// What the handle of a sheet does, for those who do not see that it can be dragged; fetched with it.

import type { InterfaceLanguage } from '../state/state.ts';

interface SheetMessages {
  readonly taller: string;
  readonly lower: string;
}

export const SHEET_MESSAGES: Readonly<Record<InterfaceLanguage, SheetMessages>> = {
  en: { taller: 'Make this panel taller', lower: 'Make this panel lower' },
  fr: { taller: 'Agrandir ce panneau', lower: 'Réduire ce panneau' },
};
