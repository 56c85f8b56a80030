// The compact files that the build makes from the tables of data/ and the page fetches.
// Written by tools/data/compile.ts, read by load.ts; both sides share these types.

export const LANGUAGES = ['en', 'fr', 'ar'] as const;
/** Languages of texts; the interface may speak fewer. */
export type TextLanguage = (typeof LANGUAGES)[number];
type Translated = Readonly<Record<TextLanguage, string>>;

export const ROLES = ['perpetrator', 'target', 'party'] as const;
export type Role = (typeof ROLES)[number];
export const ATTRIBUTIONS = ['claimed', 'attributed', 'suspected', 'disputed', 'denied', 'unknown'] as const;
export const LOCATION_PRECISIONS = ['exact', 'town', 'district', 'region'] as const;
export type LocationPrecision = (typeof LOCATION_PRECISIONS)[number];
export const SHAPES = [
  'circle',
  'diamond',
  'hexagon',
  'triangle up',
  'triangle down',
  'half-disc',
  'square',
  'pentagon',
] as const;
export type Shape = (typeof SHAPES)[number];

export interface Lineage {
  readonly id: string;
  readonly name: Translated;
  readonly shape: Shape;
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

/** Indices instead of words: `country[3]` is an index into `dictionaries.country`. */
export interface CorePayload {
  readonly version: string;
  readonly corrections: number;
  /** Where readers report an error: `mailto:…` or `https://…`. */
  readonly reportAddress: string;
  readonly lineages: readonly Lineage[];
  readonly groups: readonly Group[];
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

/** Titles and summaries of every incident in one language, in the order of the core payload. */
export interface TextPayload {
  readonly language: TextLanguage;
  readonly title: readonly string[];
  readonly summary: readonly string[];
}

export interface Source {
  readonly publisher: string;
  /** Empty when the headline is not known. */
  readonly title: string;
  readonly url: string;
  /** `YYYY[-MM[-DD]]` or empty. */
  readonly date: string;
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

/** What the incident panel needs beyond the core; follows once the page is idle. */
export interface DetailsPayload {
  readonly language: TextLanguage;
  /** One list an incident, in the order of the core payload. */
  readonly sources: readonly (readonly Source[])[];
  /** English: written by the editors, not translated yet. */
  readonly uncertainty: readonly string[];
  /** By incident id; only incidents with reports. */
  readonly reports: Readonly<Record<string, readonly Report[]>>;
  /** Who says so and when, parallel to `core.actors`; English. */
  readonly actorNotes: readonly {
    readonly accordingTo: string;
    readonly date: string;
    readonly note: string;
  }[];
  readonly corrections: readonly {
    readonly date: string;
    readonly incident: string;
    readonly field: string;
    readonly old: string;
    readonly new: string;
    readonly reason: string;
  }[];
}

/** Places to label on the map; three names each. */
export interface PlaceLabel {
  readonly name: Translated;
  readonly kind: string;
  /** 1 = capitals and the largest, then rarer. */
  readonly rank: number;
  readonly latitude: number;
  readonly longitude: number;
}
