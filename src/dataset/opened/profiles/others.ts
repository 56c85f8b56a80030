// Files of tools that show events on maps and timelines, and the table that this atlas publishes itself.

import type { Profile } from './profile.ts';

export const TIMEMAP: Profile = {
  id: 'timemap',
  name: 'TimeMap',
  // As CSV, and as JSON.
  marks: ['date', 'latitude', 'longitude', 'description', 'sources', ['associations', 'filters']],
  columns: {
    id: ['id', 'civid'],
    title: ['title', 'name'],
    start: ['date'],
    latitude: ['latitude'],
    longitude: ['longitude'],
    place: ['location'],
    country: ['country'],
    kind: ['category', 'associations'],
    summary: ['description'],
    source: ['sources', 'source'],
  },
  dayOrder: 'month-first',
  isForOwnUse: false,
};

/** The sheet that TimeMap is fed with: one column an association, one a source. */
export const TIMEMAP_SHEET: Profile = {
  ...TIMEMAP,
  id: 'timemap-sheet',
  marks: ['date', 'latitude', 'longitude', 'description', 'association1'],
  columns: {
    ...TIMEMAP.columns,
    kind: ['category', 'association1'],
    source: ['source1'],
  },
};

export const TIMELINE_JS: Profile = {
  id: 'timelinejs',
  name: 'TimelineJS',
  marks: ['Year', 'Month', 'Day', 'Headline', 'Text', 'Media'],
  columns: {
    title: ['Headline'],
    year: ['Year'],
    month: ['Month'],
    day: ['Day'],
    endYear: ['End Year'],
    endMonth: ['End Month'],
    endDay: ['End Day'],
    latitude: ['Latitude', 'lat'],
    longitude: ['Longitude', 'lon', 'lng'],
    place: ['Location', 'Place'],
    actor: ['Group'],
    kind: ['Type'],
    summary: ['Text'],
    source: ['Media Credit'],
    address: ['Media'],
  },
  isForOwnUse: false,
};

/** As its first versions had it. */
export const TIMELINE_JS_DATES: Profile = {
  ...TIMELINE_JS,
  id: 'timelinejs-dates',
  marks: ['Start Date', 'End Date', 'Headline', 'Text', 'Media'],
  columns: { ...TIMELINE_JS.columns, start: ['Start Date'], end: ['End Date'], kind: ['Tag', 'Type'] },
  dayOrder: 'month-first',
};

/** A point stands in one column, “latitude, longitude”; a date may be as short as a year. */
export const TIMEMAPPER: Profile = {
  id: 'timemapper',
  name: 'TimeMapper',
  marks: [
    ...[
      ['Title', 'Headline'],
      ['Start', 'Start Date'],
      ['Description', 'Text'],
    ],
    ...['Place', 'Location', 'Source', 'Source URL'],
  ],
  columns: {
    title: ['Title', 'Headline'],
    start: ['Start', 'Start Date'],
    end: ['End', 'End Date'],
    point: ['Location'],
    place: ['Place'],
    kind: ['Tags'],
    summary: ['Description', 'Text'],
    source: ['Source'],
    address: ['Source URL', 'Web Page'],
  },
  isForOwnUse: false,
};

/** Of each project its own attributes stand behind those that all have. */
export const ATLOS: Profile = {
  id: 'atlos',
  name: 'Atlos',
  marks: ['slug', 'project', 'inserted_at', 'updated_at', 'latitude', 'longitude', 'description'],
  columns: {
    id: ['slug'],
    start: ['date'],
    latitude: ['latitude'],
    longitude: ['longitude'],
    placePrecision: ['geolocation_resolution'],
    place: ['general_location'],
    country: ['country'],
    kind: ['type', 'Incident Type'],
    title: ['description'],
    summary: ['more_info'],
    source: ['source_1'],
    address: ['source_1'],
  },
  bookkeeping: ['updated_at'],
  places: { Exact: 'exact', Vicinity: 'town', Locality: 'district' },
  isForOwnUse: false,
};

/** The sheet that Auto Archiver reads and writes; where something happened is its users' own columns. */
export const AUTO_ARCHIVER: Profile = {
  id: 'auto-archiver',
  name: 'Auto Archiver',
  marks: ['Link', 'Archive status', 'Archive location', 'Upload timestamp'],
  columns: {
    title: ['Upload title'],
    start: ['Date', 'Event date', 'Upload timestamp'],
    latitude: ['Latitude', 'Lat'],
    longitude: ['Longitude', 'Lng', 'Lon'],
    point: ['Coordinates', 'Geolocation'],
    place: ['Place', 'Location', 'Town'],
    country: ['Country'],
    kind: ['Category', 'Type'],
    summary: ['Text content', 'Textual content'],
    source: ['Link'],
    address: ['Archive location'],
  },
  isForOwnUse: false,
};

export const ATLAS: Profile = {
  id: 'atlas',
  name: 'Incident Atlas',
  marks: ['start_date', 'location_precision', 'killed_low', 'killed_high', 'attackers_killed'],
  columns: {
    id: ['id'],
    title: ['title'],
    start: ['start_date'],
    end: ['end_date'],
    latitude: ['latitude'],
    longitude: ['longitude'],
    placePrecision: ['location_precision'],
    place: ['place'],
    admin: ['admin1'],
    country: ['country'],
    actor: ['perpetrators', 'groups', 'actors'],
    kind: ['event_type'],
    low: ['killed_low'],
    best: ['killed_best'],
    high: ['killed_high'],
    injured: ['injured'],
    summary: ['summary'],
    source: ['sources', 'source'],
  },
  places: { exact: 'exact', town: 'town', district: 'district', region: 'region' },
  isForOwnUse: false,
};
