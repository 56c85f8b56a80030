// The languages of the interface, each a folder beside this with a file for each part of its words. English comes with
// the page, so that there are always words to say what went wrong; any other is fetched when it is spoken.

import type { TextLanguage } from '../data/languages.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../state/state.ts';
import { en, type Messages } from './en/messages.ts';
import { createFormats, type Formats } from './formats.ts';

export interface Locale {
  readonly language: InterfaceLanguage & TextLanguage;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
  readonly formats: Formats;
  /** What the map's names are written in. */
  readonly mapNames: { readonly language: TextLanguage; readonly country: Formats['country'] };
}

const LOCALES: Record<
  InterfaceLanguage,
  { tag: string; name: string; direction: 'ltr' | 'rtl'; load: () => Messages | Promise<Messages> }
> = {
  en: { tag: 'en-GB', name: 'English', direction: 'ltr', load: () => en },
  fr: {
    tag: 'fr-FR',
    name: 'Français',
    direction: 'ltr',
    load: async () => (await import('./fr/messages.ts')).fr,
  },
  ar: {
    // Digits as in the tables and in the press of the Maghreb and the Sahel.
    tag: 'ar-u-nu-latn',
    name: 'العربية',
    direction: 'rtl',
    load: async () => (await import('./ar/messages.ts')).ar,
  },
};

/**
 * In the build mode "rtl" every language is laid out from right to left: a pseudo-language for tests and pictures
 * until Arabic is complete, with the Arabic names on the map, which are. Vite replaces the mode by a word, so that
 * readers' builds hold nothing of this.
 */
const isMirrored = import.meta.env.MODE === 'rtl';

const made = new Map<InterfaceLanguage, Locale>();

/** Rejects when the words of the language cannot be fetched. */
export async function loadLocale(language: InterfaceLanguage): Promise<Locale> {
  return made.get(language) ?? make(language, await LOCALES[language].load());
}

/** The language's locale once it has been loaded; the English one until then. */
export function localeOf(language: InterfaceLanguage): Locale {
  return made.get(language) ?? made.get('en') ?? make('en', en);
}

function make(language: InterfaceLanguage, messages: Messages): Locale {
  const { tag, name, direction: own } = LOCALES[language];
  const direction = isMirrored ? 'rtl' : own;
  const formats = createFormats(tag, own, messages.written);
  const mapNames = isMirrored
    ? { language: 'ar' as const, country: createFormats('ar').country }
    : { language, country: formats.country };
  const locale: Locale = { language, name, direction, messages, formats, mapNames };
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
