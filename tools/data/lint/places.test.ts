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
  ...placesOf(
    'a second point of a town among the places',
    ['1,Kidal,18.4411,1.4078,town,', '2,Bamako,12.6,-8,town,'],
    [
      'incident-places.csv:3: Bamako is at 12.6, -8 here and at 12.65, -8 elsewhere; give a town one point, the one of data/places.csv',
    ],
  ),
  ...placesOf('several places', ['1,Kidal,18.4411,1.4078,town,', '2,Anéfis,18.04,0.6011,district,20'], []),
  ...placesOf(
    'a first place elsewhere',
    ['1,Road,18.45,1.4,town,', '2,Anéfis,18.04,0.6011,town,'],
    [
      'incident-places.csv:2: Road is not at the point of 2016-01-02-kidal-raid in incidents.csv; give place number 1 the point of the incident',
    ],
  ),
  ...placesOf(
    'a place twice',
    ['1,Kidal,18.4411,1.4078,town,', '2,Camp,18.4411,1.4078,town,'],
    ['incident-places.csv:3: Camp has the point of Kidal; remove one'],
  ),
  ...placesOf(
    'one place alone',
    ['1,Kidal,18.4411,1.4078,town,'],
    ['incident-places.csv:2: 2016-01-02-kidal-raid has one place here; add the others, or remove it'],
  ),
  ...placesOf(
    'a place out of number',
    ['1,Kidal,18.4411,1.4078,town,', '3,Anéfis,18.04,0.6011,town,'],
    [
      'incident-places.csv:3: place number 3 of 2016-01-02-kidal-raid stands where 2 is due; number them 1, 2 … in file order',
    ],
  ),
  ...placesOf(
    'a place in another country',
    ['1,Kidal,18.4411,1.4078,town,', '2,Kano,12.05,8.52,town,'],
    [
      'incident-places.csv:3: 12.05, 8.52 lies 649 km outside ML; correct the coordinates or the country (up to 3 km is tolerated at borders and coasts)',
    ],
  ),
  ...placesOf(
    'a vague place without a circle',
    ['1,Kidal,18.4411,1.4078,town,', '2,Anéfis,18.04,0.6011,district,'],
    [
      'incident-places.csv:3: radius_km "" does not fit the precision district; write 2 to 65, or another precision',
    ],
  ),
];
testMessages(cases);

/** The raid near Kidal in several places: number, name, point, precision, radius. */
function placesOf(what: string, places: readonly string[], messages: readonly string[]): readonly Case[] {
  const rows = places.map((place) => `2016-01-02-kidal-raid,${place},GeoNames\n`);
  return [[what, 'incident-places.csv', 'point_from\n', `point_from\n${rows.join('')}`, messages]];
}
