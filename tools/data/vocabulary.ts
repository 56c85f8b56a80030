// The words that columns of data/ may hold; their meaning stands in data/README.md.

import { ATTRIBUTIONS, LOCATION_PRECISIONS, ROLES, SHAPES } from '../../src/data/payload.ts';
import { COUNTRIES } from './countries.ts';

const EVENT_TYPES = [
  'airstrike',
  'ambush',
  'armed-assault',
  'assassination',
  'battle',
  'bombing',
  'destruction-of-heritage',
  'execution',
  'hostage-taking',
  'kidnapping',
  'massacre',
  'mine-or-ied',
  'rocket-or-mortar',
  'suicide-bombing',
  'territorial-takeover',
] as const;

const TARGET_TYPES = [
  'aid-workers',
  'civilians',
  'diplomatic',
  'energy-or-mining',
  'government',
  'hotel-or-restaurant',
  'infrastructure',
  'journalists',
  'military',
  'other',
  'police-or-gendarmerie',
  'religious-site',
  'tourists',
  'un-or-peacekeepers',
] as const;

const GROUP_KINDS = [
  'communal militia',
  'jihadist',
  'other',
  'private military company',
  'separatist',
  'state force',
] as const;

const PLACE_KINDS = ['capital', 'city', 'town', 'village', 'site'] as const;
const REGION_KINDS = [
  'desert',
  'escarpment',
  'lake',
  'mountains',
  'park',
  'plateau',
  'region',
  'river',
  'sea',
  'wetland',
] as const;
const CONFIDENCES = ['high', 'medium', 'low'] as const;
/** In the order of COVERAGE_LEVELS. */
export const COVERAGE_WORDS = ['not searched', 'searched partly', 'searched well'] as const;
const COUNTRY_CODES = COUNTRIES.map((country) => country.iso2);

interface Vocabulary {
  readonly words: readonly string[];
  readonly mayBeEmpty?: boolean;
  /** Several words in one cell, between semicolons. */
  readonly isList?: boolean;
}

/** By table, then column. */
export const VOCABULARIES: Readonly<Record<string, Readonly<Record<string, Vocabulary>>>> = {
  incidents: {
    country: { words: COUNTRY_CODES },
    location_precision: { words: LOCATION_PRECISIONS },
    event_type: { words: EVENT_TYPES },
    target_type: { words: TARGET_TYPES },
  },
  actors: { role: { words: ROLES }, status: { words: ATTRIBUTIONS } },
  reports: {
    scope: { words: ['whole', 'part'] },
    includes_attackers: { words: ['yes', 'no', 'unknown'] },
  },
  groups: {
    kind: { words: GROUP_KINDS },
    countries: { words: COUNTRY_CODES, mayBeEmpty: true, isList: true },
    confidence: { words: CONFIDENCES },
  },
  groupLinks: { confidence: { words: CONFIDENCES } },
  coverage: { country: { words: COUNTRY_CODES }, level: { words: COVERAGE_WORDS } },
  lineages: { shape: { words: SHAPES } },
  places: {
    country: { words: COUNTRY_CODES },
    kind: { words: PLACE_KINDS },
    rank: { words: ['1', '2', '3', '4', '5'] },
  },
  mapLabels: { pinned: { words: ['yes', 'no'] } },
  regions: { kind: { words: REGION_KINDS }, shown: { words: ['yes', 'no'] } },
};
