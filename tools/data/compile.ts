// Compiles the tables of data/ into the files that the page fetches (src/data/payload.ts).

import {
  ATTRIBUTIONS,
  type CorePayload,
  type DetailsPayload,
  LANGUAGES,
  LOCATION_PRECISIONS,
  type PlaceLabel,
  type Report,
  ROLES,
  SHAPES,
  type Shape,
  type TextLanguage,
  type TextPayload,
} from '../../src/data/payload.ts';
import { readTables } from './read.ts';
import type { Row, Tables } from './tables.ts';

export interface Compiled {
  readonly core: CorePayload;
  readonly texts: Readonly<Record<TextLanguage, TextPayload>>;
  readonly details: Readonly<Record<TextLanguage, DetailsPayload>>;
  readonly places: readonly PlaceLabel[];
}

/** Places of a higher rank are too many for the opening view. */
const MOST_RANK = 2;

/** Reads and compiles `data/`; throws with the first problem that makes compiling impossible. */
export function compile(folder = 'data'): Compiled {
  return compileTables(readTables(folder).tables);
}

export function compileTables(tables: Tables): Compiled {
  const incidents = [...tables.incidents].sort(
    (first, second) => compareText(first.start_date, second.start_date) || compareText(first.id, second.id),
  );
  const rowOf = new Map(incidents.map((incident, row) => [incident.id, row]));
  const actors = tables.actors
    .filter((actor) => rowOf.has(actor.incident_id))
    .sort((first, second) => (rowOf.get(first.incident_id) ?? 0) - (rowOf.get(second.incident_id) ?? 0));
  const byLanguage = <T>(make: (language: TextLanguage) => T) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<TextLanguage, T>;
  return {
    core: coreOf(tables, incidents, actors, rowOf),
    texts: byLanguage((language) => textsOf(tables, incidents, language)),
    details: byLanguage((language) => detailsOf(tables, incidents, actors, language)),
    places: tables.places
      .filter((place) => Number(place.rank) <= MOST_RANK)
      .map((place) => ({
        name: { en: place.name_en, fr: place.name_fr, ar: place.name_ar },
        kind: place.kind,
        rank: Number(place.rank),
        latitude: Number(place.latitude),
        longitude: Number(place.longitude),
      })),
  };
}

type Incident = Row<'incidents'>;
type Actor = Row<'actors'>;

function coreOf(
  tables: Tables,
  incidents: readonly Incident[],
  actors: readonly Actor[],
  rowOf: ReadonlyMap<string, number>,
): CorePayload {
  const usedGroups = new Set(actors.map((actor) => actor.group_id));
  const groups = tables.groups.filter((group) => usedGroups.has(group.id));
  const groupIndex = new Map(groups.map((group, index) => [group.id, index]));
  const dictionaries = {
    country: dictionaryOf(incidents, 'country'),
    type: dictionaryOf(incidents, 'event_type'),
    target: dictionaryOf(incidents, 'target_type'),
  };
  const integers = (column: keyof Incident) => incidents.map((incident) => numberOrNull(incident[column]));
  const codes = (dictionary: readonly string[], column: keyof Incident) =>
    incidents.map((incident) => dictionary.indexOf(String(incident[column])));
  return {
    version: tables.package.version,
    corrections: tables.corrections.length,
    lineages: tables.lineages.map((lineage) => ({
      id: lineage.id,
      name: { en: lineage.name_en, fr: lineage.name_fr, ar: lineage.name_ar },
      shape: SHAPES.find((shape): shape is Shape => shape === lineage.shape) ?? 'circle',
    })),
    groups: groups.map((group) => ({
      id: group.id,
      lineage: group.lineage,
      short: {
        en: group.short_name,
        fr: group.short_name_fr || group.short_name,
        ar: group.short_name_ar || group.short_name,
      },
      name: { en: group.name_en, fr: group.name_fr, ar: group.name_ar },
      aliases: group.aliases
        .split('|')
        .map((alias) => alias.trim())
        .filter(Boolean),
    })),
    dictionaries,
    incidents: {
      id: incidents.map(({ id }) => id),
      start: incidents.map((incident) => incident.start_date),
      end: incidents.map(endOf),
      country: codes(dictionaries.country, 'country'),
      admin1: incidents.map(({ admin1 }) => admin1),
      place: incidents.map(({ place }) => place),
      latitude: incidents.map(({ latitude }) => Math.round(Number(latitude) * 10_000)),
      longitude: incidents.map(({ longitude }) => Math.round(Number(longitude) * 10_000)),
      precision: codes(LOCATION_PRECISIONS, 'location_precision'),
      type: codes(dictionaries.type, 'event_type'),
      target: codes(dictionaries.target, 'target_type'),
      low: integers('killed_low'),
      best: integers('killed_best'),
      high: integers('killed_high'),
      attackersKilled: integers('attackers_killed'),
      injured: integers('injured'),
      hostages: integers('hostages'),
      captivityUntil: incidents.map((incident) => incident.captivity_until),
    },
    actors: {
      incident: actors.map((actor) => rowOf.get(actor.incident_id) ?? -1),
      group: actors.map((actor) => groupIndex.get(actor.group_id) ?? -1),
      role: actors.map((actor) => ROLES.findIndex((role) => role === actor.role)),
      status: actors.map((actor) => ATTRIBUTIONS.findIndex((status) => status === actor.status)),
      claim: actors.map((actor) => Number(actor.claim)),
    },
  };
}

function textsOf(tables: Tables, incidents: readonly Incident[], language: TextLanguage): TextPayload {
  const translated = { en: tables.incidents, fr: tables.incidentsFr, ar: tables.incidentsAr }[language];
  const byId = new Map(translated.map((text) => [text.id, text]));
  return {
    language,
    title: incidents.map((incident) => byId.get(incident.id)?.title || incident.title),
    summary: incidents.map((incident) => byId.get(incident.id)?.summary || incident.summary),
  };
}

function detailsOf(
  tables: Tables,
  incidents: readonly Incident[],
  actors: readonly Actor[],
  language: TextLanguage,
): DetailsPayload {
  const sources = groupBy(tables.sources, (source) => source.incident_id);
  const translated = { en: tables.reports, fr: tables.reportsFr, ar: tables.reportsAr }[language];
  const textOf = new Map(translated.map((text) => [text.id, text]));
  const reports = groupBy(tables.reports, (report) => report.incident_id);
  return {
    language,
    sources: incidents.map(({ id }) =>
      (sources.get(id) ?? []).map(({ publisher, title, url, date }) => ({ publisher, title, url, date })),
    ),
    uncertainty: incidents.map(({ uncertainty }) => uncertainty),
    reports: Object.fromEntries(
      [...reports].map(([id, rows]) => [id, rows.map((row) => reportOf(row, textOf.get(row.id)))]),
    ),
    actorNotes: actors.map(({ according_to, date, note }) => ({ accordingTo: according_to, date, note })),
    corrections: tables.corrections.map((correction) => ({
      date: correction.date,
      incident: correction.incident_id,
      field: correction.field,
      old: correction.old,
      new: correction.new,
      reason: correction.reason,
    })),
  };
}

type ReportText = Pick<Row<'reportsFr'>, 'said_by' | 'claim' | 'fact'>;

function reportOf(row: Row<'reports'>, text: ReportText | undefined): Report {
  return {
    date: row.report_date,
    publisher: row.publisher,
    saidBy: text?.said_by || row.said_by,
    low: numberOrNull(row.killed_low),
    high: numberOrNull(row.killed_high),
    isPart: row.scope === 'part',
    includesAttackers:
      row.includes_attackers === 'yes' || row.includes_attackers === 'no' ? row.includes_attackers : 'unknown',
    injured: numberOrNull(row.injured),
    claim: text?.claim || row.claim,
    fact: text?.fact || row.fact,
    title: row.title,
    url: row.url,
  };
}

/** Empty when the same as the start, `?` when not known. */
function endOf({ start_date, end_date }: Incident): string {
  if (end_date === '') return '?';
  return end_date === start_date ? '' : end_date;
}

function dictionaryOf(incidents: readonly Incident[], column: keyof Incident): string[] {
  return [...new Set(incidents.map((incident) => String(incident[column])))].sort(compareText);
}

function numberOrNull(cell: string | number): number | null {
  return cell === '' ? null : Number(cell);
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

// By code point, not by locale: the output must be the same on every machine.
function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
