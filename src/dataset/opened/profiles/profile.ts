// What is known of a public dataset's files: data, so that another one is a list of names.

import type { LocationPrecision } from '../../../data/payload.ts';
import type { DayOrder } from '../days.ts';
import type { Role } from '../roles.ts';

export interface Profile {
  readonly id: string;
  /** As its publisher calls it. */
  readonly name: string;
  /** All of these columns make a file one of this dataset, whatever their order and case. */
  readonly marks: readonly string[];
  /** The first of these columns that a file has. */
  readonly columns: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** By value of the column of `placePrecision`; null: so vague that a point would claim too much. */
  readonly places?: Readonly<Record<string, LocationPrecision | null>>;
  /** By value of the column of `dayPrecision`: what of the day is meant. */
  readonly days?: Readonly<Record<string, 'day' | 'month' | 'year'>>;
  /** By value of the column of `kind`: its name in the reader's language, where the file has only numbers. */
  readonly kinds?: Readonly<Record<string, Readonly<Record<'en' | 'fr' | 'ar', string>>>>;
  /** Names that say nobody is named. */
  readonly nobody?: readonly string[];
  /** How its dates are written, where they have only numbers. */
  readonly dayOrder?: DayOrder;
  /** Columns in which the publisher keeps its own books: another value there is no change of the event. */
  readonly bookkeeping?: readonly string[];
  /** Readers may look at such a file, not pass its rows on. */
  readonly isForOwnUse: boolean;
}
