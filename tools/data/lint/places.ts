// Rules for where an incident is drawn: a circle that fits the words, and one point for a town.

import { group } from 'd3-array';
import { type Problem, problemIn } from '../problem.ts';
import type { Row, Tables } from '../tables.ts';

/** Kilometres around the point, by precision: a wider district is a region. */
const RADII: Readonly<Record<string, readonly [least: number, most: number]>> = {
  district: [2, 65],
  region: [30, 700],
};

const TABLES_WITH_RADII = ['incidents', 'incidentPlaces'] as const;

/** What `uncertainty` says of the point: "Mondoro is 71 km away", "the point is Debdeb, some 80 km from the spot". */
const DISTANCE = /(\d+) km (?:away|off|from the spot)/g;

export function* radiiThatDoNotFit(tables: Tables): Iterable<Problem> {
  for (const table of TABLES_WITH_RADII) {
    for (const row of tables[table]) {
      const { location_precision: precision, radius_km: radius } = row;
      const [least, most] = RADII[precision] ?? [];
      if (least === undefined || most === undefined) {
        const what = `a place known as ${precision} has radius_km ${radius}`;
        if (radius !== '') yield problemIn(table, row, what, 'leave it empty');
      } else if (radius === '' || Number(radius) < least || Number(radius) > most) {
        const fix = `write ${least} to ${most}, or another precision`;
        yield problemIn(table, row, `radius_km "${radius}" does not fit the precision ${precision}`, fix);
      }
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
  const points = new Map<string, Point>();
  for (const place of tables.places) {
    for (const name of [place.name_en, place.name_fr]) points.set(keyOf(name, place.country), place);
  }
  const countries = new Map(tables.incidents.map(({ id, country }) => [id, country]));
  const placed = [
    ...tables.incidents.map((row) => ({ table: 'incidents' as const, row, country: row.country })),
    ...tables.incidentPlaces.map((row) => ({
      table: 'incidentPlaces' as const,
      row,
      country: countries.get(row.incident_id) ?? '',
    })),
  ];
  for (const { table, row, country } of placed) {
    if (row.location_precision !== 'town') continue;
    const key = keyOf(row.place, country);
    const point = points.get(key) ?? row;
    points.set(key, point);
    if (isSamePoint(point, row)) continue;
    const what = `${row.place} is at ${row.latitude}, ${row.longitude} here and at ${point.latitude}, ${point.longitude} elsewhere`;
    yield problemIn(table, row, what, 'give a town one point, the one of data/places.csv');
  }
}

/** The first of an incident's places is the point of the incident, and one place alone needs no table. */
export function* placesBesideTheIncident(tables: Tables): Iterable<Problem> {
  const incidents = new Map(tables.incidents.map((row) => [row.id, row]));
  for (const [id, places] of group(tables.incidentPlaces, ({ incident_id }) => incident_id)) {
    for (const [at, row] of places.entries()) {
      const expected = String(at + 1);
      if (row.number !== expected) {
        const what = `place number ${row.number} of ${id} stands where ${expected} is due`;
        yield problemIn('incidentPlaces', row, what, 'number them 1, 2 … in file order');
      }
      const same = places.slice(0, at).find((other) => isSamePoint(other, row));
      if (same)
        yield problemIn('incidentPlaces', row, `${row.place} has the point of ${same.place}`, 'remove one');
    }
    const [first] = places;
    const incident = incidents.get(id);
    if (!first || !incident) continue;
    if (places.length === 1)
      yield problemIn('incidentPlaces', first, `${id} has one place here`, 'add the others, or remove it');
    if (!isSamePoint(first, incident)) {
      const what = `${first.place} is not at the point of ${id} in incidents.csv`;
      yield problemIn('incidentPlaces', first, what, 'give place number 1 the point of the incident');
    }
  }
}

type Point = Pick<Row<'incidents'>, 'latitude' | 'longitude'>;

const isSamePoint = (first: Point, second: Point): boolean =>
  first.latitude === second.latitude && first.longitude === second.longitude;
