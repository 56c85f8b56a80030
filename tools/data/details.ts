// Compiles what follows the first view: sources, reports, doubts, who said so, corrections.

import { group } from 'd3-array';
import type { TextLanguage } from '../../src/data/languages.ts';
import type { DetailsPayload, IncidentSource, Recall, Report } from '../../src/data/payload/details.ts';
import { placesById } from './incident-places.ts';
import { sortedActors, sortedIncidents } from './order.ts';
import { numberOf, type Row, type Tables } from './tables.ts';

type Translation = Pick<Row<'reportsFr'>, 'id' | 'said_by' | 'claim' | 'fact'>;

export function compileDetails(tables: Tables, language: TextLanguage): DetailsPayload {
  const incidents = sortedIncidents(tables);
  const sources = group(tables.sources, (source) => source.incident_id);
  const reports = group(tables.reports, (report) => report.incident_id);
  const rows: readonly Translation[] = { en: [], fr: tables.reportsFr, ar: tables.reportsAr }[language];
  const translations = new Map(rows.map((row) => [row.id, row]));
  return {
    language,
    sources: incidents.map((incident) =>
      (sources.get(incident.id) ?? []).toSorted(byNumber).map((source) => sourceOf(source, language)),
    ),
    places: placesById(tables),
    uncertainty: incidents.map((incident) => incident.uncertainty),
    reports: Object.fromEntries(
      incidents.flatMap(({ id }) => {
        const list = reports.get(id)?.map((report) => reportOf(report, translations.get(report.id)));
        return list ? [[id, list.toSorted(byDate)]] : [];
      }),
    ),
    actorNotes: sortedActors(tables).map((actor) => ({
      accordingTo: actor.according_to,
      date: actor.date,
      note: actor.note,
    })),
    recall: tables.recall.map(recallOf),
    coverageNotes: tables.coverage.map(
      (row) => ({ en: row.note, fr: row.note_fr, ar: row.note_ar })[language] || row.note,
    ),
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

const byNumber = (first: Row<'sources'>, second: Row<'sources'>): number =>
  Number(first.number) - Number(second.number);

/** Text order is date order, the vaguer date first; the sort is stable, so file order decides the rest. */
const byDate = (first: Report, second: Report): number =>
  first.date === second.date ? 0 : first.date < second.date ? -1 : 1;

const sourceOf = (row: Row<'sources'>, reader: TextLanguage): IncidentSource => {
  const { publisher, title, url, date, reports, based_on: basedOn, language, archived_url: archived } = row;
  return {
    publisher,
    title,
    url,
    date,
    ...(reports && { reports }),
    ...(basedOn && !publisher.includes(basedOn) && { basedOn }),
    ...(language && language !== reader && { language }),
    ...(archived && { archived }),
  };
};

const recallOf = (row: Row<'recall'>): Recall => ({
  countries: row.countries.split(';'),
  from: row.from,
  to: row.to,
  kind: row.kind as Recall['kind'],
  threshold: Number(row.threshold),
  held: Number(row.held),
  known: Number(row.known),
  ofVersion: row.of_version,
});

function reportOf(report: Row<'reports'>, translation: Translation | undefined): Report {
  const { said_by: saidBy, claim, fact } = translation ?? report;
  return {
    date: report.report_date,
    publisher: report.publisher,
    // Where a translation is missing the English stands rather than nothing.
    saidBy: saidBy || report.said_by,
    low: numberOf(report.killed_low),
    high: numberOf(report.killed_high),
    isPart: report.scope === 'part',
    includesAttackers: report.includes_attackers as Report['includesAttackers'],
    injured: numberOf(report.injured),
    claim: claim || report.claim,
    fact: fact || report.fact,
    title: report.title,
    url: report.url,
  };
}
