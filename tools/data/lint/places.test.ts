import { type Case, testMessages } from './cases.ts';

const POINT = '18.4411,1.4078,town,,ambush';

const cases: readonly Case[] = [
  [
    'a circle around a town',
    'incidents.csv',
    POINT,
    '18.4411,1.4078,town,25,ambush',
    ['incidents.csv:3: a place known as town has radius_km 25; leave it empty'],
  ],
  [
    'a district without a circle',
    'incidents.csv',
    POINT,
    '18.4411,1.4078,district,,ambush',
    [
      'incidents.csv:3: radius_km "" does not fit the precision district; write 2 to 65, or another precision',
    ],
  ],
  [
    'a region as large as a country',
    'incidents.csv',
    POINT,
    '18.4411,1.4078,region,1000,ambush',
    [
      'incidents.csv:3: radius_km "1000" does not fit the precision region; write 30 to 700, or another precision',
    ],
  ],
  ['a region', 'incidents.csv', POINT, '18.4411,1.4078,region,75,ambush', []],
  [
    'a sentence that leads out of the circle',
    'incidents.csv',
    `${POINT},military,1,,3,,,,Fighters attacked a convoy.,`,
    '18.4411,1.4078,district,25,ambush,military,1,,3,,,,Fighters attacked a convoy.,The village is 71 km away.',
    ['incidents.csv:3: uncertainty says "71 km away", but radius_km is 25; correct one of them'],
  ],
  [
    'a second point of a town',
    'places.csv',
    'bamako,Bamako,Bamako,باماكو,ML,capital,1,12.65,-8',
    'kidal,Kidal,Kidal,كيدال,ML,city,1,18.45,1.4',
    [
      'incidents.csv:3: Kidal is at 18.4411, 1.4078 here and at 18.45, 1.4 elsewhere; give a town one point, the one of data/places.csv',
    ],
  ],
];
testMessages(cases);
