// Rules for coordinates: plain degrees, not finer than we publish, and inside the country that the row names.

import { kmOutside } from '../borders.ts';
import { type Problem, problemIn } from '../problem.ts';
import { fieldsOf } from '../schema.ts';
import type { Tables } from '../tables.ts';

/**
 * How far outside its country a point may lie. Natural Earth's 1:10m borders and coasts are off by up to 2.2 km where
 * the data has true border towns (Tinzaouaten) and beaches (Grand-Bassam); no point needs more, however vague.
 */
const TOLERANCE_KM = 3;

/** Degrees to either side of zero. */
const LIMITS = { latitude: limitOf('latitude'), longitude: limitOf('longitude') } as const;
const DEGREES = /^-?\d{1,3}(?:\.\d+)?$/;
const TOO_FINE = /\.\d{5,}$/;
const COLUMNS = ['latitude', 'longitude'] as const;
const TABLES_WITH_POINTS = ['incidents', 'incidentPlaces', 'places', 'regions'] as const;
/** Regions cross borders: they name no country. A place of an incident has the country of that. */
const TABLES_WITH_COUNTRIES = ['incidents', 'incidentPlaces', 'places'] as const;

export function* malformedCoordinates(tables: Tables): Iterable<Problem> {
  for (const table of TABLES_WITH_POINTS) {
    for (const row of tables[table]) {
      for (const column of COLUMNS) {
        const cell = row[column];
        if (cell !== '' && !isDegrees(cell, column)) {
          const limit = LIMITS[column];
          const fix = `write degrees between -${limit} and ${limit} with a point, such as 12.634`;
          yield problemIn(table, row, `${column} "${cell}" is no coordinate`, fix);
        } else if (TOO_FINE.test(cell)) {
          yield problemIn(table, row, `${column} ${cell} has more than four decimals`, 'round it');
        }
      }
    }
  }
}

export function* coordinatesAbroad(tables: Tables): Iterable<Problem> {
  const countries = new Map(tables.incidents.map(({ id, country }) => [id, country]));
  for (const table of TABLES_WITH_COUNTRIES) {
    for (const row of tables[table]) {
      const { latitude, longitude } = row;
      const country = 'country' in row ? row.country : (countries.get(row.incident_id) ?? '');
      if (!isDegrees(latitude, 'latitude') || !isDegrees(longitude, 'longitude')) continue;
      const km = kmOutside(country, Number(longitude), Number(latitude));
      // A country that is no country is said by another rule.
      if (km === undefined || km <= TOLERANCE_KM) continue;
      yield problemIn(
        table,
        row,
        `${latitude}, ${longitude} lies ${Math.round(km)} km outside ${country}`,
        `correct the coordinates or the country (up to ${TOLERANCE_KM} km is tolerated at borders and coasts)`,
      );
    }
  }
}

function limitOf(column: 'latitude' | 'longitude'): number {
  const field = fieldsOf('incidents').find(({ name }) => name === column);
  return field?.constraints?.maximum ?? 0;
}

const isDegrees = (cell: string, column: keyof typeof LIMITS): boolean =>
  DEGREES.test(cell) && Math.abs(Number(cell)) <= LIMITS[column];
