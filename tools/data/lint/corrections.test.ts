// Each case breaks one thing in sound tables and expects exactly what the lint says about it.

import { testMessages } from './cases.ts';

testMessages([
  [
    'a field that does not exist',
    'corrections.csv',
    'killed_best,21,19',
    'killed,21,19',
    [
      'corrections.csv:2: the field "killed" does not exist; name a column of incidents.csv, sources.1.<column> or actors.<column>',
    ],
  ],
  [
    'a column of sources that does not exist',
    'corrections.csv',
    'sources.2.publisher',
    'sources.2.editor',
    [
      'corrections.csv:4: the field "sources.2.editor" does not exist; name a column of incidents.csv, sources.1.<column> or actors.<column>',
    ],
  ],
  [
    'a correction that changes nothing',
    'corrections.csv',
    'killed_best,21,19',
    'killed_best,19,19',
    ['corrections.csv:2: old and new are the same ("19"); say what changed, or remove it'],
  ],
  [
    'a correction that was not made',
    'corrections.csv',
    'killed_best,19,20',
    'killed_best,19,23',
    [
      'corrections.csv:3: killed_best of 2015-11-20-bamako-hotel should be "23" but is "20"; make the correction, or add a later one',
    ],
  ],
  [
    'a correction of a source that was not made',
    'corrections.csv',
    'publisher,AFP,RFI',
    'publisher,AFP,BBC',
    [
      'corrections.csv:4: sources.2.publisher of 2015-11-20-bamako-hotel should be "BBC" but is "RFI"; make the correction, or add a later one',
    ],
  ],
  [
    'a correction of an actor that was not made',
    'corrections.csv',
    'actors.status,suspected,claimed',
    'actors.status,suspected,denied',
    [
      'corrections.csv:5: actors.status of 2015-11-20-bamako-hotel should be "denied" but is "claimed", "attributed"; make the correction, or add a later one',
    ],
  ],
]);
