import { expect, test } from 'vitest';
import { dayUtcOf } from '../lib/time.ts';
import { en } from './en/messages.ts';
import { createFormats } from './formats.ts';
import { fr } from './fr/messages.ts';

const english = createFormats('en-GB');
const french = createFormats('fr-FR');

test('a date is as precise as it is known', () => {
  expect(english.date('2015-11-20')).toBe('20 November 2015');
  expect(english.date('2015-11')).toBe('November 2015');
  expect(english.date('2015')).toBe('2015');
  expect(french.date('2015-11-20')).toBe('20 novembre 2015');
});

test('a span names what its ends share once', () => {
  expect(english.dates('2013-01-16', '2013-01-19')).toBe('16–19 January 2013');
  expect(english.dates('2013-01-16', '2013-01-16')).toBe('16 January 2013');
  expect(french.dates('2013-01-16', '2013-01-19')).toBe('16–19 janvier 2013');
});

test('days do not shift with the time zone of the machine', () => {
  expect(english.day(dayUtcOf(2015, 11, 20))).toBe('20 November 2015');
  expect(english.month(dayUtcOf(2015, 11, 1))).toBe('November 2015');
});

test('a range of one value is that value', () => {
  expect(english.range(18, 27)).toBe('18–27');
  expect(english.range(1000, 1000)).toBe('1,000');
});

test('French counts zero as one', () => {
  const forms = { one: 'choisi', other: 'choisis' };
  expect([0, 1, 2].map((count) => french.plural(count, forms))).toEqual(['choisi', 'choisi', 'choisis']);
});

test('countries are named in the language', () => {
  expect([english.country('DZ'), french.country('DZ')]).toEqual(['Algeria', 'Algérie']);
});

test('French has the very keys of English, down to the names of options', () => {
  const keysOf = (value: object, path = ''): string[] =>
    Object.entries(value).flatMap(([key, child]) =>
      typeof child === 'object' && child !== null ? keysOf(child, `${path}${key}.`) : [`${path}${key}`],
    );
  expect(keysOf(fr).sort()).toEqual(keysOf(en).sort());
});

test('a country is named by its code; what is no code is a name already and ends nothing', () => {
  expect([english.country('ML'), french.country('TD')]).toEqual(['Mali', 'Tchad']);
  const names = ['Mali', 'Côte d’Ivoire', '', 'M', '466', 'Sahel region', 'ZZZZZZZZZ'];
  expect(names.map((name) => english.country(name))).toEqual(names);
});
