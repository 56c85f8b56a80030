// A handful of made-up incidents for unit tests: small enough to count by hand.

import type { CorePayload } from './payload/core.ts';
import type { TextPayload } from './payload/text.ts';

const same = (text: string) => ({ en: text, fr: text, ar: text });

/** Five incidents, sorted by first day; see the arrays for what each is about. */
export const CORE: CorePayload = {
  version: '2026-01-01',
  corrections: 0,
  reportAddress: 'mailto:desk@example.org',
  opening: { west: -8.029, south: 12.634, east: 9.127, north: 27.897 },
  lineages: [
    { id: 'north', name: same('North'), hue: 'hue-1', shape: 'circle' },
    { id: 'state', name: same('State'), hue: 'hue-2', shape: 'square' },
    { id: 'other', name: same('Others'), hue: 'hue-8', shape: 'pentagon' },
  ],
  groups: [
    {
      id: 'alpha',
      lineage: 'north',
      short: { en: 'Alpha', fr: 'Alfa', ar: 'ألفا' },
      name: same('Alpha Front'),
      aliases: ['Katiba A'],
    },
    { id: 'army', lineage: 'state', short: same('Army'), name: same('Armed forces'), aliases: [] },
  ],
  // beta, of whom no incident is told, was alpha's name before 2012.
  kin: {
    links: [{ from: 'beta', to: 'alpha', date: '2012' }],
    others: [{ id: 'beta', lineage: 'north', short: same('Beta') }],
  },
  dictionaries: { country: ['ML', 'DZ'], type: ['ambush', 'airstrike'], target: ['military', 'civilians'] },
  incidents: {
    id: ['2012-03-01-a', '2012-11-30-b', '2013-01-c', '2013-01-16-d', '2015-11-20-e'],
    start: ['2012-03-01', '2012-11-30', '2013-01', '2013-01-16', '2015-11-20'],
    // b lasts into December, the end of e is not known.
    end: ['', '2012-12-03', '', '2013-01-19', '?'],
    country: [0, 0, 0, 1, 0],
    admin1: ['Gao', 'Mopti', 'Kidal', 'Illizi', 'Bamako'],
    place: ['Ménaka', 'Sévaré', 'Kidal', 'In Amenas', 'Bamako'],
    latitude: [159_182, 145_300, 184_411, 278_970, 126_340],
    longitude: [24_022, -40_800, 14_078, 91_270, -80_290],
    precision: [1, 1, 3, 0, 2],
    radiusKm: [0, 0, 75, 0, 25],
    type: [0, 0, 0, 0, 1],
    target: [0, 0, 1, 1, 1],
    low: [1, null, null, 37, 18],
    best: [2, null, 0, 40, 20],
    high: [4, null, 0, 40, 27],
    attackersKilled: [null, null, null, 29, 2],
    injured: [null, null, null, null, 7],
    hostages: [null, null, null, null, null],
    captivityUntil: ['', '', '', '', ''],
  },
  // e is dated a day earlier by one source.
  dated: [{ incident: 4, earliest: '2015-11-19', latest: '2015-11-20' }],
  // b also happened at Mopti.
  further: { incident: [1], latitude: [144_843], longitude: [-41_830] },
  coverage: [
    { country: 'DZ', from: '2012-01', to: '2012-12', level: 'no' },
    { country: 'DZ', from: '2013-01', to: '2015-12', level: 'partly' },
    { country: 'ML', from: '2012-01', to: '2014-12', level: 'well' },
    { country: 'ML', from: '2015-01', to: '2015-12', level: 'no' },
  ],
  // a: alpha claimed; b: nobody named; c: alpha suspected; d: alpha claimed; e: army against alpha.
  actors: {
    incident: [0, 1, 2, 3, 4, 4],
    group: [0, -1, 0, 0, 1, 0],
    role: [0, 0, 0, 0, 0, 1],
    status: [0, 5, 2, 0, 0, 5],
    claim: [1, 0, 1, 1, 1, 0],
  },
};

export const TEXTS: TextPayload = {
  language: 'en',
  title: [
    'Attack at Ménaka',
    'Attack at Sévaré',
    'Clash near Kidal',
    'Attack on a gas plant',
    'Strike on a hotel',
  ],
  summary: ['', '', 'Belmokhtar’s men were blamed.', '', ''],
  mapLabels: [{ incident: 4, label: 'The hotel', isPinned: true }],
  annotations: [{ incident: 3, place: 'In Amenas', text: 'Four days at a gas plant' }],
};
