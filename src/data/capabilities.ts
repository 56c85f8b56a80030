// What a dataset has. Views draw what is there: of what a dataset does not know there is neither a sign nor a word, while
// what a row of a column leaves open is "not known".

import {
  type ByRow,
  type ColumnCapabilities,
  type Columns,
  isTollUnknown,
  UNIDENTIFIED,
  UNKNOWN,
} from './columns.ts';

export interface Capabilities extends ColumnCapabilities {
  /** Tolls are there, and some row has none. */
  readonly unknownTolls: boolean;
  /** More than one colour and shape. */
  readonly series: boolean;
  /** Which countries were searched when, and how well. */
  readonly coverage: boolean;
  /** When groups began, split and ended. */
  readonly lives: boolean;
  /** Pages, links and tables that others can open; versions and corrections. */
  readonly published: boolean;
}

type Asked =
  | ('datedCount' | 'latitude' | 'longitude' | 'place' | 'sets')
  | ('killedLow' | 'killedBest' | 'killedHigh');

export function columnCapabilities(columns: Pick<Columns, Asked>): ColumnCapabilities {
  const { datedCount, latitude, longitude, place, killedLow, killedBest, killedHigh, sets } = columns;
  return {
    days: datedCount > 0,
    places: latitude.some((value, row) => !Number.isNaN(value) && !Number.isNaN(longitude[row])),
    placeNames: isNamed(place),
    tolls: [killedLow, killedBest, killedHigh].some((values) => values.some((value) => value !== UNKNOWN)),
    ranges: killedLow.some((low, row) => low !== killedHigh[row]),
    groups: sets.group.dictionary.some((id) => id !== UNIDENTIFIED),
    attribution: sets.attribution.dictionary.length > 0,
  };
}

function isNamed(names: ByRow<string>): boolean {
  for (const name of names) if (name) return true;
  return false;
}

interface Known {
  readonly columns: Columns;
  readonly lineages: readonly unknown[];
  readonly coverage: readonly unknown[];
  /** Only of a file that a reader opened. */
  readonly own?: unknown;
}

export function capabilitiesOf({ columns, lineages, coverage, own }: Known): Capabilities {
  const { has, count } = columns;
  let unknownTolls = false;
  for (let row = 0; row < count && !unknownTolls; row++) unknownTolls = isTollUnknown(columns, row);
  const published = own === undefined;
  return {
    ...{ ...has, unknownTolls, published },
    series: lineages.length > 1,
    coverage: coverage.length > 0,
    lives: published && has.groups,
  };
}
