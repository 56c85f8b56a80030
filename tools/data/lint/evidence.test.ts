// Each case breaks one thing in sound tables and expects exactly what the lint says about it.

import { testMessages } from './cases.ts';

testMessages([
  [
    'an incident without a source',
    'sources.csv',
    '2016-01-02-kidal-raid,1,AFP',
    '2015-11-20-bamako-hotel,3,AFP',
    ['incidents.csv:3: 2016-01-02-kidal-raid has no source; add one to data/sources.csv'],
  ],
  [
    'source numbers with a gap',
    'sources.csv',
    'hotel,2,RFI',
    'hotel,3,RFI',
    [
      'sources.csv:3: source number 3 of 2015-11-20-bamako-hotel stands where 2 is due; number them 1, 2 … in file order',
    ],
  ],
  [
    'an incident without a perpetrator',
    'actors.csv',
    'perpetrator,unknown,1',
    'target,unknown,',
    [
      'incidents.csv:3: 2016-01-02-kidal-raid has neither a perpetrator nor a party; add one to data/actors.csv, with an empty group_id if not identified',
    ],
  ],
  [
    'a named group of unknown status',
    'actors.csv',
    'aqim,perpetrator,claimed',
    'aqim,perpetrator,unknown',
    [
      'actors.csv:2: a named group has the status unknown; say how it is known',
      'corrections.csv:5: actors.status of 2015-11-20-bamako-hotel should be "claimed" but is "unknown", "attributed"; make the correction, or add a later one',
    ],
  ],
  [
    'an unidentified actor that claims',
    'actors.csv',
    'perpetrator,unknown',
    'perpetrator,claimed',
    ['actors.csv:4: an unidentified actor has the status claimed; write unknown, or name the group'],
  ],
  [
    'a target with a claim',
    'actors.csv',
    'attributed,,',
    'attributed,2,',
    ['actors.csv:3: a target has the claim 2; leave it empty'],
  ],
  [
    'a perpetrator without a claim',
    'actors.csv',
    'claimed,1',
    'claimed,',
    ['actors.csv:2: a perpetrator has no claim number; write 1, or the number of the claim it stands in'],
  ],
  [
    'an address without a scheme',
    'sources.csv',
    'https://example.org/1',
    'www.example.org/1',
    [
      'sources.csv:2: url "www.example.org/1" is no web address; write an address that begins with https:// or http://, without blanks',
    ],
  ],
  [
    'an address of another scheme',
    'corrections.csv',
    'https://example.org/c1',
    'javascript:alert(1)',
    [
      'corrections.csv:2: source_url "javascript:alert(1)" is no web address; write an address that begins with https:// or http://, without blanks',
    ],
  ],
  [
    'an address that cannot be parsed',
    'groups.csv',
    'https://example.org/g',
    'https://exa mple.org/g',
    [
      'groups.csv:2: source1_url "https://exa mple.org/g" is no web address; write an address that begins with https:// or http://, without blanks',
    ],
  ],
  [
    'a group that is its own parent',
    'groups.csv',
    ',ML,,Sentence',
    ',ML,aqim,Sentence',
    ['groups.csv:2: aqim is its own parent, directly or through others; correct parent_id'],
  ],
]);
