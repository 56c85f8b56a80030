// The words of the way to one's own data, by language: of what is opened there nothing is fetched before it is asked for.

import type { InterfaceLanguage } from '../state/state.ts';

export const OPEN_OWN: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'Open your own data',
  fr: 'Ouvrir vos données',
  ar: 'افتح بياناتك',
};
