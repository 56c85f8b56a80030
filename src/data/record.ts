// One incident as plain data, for views that show, name or open it. What concerns many rows at once stays with the columns
// and is counted in query/.

import type { DayRange } from '../lib/time.ts';
import {
  type Actor,
  type Columns,
  countryOf,
  drawnToll,
  isTollUnknown,
  optionOf,
  UNKNOWN,
} from './columns.ts';
import type { Atlas } from './load.ts';
import type { Lineage } from './payload/core.ts';
import { ATTRIBUTIONS, type Attribution, type LocationPrecision } from './vocabularies.ts';

/** Deaths without attackers; UNKNOWN where no source gives a figure. */
interface Toll {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** What a mark is sized by. */
  readonly drawn: number;
  /** No source gives any figure. */
  readonly isUnknown: boolean;
}

export interface IncidentRecord {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** `YYYY[-MM[-DD]]`; empty where nobody dates it. */
  readonly start: string;
  /** The same as `start` where it is not known, which `isEndUnknown` says. */
  readonly end: string;
  readonly isEndUnknown: boolean;
  readonly captivityUntil: string;
  /** All days that it may have touched. */
  readonly days: DayRange;
  /** Where sources disagree: the days on which one or another of them has it begin. */
  readonly dated: DayRange | null;
  readonly place: string;
  readonly admin1: string;
  /** An ISO code, or a name as a file has it; empty where it has none. */
  readonly country: string;
  readonly type: string;
  /** Degrees; NaN where the place is not known. */
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: LocationPrecision;
  /** Only the district or the region is known. */
  readonly isVague: boolean;
  readonly radiusKm: number;
  /** Its colour and shape. */
  readonly lineage: Lineage | undefined;
  readonly attribution: Attribution;
  /** Null where the dataset has no tolls. */
  readonly toll: Toll | null;
  readonly attackersKilled: number;
  readonly injured: number;
  readonly actors: readonly Actor[];
}

type Source = Pick<Atlas, 'columns' | 'lineages' | 'texts'>;

/** By what a record is read from: the same object as long as that is the same. */
const kept = new WeakMap<Source['texts'], { source: Source; records: Map<number, IncidentRecord> }>();

export function recordOf(source: Source, row: number): IncidentRecord {
  let known = kept.get(source.texts);
  if (known?.source.columns !== source.columns || known.source.lineages !== source.lineages) {
    known = { source, records: new Map() };
    kept.set(source.texts, known);
  }
  let record = known.records.get(row);
  if (!record) {
    record = read(source, row);
    known.records.set(row, record);
  }
  return record;
}

/** The row of an incident, without a record of it; undefined where none has this id. */
export const rowById = ({ columns }: Pick<Source, 'columns'>, id: string | null): number | undefined =>
  id === null ? undefined : columns.indexOf.get(id);

/** Undefined where no incident has this id. */
export function recordById(source: Source, id: string | null): IncidentRecord | undefined {
  const row = rowById(source, id);
  return row === undefined ? undefined : recordOf(source, row);
}

function read({ columns, lineages, texts }: Source, row: number): IncidentRecord {
  const [start, end] = [columns.start.at(row) ?? '', columns.end.at(row) ?? ''];
  const precision = columns.locationPrecision.at(row) ?? 'region';
  return {
    row,
    id: columns.id.at(row) ?? '',
    title: texts.title.at(row) ?? '',
    summary: texts.summary.at(row) ?? '',
    start,
    end: end || start,
    isEndUnknown: start !== '' && end === '',
    captivityUntil: columns.captivityUntil[row] ?? '',
    days: { from: columns.firstDay[row] ?? 0, to: columns.lastDay[row] ?? 0 },
    dated: columns.dated.get(row) ?? null,
    place: columns.place.at(row) ?? '',
    admin1: columns.admin1.at(row) ?? '',
    country: countryOf(columns, row),
    type: optionOf(columns.sets.type, row),
    latitude: columns.latitude[row] ?? Number.NaN,
    longitude: columns.longitude[row] ?? Number.NaN,
    precision,
    isVague: precision === 'district' || precision === 'region',
    radiusKm: columns.radiusKm[row] ?? 0,
    lineage: lineages[columns.lineage[row] ?? 0],
    attribution: ATTRIBUTIONS[columns.attribution[row] ?? 0] ?? 'unknown',
    toll: tollOf(columns, row),
    attackersKilled: columns.attackersKilled[row] ?? UNKNOWN,
    injured: columns.injured[row] ?? UNKNOWN,
    actors: columns.actors[row] ?? [],
  };
}

function tollOf(columns: Columns, row: number): Toll | null {
  if (!columns.has.tolls) return null;
  return {
    low: columns.killedLow[row] ?? UNKNOWN,
    best: columns.killedBest[row] ?? UNKNOWN,
    high: columns.killedHigh[row] ?? UNKNOWN,
    drawn: drawnToll(columns, row),
    isUnknown: isTollUnknown(columns, row),
  };
}
