// The curated data as people download them: one CSV row or GeoJSON feature an incident, with licence and version.

import Papa from 'papaparse';
import type { Row, Tables } from './tables.ts';

const LICENCE = 'CC BY 4.0';
const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';
const ATTRIBUTION = 'Incident Atlas';

type Properties = Record<string, string | number | null>;

/** RFC 4180; the last columns repeat version and licence, so that a row keeps them wherever it goes. */
export function publicCsvOf(tables: Tables): string {
  const rows = propertiesOf(tables).map((properties) => ({
    ...properties,
    data_version: tables.package.version,
    licence: LICENCE,
  }));
  return `${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}

export function geojsonOf(tables: Tables): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    version: tables.package.version,
    licence: LICENCE,
    licenceUrl: LICENCE_URL,
    attribution: ATTRIBUTION,
    features: propertiesOf(tables).map(({ latitude, longitude, ...properties }) => ({
      type: 'Feature',
      id: properties['id'],
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties,
    })),
  });
}

/** What the incident row says, then its actors and sources, several joined by ` | `. */
function propertiesOf(tables: Tables): Properties[] {
  const names = new Map(tables.groups.map((group) => [group.id, group.short_name]));
  return tables.incidents.map((incident) => {
    const actors = tables.actors.filter((actor) => actor.incident_id === incident.id);
    const sources = tables.sources.filter((source) => source.incident_id === incident.id);
    const join = <T>(rows: readonly T[], text: (row: T) => string): string => rows.map(text).join(' | ');
    return {
      id: incident.id,
      title: incident.title,
      start_date: incident.start_date,
      end_date: incident.end_date,
      captivity_until: incident.captivity_until,
      country: incident.country,
      admin1: incident.admin1,
      place: incident.place,
      latitude: Number(incident.latitude),
      longitude: Number(incident.longitude),
      location_precision: incident.location_precision,
      event_type: incident.event_type,
      target_type: incident.target_type,
      killed_low: integer(incident, 'killed_low'),
      killed_best: integer(incident, 'killed_best'),
      killed_high: integer(incident, 'killed_high'),
      attackers_killed: integer(incident, 'attackers_killed'),
      injured: integer(incident, 'injured'),
      hostages: integer(incident, 'hostages'),
      groups: join(actors, (actor) => names.get(actor.group_id) ?? 'Unidentified'),
      group_ids: join(actors, (actor) => actor.group_id || 'unidentified'),
      roles: join(actors, (actor) => actor.role),
      attribution: join(actors, (actor) => actor.status),
      summary: incident.summary,
      uncertainty: incident.uncertainty,
      sources: join(sources, (source) => [source.publisher, source.title, source.date].filter(Boolean).join(', ')),
      source_urls: join(sources, (source) => source.url),
    };
  });
}

function integer(incident: Row<'incidents'>, column: keyof Row<'incidents'>): number | null {
  const cell = incident[column];
  return cell === '' ? null : Number(cell);
}
