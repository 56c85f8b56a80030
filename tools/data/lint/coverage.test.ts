// Each case breaks one thing in sound tables and expects exactly what the lint says about it.

import { expect, test } from 'vitest';
import { messagesWith } from './fixture.ts';

test.each([
  [
    'a month nobody speaks of',
    'ML,2016-01,2016-12',
    'ML,2016-02,2016-12',
    [
      'coverage.csv:3: ML goes on with 2016-02 where 2016-01 is due; sort by time and leave neither gap nor overlap',
    ],
  ],
  [
    'a month spoken of twice',
    'ML,2015-01,2015-12',
    'ML,2015-01,2016-02',
    [
      'coverage.csv:3: ML goes on with 2016-01 where 2016-03 is due; sort by time and leave neither gap nor overlap',
    ],
  ],
  [
    'a stretch that ends too soon',
    'ML,2016-01,2016-12',
    'ML,2016-01,2016-11',
    ['coverage.csv:3: ML ends with 2016-11, not with 2016-12; cover the years of all incidents'],
  ],
  [
    'a year instead of a month',
    'ML,2015-01,',
    'ML,2015,',
    ['coverage.csv:2: from "2015" is no month; write YYYY-MM'],
  ],
  [
    'a word of no meaning',
    'searched partly',
    'looked at',
    ['coverage.csv:3: level "looked at" is not allowed; use not searched, searched partly, searched well'],
  ],
  [
    'a note in one language only',
    'Le nord seulement.',
    '',
    ['coverage.csv:3: note_fr is empty where note is not; translate it'],
  ],
])('%s', (_what, piece, broken, messages) => {
  expect(messagesWith('coverage.csv', piece, broken)).toEqual(messages.map((message) => `data/${message}`));
});

test('a country without a row', () => {
  const messages = messagesWith('incidents.csv', '2016-01-02,2016-01-02,,ML', '2016-01-02,2016-01-02,,NE');
  expect(messages).toContain(
    'data/incidents.csv:3: nothing says how well NE was searched; add it to data/coverage.csv',
  );
});

test.each([
  [
    'no doubt at all',
    '2015-11-20,2015-11-22',
    '2015-11-20,2015-11-20',
    ['2015-11-20 to 2015-11-20 leaves nothing in doubt; correct it or remove the row'],
  ],
  [
    'a doubt about other days than ours',
    '2015-11-20,2015-11-22',
    '2015-11-21,2015-11-22',
    [
      '2015-11-21 to 2015-11-22 does not hold the start_date of the incident (2015-11-20); correct one of them',
    ],
  ],
])('a disputed date: %s', (_what, piece, broken, messages) => {
  expect(messagesWith('disputed-dates.csv', piece, broken)).toEqual(
    messages.map((message) => `data/disputed-dates.csv:2: ${message}`),
  );
});

test('a disputed date that nobody explains', () => {
  expect(messagesWith('incidents.csv', '"Police said “terrorists”, twice."', '')).toEqual([
    'data/disputed-dates.csv:2: the uncertainty of 2015-11-20-bamako-hotel does not say who dates it differently; say so there',
  ]);
});
