// The languages that texts of the data are in.

export const LANGUAGES = ['en', 'fr', 'ar'] as const;
/** Languages of texts; the interface may speak fewer. */
export type TextLanguage = (typeof LANGUAGES)[number];

export type Translated = Readonly<Record<TextLanguage, string>>;
