// The Global Terrorism Database. Its licence forbids passing rows on. Months and days of 0 are not known.

import type { Profile } from './profile.ts';

export const GTD: Profile = {
  id: 'gtd',
  name: 'Global Terrorism Database',
  marks: ['eventid', 'iyear', 'imonth', 'iday', 'gname'],
  columns: {
    id: ['eventid'],
    year: ['iyear'],
    month: ['imonth'],
    day: ['iday'],
    // Only of attacks of more than a day: when they were over.
    end: ['resolution'],
    approximate: ['approxdate'],
    latitude: ['latitude'],
    longitude: ['longitude'],
    placePrecision: ['specificity'],
    place: ['city'],
    admin: ['provstate'],
    country: ['country_txt', 'country'],
    actor: ['gname'],
    otherActor: ['gname2'],
    kind: ['attacktype1_txt', 'attacktype1'],
    best: ['nkill'],
    injured: ['nwound'],
    summary: ['summary'],
    source: ['scite1'],
  },
  places: { 1: 'exact', 2: 'town', 3: 'district', 4: 'region', 5: null },
  nobody: ['unknown'],
  dayOrder: 'month-first',
  isForOwnUse: true,
};
