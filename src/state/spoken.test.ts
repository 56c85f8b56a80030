import { expect, test } from 'vitest';
import { languageAsked, languageOfFile, preferredLanguage } from './spoken.ts';

test('the reader’s first spoken language wins', () => {
  expect(preferredLanguage(['de-DE', 'fr-CA', 'en'])).toBe('fr');
  expect(preferredLanguage(['de'])).toBe('en');
});

test('an address names one as people write it', () => {
  expect(languageAsked('?lang=FR-fr&year=2015')).toBe('fr');
  expect(languageAsked('?lang=de')).toBeUndefined();
});

test.each([
  ['/atlas/index.fr.html', 'fr'],
  ['/index.html', null],
  ['/', null],
  ['/index.de.html', null],
  ['/embed.fr.html', null],
])('the home page %s speaks %s', (pathname, language) => {
  expect(languageOfFile(pathname)).toBe(language);
});
