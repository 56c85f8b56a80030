// Each case breaks one thing in sound tables and expects exactly what the lint says about it.

import { testMessages } from './cases.ts';

testMessages([
  [
    'five decimals',
    'incidents.csv',
    '12.634,',
    '12.63412,',
    ['incidents.csv:2: latitude 12.63412 has more than four decimals; round it'],
  ],
  [
    'a comma for a point',
    'places.csv',
    '12.65',
    '12.65N',
    [
      'places.csv:2: latitude "12.65N" is no coordinate; write degrees between -90 and 90 with a point, such as 12.634',
    ],
  ],
  [
    'a latitude beyond the pole',
    'places.csv',
    '12.65',
    '112.65',
    [
      'places.csv:2: latitude "112.65" is no coordinate; write degrees between -90 and 90 with a point, such as 12.634',
    ],
  ],
  [
    'a longitude of the wrong sign',
    'incidents.csv',
    '-8.029',
    '8.029',
    [
      'incidents.csv:2: 12.634, 8.029 lies 566 km outside ML; correct the coordinates or the country (up to 3 km is tolerated at borders and coasts)',
    ],
  ],
  [
    'a place in the sea',
    'places.csv',
    '12.65,-8',
    '12.65,-18',
    [
      'places.csv:2: 12.65, -18 lies 651 km outside ML; correct the coordinates or the country (up to 3 km is tolerated at borders and coasts)',
    ],
  ],
  ['a village over the border', 'places.csv', '12.65,-8', '19.9543,2.9673', []],
]);
