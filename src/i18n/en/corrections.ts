// English of corrections, on their page and with an incident, and of reports of errors; loaded with them.

import type { Formats } from '../formats.ts';

export const en = {
  title: 'Corrections',
  about: (count: number, date: string, formats: Formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'change', other: 'changes' })} to published data up to ${date}, newest first: what stood there, what stands there now, why, and on whose word. Mere wording is not listed.`,
  // Added where the language of the page is another one.
  inEnglish: '',
  toThis: 'Link to this correction',
  all: 'All corrections',
  ofEntry: 'Corrections to this entry',
  noSource: 'editors’ own check',
  unknown: 'not known',
  change: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  fields: {
    title: 'Title',
    start_date: 'First day',
    end_date: 'Last day',
    captivity_until: 'End of captivity',
    country: 'Country',
    admin1: 'Region',
    place: 'Place',
    latitude: 'Latitude of the mark',
    longitude: 'Longitude of the mark',
    location_precision: 'Precision of the place',
    radius_km: 'Radius of the place, in km',
    places: 'Places with a point of their own',
    event_type: 'Kind of event',
    target_type: 'Target',
    killed_low: 'People killed, lowest figure',
    killed_best: 'People killed, best estimate',
    killed_high: 'People killed, highest figure',
    attackers_killed: 'Attackers killed',
    injured: 'People injured',
    hostages: 'People held',
    summary: 'Summary',
    uncertainty: 'What is uncertain',
    group_id: 'Group',
    role: 'Role of the group',
    status: 'Attribution',
    claim: 'Claim',
    according_to: 'Who says who did it',
    publisher: 'publisher',
    url: 'address',
    date: 'date',
    note: 'Note',
  } as Record<string, string>,
  source: (number: string, what: string) => `Source ${number}, ${what}`,
  precisions: { exact: 'exact', town: 'town', district: 'district', region: 'region' } as Record<
    string,
    string
  >,
  report: {
    open: 'Report an error',
    choose: 'What is wrong? A message to the editors opens with it filled in; please name a source.',
    deaths: 'People killed',
    authors: 'Who did it',
    sources: 'Sources',
    other: 'Something else',
    subject: (title: string, field: string) => `Incident Atlas, error: ${title} (${field})`,
    lines: {
      incident: 'Incident',
      version: 'Data version',
      field: 'What is wrong',
      present: 'Given now',
      right: 'What it should be',
      source: 'Source (publisher, date, address)',
    },
  },
};

export type CorrectionMessages = typeof en;
