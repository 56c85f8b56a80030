// Each case breaks one thing in sound tables and expects exactly what the lint says about it.

import { testMessages } from './cases.ts';

testMessages([
  [
    'a number that counts from 1',
    'actors.csv',
    'perpetrator,claimed,1',
    'perpetrator,claimed,0',
    [
      'actors.csv:2: claim 0 is below 1; count from 1',
      'actors.csv:2: a perpetrator has no claim number; write 1, or the number of the claim it stands in',
    ],
  ],
  [
    'a low above the best',
    'incidents.csv',
    '18,20,27',
    '30,20,27',
    ['incidents.csv:2: killed_low 30 is above killed_best 20; order them low <= best <= high'],
  ],
  [
    'a best above the high',
    'incidents.csv',
    '18,20,27',
    '18,30,27',
    [
      'corrections.csv:3: killed_best of 2015-11-20-bamako-hotel should be "20" but is "30"; make the correction, or add a later one',
      'incidents.csv:2: killed_best 30 is above killed_high 27; order them low <= best <= high',
    ],
  ],
  [
    'a low above the high without a best',
    'incidents.csv',
    '1,,3',
    '4,,3',
    ['incidents.csv:3: killed_low 4 is above killed_high 3; order them low <= best <= high'],
  ],
  [
    'a low above the high in a report',
    'reports.csv',
    '22,27',
    '27,22',
    ['reports.csv:2: killed_low 27 is above killed_high 22; order them low <= high'],
  ],
  [
    'a region named between no zooms',
    'regions.csv',
    '2.5,5.4',
    '5.4,2.5',
    [
      'regions.csv:2: from_zoom "5.4", to_zoom "2.5" is no span; write two zooms of the map, 0 to 10, the lower one in from_zoom',
    ],
  ],
  [
    'a region turned by words',
    'regions.csv',
    '2.5,,yes',
    '2.5,steep,yes',
    ['regions.csv:2: angle "steep" is no angle; write whole degrees, -99 to 99, or nothing'],
  ],
  [
    'a negative number',
    'incidents.csv',
    '18,20,27,2',
    '18,20,27,-2',
    [
      'incidents.csv:2: attackers_killed "-2" is no whole number; write digits only, or leave it empty if not known',
    ],
  ],
  [
    'a number in words',
    'reports.csv',
    'no,7,170',
    'no,seven,170',
    ['reports.csv:2: injured "seven" is no whole number; write digits only, or leave it empty if not known'],
  ],
  [
    'a fraction as claim number',
    'actors.csv',
    'claimed,1',
    'claimed,1.5',
    ['actors.csv:2: claim "1.5" is no whole number; write digits only, or leave it empty if not known'],
  ],
]);
