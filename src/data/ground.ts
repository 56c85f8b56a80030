// The ground of the map as the build makes it: countries cut to the atlas's corner of the world.
// Written by tools/data/ground.ts, drawn by views/map.

/** Longitude, latitude, longitude, latitude … in degrees times GROUND_SCALE, as integers. */
export type GroundLine = readonly number[];

export const GROUND_SCALE = 1000;

export interface Ground {
  readonly countries: readonly {
    /** ISO 3166-1 alpha-2; the name comes from `Intl.DisplayNames`. */
    readonly iso2: string;
    /** True where the data has incidents. */
    readonly focus: boolean;
    /** Degrees. */
    readonly label: readonly [longitude: number, latitude: number];
    /** Closed rings to fill by the even-odd rule, last point as the first. */
    readonly rings: readonly GroundLine[];
  }[];
  /** Between two countries, each drawn once. */
  readonly borders: readonly GroundLine[];
  /** Where land meets the sea; not where the ground is cut off. */
  readonly coasts: readonly GroundLine[];
}
