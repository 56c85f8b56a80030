// ACLED, before and since 2023. Its terms forbid passing raw rows on.

import type { Profile } from './profile.ts';

export const ACLED: Profile = {
  id: 'acled',
  name: 'ACLED',
  marks: ['event_id_cnty', 'event_date', ['sub_event_type', 'event_type'], 'actor1', 'fatalities'],
  columns: {
    id: ['event_id_cnty'],
    start: ['event_date'],
    latitude: ['latitude'],
    longitude: ['longitude'],
    placePrecision: ['geo_precision'],
    dayPrecision: ['time_precision'],
    place: ['location'],
    admin: ['admin1'],
    country: ['country'],
    actor: ['actor1'],
    otherActor: ['actor2'],
    // Files from before 2019 have no finer ones.
    kind: ['sub_event_type', 'event_type'],
    best: ['fatalities'],
    summary: ['notes'],
    source: ['source'],
  },
  places: { 1: 'town', 2: 'district', 3: 'region' },
  // Of a week its middle stands as the day, of a month any.
  days: { 1: 'day', 2: 'week', 3: 'month' },
  bookkeeping: ['timestamp', 'data_id'],
  isForOwnUse: true,
};
