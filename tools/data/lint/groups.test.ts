import { type Case, testMessages } from './cases.ts';

const cases: readonly Case[] = [
  [
    'an act after the merger',
    'groups.csv',
    ',,,,jihadist,2015,2017-03-02,ML',
    ',,,,jihadist,2015,2015-10,ML',
    [
      'actors.csv:2: aqim acts in 2015-11-20-bamako-hotel, after 2015-10, when it was no organisation of its own; say in note why it is named, or correct the group',
    ],
  ],
  [
    'an act before the founding',
    'groups.csv',
    ',,,,jihadist,2015,2017-03-02,ML',
    ',,,,jihadist,2016,2017-03-02,ML',
    [
      'actors.csv:2: aqim acts in 2015-11-20-bamako-hotel, before 2016, when it was no organisation of its own; say in note why it is named, or correct the group',
    ],
  ],
  [
    'a name in another dataset that stands twice',
    'groups.csv',
    ',,,,jihadist,2015,2017-03-02,ML',
    ',AQIM | AQIM,,,jihadist,2015,2017-03-02,ML',
    ['groups.csv:2: ucdp_name has AQIM twice; give each name once, with | between two'],
  ],
];
testMessages(cases);
