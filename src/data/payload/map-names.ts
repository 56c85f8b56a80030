// The file of what the map names.

import type { Translated } from '../languages.ts';

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

/** Places to label on the map; three names each. */
interface PlaceLabel {
  readonly name: Translated;
  readonly kind: string;
  /** 1 = capitals and the largest, then rarer. */
  readonly rank: number;
  readonly latitude: number;
  readonly longitude: number;
}
