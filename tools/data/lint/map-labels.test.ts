// Each case breaks one thing in sound tables and expects exactly what the lint says about it.

import { testMessages } from './cases.ts';

testMessages([
  [
    'a name too long for the map',
    'map-labels.csv',
    'The hotel',
    'The hotel on the northern bank',
    ['map-labels.csv:2: label_en "The hotel on the northern bank" is too long; use at most 24 letters'],
  ],
  [
    'a pin that is neither yes nor no',
    'map-labels.csv',
    'yes',
    'perhaps',
    ['map-labels.csv:2: pinned "perhaps" is not allowed; use yes, no'],
  ],
  [
    'a name of no incident',
    'map-labels.csv',
    '2015-11-20-bamako-hotel',
    '2015-11-20-nowhere',
    [
      'map-labels.csv:2: incident_id "2015-11-20-nowhere" is not in data/incidents.csv; correct it or add it there',
    ],
  ],
]);
