import { expect, test } from 'vitest';
import { dayUtcOf } from '../lib/time.ts';
import { ar } from './ar/messages.ts';
import { en } from './en/messages.ts';
import { createFormats } from './formats.ts';
import { fr } from './fr/messages.ts';
import { createWriter } from './written.ts';

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

const LANGUAGES = [
  ['en-GB', 'ltr', en],
  ['fr-FR', 'ltr', fr],
  ['ar-u-nu-latn', 'rtl', ar],
] as const;

test.each(LANGUAGES)('%s writes by itself what Intl writes', (tag, direction, { written }) => {
  const [own, byIntl] = [createFormats(tag, direction, written), createFormats(tag, direction)];
  const writer = createWriter(written);
  for (const value of [0, 1, 999, 1000, 13_306, 999_999, 1_000_000, 123_456_789]) {
    expect(writer.number(value)).toBe(byIntl.number(value));
    expect(writer.kilometres(value)).toBe(byIntl.kilometres(value));
  }
  for (const value of [-1, 0.5, Number.NaN]) expect(own.number(value)).toBe(byIntl.number(value));
  const rules = new Intl.PluralRules(tag);
  for (const count of [...Array.from({ length: 320 }, (_, at) => at), 1e6, 2e6, 1_000_001])
    expect(writer.plural(count)).toBe(rules.select(count));
  for (const words of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) {
    expect(writer.list(words, 'and')).toBe(byIntl.list(words));
    expect(writer.list(words, 'or')).toBe(byIntl.anyOf(words));
  }
  for (let month = 1; month <= 12; month++) {
    for (const style of ['long', 'short'] as const) {
      const day = dayUtcOf(2012, month, 5);
      expect(writer.date(2012, month, 5, style)).toBe(byIntl.day(day, style));
      expect(writer.date(2012, month, null, style)).toBe(byIntl.month(day, style));
    }
  }
  for (const code of Object.keys(written.countries)) expect(writer.country(code)).toBe(byIntl.country(code));
  expect(own.country('JP')).toBe(byIntl.country('JP'));
  expect(own.dates('2013-01-16', '2013-02-19')).toBe(byIntl.dates('2013-01-16', '2013-02-19'));
});
