// Each case breaks one thing in sound tables and expects exactly what the lint says about it.

import { testMessages } from './cases.ts';

testMessages([
  [
    'a day that is none',
    'incidents.csv',
    '2016-01-02,2016-01-02,,ML',
    '2016-02-30,2016-03-01,,ML',
    [
      'incidents.csv:3: start_date "2016-02-30" is no date of the calendar; write YYYY-MM-DD, YYYY-MM or YYYY',
    ],
  ],
  [
    'a date in words',
    'sources.csv',
    '/2,2015-12,',
    '/2,Dec 2015,',
    ['sources.csv:3: date "Dec 2015" is no date of the calendar; write YYYY-MM-DD, YYYY-MM or YYYY'],
  ],
  [
    'an end before the start',
    'incidents.csv',
    '2015-11-20,2015-11-21',
    '2015-11-20,2015-11-19',
    ['incidents.csv:2: end_date 2015-11-19 is before start_date 2015-11-20; correct one of them'],
  ],
  [
    'a captivity that ends before the attack',
    'incidents.csv',
    '2016-03',
    '2015-10',
    [
      'incidents.csv:2: captivity_until 2015-10 is before start_date 2015-11-20; correct one of them',
      'incidents.csv:2: captivity_until 2015-10 is before end_date 2015-11-21; correct one of them',
    ],
  ],
  [
    'a group that ends before it begins',
    'groups.csv',
    '2015,2017-03-02',
    '2018,2017-03-02',
    [
      'actors.csv:2: aqim acts in 2015-11-20-bamako-hotel, before 2018, when it was no organisation of its own; say in note why it is named, or correct the group',
      'groups.csv:2: to 2017-03-02 is before from 2018; correct one of them',
    ],
  ],
  [
    'a source older than its incident',
    'sources.csv',
    '/3,2016-01-02',
    '/3,2015-12-31',
    [
      'sources.csv:4: date 2015-12-31 is before the incident began (2016-01-02); correct the date or the source',
    ],
  ],
  ['a source of the evening before, another time zone', 'sources.csv', '/3,2016-01-02', '/3,2016-01-01', []],
  ['a report older than its incident', 'reports.csv', '2015-11-20,AFP', '2015-11,AFP', []],
  [
    'a report older than its incident',
    'reports.csv',
    '2015-11-20,AFP',
    '2015-10,AFP',
    [
      'reports.csv:2: report_date 2015-10 is before the incident began (2015-11-20); correct the date or the source',
    ],
  ],
  [
    'a claim older than its incident',
    'actors.csv',
    '2015-11-22',
    '2014',
    ['actors.csv:2: date 2014 is before the incident began (2015-11-20); correct the date or the source'],
  ],
  [
    'a date after the version',
    'corrections.csv',
    '2026-11-22,2015-11-20-bamako-hotel,sources',
    '2026-12-01,2015-11-20-bamako-hotel,sources',
    [
      'corrections.csv:4: date 2026-12-01 is after the version of the data (2026-11-24); correct it, or raise the version in data/datapackage.json',
    ],
  ],
  [
    'incidents out of order',
    'incidents.csv',
    '2016-01-02,2016-01-02',
    '2015-01-02,2015-01-02',
    ['incidents.csv:3: 2016-01-02-kidal-raid stands after a later incident; sort by start_date, then id'],
  ],
]);
