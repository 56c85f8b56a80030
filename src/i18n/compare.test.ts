import { expect, test } from 'vitest';
import { en } from './en/compare.ts';
import { createFormats } from './formats.ts';
import { fr } from './fr/compare.ts';

test('no line breaks between a number and what it counts', () => {
  for (const [words, formats] of [
    [en, createFormats('en-GB')],
    [fr, createFormats('fr-FR')],
  ] as const)
    for (const count of [1, 4])
      for (const unit of [words.years, words.months, words.weeks, words.days])
        expect(unit(count, formats)).toMatch(/^\d+\u00a0\S+$/);
});
