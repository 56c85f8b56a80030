// Files of tools that show events on maps and timelines, and the table that this atlas publishes itself.

import type { Profile } from './profile.ts';

export const TIMEMAP: Profile = {
  id: 'timemap',
  name: 'TimeMap',
  marks: ['date', 'latitude', 'longitude', 'description', 'associations'],
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
  isForOwnUse: false,
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
