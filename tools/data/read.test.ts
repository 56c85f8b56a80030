// Files that are no proper tables, and the line on which a record stands.

import { expect, test } from 'vitest';
import { testMessages } from './lint/cases.ts';
import { messagesWith } from './lint/fixture.ts';
import { messageOf } from './problem.ts';
import { parseTables } from './read.ts';

testMessages([
  [
    'a missing column',
    'incidents.csv',
    'hostages,summary',
    'summary',
    [
      'incidents.csv:1: the column hostages is missing; add it to the header row',
      'incidents.csv:2: 22 cells where the header has 21; quote cells that hold a comma, and fill up with empty cells',
      'incidents.csv:3: 22 cells where the header has 21; quote cells that hold a comma, and fill up with empty cells',
    ],
  ],
  [
    'an unknown column',
    'places.csv',
    'rank,',
    'rank_,',
    [
      'places.csv:1: the column rank is missing; add it to the header row',
      'places.csv:1: the column "rank_" is not known; remove it or add it to data/datapackage.json and tools/data/tables.ts',
    ],
  ],
  [
    'a column that stands twice',
    'lineages.csv',
    'shape\nmain,Main,Principal,رئيسي,circle',
    'shape,id\nmain,Main,Principal,رئيسي,circle,main',
    ['lineages.csv:1: the column id stands twice; remove one'],
  ],
  [
    'too few cells',
    'places.csv',
    'ML,capital,1,',
    'ML,capital,',
    [
      'places.csv:2: 8 cells where the header has 9; quote cells that hold a comma, and fill up with empty cells',
    ],
  ],
  [
    'an empty line',
    'sources.csv',
    'excerpt,,,,not tried\n',
    'excerpt,,,,not tried\n\n',
    [
      'sources.csv:4: 1 cells where the header has 14; quote cells that hold a comma, and fill up with empty cells',
    ],
  ],
  [
    'a quote inside a cell',
    'incidents.csv',
    '"Police said',
    '"Police" said',
    ['incidents.csv:2: Trailing quote on quoted field is malformed; repair the quotes'],
  ],
  [
    'Windows line ends',
    'places.csv',
    'longitude\n',
    'longitude\r\n',
    ['places.csv:1: lines end with CR LF; save the file with LF line ends'],
  ],
  [
    'a package without a version',
    'datapackage.json',
    '2026-11-24',
    'soon',
    ['datapackage.json:1: the version "soon" is no day; write the day of the last change as YYYY-MM-DD'],
  ],
  [
    'a package without a licence',
    'datapackage.json',
    'CC-BY-4.0',
    '',
    ['datapackage.json:1: licenses[0].name is missing; name the licence of the data'],
  ],
  [
    'a package that does not say where to report an error',
    'datapackage.json',
    'desk@example.org',
    'the desk',
    [
      'datapackage.json:1: contributors[0] has no email and no https path; name where readers report an error',
    ],
  ],
  [
    'a package that is no JSON',
    'datapackage.json',
    '{"title"',
    '{title',
    ['datapackage.json:1: the file is no JSON; repair it'],
  ],
]);

test('a file that cannot be read is a problem of its own', () => {
  const { problems } = parseTables((file) => {
    if (file === 'lineages.csv') throw new Error('ENOENT');
    return file.endsWith('.json') ? '{"version":"2026-11-24","licenses":[{"name":"CC-BY-4.0"}]}' : '';
  });
  expect(problems.map(messageOf)).toContain('data/lineages.csv:1: the file cannot be read; restore it');
});

test('a problem stands on the line of its record, after cells of several lines too', () => {
  const raid = '2016-01-02-kidal-raid,Raid near Kidal,2016-01-02,2016-01-02,,ML,Kidal,Kidal,18.4411';
  const siege = 'Gunmen entered a hotel.,"Police said “terrorists”, twice."\n';
  const broken = `"Gunmen\nentered\na hotel.","Police said “terrorists”, twice."\n`;
  expect(messagesWith('incidents.csv', siege + raid, broken + raid.replace('18.4411', '18.44111'))).toEqual([
    'data/incidents.csv:5: latitude 18.44111 has more than four decimals; round it',
  ]);
});
