// The tables of data/: which file holds which columns, by name. What each may hold stands in data/datapackage.json
// (schema.ts), for people in data/README.md.

const translationsOfIncidents = ['id', 'title', 'summary'] as const;
const translationsOfReports = ['id', 'said_by', 'claim', 'fact'] as const;

export const TABLES = {
  incidents: {
    file: 'incidents.csv',
    columns: [
      'id',
      'title',
      'start_date',
      'end_date',
      'captivity_until',
      'country',
      'admin1',
      'place',
      'latitude',
      'longitude',
      'location_precision',
      'radius_km',
      'event_type',
      'target_type',
      'killed_low',
      'killed_best',
      'killed_high',
      'attackers_killed',
      'injured',
      'hostages',
      'summary',
      'uncertainty',
    ],
  },
  actors: {
    file: 'actors.csv',
    columns: ['incident_id', 'group_id', 'role', 'status', 'claim', 'according_to', 'date', 'note'],
  },
  sources: {
    file: 'sources.csv',
    columns: [
      'incident_id',
      'number',
      'publisher',
      'title',
      'url',
      'date',
      'language',
      'reports',
      'based_on',
      'seen',
      'title_from',
      'archived_url',
      'checked',
      'result',
    ],
  },
  reports: {
    file: 'reports.csv',
    columns: [
      'id',
      'incident_id',
      'report_date',
      'publisher',
      'said_by',
      'killed_low',
      'killed_high',
      'scope',
      'includes_attackers',
      'injured',
      'hostages',
      'claim',
      'fact',
      'title',
      'url',
      'note',
    ],
  },
  groups: {
    file: 'groups.csv',
    columns: [
      'id',
      'lineage',
      'short_name',
      'name_en',
      'name_fr',
      'name_ar',
      'short_name_fr',
      'short_name_ar',
      'aliases',
      'ucdp_name',
      'acled_name',
      'gtd_name',
      'kind',
      'from',
      'to',
      'countries',
      'parent_id',
      'sentence_en',
      'sentence_fr',
      'sentence_ar',
      'source1_publisher',
      'source1_title',
      'source1_url',
      'source1_date',
      'source2_publisher',
      'source2_title',
      'source2_url',
      'source2_date',
      'confidence',
      'note',
    ],
  },
  groupLinks: {
    file: 'group-links.csv',
    columns: [
      'from_group',
      'to_group',
      'kind',
      'date',
      'source_publisher',
      'source_url',
      'confidence',
      'note',
    ],
  },
  lineages: { file: 'lineages.csv', columns: ['id', 'name_en', 'name_fr', 'name_ar', 'shape'] },
  corrections: {
    file: 'corrections.csv',
    columns: [
      'date',
      'incident_id',
      'field',
      'old',
      'new',
      'reason',
      'source_publisher',
      'source_title',
      'source_url',
    ],
  },
  incidentPlaces: {
    file: 'incident-places.csv',
    columns: [
      'incident_id',
      'number',
      'place',
      'latitude',
      'longitude',
      'location_precision',
      'radius_km',
      'point_from',
    ],
  },
  places: {
    file: 'places.csv',
    columns: ['id', 'name_en', 'name_fr', 'name_ar', 'country', 'kind', 'rank', 'latitude', 'longitude'],
  },
  regions: {
    file: 'regions.csv',
    columns: [
      'id',
      'name_en',
      'name_fr',
      'name_ar',
      'kind',
      'from_zoom',
      'to_zoom',
      'latitude',
      'longitude',
      'angle',
      'shown',
      'note',
    ],
  },
  coverage: {
    file: 'coverage.csv',
    columns: ['country', 'from', 'to', 'level', 'note', 'note_fr', 'note_ar'],
  },
  recall: {
    file: 'recall.csv',
    columns: ['id', 'countries', 'from', 'to', 'kind', 'threshold', 'held', 'known', 'of_version', 'method'],
  },
  disputedDates: { file: 'disputed-dates.csv', columns: ['incident_id', 'earliest', 'latest'] },
  annotations: {
    file: 'annotations.csv',
    columns: ['incident_id', 'place_en', 'place_fr', 'place_ar', 'text_en', 'text_fr', 'text_ar'],
  },
  mapLabels: {
    file: 'map-labels.csv',
    columns: ['incident_id', 'pinned', 'label_en', 'label_fr', 'label_ar'],
  },
  incidentsFr: { file: 'translations/incidents.fr.csv', columns: translationsOfIncidents },
  incidentsAr: { file: 'translations/incidents.ar.csv', columns: translationsOfIncidents },
  reportsFr: { file: 'translations/reports.fr.csv', columns: translationsOfReports },
  reportsAr: { file: 'translations/reports.ar.csv', columns: translationsOfReports },
  linkKinds: { file: 'translations/link-kinds.csv', columns: ['kind', 'fr', 'ar'] },
} as const;

export type TableName = keyof typeof TABLES;
export type Column<Name extends TableName> = (typeof TABLES)[Name]['columns'][number];

/** A record as it stands in its file: every cell as text, and where it begins. */
export type Row<Name extends TableName> = Readonly<Record<Column<Name>, string>> & { readonly line: number };

export interface Tables extends Readonly<{ [Name in TableName]: readonly Row<Name>[] }> {
  readonly package: DataPackage;
}

/** What the build needs of data/datapackage.json. */
export interface DataPackage {
  readonly title: string;
  readonly version: string;
  /** Name and address of the licence, "CC-BY-4.0". */
  readonly licence: string;
  readonly licenceUrl: string;
  readonly homepage: string;
  /** Where readers report an error: `mailto:…` or the https address of a form or of an issue list. */
  readonly reportAddress: string;
}

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** A record looked at without knowing its table: for rules that hold in every column. */
export interface AnyRow {
  readonly line: number;
  readonly [column: string]: string | number;
}

/** The records of a table whose name is only known when the rule runs. */
export const rowsOf = (tables: Tables, name: TableName): readonly AnyRow[] => tables[name];

export const entriesOf = <Value>(
  byTable: { readonly [Name in TableName]?: Value },
): readonly (readonly [TableName, Value])[] => Object.entries(byTable) as [TableName, Value][];

/** Empty where the table has no such column. */
export const cellOf = (row: AnyRow, column: string): string => String(row[column] ?? '');

/** Degrees as the payload has them: times 10,000. */
export const degreesOf = (cell: string): number => Math.round(Number(cell) * 10_000);

/** Empty = not known, never 0. */
export const numberOf = (cell: string): number | null => (cell === '' ? null : Number(cell));
