// The file of columns that the first view needs: incidents, groups, lineages, coverage. Written by tools/data/compile.ts, as
// all payloads, read by data/load.ts; both sides share these types.

import type { Bounds } from '../../lib/geo.ts';
import type { Translated } from '../languages.ts';
import type { ItemLook } from '../looks.ts';

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
