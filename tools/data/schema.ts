// What each column of data/ means and may hold: the Table Schemas of data/datapackage.json, by the names of tables.ts.
// They are the only place that says so; lint and compiling ask here, the codebook is tested against it.

import dataPackage from '../../data/datapackage.json' with { type: 'json' };
import { TABLE_NAMES, TABLES, type TableName } from './tables.ts';

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly (string | number)[];
    /** An expression of XML Schema: it holds for the whole cell. */
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  /** Of a list: what stands between two words, and (our own addition to the standard) the words. */
  readonly delimiter?: string;
  readonly itemEnum?: readonly string[];
}

export interface ForeignKey {
  readonly fields: readonly string[];
  /** Without a resource: the table itself. */
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly uniqueKeys?: readonly (readonly string[])[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

export interface Reference {
  readonly from: TableName;
  readonly column: string;
  readonly to: TableName;
  readonly target: string;
  readonly mayBeEmpty: boolean;
}

export const RESOURCES: readonly Resource[] = dataPackage.resources;

function resourceOf(table: TableName): Resource {
  const resource = RESOURCES.find(({ path }) => path === TABLES[table].file);
  if (!resource) throw new Error(`data/datapackage.json describes no ${TABLES[table].file}.`);
  return resource;
}

const FIELDS = new Map(TABLE_NAMES.map((table) => [table, resourceOf(table).schema.fields]));

export const fieldsOf = (table: TableName): readonly Field[] => FIELDS.get(table) ?? [];

/** The columns of all tables that are of a kind. */
export const columnsWhere = (
  isWanted: (field: Field) => boolean,
): readonly { readonly table: TableName; readonly field: Field }[] =>
  TABLE_NAMES.flatMap((table) =>
    fieldsOf(table)
      .filter(isWanted)
      .map((field) => ({ table, field })),
  );

/** The columns that tell two records of a table apart. */
export function keyOf(table: TableName): readonly string[] {
  const { primaryKey, uniqueKeys } = resourceOf(table).schema;
  return primaryKey ?? uniqueKeys?.[0] ?? [];
}

export const isRequired = (field: Field | undefined): boolean => field?.constraints?.required === true;

export const REFERENCES: readonly Reference[] = TABLE_NAMES.flatMap((from) =>
  (resourceOf(from).schema.foreignKeys ?? []).map(({ fields: [column = ''], reference }) => ({
    from,
    column,
    to: reference.resource === undefined ? from : tableOf(reference.resource),
    target: reference.fields[0] ?? '',
    mayBeEmpty: !isRequired(fieldsOf(from).find(({ name }) => name === column)),
  })),
);

function tableOf(resourceName: string): TableName {
  const table = TABLE_NAMES.find((name) => resourceOf(name).name === resourceName);
  if (!table) throw new Error(`data/datapackage.json refers to a resource "${resourceName}" that is none.`);
  return table;
}

/** Dates may be as short as a year; no type of the standard says so, hence a pattern. */
const PARTIAL_DATE = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';

export const isDate = ({ type, constraints }: Field): boolean =>
  type === 'yearmonth' || constraints?.pattern === PARTIAL_DATE;

/** The words that a cell may hold, one of them or, in a list, several; empty where any text may stand. */
export const wordsOf = ({ constraints, itemEnum }: Field): readonly string[] =>
  itemEnum ?? constraints?.enum?.map(String) ?? [];

export const wordsIn = (table: TableName, column: string): readonly string[] =>
  fieldsOf(table)
    .filter(({ name }) => name === column)
    .flatMap(wordsOf);
