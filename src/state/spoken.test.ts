import { expect, test } from 'vitest';
import { languageAsked, preferredLanguage } from './spoken.ts';

test('the reader’s first spoken language wins', () => {
  expect(preferredLanguage(['de-DE', 'fr-CA', 'en'])).toBe('fr');
  expect(preferredLanguage(['de'])).toBe('en');
});

test('an address names one as people write it', () => {
  expect(languageAsked('?lang=FR-fr&year=2015')).toBe('fr');
  expect(languageAsked('?lang=de')).toBeUndefined();
});
