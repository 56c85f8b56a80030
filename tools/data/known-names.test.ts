// The names of the real tables: what files of UCDP, ACLED and GTD call a group leads to its lineage, and to no other.

import { expect, test } from 'vitest';
import { lineageFinder } from '../../src/dataset/opened/known.ts';
import { daysOf, parsePartialDate } from '../../src/lib/time.ts';
import { DATA_FOLDER } from './folder.ts';
import { compileKnownNames } from './known-names.ts';
import { soundTables } from './sound.ts';

const known = compileKnownNames(soundTables(DATA_FOLDER));
const dayOf = (text: string): number | null => {
  const date = parsePartialDate(text);
  return date ? daysOf(date).from : null;
};

const find = (dataset: string, name: string, country: string, day: string) =>
  lineageFinder(known, dataset)?.(name, country, dayOf(day));

test.each([
  ['ucdp', 'AQIM', 'Algeria', '2003-01-01', 'aqim'],
  ['ucdp', 'JNIM', 'Burkina Faso', '2020-05-01', 'jnim'],
  ['ucdp', 'IS', 'Mali', '2019-11-01', 'is-sahel'],
  ['ucdp', 'IS', 'Nigeria', '2019-11-01', 'boko-haram'],
  ['ucdp', 'IS', 'Algeria', '2015-11-01', 'is-sahel'],
  ['gtd', 'Boko Haram', 'Cameroon', '2014-11-01', 'boko-haram'],
  ['acled', 'JNIM: Group for Support of Islam and Muslims', 'Mali', '2021-01-01', 'jnim'],
])('%s: %s in %s', (dataset, name, country, day, lineage) => {
  expect(find(dataset, name, country, day)).toBe(lineage);
});

test('where country and day leave two groups, or the group never was, nobody is named', () => {
  // One at Lake Chad, one in the west.
  expect(find('ucdp', 'IS', 'Niger', '2019-11-01')).toBeNull();
  expect(find('ucdp', 'IS', 'Niger', '2015-04-01')).toBe('boko-haram');
  expect(find('ucdp', 'IS', 'Iraq', '2019-11-01')).toBeNull();
  expect(find('ucdp', 'Government of Mali', 'Niger', '2019-11-01')).toBeNull();
  expect(find('ucdp', 'Somebody', 'Mali', '2019-11-01')).toBeNull();
  expect(lineageFinder(known, 'timemap')).toBeNull();
});
