// The tables as a person would count them: read afresh from their folder, without the app's own code.

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { FIXTURE_DATA } from './fixture/build.ts';

export interface IncidentRow {
  readonly id: string;
  readonly title: string;
  readonly start_date: string;
  readonly end_date: string;
  readonly country: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly killed_low: string;
  readonly killed_best: string;
  readonly killed_high: string;
}

interface ActorRow {
  readonly incident_id: string;
  readonly group_id: string;
}

export const frozenIncidents = (version: string): readonly IncidentRow[] =>
  table<IncidentRow>(`versions/${version}/incidents.csv`);

function table<T>(name: string): T[] {
  return Papa.parse<T>(readFileSync(`${FIXTURE_DATA}/${name}`, 'utf8').trim(), { header: true }).data;
}

export const incidents = table<IncidentRow>('incidents.csv');
const actors = table<ActorRow>('actors.csv');
export const arabicTexts = table<{ id: string; title: string }>('translations/incidents.ar.csv');
export const frenchTexts = table<{ id: string; title: string }>('translations/incidents.fr.csv');

interface ReportRow {
  readonly incident_id: string;
  readonly report_date: string;
  readonly killed_low: string;
  readonly killed_high: string;
}

export const reports = table<ReportRow>('reports.csv');

interface LinkRow {
  readonly from_group: string;
  readonly to_group: string;
  readonly kind: string;
  readonly date: string;
}

interface PlaceRow {
  readonly name_en: string;
  readonly country: string;
  readonly kind: string;
  readonly latitude: string;
  readonly longitude: string;
}

export const places = table<PlaceRow>('places.csv');
export const groups = table<{ id: string; short_name: string }>('groups.csv');
export const links = table<LinkRow>('group-links.csv');

/**
 * The group and all that came of it by splits, mergers and new names: every path of links is walked, each link
 * no earlier than the one before (a date cut to the month or year may be any day of it).
 */
export function becameOf(group: string, since = ''): Set<string> {
  const found = new Set([group]);
  for (const { from_group, to_group, kind, date } of links) {
    if (from_group !== group || !['renamed', 'splits from', 'merges into'].includes(kind)) continue;
    if (`${date}-99-99`.slice(0, 10) < since.slice(0, 10) && !since.startsWith(date)) continue;
    for (const id of becameOf(to_group, date > since ? date : since)) found.add(id);
  }
  return found;
}

/** Whether the incident's days overlap the years, both inclusive; an unknown end is the start. */
export function inYears(row: IncidentRow, first: number, last: number): boolean {
  const end = row.end_date || row.start_date;
  return Number(row.start_date.slice(0, 4)) <= last && Number(end.slice(0, 4)) >= first;
}

export function hasGroup(row: IncidentRow, group: string): boolean {
  return actors.some((actor) => actor.incident_id === row.id && actor.group_id === group);
}

export function inBox(row: IncidentRow, west: number, south: number, east: number, north: number): boolean {
  const [latitude, longitude] = [Number(row.latitude), Number(row.longitude)];
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Even-odd rule on the corners of an address, `lon,lat;lon,lat;…`. */
export function inPolygon(row: IncidentRow, ring: readonly (readonly number[])[]): boolean {
  const [latitude, longitude] = [Number(row.latitude), Number(row.longitude)];
  let isInside = false;
  ring.forEach(([x = 0, y = 0], at) => {
    const [previousX = 0, previousY = 0] = ring.at(at - 1) ?? [];
    const isCrossed = y > latitude !== previousY > latitude;
    if (isCrossed && longitude < ((previousX - x) * (latitude - y)) / (previousY - y) + x)
      isInside = !isInside;
  });
  return isInside;
}

/** `158 incidents, 2,269–3,362 reported deaths (toll not known for 13)`, added up by hand. */
export function sumsOf(rows: readonly IncidentRow[]): {
  readonly count: number;
  readonly low: number;
  readonly high: number;
  readonly unknown: number;
  readonly text: string;
} {
  let [low, high, unknown] = [0, 0, 0];
  for (const { killed_low, killed_best, killed_high } of rows) {
    const figures = [killed_low, killed_best, killed_high].filter((figure) => figure !== '').map(Number);
    low += killed_low !== '' ? Number(killed_low) : Number(killed_best || 0);
    high += Math.max(0, ...figures);
    if (figures.length === 0) unknown++;
  }
  const count = rows.length;
  const incidentsText = `${count} ${count === 1 ? 'incident' : 'incidents'}`;
  const deathsText = high === 0 ? 'no reported deaths' : `${rangeText(low, high)} reported deaths`;
  const note = unknown > 0 ? ` (toll not known for ${unknown})` : '';
  return { count, low, high, unknown, text: `${incidentsText}, ${deathsText}${note}` };
}

export function rangeText(low: number, high: number): string {
  const number = new Intl.NumberFormat('en-GB');
  return low === high ? number.format(low) : `${number.format(low)}–${number.format(high)}`;
}
