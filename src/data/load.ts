// Turns the build's payloads into columns and the lookups that the views read.

import type { Bounds } from '../lib/geo.ts';
import { type DayRange, daysOf, parsePartialDate } from '../lib/time.ts';
import { type Capabilities, capabilitiesOf, columnCapabilities } from './capabilities.ts';
import {
  type Actor,
  type ByRow,
  type Columns,
  NO_DAY,
  packCodes,
  packSets,
  UNIDENTIFIED,
  UNKNOWN,
} from './columns.ts';
import type { TextLanguage } from './languages.ts';
import type { CorePayload, CoverageStretch, Group, KinLink, Lineage } from './payload/core.ts';
import type { DetailsPayload } from './payload/details.ts';
import type { TextPayload } from './payload/text.ts';
import { ATTRIBUTIONS, LOCATION_PRECISIONS, ROLES } from './vocabularies.ts';

/** The rows of a file that a reader opened, as they stood in it. */
export interface OwnRows {
  readonly header: readonly string[];
  readonly record: (row: number) => Promise<readonly string[]>;
  /** Where some are not yet checked by their publisher: which, and what is said of them. */
  readonly preliminary?: {
    readonly of: (row: number) => boolean;
    /** In the key. */
    readonly sign: Readonly<Record<TextLanguage, string>>;
    /** Under a picture. */
    readonly caption: Readonly<Record<TextLanguage, string>>;
    readonly note: Readonly<Record<TextLanguage, string>>;
  };
  /** What the facet of groups is called where it gathers them by something of the file's own, and a note on it. */
  readonly gathers?: { readonly name: string; readonly note: string };
}

/** What gives marks, bars, cells and lanes their colours and shapes. */
export interface Series {
  /** The facet whose options it gathers; null where all incidents look alike. */
  readonly by: 'group' | 'type' | 'country' | 'change' | null;
  /** At most eight, and the others. */
  readonly items: readonly Lineage[];
  /** By option of that facet: an index into the items. */
  readonly itemOf: ArrayLike<number>;
}

/** What is read of the incidents, in one language. */
interface AtlasTexts extends Omit<TextPayload, 'title' | 'summary'> {
  readonly title: ByRow<string>;
  readonly summary: ByRow<string>;
}

/** Everything known about the opened data; replaced as a whole when more of it arrives. */
export interface Atlas {
  readonly has: Capabilities;
  readonly version: string;
  readonly corrections: number;
  readonly reportAddress: string;
  readonly opening: Bounds | null;
  readonly columns: Columns;
  readonly coverage: readonly CoverageStretch[];
  readonly series: Series;
  /** The items of the series. */
  readonly lineages: readonly Lineage[];
  /** Parallel to the dictionary of the group column; `undefined` for "unidentified". */
  readonly groups: readonly (Group | undefined)[];
  /** Renamings, splits and mergers, also of groups without an incident. */
  readonly kinLinks: readonly KinLink[];
  /** What is known of each group of those links and of each that takes part in an incident. */
  readonly groupsById: ReadonlyMap<string, Pick<Group, 'id' | 'lineage' | 'short'>>;
  readonly texts: AtlasTexts;
  /** Sources, reports and notes; they follow once the page is idle. */
  readonly details: DetailsPayload | null;
  /** The last attempt to fetch the details failed. */
  readonly detailsFailed: boolean;
  /** Only of a file that a reader opened. */
  readonly own?: OwnRows;
}

/** Rows in the payload's order; those whose date is none stand last there. */
export function columnsOf(core: CorePayload): Columns {
  const { incidents, dictionaries, lineages } = core;
  const count = incidents.id.length;
  const groupIds = [...core.groups.map((group) => group.id), UNIDENTIFIED];
  const lineageIds = lineages.map((lineage) => lineage.id);
  const lineageOfGroup = lineageByGroup(core);
  const actors = actorsByIncident(core, count);
  const lead = actors.map((list) => list.find((actor) => actor.role !== 'target') ?? list[0]);
  const days = incidents.start.map((start, row) => daysFrom(start, incidents.end[row]));
  const unknownStatus = ATTRIBUTIONS.indexOf('unknown');
  const columns = {
    count,
    datedCount: days.filter(({ from }) => from !== NO_DAY).length,
    id: incidents.id,
    indexOf: new Map(incidents.id.map((id, row) => [id, row])),
    start: incidents.start,
    end: incidents.end.map((end, row) => (end === '?' ? '' : end || (incidents.start[row] ?? ''))),
    captivityUntil: incidents.captivityUntil,
    firstDay: Int32Array.from(days, (range) => range.from),
    lastDay: Int32Array.from(days, (range) => range.to),
    dated: new Map(
      core.dated.map(({ incident, earliest, latest }) => [incident, daysFrom(earliest, latest)]),
    ),
    place: incidents.place,
    admin1: incidents.admin1,
    latitude: Float64Array.from(incidents.latitude, (value) => value / 10_000),
    longitude: Float64Array.from(incidents.longitude, (value) => value / 10_000),
    further: furtherOf(core),
    radiusKm: incidents.radiusKm,
    locationPrecision: incidents.precision.map((code) => LOCATION_PRECISIONS[code] ?? 'region'),
    sets: {
      group: packSets(
        groupIds,
        actors.map((list) => list.map((actor) => actor.group)),
      ),
      lineage: packSets(
        lineageIds,
        actors.map((list) => list.map((actor) => lineageOfGroup[actor.group] ?? 0)),
      ),
      country: packCodes(dictionaries.country, incidents.country),
      type: packCodes(dictionaries.type, incidents.type),
      target: packCodes(dictionaries.target, incidents.target),
      attribution: packSets(
        ATTRIBUTIONS,
        actors.map((list) => list.filter((actor) => actor.role !== 'target').map((actor) => actor.status)),
      ),
    },
    lineage: Uint8Array.from(lead, (actor) => (actor ? (lineageOfGroup[actor.group] ?? 0) : 0)),
    attribution: Uint8Array.from(lead, (actor) => actor?.status ?? unknownStatus),
    killedLow: integersOf(incidents.low),
    killedBest: integersOf(incidents.best),
    killedHigh: integersOf(incidents.high),
    attackersKilled: integersOf(incidents.attackersKilled),
    injured: integersOf(incidents.injured),
    hostages: integersOf(incidents.hostages),
    actors,
  };
  return { ...columns, has: columnCapabilities(columns) };
}

/** By code in the group column, whose last is that of incidents nobody names an author for. */
function lineageByGroup({ groups, lineages }: CorePayload): readonly number[] {
  const ids = lineages.map((lineage) => lineage.id);
  const other = ids.indexOf('other');
  return [...groups.map((group) => ids.indexOf(group.lineage)), other === -1 ? ids.length - 1 : other];
}

export function atlasOf(core: CorePayload, texts: TextPayload): Atlas {
  const columns = columnsOf(core);
  const { lineages, coverage } = core;
  return {
    has: capabilitiesOf({ columns, lineages, coverage }),
    version: core.version,
    corrections: core.corrections,
    reportAddress: core.reportAddress,
    opening: core.opening,
    ...{ columns, lineages, coverage },
    series: { by: 'group', items: lineages, itemOf: lineageByGroup(core) },
    groups: [...core.groups, undefined],
    kinLinks: core.kin.links,
    groupsById: new Map([...core.groups, ...core.kin.others].map((group) => [group.id, group])),
    texts,
    details: null,
    detailsFailed: false,
  };
}

function actorsByIncident(core: CorePayload, count: number): readonly (readonly Actor[])[] {
  const { incident, group, role, status, claim } = core.actors;
  const lists: Actor[][] = Array.from({ length: count }, () => []);
  incident.forEach((row, index) => {
    const code = group[index] ?? -1;
    lists[row]?.push({
      group: code === -1 ? core.groups.length : code,
      role: ROLES[role[index] ?? 0] ?? 'party',
      status: status[index] ?? ATTRIBUTIONS.indexOf('unknown'),
      claim: claim[index] ?? 0,
      index,
    });
  });
  return lists;
}

function furtherOf({ further }: CorePayload): Columns['further'] {
  const points = new Map<number, { latitude: number; longitude: number }[]>();
  further.incident.forEach((row, at) => {
    const point = {
      latitude: (further.latitude[at] ?? 0) / 10_000,
      longitude: (further.longitude[at] ?? 0) / 10_000,
    };
    points.set(row, [...(points.get(row) ?? []), point]);
  });
  return points;
}

/** An end that is none is that of the start. */
function daysFrom(start: string, end: string | undefined): DayRange {
  const first = parsePartialDate(start);
  if (!first) return { from: NO_DAY, to: NO_DAY };
  const last = end ? parsePartialDate(end) : undefined;
  const days = daysOf(first);
  return last ? { from: days.from, to: daysOf(last).to } : days;
}

function integersOf(values: readonly (number | null)[]): Int32Array {
  return Int32Array.from(values, (value) => value ?? UNKNOWN);
}
