// Where each incident's static page stands in the built folder.

import type { InterfaceLanguage } from '../../state/state.ts';

/** English stands at the top, other languages in a folder of their own. */
export function incidentPath(id: string, language: InterfaceLanguage): string {
  return language === 'en' ? `incidents/${id}.html` : `incidents/${language}/${id}.html`;
}
