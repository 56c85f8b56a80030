// What is known of a public dataset's files: data, so that another one is a list of names.

import type { LocationPrecision } from '../../../data/vocabularies.ts';
import type { DayOrder } from '../days.ts';
import type { Role } from '../roles.ts';

/** `week`: three days before it and three after. */
export type DayMeaning = 'day' | 'week' | 'month' | 'year';

export interface Profile {
  readonly id: string;
  /** As its publisher calls it. */
  readonly name: string;
  /** All of these columns make a file one of this dataset, whatever their order and case; of a list any does. */
  readonly marks: readonly (string | readonly string[])[];
  /** The first of these columns that a file has. */
  readonly columns: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** By value of the column of `placePrecision`, in any case; null: so vague that a point would claim too much. */
  readonly places?: Readonly<Record<string, LocationPrecision | null>>;
  /** By value of the column of `dayPrecision`: what is meant by a day that is not the beginning of a span. */
  readonly days?: Readonly<Record<string, DayMeaning>>;
  /** By value of the column of `kind`: its name in the reader's language, where the file has only numbers. */
  readonly kinds?: Readonly<Record<string, Readonly<Record<'en' | 'fr' | 'ar', string>>>>;
  /** Names that say nobody is named, in lower case. */
  readonly nobody?: readonly string[];
  /** How its dates are written, where they have only numbers. */
  readonly dayOrder?: DayOrder;
  /** Columns in which the publisher keeps its own books: another value there is no change of the event. */
  readonly bookkeeping?: readonly string[];
  /** Of what its publisher hands out before it is checked: `name` is what that is called. */
  readonly preliminary?: {
    readonly name: string;
    /** Values of the column of `status` that say a row is checked, in lower case; empty: none is. */
    readonly checked: readonly string[];
  };
  /** Whose names of groups it uses, where that is another dataset. */
  readonly namesOf?: string;
  /** Readers may look at such a file, not pass its rows on. */
  readonly isForOwnUse: boolean;
}

/** What a table of a profile has for a cell: `vicinity` is `Vicinity`, and `2.0` is 2, as tools write whole numbers. */
export function valueIn<Value>(
  values: Readonly<Record<string, Value>> | undefined,
  cell: string,
): Value | undefined {
  if (!values || cell === '') return undefined;
  if (Object.hasOwn(values, cell)) return values[cell];
  const plain = cell.replace(/\.0+$/, '').toLowerCase();
  return Object.entries(values).find(([key]) => key.toLowerCase() === plain)?.[1];
}
