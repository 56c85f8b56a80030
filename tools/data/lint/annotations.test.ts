import { testMessages } from './cases.ts';

const TEXT = 'Seven hours; about 20 killed';

testMessages([
  ['eight words', 'annotations.csv', TEXT, 'one two three four five six seven eight', []],
  [
    'nine words',
    'annotations.csv',
    TEXT,
    'one two three four five six seven eight nine',
    ['annotations.csv:2: text_en has 9 words; say it in 8 at most'],
  ],
  [
    'a sign after a blank',
    'annotations.csv',
    'Sept heures ; environ 20 tués',
    'un deux trois ; quatre cinq six sept huit',
    [],
  ],
  [
    'an incident that is not there',
    'annotations.csv',
    '2015-11-20-bamako-hotel',
    '2015-11-21-bamako-hotel',
    [
      'annotations.csv:2: incident_id "2015-11-21-bamako-hotel" is not in data/incidents.csv; correct it or add it there',
    ],
  ],
  [
    'a language without words',
    'annotations.csv',
    'سبع ساعات؛ نحو 20 قتيلا',
    '',
    ['annotations.csv:2: text_ar is empty; fill it in'],
  ],
]);
