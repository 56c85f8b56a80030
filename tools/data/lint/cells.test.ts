// Each case breaks one thing in sound tables and expects exactly what the lint says about it.

import { type Case, testMessages } from './cases.ts';

testMessages([
  [
    'a blank at the end',
    'incidents.csv',
    'Hotel siege',
    'Hotel siege ',
    ['incidents.csv:2: title begins or ends with a blank; remove it'],
  ],
  [
    'two blanks',
    'translations/incidents.fr.csv',
    'Un convoi',
    'Un  convoi',
    ['translations/incidents.fr.csv:3: summary holds a double blank or a tab; write one blank'],
  ],
  [
    'a sentence twice',
    'incidents.csv',
    'Gunmen entered a hotel.',
    'Gunmen entered a hotel. Gunmen entered a hotel.',
    ['incidents.csv:2: summary says "Gunmen entered a hotel." twice; say it once'],
  ],
  ...['=HYPERLINK(A1)', '+1 more', '- siege', '@press', '＝1+1'].map(
    (text): Case => [
      `a text that spreadsheets calculate: ${text}`,
      'incidents.csv',
      'Hotel siege',
      text,
      [
        `incidents.csv:2: title begins with "${text[0]}", which spreadsheets read as a formula; begin with a word or a quotation mark`,
      ],
    ],
  ),
  [
    'an empty cell that is needed',
    'sources.csv',
    '1,AFP',
    '1,',
    ['sources.csv:4: publisher is empty; fill it in'],
  ],
  [
    'an empty cell of a key',
    'coverage.csv',
    'ML,2016-01,2016-12',
    'ML,2016-01,',
    ['coverage.csv:3: to is empty; fill it in'],
  ],
  [
    'a word outside the vocabulary',
    'incidents.csv',
    ',exact,',
    ',precise,',
    ['incidents.csv:2: location_precision "precise" is not allowed; use exact, town, district, region'],
  ],
  [
    'a country that is none of the list',
    'incidents.csv',
    'ML,Kidal',
    'XX,Kidal',
    [
      'incidents.csv:3: country "XX" is not allowed; see data/datapackage.json',
      'incidents.csv:3: nothing says how well XX was searched; add it to data/coverage.csv',
    ],
  ],
  [
    'an empty word',
    'actors.csv',
    ',perpetrator,claimed',
    ',perpetrator,',
    [
      'actors.csv:2: status "" is not allowed; use claimed, attributed, suspected, disputed, denied, unknown',
      'corrections.csv:5: actors.status of 2015-11-20-bamako-hotel should be "claimed" but is "", "attributed"; make the correction, or add a later one',
    ],
  ],
  [
    'a list of words',
    'groups.csv',
    ',ML,,Sentence',
    ',ML;ZZ,,Sentence',
    ['groups.csv:2: countries "ZZ" is not allowed; see data/datapackage.json'],
  ],
]);
