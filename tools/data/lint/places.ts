// Rules for where an incident is drawn: a circle that fits the words, and one point for a town.

import { type Problem, problemIn } from '../problem.ts';
import type { Row, Tables } from '../tables.ts';

/** Kilometres around the point, by precision: a wider district is a region. */
const RADII: Readonly<Record<string, readonly [least: number, most: number]>> = {
  district: [2, 65],
  region: [30, 700],
};

/** What `uncertainty` says of the point: "Mondoro is 71 km away", "the point is Debdeb, some 80 km from the spot". */
const DISTANCE = /(\d+) km (?:away|off|from the spot)/g;

export function* radiiThatDoNotFit(tables: Tables): Iterable<Problem> {
  for (const row of tables.incidents) {
    const { location_precision: precision, radius_km: radius } = row;
    const [least, most] = RADII[precision] ?? [];
    if (least === undefined || most === undefined) {
      if (radius !== '')
        yield problemIn(
          'incidents',
          row,
          `a place known as ${precision} has radius_km ${radius}`,
          'leave it empty',
        );
    } else if (radius === '' || Number(radius) < least || Number(radius) > most) {
      const fix = `write ${least} to ${most}, or another precision`;
      yield problemIn('incidents', row, `radius_km "${radius}" does not fit the precision ${precision}`, fix);
    }
  }
}

/** The circle that is drawn and the sentence beneath it say the same. */
export function* distancesBeyondTheCircle(tables: Tables): Iterable<Problem> {
  for (const row of tables.incidents) {
    if (row.radius_km === '') continue;
    for (const [said, km] of row.uncertainty.matchAll(DISTANCE)) {
      if (Number(km) <= Number(row.radius_km)) continue;
      const what = `uncertainty says "${said}", but radius_km is ${row.radius_km}`;
      yield problemIn('incidents', row, what, 'correct one of them');
    }
  }
}

export function* severalPointsOfOneTown(tables: Tables): Iterable<Problem> {
  const keyOf = (name: string, country: string): string => `${country} ${name}`;
  const points = new Map<string, Pick<Row<'incidents'>, 'latitude' | 'longitude'>>();
  for (const place of tables.places) {
    for (const name of [place.name_en, place.name_fr]) points.set(keyOf(name, place.country), place);
  }
  for (const row of tables.incidents) {
    if (row.location_precision !== 'town') continue;
    const key = keyOf(row.place, row.country);
    const point = points.get(key) ?? row;
    points.set(key, point);
    if (point.latitude === row.latitude && point.longitude === row.longitude) continue;
    const what = `${row.place} is at ${row.latitude}, ${row.longitude} here and at ${point.latitude}, ${point.longitude} elsewhere`;
    yield problemIn('incidents', row, what, 'give a town one point, the one of data/places.csv');
  }
}
