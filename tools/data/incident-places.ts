// Incidents that happened in several places: the further points come with the first data, the names with the details.

import { group } from 'd3-array';
import type { CorePayload } from '../../src/data/payload/core.ts';
import type { DetailsPayload } from '../../src/data/payload/details.ts';
import { degreesOf, numberOf, type Tables } from './tables.ts';

/** Number 1 is the point of the incident itself. */
export function furtherPoints(
  { incidentPlaces }: Tables,
  incidentIndex: ReadonlyMap<string, number>,
): CorePayload['further'] {
  const rows = incidentPlaces.filter(({ number }) => number !== '1');
  return {
    incident: rows.map(({ incident_id }) => incidentIndex.get(incident_id) ?? -1),
    latitude: rows.map(({ latitude }) => degreesOf(latitude)),
    longitude: rows.map(({ longitude }) => degreesOf(longitude)),
  };
}

export function placesById({ incidentPlaces }: Tables): DetailsPayload['places'] {
  const lists = group(incidentPlaces, ({ incident_id }) => incident_id);
  return Object.fromEntries(
    [...lists].map(([id, list]) => [
      id,
      list.map(({ place, radius_km }) => ({ name: place, radiusKm: numberOf(radius_km) ?? 0 })),
    ]),
  );
}
