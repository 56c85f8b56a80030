// Compiles the tables of data/ into the payloads that the page fetches. Takes tables without structural problems.

import {
  ATTRIBUTIONS,
  type CorePayload,
  type Group,
  type Lineage,
  LOCATION_PRECISIONS,
  type PlaceLabel,
  ROLES,
  type Shape,
  type TextLanguage,
  type TextPayload,
} from '../../src/data/payload.ts';
import { daysOf, parsePartialDate } from '../../src/lib/time.ts';
import type { Row, Tables } from './tables.ts';

/** Villages would crowd the map; they stay in the table for later. */
const LOWEST_LABEL_RANK = 3;

export function compileCore(tables: Tables): CorePayload {
  const incidents = sortedIncidents(tables);
  const actors = sortedActors(tables);
  const occurring = new Set(actors.map((actor) => actor.group_id));
  const groups = tables.groups.filter((group) => occurring.has(group.id));
  const groupIndex = indexOf(groups);
  const incidentIndex = indexOf(incidents);
  const country = dictionaryOf(incidents.map((incident) => incident.country));
  const type = dictionaryOf(incidents.map((incident) => incident.event_type));
  const target = dictionaryOf(incidents.map((incident) => incident.target_type));
  return {
    version: tables.package.version,
    corrections: tables.corrections.length,
    lineages: tables.lineages.map(lineageOf),
    groups: groups.map(groupOf),
    dictionaries: { country: country.words, type: type.words, target: target.words },
    incidents: {
      id: incidents.map((incident) => incident.id),
      start: incidents.map((incident) => incident.start_date),
      end: incidents.map(endOf),
      country: country.codes,
      admin1: incidents.map((incident) => incident.admin1),
      place: incidents.map((incident) => incident.place),
      latitude: incidents.map((incident) => Math.round(Number(incident.latitude) * 10_000)),
      longitude: incidents.map((incident) => Math.round(Number(incident.longitude) * 10_000)),
      precision: incidents.map((incident) => codeOf(LOCATION_PRECISIONS, incident.location_precision)),
      type: type.codes,
      target: target.codes,
      low: incidents.map((incident) => numberOf(incident.killed_low)),
      best: incidents.map((incident) => numberOf(incident.killed_best)),
      high: incidents.map((incident) => numberOf(incident.killed_high)),
      attackersKilled: incidents.map((incident) => numberOf(incident.attackers_killed)),
      injured: incidents.map((incident) => numberOf(incident.injured)),
      hostages: incidents.map((incident) => numberOf(incident.hostages)),
      captivityUntil: incidents.map((incident) => incident.captivity_until),
    },
    actors: {
      incident: actors.map((actor) => incidentIndex.get(actor.incident_id) ?? -1),
      group: actors.map((actor) => groupIndex.get(actor.group_id) ?? -1),
      role: actors.map((actor) => codeOf(ROLES, actor.role)),
      status: actors.map((actor) => codeOf(ATTRIBUTIONS, actor.status)),
      claim: actors.map((actor) => Number(actor.claim)),
    },
  };
}

export function compileText(tables: Tables, language: TextLanguage): TextPayload {
  const translations = new Map(
    { en: [], fr: tables.incidentsFr, ar: tables.incidentsAr }[language].map((row) => [row.id, row]),
  );
  const texts = sortedIncidents(tables).map((incident) => translations.get(incident.id) ?? incident);
  return {
    language,
    title: texts.map((text) => text.title),
    summary: texts.map((text) => text.summary),
  };
}

/** Names for the map's labels, the most important first. */
export function placesOf(tables: Tables): readonly PlaceLabel[] {
  return tables.places
    .filter((place) => Number(place.rank) <= LOWEST_LABEL_RANK)
    .toSorted((first, second) => Number(first.rank) - Number(second.rank))
    .map((place) => ({
      name: { en: place.name_en, fr: place.name_fr, ar: place.name_ar },
      kind: place.kind,
      rank: Number(place.rank),
      latitude: Number(place.latitude),
      longitude: Number(place.longitude),
    }));
}

/** By first day, then id: the order of every payload. */
export function sortedIncidents(tables: Tables): readonly Row<'incidents'>[] {
  const firstDay = new Map(tables.incidents.map((incident) => [incident.id, firstDayOf(incident.start_date)]));
  const dayOf = (incident: Row<'incidents'>) => firstDay.get(incident.id) ?? 0;
  return tables.incidents.toSorted(
    (first, second) => dayOf(first) - dayOf(second) || (first.id < second.id ? -1 : 1),
  );
}

/** By incident; within one in file order, so that its first perpetrator leads. */
export function sortedActors(tables: Tables): readonly Row<'actors'>[] {
  const byIncident = Map.groupBy(tables.actors, (actor) => actor.incident_id);
  return sortedIncidents(tables).flatMap((incident) => byIncident.get(incident.id) ?? []);
}

/** Empty = not known, never 0. */
export const numberOf = (cell: string): number | null => (cell === '' ? null : Number(cell));

function firstDayOf(date: string): number {
  const parsed = parsePartialDate(date);
  return parsed ? daysOf(parsed).from : 0;
}

function endOf(incident: Row<'incidents'>): string {
  if (incident.end_date === '') return '?';
  return incident.end_date === incident.start_date ? '' : incident.end_date;
}

const lineageOf = (row: Row<'lineages'>): Lineage => ({
  id: row.id,
  name: { en: row.name_en, fr: row.name_fr, ar: row.name_ar },
  shape: row.shape as Shape,
});

const groupOf = (row: Row<'groups'>): Group => ({
  id: row.id,
  lineage: row.lineage,
  short: { en: row.short_name, fr: row.short_name_fr || row.short_name, ar: row.short_name_ar || row.name_ar },
  name: { en: row.name_en, fr: row.name_fr, ar: row.name_ar },
  aliases: row.aliases.split('|').map((alias) => alias.trim()).filter(Boolean),
});

const codeOf = (words: readonly string[], word: string): number => words.indexOf(word);

const indexOf = (rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(rows.map((row, index) => [row.id, index]));

/** The most frequent word first: facets show them in this order. */
function dictionaryOf(cells: readonly string[]): { words: readonly string[]; codes: readonly number[] } {
  const words = [...Map.groupBy(cells, (cell) => cell)]
    .toSorted(([first, uses], [second, otherUses]) => otherUses.length - uses.length || (first < second ? -1 : 1))
    .map(([word]) => word);
  return { words, codes: cells.map((cell) => words.indexOf(cell)) };
}

