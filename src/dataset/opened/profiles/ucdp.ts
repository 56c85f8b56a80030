// UCDP Georeferenced Event Dataset, and its monthly Candidate files, which have the same columns (CC BY 4.0). In those a part
// of the events is still to be checked (“Check dyad”, “Check deaths”), and none has passed the yearly review; their own
// names are `GEDEvent_v26_0_7.csv` for a month and `GEDEvent_v26_01_26_06.csv` for several.

import type { Profile } from './profile.ts';

const CANDIDATE = 'UCDP Candidate';

export const UCDP: Profile = {
  id: 'ucdp',
  name: 'UCDP GED',
  marks: ['type_of_violence', 'where_prec', 'date_start', 'side_a', ['best', 'best_est']],
  columns: {
    id: ['id'],
    start: ['date_start'],
    end: ['date_end'],
    latitude: ['latitude'],
    longitude: ['longitude'],
    placePrecision: ['where_prec'],
    dayPrecision: ['date_prec'],
    status: ['code_status'],
    place: ['where_coordinates', 'where_description'],
    admin: ['adm_1'],
    country: ['country'],
    actor: ['side_a'],
    otherActor: ['side_b'],
    kind: ['type_of_violence'],
    low: ['low', 'low_est'],
    best: ['best', 'best_est'],
    high: ['high', 'high_est'],
    summary: ['source_headline'],
    source: ['source_office', 'source_article'],
  },
  // 6 is a whole country, 7 the open sea or the air: their point is the middle of something.
  places: { 1: 'exact', 2: 'town', 3: 'district', 4: 'region', 5: 'region', 6: null, 7: null },
  // `date_start` and `date_end` are the earliest and the latest day it may have been: these are for rows that have but one.
  days: { 1: 'day', 2: 'week', 3: 'week', 4: 'month', 5: 'year' },
  kinds: {
    1: { en: 'State-based violence', fr: 'Violence impliquant un État', ar: 'عنف تشارك فيه دولة' },
    2: {
      en: 'Non-state violence',
      fr: 'Violence entre acteurs non étatiques',
      ar: 'عنف بين جهات غير حكومية',
    },
    3: { en: 'One-sided violence', fr: 'Violence unilatérale', ar: 'عنف من جانب واحد' },
  },
  preliminary: { name: CANDIDATE, checked: ['clear'] },
  isForOwnUse: false,
};

export const UCDP_CANDIDATE: Profile = {
  ...UCDP,
  id: 'ucdp-candidate',
  name: CANDIDATE,
  preliminary: { name: CANDIDATE, checked: [] },
  namesOf: UCDP.id,
};

/** Of a file as its publisher names it. */
export const CANDIDATE_FILE = /GEDEvent_v\d\d_(?:0_\d{1,2}|\d\d_\d\d_\d\d)(?!\d)/i;
