// Compiles the tables of data/ into the payloads that the page fetches. Takes tables without structural problems.

import { LANGUAGES, type TextLanguage } from '../../src/data/languages.ts';
import { HUES, type Shape } from '../../src/data/looks.ts';
import {
  COVERAGE_LEVELS,
  type CorePayload,
  type CoverageStretch,
  type Group,
  KIN_KINDS,
  type Lineage,
} from '../../src/data/payload/core.ts';
import type { DetailsPayload } from '../../src/data/payload/details.ts';
import type { LineagePayload } from '../../src/data/payload/lineages.ts';
import type { MapNames } from '../../src/data/payload/map-names.ts';
import type { TextPayload } from '../../src/data/payload/text.ts';
import { ATTRIBUTIONS, LOCATION_PRECISIONS, ROLES } from '../../src/data/vocabularies.ts';
import { openingBounds, type WeightedPoint } from '../../src/lib/opening.ts';
import { COUNTRIES } from './countries.ts';
import { compileDetails } from './details.ts';
import { furtherPoints } from './incident-places.ts';
import { compileLineages } from './lineages.ts';
import { sortedActors, sortedIncidents } from './order.ts';
import { wordsIn } from './schema.ts';
import { soundTables } from './sound.ts';
import { degreesOf, numberOf, type Row, type Tables } from './tables.ts';

export interface Compiled {
  readonly core: CorePayload;
  readonly texts: Readonly<Record<TextLanguage, TextPayload>>;
  readonly details: Readonly<Record<TextLanguage, DetailsPayload>>;
  readonly lineages: Readonly<Record<TextLanguage, LineagePayload>>;
  readonly names: MapNames;
}

/** Reads and compiles a folder of tables; throws with all problems that make compiling impossible. */
export function compile(folder = 'data'): Compiled {
  return compileTables(soundTables(folder));
}

export function compileTables(tables: Tables): Compiled {
  const byLanguage = <T>(make: (tables: Tables, language: TextLanguage) => T) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, make(tables, language)])) as Record<
      TextLanguage,
      T
    >;
  return {
    core: compileCore(tables),
    texts: byLanguage(compileText),
    details: byLanguage(compileDetails),
    lineages: byLanguage(compileLineages),
    names: namesOf(tables),
  };
}

function compileCore(tables: Tables): CorePayload {
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
    reportAddress: tables.package.reportAddress,
    opening: openingBounds(incidents.map(weightOf)),
    lineages: tables.lineages.map(lineageOf),
    groups: groups.map(groupOf),
    kin: kinOf(tables, occurring),
    dictionaries: { country: country.words, type: type.words, target: target.words },
    incidents: {
      id: incidents.map((incident) => incident.id),
      start: incidents.map((incident) => incident.start_date),
      end: incidents.map(endOf),
      country: country.codes,
      admin1: incidents.map((incident) => incident.admin1),
      place: incidents.map((incident) => incident.place),
      latitude: incidents.map(({ latitude }) => degreesOf(latitude)),
      longitude: incidents.map(({ longitude }) => degreesOf(longitude)),
      precision: incidents.map((incident) => codeOf(LOCATION_PRECISIONS, incident.location_precision)),
      radiusKm: incidents.map(radiusOf),
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
    dated: tables.disputedDates.map(({ incident_id, earliest, latest }) => ({
      incident: incidentIndex.get(incident_id) ?? -1,
      earliest,
      latest,
    })),
    further: furtherPoints(tables, incidentIndex),
    coverage: tables.coverage.map(stretchOf),
    actors: {
      incident: actors.map((actor) => incidentIndex.get(actor.incident_id) ?? -1),
      group: actors.map((actor) => groupIndex.get(actor.group_id) ?? -1),
      role: actors.map((actor) => codeOf(ROLES, actor.role)),
      status: actors.map((actor) => codeOf(ATTRIBUTIONS, actor.status)),
      claim: actors.map((actor) => Number(actor.claim)),
    },
  };
}

/** Renamings, splits and mergers, and the names of the groups in them that no incident has. */
function kinOf(tables: Tables, occurring: ReadonlySet<string>): CorePayload['kin'] {
  const kinds: readonly string[] = KIN_KINDS;
  const links = tables.groupLinks.filter((link) => kinds.includes(link.kind));
  const linked = new Set(links.flatMap((link) => [link.from_group, link.to_group]));
  return {
    links: links.map((link) => ({ from: link.from_group, to: link.to_group, date: link.date })),
    others: tables.groups
      .filter(({ id }) => linked.has(id) && !occurring.has(id))
      .map((row) => {
        const { id, lineage, short } = groupOf(row);
        return { id, lineage, short };
      }),
  };
}

function compileText(tables: Tables, language: TextLanguage): TextPayload {
  const translations = new Map(
    { en: [], fr: tables.incidentsFr, ar: tables.incidentsAr }[language].map((row) => [row.id, row]),
  );
  const incidents = sortedIncidents(tables);
  const incidentIndex = indexOf(incidents);
  const texts = incidents.map((incident) => translations.get(incident.id) ?? incident);
  return {
    language,
    title: texts.map((text) => text.title),
    summary: texts.map((text) => text.summary),
    mapLabels: tables.mapLabels.map((row) => ({
      incident: incidentIndex.get(row.incident_id) ?? -1,
      label: row[`label_${language}`],
      isPinned: row.pinned === 'yes',
    })),
    annotations: tables.annotations.map((annotation) => ({
      incident: incidentIndex.get(annotation.incident_id) ?? -1,
      place: annotation[`place_${language}`],
      text: annotation[`text_${language}`],
    })),
  };
}

function namesOf(tables: Tables): MapNames {
  const focus = new Set(tables.incidents.map((incident) => incident.country));
  const nameOf = (row: Row<'places'> | Row<'regions'>) => ({
    en: row.name_en,
    fr: row.name_fr,
    ar: row.name_ar,
  });
  return {
    countries: COUNTRIES.flatMap(({ iso2, label }) =>
      label ? [{ iso2, focus: focus.has(iso2), longitude: label[0], latitude: label[1] }] : [],
    ),
    places: tables.places
      .toSorted((first, second) => Number(first.rank) - Number(second.rank))
      .map((place) => ({
        name: nameOf(place),
        kind: place.kind,
        rank: Number(place.rank),
        latitude: Number(place.latitude),
        longitude: Number(place.longitude),
      })),
    regions: tables.regions
      .filter(({ shown }) => shown === 'yes')
      .map((region) => ({
        name: nameOf(region),
        kind: region.kind,
        fromZoom: Number(region.from_zoom),
        toZoom: Number(region.to_zoom),
        latitude: Number(region.latitude),
        longitude: Number(region.longitude),
        angle: Number(region.angle),
      })),
  };
}

function endOf(incident: Row<'incidents'>): string {
  if (incident.end_date === '') return '?';
  return incident.end_date === incident.start_date ? '' : incident.end_date;
}

/** What a precision meant before each row had its own radius: frozen versions lack the column. */
const USUAL_KM: Readonly<Record<string, number>> = { district: 25, region: 75 };

const radiusOf = ({ radius_km: radius, location_precision: precision }: Row<'incidents'>): number =>
  radius === '' ? (USUAL_KM[precision] ?? 0) : Number(radius);

/** By the figure that its mark is sized by. */
const weightOf = (incident: Row<'incidents'>): WeightedPoint => ({
  longitude: Number(incident.longitude),
  latitude: Number(incident.latitude),
  weight: numberOf(incident.killed_best) ?? numberOf(incident.killed_low) ?? 0,
});

const stretchOf = ({ country, from, to, level }: Row<'coverage'>): CoverageStretch => ({
  country,
  from,
  to,
  level: COVERAGE_LEVELS[codeOf(wordsIn('coverage', 'level'), level)] ?? 'no',
});

/** The palette's hues go to the lineages in the order of the table; what comes last stands for all others. */
const lineageOf = (row: Row<'lineages'>, at: number, all: readonly Row<'lineages'>[]): Lineage => ({
  id: row.id,
  name: { en: row.name_en, fr: row.name_fr, ar: row.name_ar },
  hue: HUES[at < all.length - 1 ? at : HUES.length - 1] ?? 'hue-8',
  shape: row.shape as Shape,
});

const groupOf = (row: Row<'groups'>): Group => ({
  id: row.id,
  lineage: row.lineage,
  short: {
    en: row.short_name,
    fr: row.short_name_fr || row.short_name,
    ar: row.short_name_ar || row.name_ar,
  },
  name: { en: row.name_en, fr: row.name_fr, ar: row.name_ar },
  aliases: row.aliases
    .split('|')
    .map((alias) => alias.trim())
    .filter(Boolean),
});

const codeOf = (words: readonly string[], word: string): number => words.indexOf(word);

const indexOf = (rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(rows.map((row, index) => [row.id, index]));

function dictionaryOf(cells: readonly string[]): { words: readonly string[]; codes: readonly number[] } {
  // By code point, not by locale: the output must be the same on every machine.
  const words = [...new Set(cells)].sort();
  return { words, codes: cells.map((cell) => words.indexOf(cell)) };
}
