// Which language a page speaks: what must be known before there is data to read the rest of an address with.

import { askedOf, wordOf } from './parameters.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './state.ts';

/** The language that an address names. */
export function languageAsked(query: string): InterfaceLanguage | undefined {
  const word = wordOf(askedOf(query).get('lang') ?? '');
  return INTERFACE_LANGUAGES.find((language) => language === word);
}

/** The first of the reader's languages that the interface speaks, else English. */
export function preferredLanguage(languages: readonly string[]): InterfaceLanguage {
  for (const tag of languages) {
    const found = INTERFACE_LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}

/** That of the home page whose address has a language in its name (index.fr.html); null where it has none. */
export function languageOfFile(pathname: string): InterfaceLanguage | null {
  const [, tag] = /\/index\.([a-z]{2})\.html$/.exec(pathname) ?? [];
  return INTERFACE_LANGUAGES.find((language) => language === tag) ?? null;
}
