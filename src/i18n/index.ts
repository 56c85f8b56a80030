// The languages of the interface. A new one is a file beside this and a line in LOCALES.

import type { TextLanguage } from '../data/payload.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../state/state.ts';
import { en, type Messages } from './en.ts';
import { createFormats, type Formats } from './formats.ts';
import { fr } from './fr.ts';

export interface Locale {
  readonly language: InterfaceLanguage & TextLanguage;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
  readonly formats: Formats;
}

const LOCALES: Record<
  InterfaceLanguage,
  { tag: string; name: string; direction: 'ltr' | 'rtl'; messages: Messages }
> = {
  en: { tag: 'en-GB', name: 'English', direction: 'ltr', messages: en },
  fr: { tag: 'fr-FR', name: 'Français', direction: 'ltr', messages: fr },
};

const made = new Map<InterfaceLanguage, Locale>();

export function localeOf(language: InterfaceLanguage): Locale {
  const known = made.get(language);
  if (known) return known;
  const { tag, name, direction, messages } = LOCALES[language];
  const locale: Locale = { language, name, direction, messages, formats: createFormats(tag) };
  made.set(language, locale);
  return locale;
}

/** Each language by its own name, for the menu. */
export const LANGUAGE_NAMES: readonly { id: InterfaceLanguage; name: string }[] = INTERFACE_LANGUAGES.map(
  (id) => ({
    id,
    name: LOCALES[id].name,
  }),
);

/** The first of the reader's languages that the interface speaks, else English. */
export function preferredLanguage(languages: readonly string[]): InterfaceLanguage {
  for (const tag of languages) {
    const found = INTERFACE_LANGUAGES.find((id) => tag.toLowerCase().split('-')[0] === id);
    if (found) return found;
  }
  return 'en';
}
