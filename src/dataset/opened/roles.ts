// What a column of somebody's file may mean to the atlas.

export const ROLES = [
  'id',
  'title',
  'start',
  'end',
  'year',
  'month',
  'day',
  'endYear',
  'endMonth',
  'endDay',
  // In words, where the day is not known.
  'approximate',
  'latitude',
  'longitude',
  'point',
  'placePrecision',
  'dayPrecision',
  // What its publisher says of a row: checked, or to be checked.
  'status',
  'place',
  'admin',
  'country',
  'actor',
  'otherActor',
  'kind',
  'low',
  'best',
  'high',
  'injured',
  'summary',
  'source',
  'address',
] as const;
export type Role = (typeof ROLES)[number];

/** By role: the column that has it, counted from 0. */
export type Mapping = Readonly<Partial<Record<Role, number>>>;

/** By when or by where; of a table that says neither every row would be left out. */
export const canBeShown = (mapping: Mapping): boolean =>
  mapping.start !== undefined ||
  mapping.year !== undefined ||
  mapping.point !== undefined ||
  (mapping.latitude !== undefined && mapping.longitude !== undefined);

/** Letters and figures alone, in lower case: `Event Date`, `event_date` and `EVENT-DATE` are one name. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
