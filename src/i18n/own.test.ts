import { expect, test } from 'vitest';
import { createFormats } from './formats.ts';
import { OWN_MESSAGES } from './own.ts';

const [en, fr, ar] = [createFormats('en-GB'), createFormats('fr-FR'), createFormats('ar-u-nu-latn', 'rtl')];

test('one preliminary row is spoken of as one', () => {
  const [inEnglish, inFrench, inArabic] = [OWN_MESSAGES.en, OWN_MESSAGES.fr, OWN_MESSAGES.ar].map(
    ({ preliminary }) => preliminary.some,
  );
  expect(inEnglish?.(1, 'Candidate', en)).toMatch(/^One of them is an event of Candidate/);
  expect(inFrench?.(1, 'Candidate', fr)).toMatch(/^Un événement est de Candidate/);
  expect(inFrench?.(2, 'Candidate', fr)).toMatch(/^2 événements sont de Candidate/);
  expect(inArabic?.(1, 'Candidate', ar)).toMatch(/^حدث واحد من Candidate: أولي،/);
  expect(inArabic?.(2, 'Candidate', ar)).toMatch(/^حدثان من Candidate: أوليان،/);
  expect(inArabic?.(3, 'Candidate', ar)).toMatch(/^3 أحداث من Candidate: أولية،/);
});

test('rows that were not fetched are said to be missing from what is counted', () => {
  const { unread } = OWN_MESSAGES.en.bar;
  expect(unread(1, en)).toBe('1 row of the file was not fetched and is missing from every count here.');
  expect(unread(2, en)).toMatch(/were not fetched and are missing from every count here/);
});

test('in Arabic the verb stands before the rows that were not fetched, and so agrees with any number', () => {
  const { beyond, outside } = OWN_MESSAGES.ar.report;
  for (const words of [beyond, outside]) {
    expect(words(1, ar)).toMatch(/^لم يُجلب صف واحد/);
    expect(words(2, ar)).toMatch(/^لم يُجلب صفان/);
  }
});
