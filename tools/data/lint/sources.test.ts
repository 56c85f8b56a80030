import { type Case, testMessages } from './cases.ts';

const SECOND = 'https://example.org/2,2015-12,fr,,,excerpt,,,,not tried';

const cases: readonly Case[] = [
  [
    'a title from nowhere',
    'sources.csv',
    'excerpt,page',
    'excerpt,',
    [
      'sources.csv:2: it is not said where the title comes from; write page or address for a title, nothing without one',
    ],
  ],
  [
    'a dead page without a copy',
    'sources.csv',
    SECOND,
    'https://example.org/2,2015-12,fr,,,excerpt,,,2026-11-20,gone',
    ['sources.csv:3: the page is gone and no copy is named; name one in archived_url, or another page'],
  ],
  [
    'a result without a day',
    'sources.csv',
    SECOND,
    'https://example.org/2,2015-12,fr,,,excerpt,,,,reached',
    ['sources.csv:3: result "reached" does not fit checked ""; write both or neither'],
  ],
  [
    'a page of an author',
    'sources.csv',
    SECOND,
    'https://example.org/author/2/,2015-12,fr,,,excerpt,,,,not tried',
    [
      'sources.csv:3: https://example.org/author/2/ is a list or a draft, which changes; cite the page itself, or a stored copy',
    ],
  ],
  [
    'a date that stands in the address alone',
    'sources.csv',
    SECOND,
    'https://example.org/2015/12/2.html,,fr,,,excerpt,,,,not tried',
    ['sources.csv:3: date is empty, but the address says 2015-12; write it'],
  ],
  [
    'a page without any date',
    'sources.csv',
    SECOND,
    'https://example.org/20151/2.html,,fr,,,excerpt,,,,not tried',
    [],
  ],
  [
    'two pages of one text',
    'sources.csv',
    SECOND,
    'https://example.org/2,2015-12,fr,,Reuters,excerpt,,,,not tried',
    [
      'incidents.csv:2: all sources of 2015-11-20-bamako-hotel rest on Reuters, and uncertainty does not say so; say it there',
    ],
  ],
];
testMessages(cases);
