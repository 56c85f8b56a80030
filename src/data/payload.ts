// The compact files that the build makes from the tables of data/ and the page fetches.
// Written by tools/data/compile.ts, read by load.ts; both sides share these types.

import type { Bounds } from '../lib/geo.ts';
import type { ItemLook } from './looks.ts';

export const LANGUAGES = ['en', 'fr', 'ar'] as const;
/** Languages of texts; the interface may speak fewer. */
export type TextLanguage = (typeof LANGUAGES)[number];
type Translated = Readonly<Record<TextLanguage, string>>;

export const ROLES = ['perpetrator', 'target', 'party'] as const;
export type Role = (typeof ROLES)[number];
export const ATTRIBUTIONS = ['claimed', 'attributed', 'suspected', 'disputed', 'denied', 'unknown'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];
export const LOCATION_PRECISIONS = ['exact', 'town', 'district', 'region'] as const;
export type LocationPrecision = (typeof LOCATION_PRECISIONS)[number];

export interface Lineage extends ItemLook {
  readonly id: string;
  readonly name: Translated;
}

export interface Group {
  readonly id: string;
  readonly lineage: string;
  /** As a label: "AQIM", « AQMI ». */
  readonly short: Translated;
  /** In full. */
  readonly name: Translated;
  /** Other spellings and names, for search. */
  readonly aliases: readonly string[];
}

/** How hard incidents were looked for; `no` = not at all. */
export const COVERAGE_LEVELS = ['no', 'partly', 'well'] as const;
export type CoverageLevel = (typeof COVERAGE_LEVELS)[number];

/** How hard the incidents of one country were looked for, over a stretch of time. */
export interface CoverageStretch {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** `YYYY-MM`, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly level: CoverageLevel;
}

/** What the filter "a group and what became of it" follows; a pledge or a coalition makes no successor. */
export const KIN_KINDS = ['renamed', 'splits from', 'merges into'] as const;

/** One renaming, split or merger; `from` is the older group. */
export interface KinLink {
  readonly from: string;
  readonly to: string;
  /** `YYYY[-MM[-DD]]`. */
  readonly date: string;
}

/** Indices instead of words: `country[3]` is an index into `dictionaries.country`. */
export interface CorePayload {
  readonly version: string;
  readonly corrections: number;
  /** Where readers report an error: `mailto:…` or `https://…`. */
  readonly reportAddress: string;
  /** Where the map opens, in degrees; null without an incident. */
  readonly opening: Bounds | null;
  readonly lineages: readonly Lineage[];
  /** Those that take part in an incident. */
  readonly groups: readonly Group[];
  readonly kin: {
    readonly links: readonly KinLink[];
    /** Groups that stand in a link but in no incident: their names are all that a filter needs. */
    readonly others: readonly Pick<Group, 'id' | 'lineage' | 'short'>[];
  };
  readonly dictionaries: {
    readonly country: readonly string[];
    readonly type: readonly string[];
    readonly target: readonly string[];
  };
  /** One entry an incident in every array, sorted by first day, then id. */
  readonly incidents: {
    readonly id: readonly string[];
    /** `YYYY[-MM[-DD]]`. */
    readonly start: readonly string[];
    /** Empty when the same as `start`, `?` when the end is not known. */
    readonly end: readonly string[];
    readonly country: readonly number[];
    readonly admin1: readonly string[];
    readonly place: readonly string[];
    /** Degrees times 10,000, as integers: four decimals are the finest we publish. */
    readonly latitude: readonly number[];
    readonly longitude: readonly number[];
    /** Index into LOCATION_PRECISIONS. */
    readonly precision: readonly number[];
    /** How far from the point the place may lie; 0 = exact or town. */
    readonly radiusKm: readonly number[];
    readonly type: readonly number[];
    readonly target: readonly number[];
    /** Deaths without attackers; null = not known. */
    readonly low: readonly (number | null)[];
    readonly best: readonly (number | null)[];
    readonly high: readonly (number | null)[];
    readonly attackersKilled: readonly (number | null)[];
    readonly injured: readonly (number | null)[];
    readonly hostages: readonly (number | null)[];
    /** `YYYY[-MM[-DD]]` when the last hostage was freed or died, if long after; mostly empty. */
    readonly captivityUntil: readonly string[];
  };
  /** Incidents whose beginning sources date differently. */
  readonly dated: readonly {
    /** Row of `incidents`. */
    readonly incident: number;
    /** `YYYY[-MM[-DD]]`: the earliest and the latest day that any of them gives. */
    readonly earliest: string;
    readonly latest: string;
  }[];
  /** Further points of incidents that happened in several places; the first stands in `incidents`. */
  readonly further: {
    /** Row of `incidents`. */
    readonly incident: readonly number[];
    readonly latitude: readonly number[];
    readonly longitude: readonly number[];
  };
  /** By country, then time, without gaps. */
  readonly coverage: readonly CoverageStretch[];
  /** Parallel arrays, in the order of actors.csv (by incident; the first perpetrator leads). */
  readonly actors: {
    readonly incident: readonly number[];
    /** Index into `groups`, -1 for unidentified. */
    readonly group: readonly number[];
    readonly role: readonly number[];
    readonly status: readonly number[];
    /** Actors with the same number share one claim; 0 = none. */
    readonly claim: readonly number[];
  };
}

/** What the timeline says beside a bar. */
interface Annotation {
  /** Row of the core payload's incidents. */
  readonly incident: number;
  readonly place: string;
  /** At most eight words. */
  readonly text: string;
}

/** What the map calls an incident beside its mark. */
interface MapLabel {
  /** Row of the core payload's incidents. */
  readonly incident: number;
  readonly label: string;
  /** Called out whatever its toll. */
  readonly isPinned: boolean;
}

/** Titles and summaries of every incident in one language, in the order of the core payload. */
export interface TextPayload {
  readonly language: TextLanguage;
  readonly title: readonly string[];
  readonly summary: readonly string[];
  /** The most telling first. */
  readonly annotations: readonly Annotation[];
  readonly mapLabels: readonly MapLabel[];
}

interface Source {
  readonly publisher: string;
  /** Empty when the headline is not known. */
  readonly title: string;
  readonly url: string;
  /** `YYYY[-MM[-DD]]` or empty. */
  readonly date: string;
}

/** Where empty, a member is left out. In an embed without headline and address: the same line of the incident's own page has them. */
export type IncidentSource = Pick<Source, 'publisher' | 'date'> &
  Partial<Source> & {
    /** What the page reports of this incident; English. */
    readonly reports?: string;
    /** Whose text or report it carries. */
    readonly basedOn?: string;
    /** ISO 639-1, where it is not the reader's. */
    readonly language?: string;
    /** Address of a stored copy. */
    readonly archived?: string;
  };

export const RECALL_KINDS = [
  'attacks by armed groups',
  'killings of civilians by armies',
  'fights between armed groups',
] as const;
export type RecallKind = (typeof RECALL_KINDS)[number];

/** Of the events with at least `threshold` victims that others know of, how many are here. */
export interface Recall {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** `YYYY-MM`, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly kind: RecallKind;
  readonly threshold: number;
  readonly held: number;
  readonly known: number;
  readonly ofVersion: string;
}

export interface Report {
  readonly date: string;
  readonly publisher: string;
  readonly saidBy: string;
  readonly low: number | null;
  /** null with a `low` means "at least". */
  readonly high: number | null;
  /** Counts only some of the dead, for example one nationality. */
  readonly isPart: boolean;
  readonly includesAttackers: 'yes' | 'no' | 'unknown';
  readonly injured: number | null;
  readonly claim: string;
  readonly fact: string;
  readonly title: string;
  readonly url: string;
}

/** One of several places of an incident. */
export interface IncidentPlace {
  readonly name: string;
  /** How far from its point the place may lie; 0 = exact or town. */
  readonly radiusKm: number;
}

/** What the incident panel needs beyond the core; follows once the page is idle. */
export interface DetailsPayload {
  readonly language: TextLanguage;
  /** One list an incident, in the order of the core payload. */
  readonly sources: readonly (readonly IncidentSource[])[];
  /** English: written by the editors, not translated yet. */
  readonly uncertainty: readonly string[];
  /** By incident id; only incidents with several points, the one of the core payload first. */
  readonly places: Readonly<Record<string, readonly IncidentPlace[]>>;
  /** By incident id; only incidents with reports; none in an embed, as corrections. */
  readonly reports: Readonly<Record<string, readonly Report[]>>;
  /** Who says so and when, parallel to `core.actors`; English. */
  readonly actorNotes: readonly {
    readonly accordingTo: string;
    readonly date: string;
    readonly note: string;
  }[];
  /** How much of what is known elsewhere is here, as measured once. */
  readonly recall: readonly Recall[];
  /** What is missing in each stretch of `core.coverage`, in its order; English where not translated. */
  readonly coverageNotes: readonly string[];
  readonly corrections: readonly {
    readonly date: string;
    readonly incident: string;
    readonly field: string;
    readonly old: string;
    readonly new: string;
    readonly reason: string;
  }[];
}

/** What the map names, besides the incidents; fetched with the ground. */
export interface MapNames {
  /** Their names come from `Intl.DisplayNames`. */
  readonly countries: readonly CountryLabel[];
  /** The most important first. */
  readonly places: readonly PlaceLabel[];
  readonly regions: readonly RegionLabel[];
}

interface CountryLabel {
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string;
  /** True where the data has incidents. */
  readonly focus: boolean;
  readonly latitude: number;
  readonly longitude: number;
}

/** A desert, a mountain range, a sea, a river: no border, one point where the name stands. */
interface RegionLabel {
  readonly name: Translated;
  /** A word of the vocabulary of regions.csv. */
  readonly kind: string;
  /** Zooms of the map between which it is named. */
  readonly fromZoom: number;
  readonly toZoom: number;
  readonly latitude: number;
  readonly longitude: number;
  /** Degrees clockwise that the name is turned by, along a river. */
  readonly angle: number;
}

export type LinkKind =
  | 'merges into'
  | 'splits from'
  | 'joins coalition'
  | 'pledges to'
  | 'renamed'
  | 'faction joins';

/** A group as the lineage view tells its life. */
export interface LineageGroup {
  readonly id: string;
  readonly lineage: string;
  readonly short: string;
  readonly name: string;
  /** `YYYY[-MM[-DD]]`; both empty where no source dates the group, `to` alone while it is active. */
  readonly from: string;
  readonly to: string;
  /** Who it is, in one sourced sentence. */
  readonly sentence: string;
  readonly sources: readonly Source[];
  /** Doubts, in English. */
  readonly note: string;
}

export interface GroupLink {
  /** Ids; in a pledge `from` is the one that pledges, otherwise the older group. */
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  readonly date: string;
  readonly publisher: string;
  readonly url: string;
  /** Doubts, in English. */
  readonly note: string;
}

/** The groups' own lives in one language; fetched when the lineage view is opened. */
export interface LineagePayload {
  readonly language: TextLanguage;
  /** Those in an incident or a link, in the order of the table. */
  readonly groups: readonly LineageGroup[];
  readonly links: readonly GroupLink[];
  /** The verb of each kind of link. */
  readonly kinds: Readonly<Record<LinkKind, string>>;
}

/** Places to label on the map; three names each. */
interface PlaceLabel {
  readonly name: Translated;
  readonly kind: string;
  /** 1 = capitals and the largest, then rarer. */
  readonly rank: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** What a public dataset calls a group of this atlas; for files of it that readers open. */
export interface KnownName {
  /** Id of the profile. */
  readonly dataset: string;
  readonly name: string;
  readonly lineage: string;
  /** ISO codes of where the group was; elsewhere the name is another's. */
  readonly countries: readonly string[];
  /** `YYYY[-MM[-DD]]`, empty where open. */
  readonly from: string;
  readonly to: string;
}

export interface KnownNames {
  readonly names: readonly KnownName[];
  /** ISO code by what files call a country. */
  readonly countries: Readonly<Record<string, string>>;
}
