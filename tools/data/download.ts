// The curated data as people download them: one CSV row or GeoJSON feature an incident, with licence and version.

import { group } from 'd3-array';
import Papa from 'papaparse';
import { sortedIncidents } from './order.ts';
import { numberOf, type Row, type Tables } from './tables.ts';

/** Between several values in one cell. */
const SEPARATOR = ' | ';
const UNIDENTIFIED = 'unidentified';

type Properties = Readonly<Record<string, string | number | null>> & { readonly id: string };

/** Without it Excel takes UTF-8 for Windows-1252, and more than half of the rows are garbled. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180 in UTF-8 with its mark; the last columns repeat version and licence, so that a row keeps them wherever it goes. */
export function publicCsvOf(tables: Tables): string {
  const rows = propertiesOf(tables).map((properties) => ({
    ...properties,
    data_version: tables.package.version,
    licence: tables.package.licence,
  }));
  return `${BYTE_ORDER_MARK}${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}

/** RFC 7946: degrees of WGS 84, so no `crs`; what is empty is null, so that a column has one type. */
export function geojsonOf(tables: Tables): string {
  const { title, version, licence, licenceUrl } = tables.package;
  return JSON.stringify({
    type: 'FeatureCollection',
    version,
    licence,
    licence_url: licenceUrl,
    attribution: title,
    features: propertiesOf(tables).map(({ latitude, longitude, ...properties }) => ({
      type: 'Feature',
      id: properties.id,
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, value]) => [name, value === '' ? null : value]),
      ),
    })),
  });
}

/** What the incident's own row says, then its actors and sources, in the same order in each of their columns. */
function propertiesOf(tables: Tables): readonly Properties[] {
  const names = new Map(tables.groups.map((row) => [row.id, row.short_name]));
  const actorsOf = group(tables.actors, (actor) => actor.incident_id);
  const dates = new Map(tables.disputedDates.map((row) => [row.incident_id, row]));
  const placesOf = group(tables.incidentPlaces, (place) => place.incident_id);
  const sourcesOf = group(tables.sources, (source) => source.incident_id);
  return sortedIncidents(tables).map((incident) => {
    const actors = actorsOf.get(incident.id) ?? [];
    const places = placesOf.get(incident.id) ?? [];
    const sources = sourcesOf.get(incident.id) ?? [];
    return {
      id: incident.id,
      title: incident.title,
      start_date: incident.start_date,
      end_date: incident.end_date,
      start_earliest: dates.get(incident.id)?.earliest ?? '',
      start_latest: dates.get(incident.id)?.latest ?? '',
      captivity_until: incident.captivity_until,
      country: incident.country,
      admin1: incident.admin1,
      place: incident.place,
      latitude: numberOf(incident.latitude),
      longitude: numberOf(incident.longitude),
      location_precision: incident.location_precision,
      radius_km: numberOf(incident.radius_km),
      places: joined(places.map(({ place }) => place)),
      place_points: joined(places.map(({ latitude, longitude }) => `${latitude} ${longitude}`)),
      event_type: incident.event_type,
      target_type: incident.target_type,
      killed_low: numberOf(incident.killed_low),
      killed_best: numberOf(incident.killed_best),
      killed_high: numberOf(incident.killed_high),
      attackers_killed: numberOf(incident.attackers_killed),
      injured: numberOf(incident.injured),
      hostages: numberOf(incident.hostages),
      summary: incident.summary,
      uncertainty: incident.uncertainty,
      groups: joined(actors.map((actor) => names.get(actor.group_id) ?? UNIDENTIFIED)),
      group_ids: joined(actors.map((actor) => actor.group_id || UNIDENTIFIED)),
      roles: joined(actors.map((actor) => actor.role)),
      attribution: joined(actors.map((actor) => actor.status)),
      sources: joined(sources.map(citationOf)),
      source_urls: joined(sources.map((source) => source.url)),
    };
  });
}

const citationOf = ({ publisher, title, date }: Row<'sources'>): string =>
  [publisher, title, date].filter(Boolean).join(', ');

/** A value that holds the separator itself would look like two. */
const joined = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll(SEPARATOR, ' – ')).join(SEPARATOR);
