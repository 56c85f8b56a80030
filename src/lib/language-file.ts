// What a file is called that stands once a language: English has the plain name.

/** `name` is the path without its ending. */
export const pathInLanguage = (name: string, language: string, ending = 'html'): string =>
  `${name}${language === 'en' ? '' : `.${language}`}.${ending}`;
